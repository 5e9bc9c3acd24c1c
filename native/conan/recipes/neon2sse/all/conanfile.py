from conan import ConanFile


class Neon2Sse(ConanFile):
    name = "neon2sse"
    description = "Arm NEON intrinsics expressed in SSE"
    license = "BSD-2-Clause"
    homepage = "https://github.com/intel/ARM_NEON_2_x86_SSE"
    python_requires = "smilear-recipe/1.0"
    python_requires_extend = "smilear-recipe.HeaderLibrary"
    header_folders = (".",)
