from conan import ConanFile


class Eigen(ConanFile):
    name = "eigen"
    description = "Linear algebra templates"
    license = "MPL-2.0"
    homepage = "https://gitlab.com/libeigen/eigen"
    python_requires = "smilear-recipe/1.0"
    python_requires_extend = "smilear-recipe.HeaderLibrary"
    header_folders = (".",)
    licence_files = ("COPYING.*", "LICENSE")
