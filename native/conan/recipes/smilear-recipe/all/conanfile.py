"""What every recipe of this index shares: an unmodified library, built by CMake and proved.

The compiler and its flags come from one CMake toolchain file (written by
`build_tools.toolchains`, passed in `user.smilear:toolchain_file`); a recipe
never names a compiler flag. Its digest is part of every package's id.

The CMake build folder lies outside Conan's cache, named by recipe
revision and toolchain, so that
a build that was killed goes on where it stopped; it is removed on success.
"""

import json
import shlex
from pathlib import Path

from conan import ConanFile
from conan.errors import ConanException
from conan.tools.files import copy, get, rmdir

SOURCE_SUFFIXES = (".c", ".cc", ".cpp")
OPTIMISING = {"-O1", "-O2", "-O3", "-Os", "-Oz"}


class StaticLibrary:
    """Base of the recipes; subclasses set `cmake_folder`, `libs` and `cmake_variables()`."""

    settings = "os", "arch", "compiler", "build_type"
    package_type = "static-library"
    no_copy_source = True
    exports_sources = "CMakeLists.txt"

    # Folder with the CMakeLists.txt to configure, relative to the source folder: "." is our own.
    cmake_folder = "."
    # Built and installed targets; the archives of all of them are the package's libraries.
    cmake_targets = ()
    # Folders with headers, relative to the source folder.
    header_folders = ()
    licence_files = ("LICENSE",)
    system_libs = ()

    def source(self):
        get(self, **self.conan_data["sources"][self.version], destination="upstream")

    @property
    def _work(self):
        # Conan names the folder above the sources by recipe revision: another recipe, another build.
        root = Path(self.conf.get("user.smilear:work_folder", check_type=str))
        digest = self.conf.get("user.smilear:toolchain_digest", check_type=str)
        return root / f"{Path(self.source_folder).parent.name}-{digest}"

    def cmake_variables(self):
        return {}

    def dependency_folder(self, name):
        return Path(self.dependencies[name].package_folder).as_posix()

    def build(self):
        self._work.mkdir(parents=True, exist_ok=True)
        variables = {
            "CMAKE_TOOLCHAIN_FILE": self.conf.get("user.smilear:toolchain_file", check_type=str),
            "CMAKE_BUILD_TYPE": "Release",
            "CMAKE_EXPORT_COMPILE_COMMANDS": "ON",
            "BUILD_SHARED_LIBS": "OFF",
            "SMILEAR_INCLUDES": ";".join(self._include_folders()),
            "SMILEAR_PREFIX_MAP": " ".join(self._prefix_map()),
            **self.cmake_variables(),
        }
        definitions = " ".join(shlex.quote(f"-D{name}={value}") for name, value in variables.items())
        source = Path(self.source_folder) / self.cmake_folder
        self.run(
            f"cmake -G Ninja -S {shlex.quote(str(source))} -B {shlex.quote(str(self._work))} {definitions}"
        )
        self._check_compile_commands()
        targets = " ".join(self.cmake_targets)
        jobs = self.conf.get("tools.build:jobs", default=2, check_type=int)
        self.run(f"cmake --build {shlex.quote(str(self._work))} --parallel {jobs} --target {targets}")

    def _include_folders(self):
        return [
            Path(folder).as_posix()
            for dependency in self.dependencies.host.values()
            for folder in dependency.cpp_info.includedirs
        ]

    def _prefix_map(self):
        """No path of this machine may reach the library through __FILE__, in sources or headers."""
        folders = {self.source_folder: self.name}
        for dependency in self.dependencies.host.values():
            folders[dependency.package_folder] = dependency.ref.name
        return [f"-ffile-prefix-map={folder}={name}" for folder, name in folders.items()]

    def required_defines(self, file):
        """Macros that must reach the compilation of `file`."""
        return ()

    def _check_compile_commands(self):
        """The flags that decide size, speed and hiding must really arrive at every compilation."""
        required = self.conf.get("user.smilear:required_flags", default=[], check_type=list)
        commands = json.loads((self._work / "compile_commands.json").read_text())
        for entry in commands:
            if not entry["file"].endswith(SOURCE_SUFFIXES):
                continue
            arguments = shlex.split(entry["command"])
            wanted = [*required, *(f"-D{name}" for name in self.required_defines(entry["file"]))]
            missing = [flag for flag in wanted if flag not in arguments]
            levels = [argument for argument in arguments if argument.startswith("-O")]
            if not levels or levels[-1] not in OPTIMISING:
                missing.append("an optimisation level")
            if missing:
                raise ConanException(
                    f"{self.name}: {entry['file']} would be compiled without {', '.join(missing)}; "
                    "the recipe or upstream's CMake drops it"
                )

    def package(self):
        upstream = Path(self.source_folder) / "upstream"
        for name in self.licence_files:
            copy(self, name, upstream, Path(self.package_folder) / "licenses")
        for folder in self.header_folders:
            for pattern in ("*.h", "*.inc", "*.hpp"):
                copy(self, pattern, Path(self.source_folder) / folder, Path(self.package_folder) / "include")
        for archive in sorted(self._work.rglob("*.a")):
            copy(self, archive.name, archive.parent, Path(self.package_folder) / "lib")
        self.package_extra()
        rmdir(self, str(self._work))

    def package_extra(self):
        """Whatever else a package contains."""

    def package_info(self):
        self.cpp_info.libs = list(self.cmake_targets)
        self.cpp_info.system_libs = list(self.system_libs)
        self.cpp_info.includedirs = ["include"]


class HeaderLibrary:
    """Base of the recipes that compile nothing; subclasses set `header_folders`."""

    package_type = "header-library"
    no_copy_source = True
    header_folders = ()
    # Other files a consumer needs, relative to the package (a CMakeLists.txt, say).
    extra_files = ()
    licence_files = ("LICENSE",)

    def source(self):
        get(self, **self.conan_data["sources"][self.version], destination="upstream")

    def package(self):
        upstream = Path(self.source_folder) / "upstream"
        for name in self.licence_files:
            copy(self, name, upstream, Path(self.package_folder) / "licenses")
        for folder in self.header_folders:
            copy(self, "*", upstream / folder, Path(self.package_folder) / "include")
        for name in self.extra_files:
            copy(self, name, upstream, self.package_folder)

    def package_id(self):
        self.info.clear()

    def package_info(self):
        self.cpp_info.includedirs = ["include"]
        self.cpp_info.bindirs = []
        self.cpp_info.libdirs = []


class SmilearRecipe(ConanFile):
    name = "smilear-recipe"
    version = "1.0"
    package_type = "python-require"
    description = "Shared base of the recipes in this index"
    license = "Apache-2.0"
