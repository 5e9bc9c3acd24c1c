"""`python -m tests.fakes.conan FOLDER`: the real Conan step on one tiny C library of three files.

The index, the base recipe's code, the lock, the download cache and CMake are the real thing.
The compiler is this machine's behind a script that counts its calls and, while a file called
`hold` is there, waits before it compiles slow.c.
"""

import shutil
import signal
import stat
import sys
from dataclasses import replace
from pathlib import Path

from build_tools.commands.layout import RECIPES
from build_tools.commands.toolchain import read_targets
from build_tools.edge.cache import Cache, user_cache
from build_tools.edge.conan import Conan
from build_tools.edge.kit import ensure_kit
from build_tools.edge.tarball import pack
from build_tools.model.package import Package
from build_tools.toolchains.hermetic import hermetic
from build_tools.toolchains.render import conan_profile
from tests.fakes.kit import fake_kit

FILES = ("a", "b", "slow")
RECIPE = """\
from conan import ConanFile


class Tiny(ConanFile):
    name = "tiny"
    license = "MIT"
    homepage = "https://example.org/tiny"
    python_requires = "smilear-recipe/1.0"
    python_requires_extend = "smilear-recipe.StaticLibrary"
    cmake_targets = ("tiny",)
    header_folders = ("upstream",)
"""
CMAKE = """\
cmake_minimum_required(VERSION 3.25)
project(tiny C)
add_library(tiny STATIC upstream/a.c upstream/b.c upstream/slow.c)
target_compile_options(tiny PRIVATE ${SMILEAR_PREFIX_MAP})
"""
CONSUMER = """\
from conan import ConanFile


class Consumer(ConanFile):
    settings = "os", "arch", "compiler", "build_type"
    requires = "tiny/1.0"
"""
COMPILER = """\
#!/bin/sh
here=${0%/*}
case "$*" in
  *upstream/*.c*)
    for argument; do file=$argument; done
    case "$file" in
      *slow.c) while [ -e "$here/hold" ]; do touch "$here/reached"; sleep 0.02; done ;;
    esac
    echo "${file##*/}" >> "$here/calls" ;;
esac
exec @CC@ "$@"
"""


def write(path: Path, text: str) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


def make_world(folder: Path, required_flags: tuple[str, ...] = ()) -> Cache:
    """An index, a source archive in the download cache, a compiler and a profile below `folder`."""
    cache = Cache(folder / "cache")
    store = cache.sources / "s"
    store.mkdir(parents=True)
    files = {name: f"int {name}(void) {{ return 1; }}\n" for name in FILES}
    tree = {f"{name}.c": write(folder / "source" / f"{name}.c", text) for name, text in files.items()}
    tree["tiny.h"] = write(folder / "source" / "tiny.h", "int a(void);\n")
    tree["LICENSE"] = write(folder / "source" / "LICENSE", "free\n")
    archive, sha256 = pack(tree, store)
    archive.replace(store / sha256)
    recipes = folder / "index" / "recipes"
    shutil.copytree(RECIPES / "smilear-recipe", recipes / "smilear-recipe")
    write(recipes / "tiny" / "config.yml", 'versions:\n  "1.0":\n    folder: all\n')
    write(recipes / "tiny" / "all" / "conanfile.py", RECIPE)
    write(recipes / "tiny" / "all" / "CMakeLists.txt", CMAKE)
    pin = f'url: "https://localhost/tiny.tar"\n    filename: "tiny.tar"\n    sha256: "{sha256}"\n'
    write(recipes / "tiny" / "all" / "conandata.yml", f'sources:\n  "1.0":\n    {pin}')
    write(folder / "conanfile.py", CONSUMER)
    compiler = shutil.which("cc") or f"'{ensure_kit(user_cache(), folder / 'kit.log')}/zig' cc"
    script = write(folder / "tools" / "cc", COMPILER.replace("@CC@", compiler))
    script.chmod(stat.S_IRWXU)
    toolchain_file = write(folder / "tools" / "toolchain.cmake", f'set(CMAKE_C_COMPILER "{script}")\n')
    target = read_targets()["linux-x86_64"]
    chain = replace(hermetic(target, fake_kit(), folder).toolchain, required_flags=required_flags)
    write(folder / "profile", conan_profile(chain, str(toolchain_file), str(cache.work), 2))
    profiles = (folder / "profile", folder / "profile")
    conan(folder).lock(
        conanfile=folder / "conanfile.py",
        lockfile=folder / "conan.lock",
        profiles=profiles,
        log=folder / "lock.log",
    )
    return cache


def conan(folder: Path) -> Conan:
    return Conan(Cache(folder / "cache"), folder / "index")


def install(folder: Path, discard: tuple[str, ...] = ()) -> tuple[Package, ...]:
    return conan(folder).install(
        conanfile=folder / "conanfile.py",
        lockfile=folder / "conan.lock",
        profiles=(folder / "profile", folder / "profile"),
        options=(),
        label="tiny",
        log=folder / "install.log",
        discard=discard,
    )


if __name__ == "__main__":
    signal.signal(signal.SIGTERM, signal.default_int_handler)  # as our own entry does
    install(Path(sys.argv[1]))
