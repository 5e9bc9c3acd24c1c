import json

import pytest

from build_tools.model.plan import BuildPlan, ObjectGroup
from build_tools.plan.lint import LintJob, compile_commands, lint_jobs

PLAN = BuildPlan(
    product="scan",
    target="here",
    toolchain="",
    compiler="/kit/clang++",
    generated=(),
    groups=(
        ObjectGroup("ops", ("generated/register_ops.cc",), ("-DOPS",), ()),
        ObjectGroup(
            "core", ("native/src/base/a.cc", "native/src/scan/b.cc"), ("-DCORE",), ("native/include",)
        ),
        ObjectGroup("jni", ("bindings/runtime/jni/c.cc",), ("-DJNI",), ("bindings/runtime/jni",)),
        ObjectGroup("python", ("bindings/runtime/pybind/d.cc",), ("-DPYTHON",), ()),
    ),
    binaries=(),
    java=None,
)
SOURCES = {"native/src/base/a.cc": "int a;", "bindings/runtime/jni/c.cc": "int c;"}
HEADERS = {"native/include/a.h": "#pragma once"}


def jobs(
    plan: BuildPlan = PLAN,
    sources: dict[str, str] = SOURCES,
    headers: dict[str, str] = HEADERS,
    rules: str = "rules",
) -> dict[str, LintJob]:
    made = lint_jobs(plan, sources, headers, rules=rules, root="/root")
    return {job.source: job for job in made}


def test_a_source_is_judged_as_it_is_compiled() -> None:
    assert jobs()["native/src/base/a.cc"].arguments == (
        *("/kit/clang++", "-DCORE", "-I/root/native/include", "-c", "/root/native/src/base/a.cc"),
    )


@pytest.mark.parametrize(
    ("source", "flag"),
    [
        ("native/src/base/other.cc", "-DCORE"),
        ("native/src/gesture/new.cc", "-DCORE"),
        ("bindings/runtime/jni/boxes.cc", "-DJNI"),
        ("bindings/runtime/pybind/value.cc", "-DPYTHON"),
    ],
)
def test_a_source_that_the_product_leaves_out_is_judged_as_its_neighbours(source: str, flag: str) -> None:
    assert jobs(sources={source: ""})[source].arguments[1] == flag


def test_a_result_holds_until_something_it_depends_on_changes() -> None:
    before = jobs()
    assert jobs(sources=dict(reversed(SOURCES.items())), headers=dict(HEADERS)) == before
    changed_source = jobs(sources={**SOURCES, "native/src/base/a.cc": "int b;"})
    assert changed_source["native/src/base/a.cc"].key != before["native/src/base/a.cc"].key
    assert changed_source["bindings/runtime/jni/c.cc"].key == before["bindings/runtime/jni/c.cc"].key
    for other in (jobs(headers={"native/include/a.h": ""}), jobs(headers={}), jobs(rules="stricter")):
        assert {job.key for job in other.values()}.isdisjoint(job.key for job in before.values())


def test_a_changed_flag_counts_for_its_own_sources_only() -> None:
    core, jni = PLAN.groups[1], PLAN.groups[2]
    louder = ObjectGroup(core.name, core.sources, ("-DCORE", "-Wall"), core.include_folders)
    plan = BuildPlan(
        "scan", "here", "", "/kit/clang++", generated=(), groups=(louder, jni), binaries=(), java=None
    )
    before, after = jobs(), jobs(plan)
    assert before["native/src/base/a.cc"].key != after["native/src/base/a.cc"].key
    assert before["bindings/runtime/jni/c.cc"].key == after["bindings/runtime/jni/c.cc"].key


def test_another_checkout_has_the_same_keys() -> None:
    def keys(root: str) -> list[str]:
        core = ObjectGroup("core", ("native/src/base/a.cc",), (f"-ffile-prefix-map={root}=smilear",), ())
        plan = BuildPlan(
            "scan", "here", "", "/kit/clang++", generated=(), groups=(core,), binaries=(), java=None
        )
        return [job.key for job in lint_jobs(plan, SOURCES, HEADERS, rules="rules", root=root)]

    assert keys("/one") == keys("/other place")


def test_the_jobs_are_told_to_clangs_tools_without_quoting() -> None:
    (job,) = jobs(sources={"native/src/base/a.cc": ""}).values()
    assert json.loads(compile_commands((job,), "/root")) == [
        {"directory": "/root", "file": "/root/native/src/base/a.cc", "arguments": list(job.arguments)}
    ]
