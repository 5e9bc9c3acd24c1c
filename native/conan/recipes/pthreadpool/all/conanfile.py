from pathlib import Path

from conan import ConanFile


class PThreadPool(ConanFile):
    name = "pthreadpool"
    description = "Portable thread pool for parallel loops"
    license = "BSD-2-Clause"
    homepage = "https://github.com/google/pthreadpool"
    python_requires = "smilear-recipe/1.0"
    python_requires_extend = "smilear-recipe.StaticLibrary"
    exports_sources = ("stay_awake.cmake", "stay_awake.h")
    cmake_folder = "upstream"
    cmake_targets = ("pthreadpool",)
    header_folders = ("upstream/include",)

    def requirements(self):
        self.requires("fxdiv/20260518")

    def cmake_variables(self):
        extra = Path(self.source_folder) / "stay_awake.cmake"
        return {
            # Of this index's systems; on Android upstream's own number is the same.
            **({"CMAKE_PROJECT_INCLUDE": extra.as_posix()} if self.settings.os == "Linux" else {}),
            "PTHREADPOOL_LIBRARY_TYPE": "static",
            "PTHREADPOOL_BUILD_TESTS": "OFF",
            "PTHREADPOOL_BUILD_BENCHMARKS": "OFF",
            "PTHREADPOOL_ALLOW_DEPRECATED_API": "OFF",
            "FXDIV_SOURCE_DIR": self.dependency_folder("fxdiv"),
        }
