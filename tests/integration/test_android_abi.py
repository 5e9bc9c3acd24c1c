"""The NDK-free Android sysroot against bionic's own numbers and symbols, with the real compiler."""

import json
import re
import subprocess
import tomllib
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from build_tools.commands.layout import DATA
from build_tools.commands.toolchain import prepare_toolchain, read_targets
from build_tools.edge.cache import user_cache
from build_tools.edge.elf import read_elf
from build_tools.model.binary import BinaryFacts
from build_tools.model.toolchain import Toolchain
from build_tools.toolchains.android_headers import REFUSED_HEADERS
from build_tools.toolchains.android_sysroot import SYSTEM_LIBRARIES
from build_tools.toolchains.link_stubs import available, parse_symbols

ABIS = ("arm64-v8a", "x86_64")
API = 23
ANDROID = DATA / "android"
SYMBOLS = (ANDROID / "symbols.json").read_text(encoding="utf-8")
SYSROOT: dict[str, Any] = tomllib.loads((ANDROID / "sysroot.toml").read_text(encoding="utf-8"))
ABI: dict[str, dict[str, dict[str, int]]] = json.loads((ANDROID / "abi.json").read_text(encoding="utf-8"))
DIFFERENCES: dict[str, dict[str, dict[str, list[int]]]] = json.loads(
    (ANDROID / "differs-from-musl.json").read_text(encoding="utf-8")
)
OWN_HEADERS = ("android/api-level.h", "android/log.h", "sys/cdefs.h", "sys/system_properties.h", "xlocale.h")
ERROR = re.compile(r"^[^:\n]+:(\d+):\d+: (?:fatal )?error: (.*)$", re.MULTILINE)
LARGEST = 2**63 - 1

# A library that touches every place where the C library's name or shape differs.
LIBRARY = """
#include <android/log.h>
#include <cassert>
#include <cerrno>
#include <cfenv>
#include <cmath>
#include <condition_variable>
#include <cstdio>
#include <cstdlib>
#include <future>
#include <mutex>
#include <random>
#include <sstream>
#include <string>
#include <thread>
#include <unistd.h>
#include <unordered_map>
#include <vector>

static std::mutex mutex;
static std::condition_variable changed;
thread_local std::string last;

struct AtExit {
  ~AtExit() { last.clear(); }
} at_exit;

extern "C" __attribute__((visibility("default"))) int run(const char* text) {
  std::lock_guard<std::mutex> lock(mutex);
  double value = std::strtod(text, nullptr) + std::stod(std::wstring(L"1"));
  value = std::fma(value, 2.0, std::pow(value, 3)) + std::sin(value);
  assert(value > 0);
  if (errno == ERANGE) value += std::isinf(value) + std::fpclassify(value);
  std::thread([&] { value += sysconf(_SC_NPROCESSORS_ONLN); }).join();
  value += std::async(std::launch::async, [] { return 3; }).get();
  std::unordered_map<std::string, std::vector<int>> table;
  table[last += text].push_back(1);
  std::stringstream stream;
  stream << std::hex << static_cast<int>(value) << value;
  stream >> value;
  std::fesetenv(FE_DFL_ENV);
  value += std::random_device{}();
  changed.notify_all();
  std::fprintf(stderr, "%g %s\\n", value, stream.str().c_str());
  __android_log_print(ANDROID_LOG_INFO, "smilear", "%g", value);
  return static_cast<int>(value) + static_cast<int>(table.size());
}
"""


@cache
def toolchain(abi: str) -> Toolchain:
    """The one that builds products, made if it is not there yet."""
    target = read_targets()[f"android-{abi}"]
    return prepare_toolchain(user_cache(), target, forced="hermetic")[0]


def c_command(abi: str, *arguments: str) -> tuple[str, ...]:
    chosen = toolchain(abi)
    return (chosen.tools.c, *chosen.compile_flags, *chosen.c_flags, *arguments)


def isystem(abi: str) -> list[Path]:
    flags = toolchain(abi).c_flags
    return [Path(flags[i + 1]) for i, flag in enumerate(flags) if flag == "-isystem"]


@dataclass(frozen=True)
class Compared:
    """What the compiler says of each value in `abi.json`."""

    wrong: frozenset[str]
    undeclared: frozenset[str]
    not_constant: frozenset[str]
    other: tuple[str, ...]


def assertion(name: str, value: int) -> str:
    """A line that compiles if the sysroot's value is bionic's; a collected double is cut off at 2^63-1."""
    if value == LARGEST:
        return f"_Static_assert(({name}) >= {LARGEST}, {json.dumps(name)});"
    literal = f"(-{LARGEST} - 1)" if value == -(2**63) else str(value)
    return f"_Static_assert((long long)({name}) == {literal}, {json.dumps(name)});"


def expression(layout: str) -> str:
    kind, argument = layout.removesuffix(")").split("(", 1)
    if kind == "issigned":
        return f"(({argument})-1 < ({argument})1)"
    return f"{'_Alignof' if kind == 'alignof' else kind}({argument})"


@cache
def compared(abi: str, folder: Path) -> Compared:
    """Every value of the oracle in one compilation, an assertion and a line each."""
    headers = [*SYSROOT["offered_headers"], *OWN_HEADERS]
    prologue = ["#define _GNU_SOURCE 1", *(f"#include <{header}>" for header in headers)]
    values = {name: (name, value) for name, value in ABI[abi]["constants"].items()}
    values |= {name: (expression(name), value) for name, value in ABI[abi]["layout"].items()}
    names = list(values)
    source = folder / f"{abi}.c"
    lines = [*prologue, *(assertion(*values[name]) for name in names), ""]
    source.write_text("\n".join(lines), encoding="utf-8")
    flags = ("-std=gnu11", "-w", "-ferror-limit=0", "-fno-caret-diagnostics", "-fsyntax-only", str(source))
    done = subprocess.run(c_command(abi, *flags), capture_output=True, text=True, check=False)
    said: dict[str, set[str]] = {"wrong": set(), "undeclared": set(), "not_constant": set()}
    other = []
    for line, message in ERROR.findall(done.stderr):
        name = names[int(line) - len(prologue) - 1] if int(line) > len(prologue) else ""
        if message.startswith("static assertion failed"):
            said["wrong"].add(name)
        elif "undeclared" in message:
            said["undeclared"].add(name)
        elif "not an integral constant" in message:
            said["not_constant"].add(name)
        else:
            other.append(message)
    return Compared(**{key: frozenset(names) for key, names in said.items()}, other=tuple(other))


@pytest.fixture(scope="session")
def scratch(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("android")


@pytest.mark.parametrize("abi", ABIS)
def test_every_value_the_sysroot_has_is_bionic_s(abi: str, scratch: Path) -> None:
    result = compared(abi, scratch)
    assert result.other == ()
    assert result.wrong == frozenset()
    assert result.not_constant == SYSROOT["not_constant"].keys()
    assert result.undeclared == {*SYSROOT["absent"]["both"], *SYSROOT["absent"][abi]}
    assert len(ABI[abi]["constants"]) + len(ABI[abi]["layout"]) - len(result.undeclared) > 3300


@pytest.mark.parametrize("abi", ABIS)
def test_every_difference_from_musl_is_overlaid(abi: str, scratch: Path) -> None:
    """All are compared as constants above; one is an address, whose use the link test sees."""
    result = compared(abi, scratch)
    for kind, differences in DIFFERENCES[abi].items():
        assert {name: pair[0] for name, pair in differences.items()}.items() <= ABI[abi][kind].items()
        assert differences.keys() & (result.wrong | result.undeclared | result.not_constant) <= {"FE_DFL_ENV"}


@pytest.mark.parametrize("abi", ABIS)
def test_a_comparison_can_fail(abi: str, tmp_path: Path) -> None:
    """Musl's numbers, asserted against the same headers, are refused."""
    differences = DIFFERENCES[abi]["constants"]
    musl = {name: pair[1] for name, pair in differences.items() if name != "FE_DFL_ENV"}
    source = tmp_path / "musl.c"
    headers = [f"#include <{header}>" for header in SYSROOT["offered_headers"]]
    source.write_text("\n".join(["#define _GNU_SOURCE 1", *headers, *map(assertion, musl, musl.values())]))
    flags = ("-std=gnu11", "-w", "-ferror-limit=0", "-fsyntax-only", str(source))
    done = subprocess.run(c_command(abi, *flags), capture_output=True, text=True, check=False)
    assert done.stderr.count("static assertion failed") == len(musl)


@pytest.mark.parametrize("abi", ABIS)
def test_headers_not_compared_cannot_be_included(abi: str) -> None:
    text = "".join(f"#include <{header}>\n" for header in REFUSED_HEADERS)
    flags = ("-ferror-limit=0", "-fno-caret-diagnostics", "-fsyntax-only", "-x", "c", "-")
    done = subprocess.run(c_command(abi, *flags), input=text, capture_output=True, text=True, check=False)
    said = [message for _, message in ERROR.findall(done.stderr)]
    assert said == [
        f'"<{name}> is not offered by the Android sysroot: {reason}"'
        for name, reason in REFUSED_HEADERS.items()
    ]


def test_every_header_of_the_kit_is_offered_or_refused() -> None:
    (musl,) = (folder for folder in isystem("arm64-v8a") if folder.name == "generic-musl")
    kit = {path.relative_to(musl).as_posix() for path in musl.rglob("*.h")}
    assert {name for name in kit if not name.startswith("bits/")} == {
        *SYSROOT["offered_headers"],
        *REFUSED_HEADERS,
    }


@pytest.mark.parametrize("abi", ABIS)
def test_the_stubs_have_the_symbols_of_the_oldest_system(abi: str) -> None:
    chosen = toolchain(abi)
    tables = parse_symbols(SYMBOLS, chosen.target.arch)
    for name in SYSTEM_LIBRARIES:
        (path,) = (Path(word) for word in chosen.runtime if Path(word).name == name)
        facts = read_elf(path.read_bytes(), name)
        assert facts.soname == name
        assert {(export.name, export.kind) for export in facts.exports} == {
            (symbol.name, "func" if symbol.is_function else "object")
            for symbol in available(tables[name], API)
        }


def compile_cxx(abi: str, folder: Path, text: str, *flags: str) -> Path:
    chosen = toolchain(abi)
    source, output = folder / "source.cc", folder / "source.o"
    source.write_text(text, encoding="utf-8")
    options = (*chosen.compile_flags, *chosen.cxx_flags, *chosen.no_exception_flags, *flags)
    subprocess.run(
        (chosen.tools.cxx, *options, "-std=c++20", "-O2", "-c", str(source), "-o", str(output)), check=True
    )
    return output


def link_shared(
    abi: str, folder: Path, text: str, *flags: str
) -> tuple[subprocess.CompletedProcess[str], Path]:
    chosen = toolchain(abi)
    output = folder / "libprobe.so"
    command = (
        *(*chosen.tools.linker, *chosen.link_flags, *chosen.shared_start, "--gc-sections", "--icf=all"),
        *("-soname", output.name, "-o", str(output), str(compile_cxx(abi, folder, text, *flags))),
        *(*chosen.runtime, *chosen.shared_end),
    )
    return subprocess.run(command, capture_output=True, text=True, check=False), output


def names_at(abi: str, api: int) -> set[str]:
    tables = parse_symbols(SYMBOLS, toolchain(abi).target.arch)
    return {symbol.name for symbols in tables.values() for symbol in available(symbols, api)}


def check_android_library(abi: str, facts: BinaryFacts) -> None:
    imports = {symbol.name for symbol in facts.imports}
    assert imports <= names_at(abi, API)
    assert {"__errno", "__assert2", "__fe_dfl_env", "__cxa_thread_atexit_impl", "stderr"} <= imports
    assert set(facts.needed) <= set(SYSTEM_LIBRARIES)
    assert [export.name for export in facts.exports] == ["run"]
    assert {segment.alignment for segment in facts.segments_of("LOAD")} == {0x4000}
    assert facts.segments_of("TLS") == ()
    assert facts.android_api == API
    assert facts.bind_now
    assert "android-rela" in facts.relocations
    assert {"__emutls_get_address", "strtod_l"} <= set(facts.symbols)


@pytest.mark.parametrize("lto", [(), ("-flto=thin",)], ids=["objects", "lto"])
@pytest.mark.parametrize("abi", ABIS)
def test_a_cxx_library_links_against_the_oldest_system(
    abi: str, lto: tuple[str, ...], tmp_path: Path
) -> None:
    done, output = link_shared(abi, tmp_path, LIBRARY, *lto)
    assert done.stderr == ""
    assert done.returncode == 0
    check_android_library(abi, read_elf(output.read_bytes(), output.name))


@pytest.mark.parametrize("abi", ABIS)
def test_a_symbol_of_a_newer_system_fails_the_link(abi: str, tmp_path: Path) -> None:
    text = 'extern "C" long getrandom(void*, unsigned long, unsigned);\n' + LIBRARY
    done, _ = link_shared(abi, tmp_path, text.replace("std::random_device{}()", "getrandom(&mutex, 1, 0)"))
    assert "undefined symbol: getrandom" in done.stderr


@pytest.mark.parametrize("abi", ABIS)
def test_a_program_links(abi: str, tmp_path: Path) -> None:
    chosen = toolchain(abi)
    output = tmp_path / "probe"
    text = "#include <cstdlib>\nstatic void bye() {}\nint main() { return atexit(bye); }\n"
    command = (
        *(*chosen.tools.linker, *chosen.link_flags, *chosen.program_start, "-o", str(output)),
        *(str(compile_cxx(abi, tmp_path, text)), *chosen.runtime, *chosen.program_end),
    )
    subprocess.run(command, check=True)
    facts = read_elf(output.read_bytes(), output.name)
    assert {"__libc_init", "__cxa_atexit"} == {symbol.name for symbol in facts.imports}
    assert "/system/bin/linker64" in facts.strings
    assert facts.needed == ("libc.so",)
