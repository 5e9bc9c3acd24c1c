"""Stubs of the views that `bindings/runtime/pybind/` binds by hand.

They stand here because a product's `_native.pyi` is one file; a test compares
them with the module itself.
"""

VIEW_STUBS = {
    "Image": '''\
@final
class Plane:
    """One plane of an image: bytes of the caller's, not copied."""

    def __init__(self, data: _Memory, row_stride: int, pixel_stride: int = 0) -> None:
        """pixel_stride 0 means tightly packed for the format."""

@final
class Image:
    """A view of somebody else's pixels: nothing is copied.

    The buffers stay exported as long as the image lives. Sizes and strides are
    checked by the call that is given the image.
    """

    def __init__(
        self,
        format: PixelFormat,
        width: int,
        height: int,
        planes: Sequence[Plane],
        *,
        rotation: Rotation = ...,
        mirrored: bool = False,
        matrix: YuvMatrix = ...,
        range: YuvRange = ...,
        crop: Rect | None = None,
    ) -> None:
        """An image of any format, one plane per plane of the format."""
    @staticmethod
    def from_array(
        array: _Memory,
        format: PixelFormat | None = None,
        *,
        rotation: Rotation = ...,
        mirrored: bool = False,
        crop: Rect | None = None,
    ) -> Image:
        """A (height, width[, channels]) uint8 array; 1, 3 and 4 channels are gray, RGB and RGBA."""
    @staticmethod
    def nv21(
        data: _Memory,
        width: int,
        height: int,
        *,
        rotation: Rotation = ...,
        mirrored: bool = False,
        matrix: YuvMatrix = ...,
        range: YuvRange = ...,
        crop: Rect | None = None,
    ) -> Image:
        """Y, then V and U interleaved, without padding."""
    @staticmethod
    def nv12(
        data: _Memory,
        width: int,
        height: int,
        *,
        rotation: Rotation = ...,
        mirrored: bool = False,
        matrix: YuvMatrix = ...,
        range: YuvRange = ...,
        crop: Rect | None = None,
    ) -> Image:
        """Y, then U and V interleaved, without padding."""
    @staticmethod
    def i420(
        data: _Memory,
        width: int,
        height: int,
        *,
        rotation: Rotation = ...,
        mirrored: bool = False,
        matrix: YuvMatrix = ...,
        range: YuvRange = ...,
        crop: Rect | None = None,
    ) -> Image:
        """Y, then U, then V, without padding."""
    @property
    def format(self) -> PixelFormat: ...
    @property
    def width(self) -> int: ...
    @property
    def height(self) -> int: ...
    @property
    def rotation(self) -> Rotation: ...
    @property
    def mirrored(self) -> bool: ...
''',
}

# Names that a view's stub declares, for __all__.
VIEW_NAMES = {"Image": ("Image", "Plane")}
