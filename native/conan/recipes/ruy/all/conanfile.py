from conan import ConanFile


class Ruy(ConanFile):
    name = "ruy"
    description = "Matrix multiplication for neural network inference"
    license = "Apache-2.0"
    homepage = "https://github.com/google/ruy"
    python_requires = "smilear-recipe/1.0"
    python_requires_extend = "smilear-recipe.StaticLibrary"
    cmake_targets = ("ruy",)
    header_folders = ("upstream",)

    def requirements(self):
        self.requires("cpuinfo/20260518", transitive_headers=True)
