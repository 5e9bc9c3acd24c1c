from conan import ConanFile


class FlatBuffers(ConanFile):
    name = "flatbuffers"
    description = "Serialisation without parsing: headers and the little code they need"
    license = "Apache-2.0"
    homepage = "https://github.com/google/flatbuffers"
    python_requires = "smilear-recipe/1.0"
    python_requires_extend = "smilear-recipe.StaticLibrary"
    cmake_targets = ("flatbuffers",)
    header_folders = ("upstream/include",)
