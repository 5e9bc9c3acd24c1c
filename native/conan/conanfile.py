"""The third-party libraries that a product links; the index beside this file has their recipes."""

from conan import ConanFile


class SmileAr(ConanFile):
    settings = "os", "arch", "compiler", "build_type"
    requires = "tensorflow-lite/2.22.0.20260518", "monocypher/4.0.2"
