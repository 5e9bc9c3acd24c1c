"""Small libraries made by the real compiler and linker, each breaking one rule."""

from collections.abc import Callable
from pathlib import Path

import pytest

from build_tools.audit.android_symbols import AndroidSymbols, parse_android_symbols
from build_tools.audit.binary import audit_binary
from build_tools.audit.context import BinaryContext
from build_tools.audit.policy import Policy, parse_policy
from build_tools.edge.elf import read_elf
from build_tools.errors import AuditError
from build_tools.model.artefact import BuiltTarget, NativeMethod
from build_tools.model.binary import BinaryFacts, JniEntry
from build_tools.model.finding import Verdict
from tests.integration.elf_kit import ANDROID_NOTE, JNI, Kit, Recipe

DATA = Path(__file__).parents[2] / "build_tools" / "data"
TARGETS = {
    "android-arm64-v8a": BuiltTarget("android-arm64-v8a", "android", "aarch64", "arm64-v8a", "23"),
    "android-x86_64": BuiltTarget("android-x86_64", "android", "x86_64", "x86_64", "23"),
    "linux-x86_64": BuiltTarget("linux-x86_64", "linux", "x86_64", "", "2.28"),
}
NATIVES = (
    NativeMethod("com/smilear/ArScan", "nativeClose", "(J)V"),
    NativeMethod("com/smilear/ArScan", "nativeCreate", "([BLjava/lang/String;)J"),
)


@pytest.fixture(scope="module")
def shared_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("elf")


@pytest.fixture
def kit(tmp_path: Path) -> Kit:
    return Kit(tmp_path)


@pytest.fixture(scope="module")
def policy() -> Policy:
    return parse_policy((DATA / "policy.toml").read_text("utf-8"))


@pytest.fixture(scope="module")
def android() -> AndroidSymbols:
    return parse_android_symbols((DATA / "android" / "symbols.json").read_bytes())


Judge = Callable[..., Verdict]


@pytest.fixture(scope="module")
def judge(shared_folder: Path, policy: Policy, android: AndroidSymbols) -> Judge:
    kit = Kit(shared_folder)
    built_for = set[str]()

    def run(recipe: Recipe, target: str = "android-arm64-v8a", for_target: str = "") -> Verdict:
        if built_for != {target}:
            built_for.clear()
            built_for.add(target)
            kit.stub(target, "libc.so", "strcmp strtod_l getentropy")
            kit.stub(target, "liblog.so", "__android_log_print")
            kit.stub(target, "libfoo.so", "foo")
        context = BinaryContext(TARGETS[for_target or target], "jni", natives=NATIVES, android=android)
        facts = read_elf(kit.link(target, recipe), "libsmilear.so")
        return audit_binary(facts, policy, context)

    return run


def rules(verdict: Verdict) -> set[str]:
    return {finding.rule for finding in verdict.findings}


@pytest.mark.parametrize("target", ["android-arm64-v8a", "android-x86_64"])
def test_a_library_linked_for_release_passes(judge: Judge, target: str) -> None:
    verdict = judge(Recipe(), target)
    assert [finding.sentence for finding in verdict.findings] == []
    assert set(verdict.skipped) == {"full-resolver", "xnnpack", "kernels"}
    assert {"page-alignment", "api-level", "natives", "android-note"} <= set(verdict.checked)


USE = 'int {0}(void); __attribute__((visibility("default"))) int use(void) {{ return {0}(); }}'
WEAK = USE.replace("int {0}(void);", "__attribute__((weak)) int {0}(void);")
EXPORT_USE = "JNI_OnLoad; use;"
BROKEN = {
    "4 KB pages": (
        Recipe(without=("-z=max-page-size",), link=("-z", "max-page-size=4096")),
        {"page-alignment", "relro-isolation"},
    ),
    "no RELRO": (Recipe(without=("-z=relro",), link=("-z", "norelro")), {"relro"}),
    "lazy binding": (Recipe(without=("-z=now",)), {"bind-now"}),
    "writable code": (
        Recipe(
            source='__asm__(".section .hot,\\"awx\\",%progbits\\n.globl hot\\nhot: .long 0\\n.text");',
            exports="JNI_OnLoad; hot;",
        ),
        {"rwx-segment", "exports"},
    ),
    "executable stack": (Recipe(without=("-z=noexecstack",), link=("-z", "execstack")), {"executable-stack"}),
    "address in code": (
        Recipe(
            source='__asm__(".text\\n.p2align 3\\n.globl here\\nhere: .quad JNI_OnLoad\\n");',
            link=("-z", "notext", "-u", "here"),
            exports="JNI_OnLoad; here;",
        ),
        {"text-relocations", "exports"},
    ),
    "search path": (Recipe(link=("-rpath", "/opt/lib")), {"runpath"}),
    "relocations of API 30": (
        Recipe(without=("--pack-dyn-relocs",), link=("--pack-dyn-relocs=relr",)),
        {"relocation-format"},
    ),
    "other soname": (Recipe(without=("-soname",), link=("-soname=libother.so",)), {"soname"}),
    "no soname": (Recipe(without=("-soname",)), {"soname"}),
    "one export too many": (
        Recipe(
            source='__attribute__((visibility("default"))) int extra(void) { return 1; }',
            exports="JNI_OnLoad; extra;",
        ),
        {"exports"},
    ),
    "no export": (Recipe(exports="nothing;", link=("--undefined-version", "-u", "JNI_OnLoad")), {"exports"}),
    "foreign library": (
        Recipe(source=USE.format("foo"), exports=EXPORT_USE, libraries=("libc.so", "libfoo.so")),
        {"needed", "exports", "api-level"},
    ),
    "library without use": (Recipe(libraries=("libc.so", "liblog.so")), {"unused-needed"}),
    "symbol of API 26": (Recipe(source=USE.format("strtod_l"), exports=EXPORT_USE), {"api-level", "exports"}),
    "symbol of a library that is not named": (
        Recipe(source=USE.format("__android_log_print"), exports=EXPORT_USE),
        {"api-level", "exports"},
    ),
    "symbol that nobody has": (
        Recipe(source=USE.format("nobody"), exports=EXPORT_USE),
        {"api-level", "exports"},
    ),
    "weak symbol of API 28": (Recipe(source=WEAK.format("getentropy"), exports=EXPORT_USE), {"exports"}),
    "not stripped": (Recipe(without=("--strip-all",)), {"stripped"}),
    "no build id": (Recipe(without=("--build-id",)), {"build-id"}),
    "no note": (Recipe(note=""), {"android-note"}),
    "note of API 24": (Recipe(note=ANDROID_NOTE.replace("23}", "24}")), {"android-note"}),
    "source path": (
        Recipe(body=JNI.replace('"a"', '"/opt/checkout/native/src/scan.cc"')),
        {"build-paths"},
    ),
    "home folder": (Recipe(body=JNI.replace('"a"', '"error in /home/me/x"')), {"build-paths"}),
    "system path": (Recipe(body=JNI.replace('"a"', '"/sys/devices/system/cpu/possible"')), set()),
    "method that Java does not know": (
        Recipe(defines=('-DMORE={"nativeExtra","(J)V",(void*)Close}',)),
        {"natives"},
    ),
    "signature that differs": (Recipe(body=JNI.replace('"(J)V"', '"(I)V"')), {"natives"}),
    "class that is not named": (Recipe(body=JNI.replace("com/smilear/ArScan", "com/other/A")), {"natives"}),
}


@pytest.mark.parametrize("name", BROKEN)
def test_each_broken_rule_is_found_and_nothing_else(judge: Judge, name: str) -> None:
    recipe, expected = BROKEN[name]
    verdict = judge(recipe)
    assert rules(verdict) == expected, [finding.sentence for finding in verdict.findings]
    assert all(";" in finding.sentence for finding in verdict.findings), "every sentence says what to do"


def test_an_unused_library_is_a_warning_only(judge: Judge) -> None:
    assert not judge(Recipe(libraries=("libc.so", "liblog.so"))).failed
    assert judge(Recipe(note="")).failed


def test_sentences_name_what_was_found_and_wanted(judge: Judge) -> None:
    verdict = judge(Recipe(source=USE.format("__android_log_print"), exports=EXPORT_USE))
    text = "\n".join(finding.sentence for finding in verdict.findings)
    assert "exports use, wanted only JNI_OnLoad; link with the version script" in text
    assert (
        "needs __android_log_print (of liblog.so), which none of its NEEDED libraries (libc.so) has" in text
    )
    newer = judge(Recipe(source=USE.format("strtod_l"), exports=EXPORT_USE))
    assert "needs strtod_l (API 26), wanted nothing newer than API 23 (android-arm64-v8a)" in "\n".join(
        finding.sentence for finding in newer.findings
    )


def test_a_library_for_another_machine_is_found(judge: Judge) -> None:
    verdict = judge(Recipe(), target="android-x86_64", for_target="android-arm64-v8a")
    assert rules(verdict) == {"machine"}


LINUX = Recipe(
    note="",
    without=("--pack-dyn-relocs",),
    libraries=("libc.so.6",),
)


@pytest.mark.parametrize(
    ("version", "expected"),
    [
        ("GLIBC_2.2.5", set()),
        ("GLIBC_2.28", set()),
        ("GLIBC_2.29", {"glibc-version"}),
        ("OTHER_1", {"glibc-version"}),
    ],
)
def test_glibc_versions(kit: Kit, policy: Policy, version: str, expected: set[str]) -> None:
    kit.stub("linux-x86_64", "libc.so.6", "strcmp", version)
    facts = read_elf(kit.link("linux-x86_64", LINUX), "libsmilear.so")
    verdict = audit_binary(facts, policy, BinaryContext(TARGETS["linux-x86_64"], "jni", natives=NATIVES))
    assert rules(verdict) == expected


@pytest.mark.parametrize("packing", ["none", "android", "relr", "android+relr"])
def test_registered_methods_are_read_from_every_relocation_format(kit: Kit, packing: str) -> None:
    kit.stub("android-arm64-v8a", "libc.so", "strcmp")
    recipe = Recipe(without=("--pack-dyn-relocs",), link=(f"--pack-dyn-relocs={packing}",))
    assert facts_of(kit, recipe).jni_table == (
        JniEntry("nativeCreate", "([BLjava/lang/String;)J"),
        JniEntry("nativeClose", "(J)V"),
    )


def facts_of(kit: Kit, recipe: Recipe) -> BinaryFacts:
    return read_elf(kit.link("android-arm64-v8a", recipe), "libsmilear.so")


def is_refused(content: bytes) -> bool:
    try:
        read_elf(content, "damaged.so")
    except AuditError:
        return True
    return False


def test_a_damaged_file_is_refused_or_read_but_never_a_crash(kit: Kit) -> None:
    kit.stub("android-arm64-v8a", "libc.so", "strcmp")
    content = kit.link("android-arm64-v8a", Recipe())
    assert is_refused(b"")
    assert is_refused(b"\x7fELF")
    assert is_refused(b"#!/bin/sh\n" + content)
    cut = [is_refused(content[:length]) for length in range(0, len(content), 7)]
    flipped = [
        is_refused(content[:at] + bytes([content[at] ^ 0xFF]) + content[at + 1 :])
        for at in range(min(len(content), 1200))
    ]
    assert any(cut)
    assert any(flipped)
    assert not is_refused(content)
