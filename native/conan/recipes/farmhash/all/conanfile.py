from conan import ConanFile


class FarmHash(ConanFile):
    name = "farmhash"
    description = "Hash functions for strings"
    license = "MIT"
    homepage = "https://github.com/google/farmhash"
    python_requires = "smilear-recipe/1.0"
    python_requires_extend = "smilear-recipe.StaticLibrary"
    cmake_targets = ("farmhash",)
    header_folders = ("upstream/src",)
    licence_files = ("COPYING",)
