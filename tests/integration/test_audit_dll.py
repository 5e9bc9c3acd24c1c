"""The audit of DLLs that the real compiler and linker made, right and wrong in one way each."""

import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

from build_tools.audit.pe import PeContext, audit_pe
from build_tools.audit.policy import parse_policy
from build_tools.commands.layout import DATA, NATIVE
from build_tools.edge.pe import read_pe
from build_tools.errors import AuditError
from build_tools.model.artefact import BuiltTarget
from build_tools.model.finding import Verdict

POLICY = parse_policy((DATA / "policy.toml").read_text("utf-8"))
WINDOWS = BuiltTarget("windows-x86_64", "windows", "x86_64", "", "10")
FUNCTIONS = ("smilear_call", "smilear_ticks")
SOURCE = """
__declspec(dllimport) unsigned GetTickCount(void);
__declspec(dllexport) int smilear_call(int (*f)(int)) { return f(1); }
__declspec(dllexport) unsigned smilear_ticks(void) { return GetTickCount(); }
static int twice(int x) { return 2 * x; }
int (*volatile smilear_chosen)(int) = twice;
"""
LINK = ("-highentropyva", "-nxcompat", "-guard:cf", "-Brepro", "-subsystem:console,10.0", "-dynamicbase")


@dataclass(frozen=True)
class Recipe:
    """A DLL: what is added to and taken from the one that passes."""

    source: str = ""
    compile: tuple[str, ...] = ("-mguard=cf",)
    link: tuple[str, ...] = ()
    without: tuple[str, ...] = ()
    system: str = "kernel32.dll"


def run(folder: Path, *arguments: str) -> None:
    command = (sys.executable, "-m", "ziglang", *arguments)
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False, timeout=120)
    assert done.returncode == 0, f"{' '.join(arguments)}\n{done.stderr}"


def built(folder: Path, recipe: Recipe) -> bytes:
    (folder / "library.c").write_text(SOURCE + recipe.source)
    (folder / "system.def").write_text(f"LIBRARY {recipe.system}\nEXPORTS\n  GetTickCount\n")
    clang = ("clang", "--target=x86_64-windows-gnu", "-O2", "-nostdinc", "-w", "-c")
    run(folder, *clang, *recipe.compile, "library.c", "-o", "library.o")
    run(folder, *clang, str(NATIVE / "sysroots" / "windows" / "crt" / "guard.S"), "-o", "guard.o")
    run(folder, "lld-link", "-lib", "-machine:x64", "-def:system.def", "-out:system.lib")
    flags = [flag for flag in LINK if flag not in recipe.without]
    objects = ("library.o", "guard.o", "system.lib")
    run(folder, "lld-link", "-dll", "-noentry", "-lldmingw", *flags, *recipe.link, *objects, "-out:x.dll")
    return (folder / "x.dll").read_bytes()


def judge(content: bytes) -> Verdict:
    return audit_pe(read_pe(content, "x.dll"), POLICY, PeContext(WINDOWS, FUNCTIONS))


def test_the_right_one_passes(tmp_path: Path) -> None:
    verdict = judge(built(tmp_path, Recipe()))
    assert not verdict.findings


@pytest.mark.parametrize(
    ("recipe", "rule"),
    [
        (Recipe(without=("-highentropyva",), link=("-highentropyva:no",)), "aslr"),
        (Recipe(without=("-dynamicbase",), link=("-dynamicbase:no",)), "aslr"),
        (Recipe(without=("-nxcompat",), link=("-nxcompat:no",)), "data-execution"),
        (Recipe(without=("-guard:cf",)), "control-flow-guard"),
        (Recipe(link=("-section:.text,rwe",)), "writable-code"),
        (Recipe(source="__declspec(dllexport) int spy(void) { return 1; }"), "exports"),
        (Recipe(system="libwinpthread-1.dll"), "imports"),
        (Recipe(without=("-Brepro",)), "timestamp"),
        (Recipe(without=("-subsystem:console,10.0",), link=("-subsystem:console,6.1",)), "oldest-system"),
        (
            Recipe(source='__declspec(dllexport) const char* spy(void) { return "/home/me/a.cc"; }'),
            "build-paths",
        ),
        (Recipe(link=("-debug", "-pdbaltpath:/here/x.pdb")), "build-paths"),
    ],
)
def test_one_wrong_flag_breaks_one_rule(recipe: Recipe, rule: str, tmp_path: Path) -> None:
    found = {finding.rule for finding in judge(built(tmp_path, recipe)).findings}
    assert rule in found
    assert found <= {rule, "exports"}


@pytest.mark.parametrize("content", [b"", b"MZ", b"MZ" + b"\0" * 100, b"\x7fELF"])
def test_what_is_no_dll_is_one_sentence(content: bytes) -> None:
    with pytest.raises(AuditError, match="build it again"):
        read_pe(content, "x.dll")


def test_a_cut_dll_is_refused_or_read(tmp_path: Path) -> None:
    """No length of it may end in anything but facts or one sentence."""
    content = built(tmp_path, Recipe())
    refused = 0
    for length in range(0, len(content), 97):
        try:
            read_pe(content[:length], "x.dll")
        except AuditError:
            refused += 1
    assert refused
