from dataclasses import replace
from pathlib import Path

import pytest

from build_tools.commands.toolchain import read_targets
from build_tools.errors import UsageError
from build_tools.model.package import Package
from build_tools.model.plan import Binary, BuildPlan, GeneratedFile, JavaClasses, ObjectGroup
from build_tools.model.product import Product
from build_tools.plan.build import BuildInputs, Program, Wrapper, plan_build
from build_tools.toolchains.hermetic import hermetic
from build_tools.toolchains.ndk import NdkFacts, ndk
from tests.fakes.kit import fake_kit

TARGETS = read_targets()
LINUX = hermetic(TARGETS["linux-x86_64"], fake_kit(), Path("/cache")).toolchain
ANDROID = hermetic(TARGETS["android-arm64-v8a"], fake_kit(), Path("/cache")).toolchain
NDK = ndk(TARGETS["android-arm64-v8a"], NdkFacts((27, 2, 1), Path("/ndk"), Path("/ndk/host")))

PRODUCT = Product(
    name="scan",
    version="1.2.3",
    description="",
    features=("core", "scan"),
    models=(),
    ops=(),
    custom_ops=(),
    xnnpack=True,
)
CORE_SOURCES = (
    "native/src/scan/ar_scan.cc",
    "native/src/base/engine.cc",
    "native/src/image/crop.cc",
    "native/src/inference/delegate_none.cc",
    "native/src/inference/delegate_xnnpack.cc",
    "native/src/inference/model.cc",
    "native/src/gesture/gesture.cc",
)


def package(name: str, *archives: str, include: str = "") -> Package:
    return Package(
        name=name,
        version="1",
        reference="",
        licence="MIT",
        homepage="",
        source_sha256="",
        include_folders=(include or f"/p/{name}/include",),
        archives=tuple(f"/p/{name}/lib/{archive}" for archive in archives),
        licence_files=(),
    )


INPUTS = BuildInputs(
    product=PRODUCT,
    toolchain=LINUX,
    packages=(package("runtime", "librt.a"), package("headers"), package("kernels", "libk.a", "libm.a")),
    resolver="// ops\n",
    core_sources=CORE_SOURCES,
    jni=Wrapper(
        sources=("bindings/runtime/jni/runtime.cc",),
        generated=(GeneratedFile("generated/jni_on_load.cc", "// jni\n"),),
        include_folders=("bindings/runtime/jni",),
    ),
    python=Wrapper(
        sources=("bindings/runtime/pybind/image.cc",),
        generated=(
            GeneratedFile("generated/pybind_module.cc", "// py\n"),
            GeneratedFile("generated/_native.pyi", "# py\n"),
        ),
        include_folders=("bindings/runtime/pybind",),
        system_folders=("/python/include",),
    ),
    c=Wrapper(
        sources=("bindings/runtime/c/error.cc",),
        generated=(GeneratedFile("generated/c_exports.map", "{ local: *; };\n"),),
        include_folders=("bindings/runtime/c",),
    ),
    python_suffix=".abi.so",
    java=JavaClasses(("a.java",), "stubs", "java"),
    objc=None,
    objc_exports=(),
    programs=(),
    folder="build/scan",
    lto_cache="/cache/lto",
)


def group(plan: BuildPlan, name: str) -> ObjectGroup:
    (found,) = (group for group in plan.groups if group.name == name)
    return found


def binary(plan: BuildPlan, ending: str) -> Binary:
    (found,) = (binary for binary in plan.binaries if binary.output.endswith(ending))
    return found


def test_the_plan_says_what_it_is_for() -> None:
    plan = plan_build(INPUTS)
    assert (plan.product, plan.target) == ("scan", "linux-x86_64")
    assert plan.toolchain == f"hermetic ziglang 0 {LINUX.digest}"
    assert plan.compiler == LINUX.tools.cxx
    assert plan.java == INPUTS.java


def test_the_same_inputs_give_the_same_plan_in_any_order_of_the_file_system() -> None:
    shuffled = replace(INPUTS, core_sources=tuple(reversed(CORE_SOURCES)))
    assert plan_build(shuffled) == plan_build(INPUTS)


def test_only_the_folders_of_the_products_features_are_compiled() -> None:
    assert group(plan_build(INPUTS), "core").sources == (
        "native/src/base/engine.cc",
        "native/src/image/crop.cc",
        "native/src/inference/delegate_xnnpack.cc",
        "native/src/inference/model.cc",
        "native/src/scan/ar_scan.cc",
    )


def test_a_product_without_features_has_the_common_folders_only() -> None:
    plan = plan_build(replace(INPUTS, product=replace(PRODUCT, features=())))
    folders = {source.split("/")[2] for source in group(plan, "core").sources}
    assert folders == {"base", "image", "inference"}


@pytest.mark.parametrize(("xnnpack", "chosen"), [(True, "delegate_xnnpack.cc"), (False, "delegate_none.cc")])
def test_the_delegate_is_a_choice_of_one_file(xnnpack: bool, chosen: str) -> None:  # noqa: FBT001 (a table)
    plan = plan_build(replace(INPUTS, product=replace(PRODUCT, xnnpack=xnnpack)))
    files = [source.rpartition("/")[2] for source in group(plan, "core").sources]
    assert [file for file in files if file.startswith("delegate_")] == [chosen]


@pytest.mark.parametrize("feature", ["magic", "Scan", "../scan", ""])
def test_an_unknown_feature_is_named_with_the_known_ones(feature: str) -> None:
    product = replace(PRODUCT, features=("scan", feature))
    with pytest.raises(UsageError) as caught:
        plan_build(replace(INPUTS, product=product))
    assert str(caught.value).startswith(f"product scan names feature {feature}; choose from core, scan")


def test_features_bring_the_folders_they_use() -> None:
    """Who looks at bodies shares a folder; nobody else has it."""
    sources = tuple(f"native/src/{folder}/{folder}.cc" for folder in ("base", "body", "dance", "scan"))
    found = {}
    for feature in ("dance", "pose_gesture", "scan"):
        product = replace(PRODUCT, features=(feature,))
        plan = plan_build(replace(INPUTS, product=product, core_sources=sources))
        found[feature] = [source.split("/")[2] for source in group(plan, "core").sources]
    assert found == {
        "dance": ["base", "body", "dance"],
        "pose_gesture": ["base", "body"],
        "scan": ["base", "scan"],
    }


def test_the_resolver_is_generated_and_compiled() -> None:
    plan = plan_build(INPUTS)
    assert GeneratedFile("generated/register_ops.cc", "// ops\n") in plan.generated
    assert group(plan, "ops").sources == ("generated/register_ops.cc",)


def test_generated_wrappers_are_compiled_but_not_their_stubs() -> None:
    plan = plan_build(INPUTS)
    assert group(plan, "jni").sources == ("bindings/runtime/jni/runtime.cc", "generated/jni_on_load.cc")
    assert group(plan, "python").sources == (
        "bindings/runtime/pybind/image.cc",
        "generated/pybind_module.cc",
    )
    assert {file.path for file in plan.generated} == {
        "generated/register_ops.cc",
        "generated/jni_on_load.cc",
        "generated/pybind_module.cc",
        "generated/_native.pyi",
        "generated/c_exports.map",
    }


def test_exceptions_and_rtti_exist_only_where_python_needs_them() -> None:
    plan = plan_build(INPUTS)
    for name in ("core", "ops", "jni", "c"):
        flags = group(plan, name).flags
        assert {"-fno-exceptions", "-fno-unwind-tables", "-fno-rtti"} <= set(flags), name
        assert not {"-fexceptions", "-frtti"} & set(flags), name
    python = set(group(plan, "python").flags)
    assert {"-fexceptions", "-frtti"} <= python
    assert not {"-fno-exceptions", "-fno-rtti", "-fno-unwind-tables"} & python


def test_all_our_code_is_hidden_bitcode_with_warnings_as_errors() -> None:
    plan = plan_build(replace(INPUTS, programs=(Program("t", ("t.cc",)),)))
    wanted = {"-fvisibility=hidden", "-fvisibility-inlines-hidden", "-flto=thin", "-Werror", "-std=c++20"}
    wanted |= {"-fPIC", "-ffunction-sections", "-fdata-sections", "-O3", "-DNDEBUG"}
    for entry in plan.groups:
        assert wanted <= set(entry.flags), entry.name


def test_compiled_code_names_the_right_version() -> None:
    for entry in plan_build(INPUTS).groups:
        assert '-DSMILEAR_VERSION="1.2.3"' in entry.flags


def test_headers_of_packages_are_system_headers_and_ours_are_scanned() -> None:
    same = package("twin", include="/p/runtime/include")
    plan = plan_build(replace(INPUTS, packages=(*INPUTS.packages, same)))
    flags = group(plan, "core").flags
    folders = [flags[i + 1] for i, flag in enumerate(flags) if flag == "-isystem"]
    packages = [folder for folder in folders if folder.startswith("/p/")]
    assert packages == ["/p/runtime/include", "/p/headers/include", "/p/kernels/include"]
    assert "/python/include" not in folders
    assert "/python/include" in group(plan, "python").flags
    assert group(plan, "core").include_folders == ("native/include", "native/src")
    assert group(plan, "jni").include_folders[2:] == ("bindings/runtime/jni",)


@pytest.mark.parametrize(
    ("ending", "script", "soname"),
    [
        ("jni/libsmilear.so", "native/exports/jni.map", "libsmilear.so"),
        ("python/_native.abi.so", "native/exports/python.map", "_native.abi.so"),
        ("c/libsmilear_c.so", "build/scan/generated/c_exports.map", "libsmilear_c.so"),
    ],
)
def test_a_library_exports_what_its_script_names(ending: str, script: str, soname: str) -> None:
    library = binary(plan_build(INPUTS), ending)
    assert f"--version-script={script}" in library.end
    assert script in library.extra_inputs
    assert library.start[library.start.index("-soname") + 1] == soname
    assert library.stripped == f"stripped/{library.output}"
    assert library.strip == ("--strip-all",)


def test_only_the_python_module_may_leave_symbols_to_its_host() -> None:
    plan = plan_build(INPUTS)
    python, jni = binary(plan, "_native.abi.so").end, binary(plan, "libsmilear.so").end
    defined = [flag for flag in python if flag in ("defs", "undefs")]
    assert defined == ["defs", "undefs"]  # the linker obeys the last
    assert "undefs" not in jni
    assert "defs" in jni


def test_libraries_share_core_and_ops_and_nothing_of_each_other() -> None:
    plan = plan_build(INPUTS)
    assert binary(plan, "libsmilear.so").groups == ("jni", "core", "ops")
    assert binary(plan, "_native.abi.so").groups == ("python", "core", "ops")
    assert binary(plan, "libsmilear_c.so").groups == ("c", "core", "ops")


def test_archives_are_linked_in_the_packages_order_before_the_runtime() -> None:
    library = binary(plan_build(INPUTS), "libsmilear.so")
    archives = ("/p/runtime/lib/librt.a", "/p/kernels/lib/libk.a", "/p/kernels/lib/libm.a")
    assert library.end[:3] == archives
    assert set(archives) <= set(library.extra_inputs)
    assert library.end[-len(LINUX.runtime) :] == LINUX.runtime


def test_unused_code_is_dropped_and_the_map_is_written() -> None:
    library = binary(plan_build(INPUTS), "libsmilear.so")
    assert {"--gc-sections", "--icf=all", "--build-id=sha1"} <= set(library.end)
    assert "--thinlto-cache-dir=/cache/lto" in library.end
    assert library.map_flag == "-Map="


def test_android_start_files_come_first_and_no_python_is_made() -> None:
    plan = plan_build(replace(INPUTS, toolchain=ANDROID, python=None, c=None))
    (library,) = plan.binaries
    assert library.start[: len(ANDROID.tools.linker) + 1] == (*ANDROID.tools.linker, "-shared")
    assert library.start[len(ANDROID.tools.linker) + 1].endswith("/crtbegin_so.o")
    assert "max-page-size=16384" in library.end


def test_the_ndks_driver_gets_linker_flags_with_its_prefix() -> None:
    plan = plan_build(replace(INPUTS, toolchain=NDK, python=None, programs=(Program("t", ("t.cc",)),)))
    library = binary(plan, "libsmilear.so")
    assert library.start[-2:] == ("-Wl,-soname", "-Wl,libsmilear.so")
    assert "-Wl,--version-script=native/exports/jni.map" in library.end
    assert "-Wl,--gc-sections" in library.end
    assert library.strip == ("-Wl,--strip-all",)
    assert library.map_flag == "-Wl,-Map="
    assert binary(plan, "programs/t").start[-1] == "-pie"


def test_a_target_without_wrappers_builds_programs_only() -> None:
    program = Program("core_test", ("tests/native/a.cc", "tests/native/b.cc"))
    plan = plan_build(replace(INPUTS, jni=None, python=None, c=None, java=None, programs=(program,)))
    assert [entry.name for entry in plan.groups] == ["core", "ops", "core_test"]
    assert group(plan, "core_test").sources == program.sources
    (made,) = plan.binaries
    assert made.output == "programs/core_test"
    assert made.groups == ("core_test", "core", "ops")
    assert (made.stripped, made.strip) == ("", ())
    assert "-pie" in made.start
    assert plan.java is None


def test_a_program_may_bring_its_own_ops() -> None:
    full = Program("full", ("tests/native/full_ops.cc",), ops="")
    plan = plan_build(replace(INPUTS, programs=(full,)))
    assert binary(plan, "programs/full").groups == ("full", "core")


def test_flags_of_one_kind_of_code_do_not_depend_on_other_groups() -> None:
    """Or a new wrapper would compile the core again."""
    alone = plan_build(replace(INPUTS, jni=None, python=None, c=None))
    assert group(alone, "core") == group(plan_build(INPUTS), "core")
