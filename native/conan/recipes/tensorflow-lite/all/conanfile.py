from pathlib import Path

from conan import ConanFile
from conan.tools.files import copy

DELEGATE_DEFINES = (
    "TFLITE_BUILD_WITH_XNNPACK_DELEGATE",
    "TFLITE_KERNEL_USE_XNNPACK",
    "XNNPACK_DELEGATE_ENABLE_QS8",
    "XNNPACK_DELEGATE_ENABLE_QU8",
    "XNNPACK_DELEGATE_ENABLE_SUBGRAPH_RESHAPING",
    "XNNPACK_DELEGATE_USE_LATEST_OPS",
)


class TensorFlowLite(ConanFile):
    name = "tensorflow-lite"
    description = "Inference for .tflite models: interpreter, kernels, XNNPACK delegate"
    license = "Apache-2.0"
    homepage = "https://github.com/tensorflow/tensorflow"
    python_requires = "smilear-recipe/1.0"
    python_requires_extend = "smilear-recipe.StaticLibrary"
    cmake_targets = ("tensorflow-lite", "tensorflow-lite-xnnpack")
    # Without them a kernel that fails does not say why.
    options = {"error_strings": [True, False]}
    default_options = {"error_strings": True}

    def requirements(self):
        for name in (
            *("abseil", "eigen", "farmhash", "fp16", "gemmlowp", "ml-dtypes", "neon2sse", "ruy"),
            "xnnpack",
        ):
            self.requires(f"{name}/20260518", transitive_headers=True)
        self.requires("cpuinfo/20260518")
        self.requires("pthreadpool/20260518", transitive_headers=True)
        self.requires("fft2d/20061228")
        self.requires("flatbuffers/25.12.19", transitive_headers=True)

    def build_requirements(self):
        self.tool_requires("flatc/25.12.19")

    def required_defines(self, file):
        strings = () if self.options.error_strings else ("TF_LITE_STRIP_ERROR_STRINGS",)
        # Without them quantised models silently run on the slow kernels.
        return (*strings, *(DELEGATE_DEFINES if "/delegates/xnnpack/" in file else ()))

    def cmake_variables(self):
        flatc = Path(self.dependencies.build["flatc"].package_folder) / "bin" / "flatc"
        return {
            "SMILEAR_FLATC": flatc.as_posix(),
            "SMILEAR_ERROR_STRINGS": "ON" if self.options.error_strings else "OFF",
        }

    def package_extra(self):
        include = Path(self.package_folder) / "include"
        for folder in ("tensorflow", "third_party"):
            for pattern in ("*.h", "*.inc"):
                copy(self, pattern, Path(self.source_folder) / "upstream" / folder, include / folder)
