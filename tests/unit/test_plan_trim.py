"""Where a build puts what answers for the parts of XNNPACK that are left out."""

from dataclasses import replace
from pathlib import Path

import pytest

from build_tools.commands.toolchain import read_targets
from build_tools.errors import UsageError
from build_tools.model.plan import Binary, BuildPlan, GeneratedFile
from build_tools.ops import parse_products
from build_tools.plan.build import (
    NO_WEIGHT_CACHE,
    PROCESSOR_ANSWERS,
    TRIM_GROUP,
    BuildInputs,
    Program,
    plan_build,
)
from build_tools.toolchains.hermetic import hermetic
from build_tools.trim.stubs import TRIM_SOURCE, UNUSED_SOURCE
from tests.fakes.kit import fake_kit
from tests.unit.test_plan import INPUTS
from tests.unit.test_plan_static import IOS, OBJC, XCODE
from tests.unit.test_products import BASE

STUBS = (GeneratedFile(TRIM_SOURCE, "// stubs\n"), GeneratedFile(UNUSED_SOURCE, "// kernels\n"))


def planned(inputs: BuildInputs) -> BuildPlan:
    return plan_build(replace(inputs, trim=STUBS))


def words(binary: Binary) -> tuple[str, ...]:
    return (*binary.start, *binary.end)


def test_its_definitions_come_before_all_others() -> None:
    plan = planned(INPUTS)
    assert set(STUBS) <= set(plan.generated)
    assert [group.sources for group in plan.groups if group.name == TRIM_GROUP] == [
        (TRIM_SOURCE, UNUSED_SOURCE, NO_WEIGHT_CACHE)
    ]
    for binary in plan.binaries:
        assert binary.groups[0] == TRIM_GROUP
        assert "--allow-multiple-definition" in binary.end


def test_without_it_two_definitions_stay_an_error() -> None:
    plan = plan_build(INPUTS)
    assert all(group.name != TRIM_GROUP for group in plan.groups)
    assert all("--allow-multiple-definition" not in words(binary) for binary in plan.binaries)


@pytest.mark.parametrize("target", ["android-arm64-v8a", "linux-aarch64"])
def test_without_xnnpack_the_kernel_answers_for_cpuinfo_on_arm(target: str) -> None:
    builtin = replace(INPUTS, product=replace(INPUTS.product, xnnpack=False))
    assert trim_sources(builtin, target) == (PROCESSOR_ANSWERS["linux", "aarch64"],)
    assert trim_sources(INPUTS, target) == ()
    for other in ("linux-x86_64", "windows-x86_64", "ios-arm64"):
        assert trim_sources(replace(builtin, python=None), other) == ()


def trim_sources(inputs: BuildInputs, target: str) -> tuple[str, ...]:
    chain = hermetic(read_targets()[target], fake_kit(), Path("/cache")).toolchain
    plan = plan_build(replace(inputs, toolchain=chain, jni=None))
    return next((group.sources for group in plan.groups if group.name == TRIM_GROUP), ())


def test_windows_and_ios_have_their_own_words_for_it() -> None:
    assert "-force:multiple" in read_words("windows-x86_64")
    (binary,) = planned(OBJC).binaries
    assert binary.groups[0] == TRIM_GROUP
    assert "--allow-multiple-definition" in binary.end


def read_words(target: str) -> tuple[str, ...]:
    chain = hermetic(read_targets()[target], fake_kit(), Path("/cache")).toolchain
    plan = planned(replace(INPUTS, toolchain=chain, jni=None, python=None))
    return plan.binaries[0].end


def test_apples_linker_cannot_be_told_so_all_of_xnnpack_is_linked() -> None:
    assert IOS.static_link
    assert XCODE.static_link
    assert not XCODE.static_link.first_definition
    plan = planned(replace(OBJC, toolchain=XCODE))
    assert plan == plan_build(replace(OBJC, toolchain=XCODE))


def test_a_program_with_ops_of_its_own_has_all_of_xnnpack() -> None:
    own, ours = Program("full", ("full.cc",), ops=""), Program("ours", ("ours.cc",))
    plan = planned(replace(INPUTS, programs=(own, ours)))
    full, trimmed = plan.binaries[-2:]
    assert TRIM_GROUP not in full.groups
    assert "--allow-multiple-definition" not in full.end
    assert trimmed.groups[0] == TRIM_GROUP


def test_a_programs_own_flags_come_after_the_toolchains() -> None:
    program = Program("p", ("p.cc",), linker_flags=("--icf=none",))
    (binary,) = plan_build(replace(INPUTS, jni=None, python=None, c=None, programs=(program,))).binaries
    assert binary.end.index("--icf=none") > binary.end.index("--icf=all")


@pytest.mark.parametrize(
    "text", [BASE.replace("xnnpack = true", "xnnpack = false"), BASE + 'ops = [{ name = "ADD" }]\n']
)
def test_only_products_whose_models_can_be_traced_are_trimmed(text: str) -> None:
    with pytest.raises(UsageError, match="list models instead of ops, and set xnnpack = true"):
        parse_products(text + "trim = true\n")
    assert parse_products(BASE + "trim = true\n")[0].trim
    assert not parse_products(BASE)[0].trim


def test_kernels_are_left_out_only_with_evidence() -> None:
    with pytest.raises(UsageError, match="set trim = true, too"):
        parse_products(BASE + "delegate_only = true\n")
    assert parse_products(BASE + "trim = true\ndelegate_only = true\n")[0].delegate_only


def test_sentences_stay_unless_a_product_goes_without() -> None:
    assert parse_products(BASE)[0].error_strings
    assert not parse_products(BASE + "error_strings = false\n")[0].error_strings
    with pytest.raises(UsageError, match="error_strings of product"):
        parse_products(BASE + 'error_strings = "no"\n')


def test_kernels_for_other_types_are_left_out_by_models_alone() -> None:
    (product,) = parse_products(
        BASE.replace("xnnpack = true", "xnnpack = false") + "model_types_only = true\n"
    )
    assert product.model_types_only
    with pytest.raises(UsageError, match="list models instead of ops"):
        parse_products(BASE + 'ops = [{ name = "ADD" }]\nmodel_types_only = true\n')
