from conan import ConanFile


class MlDtypes(ConanFile):
    name = "ml-dtypes"
    description = "Eight- and four-bit floating-point types"
    license = "Apache-2.0"
    homepage = "https://github.com/jax-ml/ml_dtypes"
    python_requires = "smilear-recipe/1.0"
    python_requires_extend = "smilear-recipe.HeaderLibrary"
    header_folders = (".",)
