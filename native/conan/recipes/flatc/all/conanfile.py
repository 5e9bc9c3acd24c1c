from conan import ConanFile
from conan.tools.files import copy


class Flatc(ConanFile):
    name = "flatc"
    description = "FlatBuffers' schema compiler, for the machine that builds"
    license = "Apache-2.0"
    homepage = "https://github.com/google/flatbuffers"
    python_requires = "smilear-recipe/1.0"
    python_requires_extend = "smilear-recipe.StaticLibrary"
    package_type = "application"
    cmake_targets = ("flatc",)

    def package_extra(self):
        copy(self, "flatc*", self._work, f"{self.package_folder}/bin", excludes=("*.cmake", "*.ninja"))

    def package_info(self):
        self.cpp_info.includedirs = []
        self.cpp_info.libdirs = []
