from conan import ConanFile
from conan.tools.files import copy


class Fft2d(ConanFile):
    name = "fft2d"
    description = "Ooura fast Fourier transforms, one and two dimensions"
    license = "LicenseRef-Ooura"
    homepage = "https://www.kurims.kyoto-u.ac.jp/~ooura/fft2d.html"
    python_requires = "smilear-recipe/1.0"
    python_requires_extend = "smilear-recipe.StaticLibrary"
    cmake_targets = ("fft2d",)
    licence_files = ()
    exports_sources = ("CMakeLists.txt", "LICENSE")

    def package_extra(self):
        # The sources carry no licence file; the notice stands beside this recipe.
        copy(self, "LICENSE", self.source_folder, f"{self.package_folder}/licenses")
