from conan import ConanFile


class Fp16(ConanFile):
    name = "fp16"
    description = "Conversion to and from half-precision floats"
    license = "MIT"
    homepage = "https://github.com/Maratyszcza/FP16"
    python_requires = "smilear-recipe/1.0"
    python_requires_extend = "smilear-recipe.HeaderLibrary"
    header_folders = ("include",)
