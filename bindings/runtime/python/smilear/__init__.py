"""SmileAR: augmented reality on the device.

    import smilear
    scan = smilear.ArScan.from_file("scan.tflite", labels="labels.txt")
    print(scan.classify(rgb_array, max_results=3))

Objects that are context managers hold native memory: use `with`, or close
them. Failures are `SmileArError`, use after close `ClosedError`.
"""

from smilear import _native
from smilear._errors import ClosedError, SmileArError
from smilear._native import *  # noqa: F403  which names there are depends on the product's features

__all__ = ["ClosedError", "SmileArError"]
__all__ += _native.__all__
__version__ = _native.Engine.version()
