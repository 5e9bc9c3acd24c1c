from conan import ConanFile


class Monocypher(ConanFile):
    name = "monocypher"
    description = "XChaCha20-Poly1305, BLAKE2b and Ed25519 in two files"
    license = "BSD-2-Clause OR CC0-1.0"
    homepage = "https://monocypher.org"
    python_requires = "smilear-recipe/1.0"
    python_requires_extend = "smilear-recipe.StaticLibrary"
    cmake_targets = ("monocypher",)
    header_folders = ("upstream/src", "upstream/src/optional")
    licence_files = ("LICENCE.md",)
