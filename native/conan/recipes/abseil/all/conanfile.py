from conan import ConanFile


class Abseil(ConanFile):
    name = "abseil"
    description = "C++ library code: strings, status, containers, logging"
    license = "Apache-2.0"
    homepage = "https://github.com/abseil/abseil-cpp"
    python_requires = "smilear-recipe/1.0"
    python_requires_extend = "smilear-recipe.StaticLibrary"
    cmake_targets = ("absl",)
    header_folders = ("upstream",)
