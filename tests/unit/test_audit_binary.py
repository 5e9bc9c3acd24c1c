"""Rules over hand-made facts: what a linker would hardly make."""

from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

import pytest

from build_tools.audit.android_symbols import parse_android_symbols
from build_tools.audit.binary import BINARY_RULES, audit_binary
from build_tools.audit.context import BinaryContext, listed, version_key
from build_tools.audit.policy import parse_policy
from build_tools.audit.report import failure, report
from build_tools.errors import AuditError, UsageError
from build_tools.model.artefact import BuiltTarget, NativeMethod, native_methods
from build_tools.model.binary import BinaryFacts, Export, Import, JniEntry, Section, Segment
from build_tools.model.finding import Severity, Verdict

POLICY_FILE = Path(__file__).parents[2] / "build_tools" / "data" / "policy.toml"
POLICY = parse_policy(POLICY_FILE.read_text("utf-8"))
ANDROID = BuiltTarget("android-arm64-v8a", "android", "aarch64", "arm64-v8a", "23")
LINUX = BuiltTarget("linux-x86_64", "linux", "x86_64", "", "2.28")
SYMBOLS = parse_android_symbols(
    b'{"libc.so": {"read": {"api": {"arm64": 21}, "kind": "function"},'
    b' "fresh": {"api": {"arm64": 26}, "kind": "function"},'
    b' "only_x86": {"api": {"x86_64": 21}, "kind": "function"}},'
    b' "liblog.so": {"log": {"api": {"arm64": 21}, "kind": "function"}}}'
)
NATIVES = (NativeMethod("com/smilear/A", "nativeClose", "(J)V"),)
CODE = Segment("LOAD", "RX", 0, 0, 0x1000, 0x1000, 0x4000)
RELRO_DATA = Segment("LOAD", "RW", 0x1000, 0x5000, 0x100, 0x3000, 0x4000)
DATA = Segment("LOAD", "RW", 0x1100, 0x9100, 0x10, 0x20, 0x4000)
GOOD = BinaryFacts(
    name="libsmilear.so",
    size=1,
    shared=True,
    machine="aarch64",
    bits=64,
    soname="libsmilear.so",
    needed=("libc.so",),
    runpaths=(),
    exports=(Export("JNI_OnLoad", "func"),),
    imports=(Import("read", "", weak=False),),
    segments=(
        CODE,
        RELRO_DATA,
        DATA,
        Segment("GNU_RELRO", "R", 0x1000, 0x5000, 0x100, 0x3000, 1),
        Segment("GNU_STACK", "RW", 0, 0, 0, 0, 0),
    ),
    sections=(Section(".text", 1),),
    bind_now=True,
    text_relocations=False,
    build_id="ab" * 20,
    android_api=23,
    relocations=("android-rela", "plt"),
    symbols=(),
    jni_table=(JniEntry("nativeClose", "(J)V"),),
    strings=("(J)V", "com/smilear/A", "nativeClose"),
)


def judge(facts: BinaryFacts, target: BuiltTarget = ANDROID, role: str = "jni") -> Verdict:
    context = BinaryContext(target, role, natives=NATIVES, android=SYMBOLS)
    return audit_binary(facts, POLICY, context)


def broken(facts: BinaryFacts, target: BuiltTarget = ANDROID, role: str = "jni") -> set[str]:
    return {finding.rule for finding in judge(facts, target, role).findings}


def segments_without(kind: str) -> tuple[Segment, ...]:
    return tuple(segment for segment in GOOD.segments if segment.kind != kind)


def test_good_facts_pass() -> None:
    assert judge(GOOD).findings == ()
    assert not judge(GOOD).failed


@pytest.mark.parametrize(
    ("facts", "rule"),
    [
        (replace(GOOD, shared=False), "machine"),
        (replace(GOOD, machine="x86_64"), "machine"),
        (replace(GOOD, segments=segments_without("LOAD")), "page-alignment"),
        (replace(GOOD, segments=(replace(CODE, alignment=0x6000), *GOOD.segments)), "page-alignment"),
        (replace(GOOD, segments=(replace(CODE, offset=0x10), *GOOD.segments)), "page-alignment"),
        (replace(GOOD, segments=segments_without("GNU_RELRO")), "relro"),
        (
            replace(GOOD, segments=(replace(DATA, offset=0x800, address=0x4800), *GOOD.segments)),
            "relro-isolation",
        ),
        (replace(GOOD, bind_now=False), "bind-now"),
        (replace(GOOD, segments=(replace(CODE, flags="RWX"), *GOOD.segments)), "rwx-segment"),
        (replace(GOOD, segments=segments_without("GNU_STACK")), "executable-stack"),
        (replace(GOOD, text_relocations=True), "text-relocations"),
        (replace(GOOD, runpaths=("$ORIGIN",)), "runpath"),
        (replace(GOOD, relocations=("relr",)), "relocation-format"),
        (replace(GOOD, relocations=("unheard-of",)), "relocation-format"),
        (replace(GOOD, soname=""), "soname"),
        (replace(GOOD, exports=()), "exports"),
        (replace(GOOD, needed=("libc.so", "libc++_shared.so")), "needed"),
        (replace(GOOD, needed=("libc.so", "liblog.so")), "unused-needed"),
        (replace(GOOD, imports=(Import("fresh", "", weak=False),)), "api-level"),
        (replace(GOOD, imports=(Import("only_x86", "", weak=False),)), "api-level"),
        (replace(GOOD, imports=(Import("log", "", weak=False),)), "api-level"),
        (replace(GOOD, sections=(Section(".debug_info", 9),)), "stripped"),
        (replace(GOOD, sections=(Section(".symtab", 9),)), "stripped"),
        (replace(GOOD, build_id=""), "build-id"),
        (replace(GOOD, android_api=None), "android-note"),
        (replace(GOOD, strings=(*GOOD.strings, "/opt/x/y.cc")), "build-paths"),
        (replace(GOOD, jni_table=(JniEntry("nativeClose", "(I)V"),)), "natives"),
        (replace(GOOD, jni_table=(*GOOD.jni_table, *GOOD.jni_table)), "natives"),
        (replace(GOOD, strings=("com/smilear/A",), jni_table=()), "natives"),
        (replace(GOOD, strings=("(J)V", "nativeClose")), "natives"),
    ],
)
def test_one_wrong_fact_breaks_one_rule(facts: BinaryFacts, rule: str) -> None:
    assert broken(facts) == {rule}


def test_every_rule_about_a_library_alone_is_broken_somewhere() -> None:
    """The table above leaves out only rules with a test of their own."""
    marks = test_one_wrong_fact_breaks_one_rule.pytestmark  # type: ignore[attr-defined]
    tried = {rule for _, rule in marks[0].args[1]}
    own_tests = {"glibc-version", "full-resolver", "xnnpack", "kernels"}
    assert {rule.name for rule in BINARY_RULES} == tried | own_tests


def test_weak_symbols_may_be_missing() -> None:
    assert (
        broken(replace(GOOD, imports=(Import("fresh", "", weak=True), Import("?", "", weak=True)))) == set()
    )


def test_strings_may_share_their_ends() -> None:
    shared = ("x(J)V", "Lcom/smilear/A", "my_nativeClose")
    assert broken(replace(GOOD, strings=shared, jni_table=())) == set()


@pytest.mark.parametrize(
    ("text", "is_build_path"),
    [
        ("/opt/checkout/src/a.cc", True),
        ("at /opt/checkout/src/a.cc:12", True),
        ("/home/me", True),
        ("/root/.conan2/p/b/xnnpa/src", True),
        ("x/.conan2/p", True),
        ("tensorflow/lite/kernels/conv.cc", False),
        ("../lite/kernels/conv.cc", False),
        ("/proc/cpuinfo", False),
        ("/sys/devices/system/cpu/possible", False),
        ("/data/local/tmp/", False),
        ("/dev/ashmem", False),
        ("%s/%s.h", False),
        ("https://example.org/a/b.html", False),
        ("/a.h", False),
    ],
)
def test_build_paths(text: str, *, is_build_path: bool) -> None:
    assert ("build-paths" in broken(replace(GOOD, strings=(*GOOD.strings, text)))) is is_build_path


@pytest.mark.parametrize(
    ("imports", "expected"),
    [
        ([Import("read", "GLIBC_2.2.5", weak=False)], set()),
        ([Import("read", "GLIBC_2.28", weak=False)], set()),
        ([Import("read", "GLIBC_2.9", weak=False)], set()),
        ([Import("read", "GLIBC_2.29", weak=False)], {"glibc-version"}),
        ([Import("read", "GLIBC_PRIVATE", weak=False)], {"glibc-version"}),
        ([Import("x", "GLIBCXX_3.4", weak=False)], {"glibc-version"}),
        ([Import("PyList_New", "", weak=False), Import("_Py_Dealloc", "", weak=False)], set()),
        ([Import("nobody", "", weak=False)], {"glibc-version"}),
        ([Import("__gmon_start__", "", weak=True)], set()),
    ],
)
def test_glibc_imports_of_a_python_extension(imports: Iterable[Import], expected: set[str]) -> None:
    extension = replace(
        GOOD,
        machine="x86_64",
        needed=("libc.so.6",),
        exports=(Export("PyInit__native", "func"),),
        imports=tuple(imports),
        relocations=("rela",),
        soname="",
        android_api=None,
    )
    verdict = judge(extension, LINUX, "python")
    assert {finding.rule for finding in verdict.findings} == expected
    assert "natives" not in verdict.checked + verdict.skipped


def test_a_c_library_exports_the_c_interface_and_nothing_else() -> None:
    create, destroy = Export("smilear_scan_create", "func"), Export("smilear_scan_destroy", "func")
    library = replace(GOOD, soname="libsmilear_c.so", exports=(create,))
    assert broken(library, role="c") == set()
    assert broken(replace(library, soname="libsmilear.so"), role="c") == {"soname"}
    assert broken(replace(library, exports=(Export("_Z3foov", "func"),)), role="c") == {"exports"}
    known = BinaryContext(ANDROID, "c", android=SYMBOLS, exports=(create.name, destroy.name))
    for exports, sentence in (
        ((create,), "does not export smilear_scan_destroy"),
        ((create, destroy, Export("smilear_scan_spy", "func")), "exports smilear_scan_spy, wanted only"),
    ):
        (finding,) = audit_binary(replace(library, exports=exports), POLICY, known).findings
        assert sentence in finding.sentence


def test_rules_without_their_facts_are_skipped_and_said_so() -> None:
    verdict = audit_binary(GOOD, POLICY, BinaryContext(ANDROID, "jni"))
    assert set(verdict.skipped) == {
        "unused-needed",
        "api-level",
        "natives",
        "full-resolver",
        "xnnpack",
        "kernels",
    }
    assert "natives: not judged" in report((verdict,))


def test_an_unknown_role_or_system_is_refused() -> None:
    with pytest.raises(AuditError, match=r"policy\.toml has no row"):
        judge(GOOD, role="surprise")
    with pytest.raises(AuditError, match=r"policy\.toml has no row"):
        judge(GOOD, replace(ANDROID, os="beos"))


def test_severity_comes_from_the_policy() -> None:
    loud = replace(POLICY, severities={"unused-needed": Severity.ERROR, "build-id": Severity.WARNING})
    facts = replace(GOOD, needed=("libc.so", "liblog.so"), build_id="")
    verdict = audit_binary(facts, loud, BinaryContext(ANDROID, "jni", natives=NATIVES, android=SYMBOLS))
    assert {f.rule: f.severity for f in verdict.findings} == {
        "unused-needed": Severity.ERROR,
        "build-id": Severity.WARNING,
    }


def test_report_and_failure_text() -> None:
    verdict = judge(replace(GOOD, bind_now=False, build_id="", needed=("libc.so", "liblog.so")))
    text = report((verdict,))
    assert "  pass  relro\n" in text
    assert (
        "  FAIL  bind-now\n        it binds functions lazily, wanted BIND_NOW; link with -Wl,-z,now\n" in text
    )
    assert "  warn  unused-needed\n" in text
    assert text.endswith("20 rules judged: 17 pass, 3 broken; 3 not judged\n")
    assert failure((verdict,)) == (
        "libsmilear.so breaks the rule bind-now: it binds functions lazily, wanted BIND_NOW;"
        " link with -Wl,-z,now (1 more above)"
    )
    assert failure((judge(GOOD),)) == ""


@pytest.mark.parametrize("text", ["", "[severity]\nx = 'fatal'", "not toml", "severity = 3"])
def test_a_damaged_policy_is_one_sentence(text: str) -> None:
    with pytest.raises(UsageError, match=r"policy\.toml cannot be read"):
        parse_policy(text)


def test_policy_covers_every_64_bit_android_abi_with_16_kb_pages() -> None:
    pages = {
        key: size for key, size in POLICY.page_sizes.items() if key in {"android-aarch64", "android-x86_64"}
    }
    assert pages == {"android-aarch64": 16384, "android-x86_64": 16384}


def test_helpers() -> None:
    assert listed(["b", "a", "a"]) == "a, b"
    assert listed("gfedcba") == "a, b, c, d, e and 2 more"
    assert version_key("2.9") < version_key("2.28")
    assert native_methods({"A": {"f": ["()V", "(I)V"]}}) == (
        NativeMethod("A", "f", "()V"),
        NativeMethod("A", "f", "(I)V"),
    )
