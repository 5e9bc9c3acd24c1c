from conan import ConanFile


class GemmLowp(ConanFile):
    name = "gemmlowp"
    description = "Low-precision matrix multiplication and fixed-point arithmetic"
    license = "Apache-2.0"
    homepage = "https://github.com/google/gemmlowp"
    python_requires = "smilear-recipe/1.0"
    python_requires_extend = "smilear-recipe.HeaderLibrary"
    header_folders = (".",)
