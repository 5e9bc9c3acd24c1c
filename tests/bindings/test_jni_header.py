"""Our jni.h says what a JDK's says: the same places in the tables, sizes and constants."""

import re
from pathlib import Path

from tests.bindings.compile import BINDINGS, run, tool

_HEADER = BINDINGS / "runtime/jni/jni.h"
_SLOT = re.compile(r"^  k(\w+) = (\d+),$", re.MULTILINE)
_TYPES = ("jboolean", "jbyte", "jchar", "jshort", "jint", "jlong", "jfloat", "jdouble", "jsize")
_CONSTANTS = ("JNI_FALSE", "JNI_TRUE", "JNI_OK", "JNI_ERR", "JNI_VERSION_1_6")
_POINTERS = ("jobject", "jclass", "jstring", "jobjectArray", "jfieldID", "jmethodID", "jvalue")


def _slots(name: str) -> list[tuple[str, int]]:
    body = re.search(rf"enum class {name} : int \{{(.*?)\}};", _HEADER.read_text(), re.DOTALL)
    assert body is not None
    return [(function, int(slot)) for function, slot in _SLOT.findall(body[1])]


def _jdk_include() -> Path:
    home = Path(tool("javac")).resolve().parents[1]
    assert (home / "include/jni.h").is_file(), f"{home} has no include/jni.h; install a JDK with headers"
    return home / "include"


def _facts(folder: Path, flags: list[str]) -> str:
    """What a program says that is compiled against a jni.h."""
    prints = [
        *(f'"{name} %zu %zu\\n", sizeof({name}), alignof({name})' for name in (*_TYPES, *_POINTERS)),
        *(f'"{name} %d %d\\n", {name}(-1) < 0, {name}(0.5) != 0' for name in _TYPES),
        *(f'"{name} %lld\\n", static_cast<long long>({name})' for name in _CONSTANTS),
        *(f'"{name} %zu\\n", offsetof(JNINativeMethod, {name})' for name in ("name", "signature", "fnPtr")),
        '"%zu %zu %zu\\n", sizeof(JNINativeMethod), sizeof(JNIEnv), sizeof(JavaVM)',
    ]
    lines = ["#include <jni.h>", "#include <cstddef>", "#include <cstdio>", "int main() {"]
    lines += [*(f"std::printf({arguments});" for arguments in prints), "}"]
    source = folder / "facts.cc"
    source.write_text("\n".join(lines))
    program = folder / "facts"
    run(tool("c++"), "-std=c++20", *flags, source, "-o", program)
    return run(program)


def test_slots(tmp_path: Path) -> None:
    include = _jdk_include()
    lines = ["#include <jni.h>", "#include <cstddef>"]
    tables = {"EnvSlot": "JNINativeInterface_", "VmSlot": "JNIInvokeInterface_"}
    for enum, table in tables.items():
        slots = _slots(enum)
        assert slots
        lines += [
            f"static_assert(offsetof({table}, {function}) == {slot} * sizeof(void*));"
            for function, slot in slots
        ]
    source = tmp_path / "slots.cc"
    source.write_text("\n".join(lines))
    run(tool("c++"), "-std=c++20", f"-I{include}", f"-I{include / 'linux'}", "-fsyntax-only", source)


def test_types_and_constants(tmp_path: Path) -> None:
    include = _jdk_include()
    (tmp_path / "ours").mkdir()
    (tmp_path / "theirs").mkdir()
    ours = _facts(tmp_path / "ours", [f"-I{_HEADER.parent}"])
    theirs = _facts(tmp_path / "theirs", [f"-I{include}", f"-I{include / 'linux'}"])
    assert ours == theirs
