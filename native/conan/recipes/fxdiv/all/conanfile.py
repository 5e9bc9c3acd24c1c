from conan import ConanFile


class FxDiv(ConanFile):
    name = "fxdiv"
    description = "Division by a constant through multiplication"
    license = "MIT"
    homepage = "https://github.com/Maratyszcza/FXdiv"
    python_requires = "smilear-recipe/1.0"
    python_requires_extend = "smilear-recipe.HeaderLibrary"
    header_folders = ("include",)
    extra_files = ("CMakeLists.txt",)
