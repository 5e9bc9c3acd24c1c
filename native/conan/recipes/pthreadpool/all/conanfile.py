from conan import ConanFile


class PThreadPool(ConanFile):
    name = "pthreadpool"
    description = "Portable thread pool for parallel loops"
    license = "BSD-2-Clause"
    homepage = "https://github.com/google/pthreadpool"
    python_requires = "smilear-recipe/1.0"
    python_requires_extend = "smilear-recipe.StaticLibrary"
    cmake_folder = "upstream"
    cmake_targets = ("pthreadpool",)
    header_folders = ("upstream/include",)

    def requirements(self):
        self.requires("fxdiv/20260518")

    def cmake_variables(self):
        return {
            "PTHREADPOOL_LIBRARY_TYPE": "static",
            "PTHREADPOOL_BUILD_TESTS": "OFF",
            "PTHREADPOOL_BUILD_BENCHMARKS": "OFF",
            "PTHREADPOOL_ALLOW_DEPRECATED_API": "OFF",
            "FXDIV_SOURCE_DIR": self.dependency_folder("fxdiv"),
        }
