# Generated from bindings/smilear.toml by `python -m build_tools bindings`; do not edit.
# ruff: noqa: A002, D413, PYI021
# fmt: off
import enum
import os
from collections.abc import Sequence
from typing import Any, Protocol, Self, TypeAlias, final

from typing_extensions import Buffer

class _Array(Protocol):
    """A NumPy array; before Python 3.12 its stubs do not say that it is a Buffer."""

    @property
    def __array_interface__(self) -> dict[str, Any]: ...
    @property
    def strides(self) -> tuple[int, ...]: ...

_Memory: TypeAlias = Buffer | _Array

__all__ = [
    "AnchorOptions",
    "ArScan",
    "BeautyFilter",
    "BeautySettings",
    "Box",
    "Detection",
    "DetectionFit",
    "DetectorOptions",
    "Engine",
    "EngineOptions",
    "Image",
    "ObjectDetector",
    "PixelFormat",
    "Plane",
    "Rect",
    "Rotation",
    "ScanFit",
    "ScanMatch",
    "ScanOptions",
    "ScoreKind",
    "StatusCode",
    "YuvMatrix",
    "YuvRange",
]

class StatusCode(enum.IntEnum):
    """Why a call failed. Codes are stable across versions and equal in every language."""

    INVALID_ARGUMENT = 1
    """Something passed is out of its documented range."""
    NOT_FOUND = 2
    """A file is not there."""
    INVALID_MODEL = 3
    """The model is damaged or breaks the feature's contract."""
    UNSUPPORTED_OP = 4
    """The model needs an op or version that this library was built without."""
    RESOURCE_EXHAUSTED = 5
    """Out of memory."""
    FAILED_PRECONDITION = 6
    """The right call at the wrong moment."""
    INTERNAL = 7
    """The runtime failed: a bug or a broken device."""

class PixelFormat(enum.IntEnum):
    """How the pixels of an image are stored."""

    RGBA8888 = 0
    """Four bytes: red, green, blue, alpha."""
    BGRA8888 = 1
    """Four bytes: blue, green, red, alpha."""
    RGB888 = 2
    """Three bytes: red, green, blue."""
    NV21 = 3
    """Plane 0: Y; plane 1: V and U interleaved, half size."""
    NV12 = 4
    """Plane 0: Y; plane 1: U and V interleaved, half size."""
    I420 = 5
    """Planes Y, U, V; also Android's YUV_420_888 with any pixel stride."""
    GRAY8 = 6
    """One byte of brightness."""

class YuvMatrix(enum.IntEnum):
    """Which standard turns YUV into RGB."""

    BT601 = 0
    """ITU-R BT.601: JPEG and most cameras."""
    BT709 = 1
    """ITU-R BT.709: high-definition video."""

class YuvRange(enum.IntEnum):
    """Which part of 0..255 the YUV samples use."""

    LIMITED = 0
    """Y in 16..235, chroma in 16..240."""
    FULL = 1
    """All of 0..255: JPEG and Android cameras."""

class Rotation(enum.IntEnum):
    """Clockwise turn that makes the picture upright."""

    DEG_0 = 0
    """Upright as stored."""
    DEG_90 = 90
    """A quarter turn clockwise."""
    DEG_180 = 180
    """Half a turn."""
    DEG_270 = 270
    """A quarter turn counterclockwise."""

@final
class Rect:
    """A region in pixels of the stored (not yet rotated) image; width 0 means the whole image."""

    def __init__(
        self,
        x: int,
        y: int,
        width: int,
        height: int,
    ) -> None: ...
    @property
    def x(self) -> int:
        """Left edge."""
    @property
    def y(self) -> int:
        """Upper edge."""
    @property
    def width(self) -> int:
        """Columns; 0 means the whole image."""
    @property
    def height(self) -> int:
        """Rows."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...

@final
class EngineOptions:
    """How an engine runs models."""

    def __init__(
        self,
        *,
        threads: int = 1,
        use_xnnpack: bool = True,
    ) -> None: ...
    @property
    def threads(self) -> int:
        """1..16 per feature; more than the big cores of a phone rarely helps."""
    @property
    def use_xnnpack(self) -> bool:
        """False runs TensorFlow Lite's own kernels; ignored where XNNPACK was built out."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...

@final
class Box:
    """A place in the upright picture: edges as shares of its width and height, 0..1 inside it."""

    @property
    def left(self) -> float:
        """Left edge."""
    @property
    def top(self) -> float:
        """Upper edge."""
    @property
    def right(self) -> float:
        """Right edge."""
    @property
    def bottom(self) -> float:
        """Lower edge."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...

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

@final
class Engine:
    """What the features of one process share. Features keep what they need of their engine alive, so
    closing order does not matter.

    Thread-safe.
    """

    @staticmethod
    def create(
        options: EngineOptions = ...,
    ) -> Engine:
        """Makes an engine.

        Args:
            options: How the engine's features run.

        Raises SmileArError:
            INVALID_ARGUMENT: threads out of range.
        """
    @staticmethod
    def version(
    ) -> str:
        """The version of this library, "major.minor.patch"."""
    @property
    def closed(self) -> bool:
        """Whether close() was called."""
    def close(
        self,
    ) -> None:
        """Free the native object once no call uses it; may be called again."""
    def __enter__(self) -> Self: ...
    def __exit__(self, *exception: object) -> None: ...

@final
class BeautySettings:
    """How much of each a BeautyFilter does, 0..1; with all at 0 the pixels stay what they are."""

    def __init__(
        self,
        *,
        smoothing: float = 0.5,
        whitening: float = 0.2,
        sharpening: float = 0.2,
    ) -> None: ...
    @property
    def smoothing(self) -> float:
        """Evens out the texture of skin; edges stay."""
    @property
    def whitening(self) -> float:
        """Brightens skin."""
    @property
    def sharpening(self) -> float:
        """Brings out details where skin is not smoothed."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...

@final
class BeautyFilter:
    """Makes faces look their best, frame by frame, without a model.

    Thread-safe: calls from several threads take turns.
    """

    @staticmethod
    def create(
        engine: Engine | None = None,
    ) -> BeautyFilter:
        """Makes a filter.

        Args:
            engine: The engine that the filter belongs to.

        Raises SmileArError:
            INVALID_ARGUMENT: never, once there is an engine.
        """
    def apply(
        self,
        image: Image | _Memory,
        output: _Memory,
        settings: BeautySettings = ...,
    ) -> None:
        """Writes the image's crop region as stored (not rotated or mirrored) as tightly packed RGBA with an
        alpha of 255.

        Args:
            image: The frame; read during the call only.
            output: At least 4 * width * height bytes; may be the frame's own memory where that is such
                RGBA.
            settings: How much of each.

        Raises SmileArError:
            INVALID_ARGUMENT: says what is wrong with the image, names the setting out of range, or says
                that output is too small.
        """
    def apply_within(
        self,
        image: Image | _Memory,
        mask: Image | _Memory,
        output: _Memory,
        settings: BeautySettings = ...,
    ) -> None:
        """As apply where a mask is bright, and nothing where it is 0.

        Args:
            image: The frame; read during the call only.
            mask: A gray8 image of any size that spans the image's crop region, as stored.
            output: At least 4 * width * height bytes.
            settings: How much of each.

        Raises SmileArError:
            INVALID_ARGUMENT: says what is wrong with the image or the mask, names the setting out of range,
                or says that output is too small.
        """
    @property
    def closed(self) -> bool:
        """Whether close() was called."""
    def close(
        self,
    ) -> None:
        """Free the native object once no call uses it; may be called again."""
    def __enter__(self) -> Self: ...
    def __exit__(self, *exception: object) -> None: ...

class DetectionFit(enum.IntEnum):
    """How a frame is fitted to a detection model's input."""

    STRETCH = 0
    """The whole frame; proportions are lost."""
    CENTER_CROP = 1
    """The largest centred rectangle with the input's proportions."""

class ScoreKind(enum.IntEnum):
    """What the class scores of a raw detection model are, and what is done to them."""

    PROBABILITIES = 0
    """Used as they are."""
    LOGITS = 1
    """Each class for itself: a sigmoid."""
    SOFTMAX_LOGITS = 2
    """Of all classes together, background included: a softmax."""

@final
class AnchorOptions:
    """How a raw detection model says where things are; not used where the model ends in
    TFLite_Detection_PostProcess.
    """

    def __init__(
        self,
        *,
        boxes: Sequence[float] = ...,
        strides: Sequence[int] = ...,
        aspect_ratios: Sequence[float] = ...,
        min_scale: float = 0.2,
        max_scale: float = 0.95,
        between_scales: bool = True,
        fewer_in_first_layer: bool = True,
        centre_scale: float = 10.0,
        size_scale: float = 5.0,
        scores: ScoreKind = ...,
        background_first: bool = True,
    ) -> None: ...
    @property
    def boxes(self) -> list[float]:
        """Four numbers per anchor: centre y, centre x, height, width. Empty: anchors are those of SSD by the
        fields below.
        """
    @property
    def strides(self) -> list[int]:
        """Input pixels per cell, one for each layer."""
    @property
    def aspect_ratios(self) -> list[float]:
        """Width over height, an anchor each; empty: 1, 2 and 1/2."""
    @property
    def min_scale(self) -> float:
        """Scale of the first layer, as a share of the picture."""
    @property
    def max_scale(self) -> float:
        """Scale of the last layer."""
    @property
    def between_scales(self) -> bool:
        """Adds a square between this layer's scale and the next."""
    @property
    def fewer_in_first_layer(self) -> bool:
        """The first layer has three anchors: a small square, and ratios 2 and 1/2."""
    @property
    def centre_scale(self) -> float:
        """What the model multiplied offsets of centres by."""
    @property
    def size_scale(self) -> float:
        """What the model multiplied logarithms of sizes by."""
    @property
    def scores(self) -> ScoreKind:
        """What the class scores are."""
    @property
    def background_first(self) -> bool:
        """Class 0 of the scores means that nothing is there."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...

@final
class Detection:
    """One thing in a frame."""

    @property
    def index(self) -> int:
        """Class, counted from 0, without background."""
    @property
    def label(self) -> str:
        """The class's label."""
    @property
    def score(self) -> float:
        """0..1."""
    @property
    def box(self) -> Box:
        """Where it is."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...

@final
class DetectorOptions:
    """How an ObjectDetector prepares frames and reports what it finds."""

    def __init__(
        self,
        *,
        fit: DetectionFit = ...,
        min_score: float = 0.5,
        max_results: int = 10,
        max_overlap: float = 0.5,
        classes: Sequence[int] = ...,
        anchors: AnchorOptions = ...,
        mean: float = 0.0,
        stddev: float = 0.0,
    ) -> None: ...
    @property
    def fit(self) -> DetectionFit:
        """How a frame is fitted to the model's input."""
    @property
    def min_score(self) -> float:
        """Detections below are left out; 0..1."""
    @property
    def max_results(self) -> int:
        """1..100."""
    @property
    def max_overlap(self) -> float:
        """Of two boxes of a class that overlap more (intersection over union) the lesser goes; raw models."""
    @property
    def classes(self) -> list[int]:
        """Only these classes; empty: all."""
    @property
    def anchors(self) -> AnchorOptions:
        """How a raw model says where things are."""
    @property
    def mean(self) -> float:
        """Input = (channel - mean) / stddev, with channel in 0..255."""
    @property
    def stddev(self) -> float:
        """0: take mean and stddev from the model's metadata, else 127.5 and 127.5."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...

@final
class ObjectDetector:
    """Finds things of known kinds in a camera frame, with a box around each.

    Thread-safe: calls from several threads take turns.
    """

    @staticmethod
    def from_bytes(
        model: _Memory,
        labels: Sequence[str] | os.PathLike[str] = ...,
        options: DetectorOptions = ...,
        engine: Engine | None = None,
    ) -> ObjectDetector:
        """Loads a model from memory. The bytes are copied.

        Args:
            model: The contents of a .tflite file.
            labels: One label per class; none: labels are the class numbers.
            options: How frames are prepared and detections reported.
            engine: The engine that runs the model.

        Raises SmileArError:
            INVALID_MODEL: damaged, or not one image in and boxes with scores out.
            UNSUPPORTED_OP: names the op that was not built in.
            INVALID_ARGUMENT: the number of labels is neither 0 nor that of the classes, options are out of
                range, or anchors are not as many as the model's.
        """
    @staticmethod
    def from_file(
        path: str | os.PathLike[str],
        labels: Sequence[str] | os.PathLike[str] = ...,
        options: DetectorOptions = ...,
        engine: Engine | None = None,
    ) -> ObjectDetector:
        """Loads a model from a file.

        Args:
            path: A .tflite file.
            labels: One label per class; none: labels are the class numbers.
            options: How frames are prepared and detections reported.
            engine: The engine that runs the model.

        Raises SmileArError:
            NOT_FOUND: no readable file at the path.
            INVALID_MODEL: damaged, or not one image in and boxes with scores out.
            UNSUPPORTED_OP: names the op that was not built in.
            INVALID_ARGUMENT: the number of labels is neither 0 nor that of the classes, options are out of
                range, or anchors are not as many as the model's.
        """
    def detect(
        self,
        image: Image | _Memory,
    ) -> list[Detection]:
        """Returns what the frame shows, best first.

        Args:
            image: The frame; read during the call only.

        Raises SmileArError:
            INVALID_ARGUMENT: says what is wrong with the image.
        """
    @property
    def input_width(self) -> int:
        """Columns of the model's input."""
    @property
    def input_height(self) -> int:
        """Rows of the model's input."""
    @property
    def class_count(self) -> int:
        """How many classes the model tells apart, without background."""
    @property
    def delegated_node_count(self) -> int:
        """How many of the model's nodes XNNPACK runs."""
    @property
    def node_count(self) -> int:
        """How many nodes the model has."""
    @property
    def closed(self) -> bool:
        """Whether close() was called."""
    def close(
        self,
    ) -> None:
        """Free the native object once no call uses it; may be called again."""
    def __enter__(self) -> Self: ...
    def __exit__(self, *exception: object) -> None: ...

class ScanFit(enum.IntEnum):
    """How a frame is fitted to the model's input."""

    CENTER_CROP = 0
    """The largest centred rectangle with the input's proportions."""
    STRETCH = 1
    """The whole frame; proportions are lost."""

@final
class ScanOptions:
    """How an ArScan prepares frames and reports matches."""

    def __init__(
        self,
        *,
        fit: ScanFit = ...,
        min_score: float = 0.0,
        mean: float = 0.0,
        stddev: float = 0.0,
    ) -> None: ...
    @property
    def fit(self) -> ScanFit:
        """How a frame is fitted to the model's input."""
    @property
    def min_score(self) -> float:
        """Matches below are left out; 0..1."""
    @property
    def mean(self) -> float:
        """Input = (channel - mean) / stddev, with channel in 0..255."""
    @property
    def stddev(self) -> float:
        """0: take mean and stddev from the model's metadata, else 127.5 and 127.5."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...

@final
class ScanMatch:
    """One picture that a frame may show."""

    @property
    def index(self) -> int:
        """Class, counted from 0."""
    @property
    def label(self) -> str:
        """The class's label."""
    @property
    def score(self) -> float:
        """The model's output; 0..1 for softmax models."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...

@final
class ArScan:
    """Recognises which of a fixed set of pictures (logos, posters, cards) a camera frame shows.

    Thread-safe: calls from several threads take turns.
    """

    @staticmethod
    def from_bytes(
        model: _Memory,
        labels: Sequence[str] | os.PathLike[str] = ...,
        options: ScanOptions = ...,
        engine: Engine | None = None,
    ) -> ArScan:
        """Loads a model from memory. The bytes are copied.

        Args:
            model: The contents of a .tflite file.
            labels: One label per class; none: labels are the class numbers.
            options: How frames are prepared and matches reported.
            engine: The engine that runs the model.

        Raises SmileArError:
            INVALID_MODEL: damaged, or not one image (1 x H x W x 3; float32, int8 or uint8) in and one
                vector of scores out.
            UNSUPPORTED_OP: names the op that was not built in.
            INVALID_ARGUMENT: the number of labels is neither 0 nor that of the classes, or options are out
                of range.
        """
    @staticmethod
    def from_file(
        path: str | os.PathLike[str],
        labels: Sequence[str] | os.PathLike[str] = ...,
        options: ScanOptions = ...,
        engine: Engine | None = None,
    ) -> ArScan:
        """Loads a model from a file.

        Args:
            path: A .tflite file.
            labels: One label per class; none: labels are the class numbers.
            options: How frames are prepared and matches reported.
            engine: The engine that runs the model.

        Raises SmileArError:
            NOT_FOUND: no readable file at the path.
            INVALID_MODEL: damaged, or not one image (1 x H x W x 3; float32, int8 or uint8) in and one
                vector of scores out.
            UNSUPPORTED_OP: names the op that was not built in.
            INVALID_ARGUMENT: the number of labels is neither 0 nor that of the classes, or options are out
                of range.
        """
    def classify(
        self,
        image: Image | _Memory,
        max_results: int = 1,
    ) -> list[ScanMatch]:
        """Returns at most max_results matches, best first; ties by lower index.

        Args:
            image: The frame; read during the call only.
            max_results: At least 1.

        Raises SmileArError:
            INVALID_ARGUMENT: says what is wrong with the image: a plane too small, a size or stride out of
                range.
        """
    @property
    def input_width(self) -> int:
        """Columns of the model's input."""
    @property
    def input_height(self) -> int:
        """Rows of the model's input."""
    @property
    def class_count(self) -> int:
        """How many classes the model tells apart."""
    @property
    def delegated_node_count(self) -> int:
        """How many of the model's nodes XNNPACK runs."""
    @property
    def node_count(self) -> int:
        """How many nodes the model has."""
    @property
    def closed(self) -> bool:
        """Whether close() was called."""
    def close(
        self,
    ) -> None:
        """Free the native object once no call uses it; may be called again."""
    def __enter__(self) -> Self: ...
    def __exit__(self, *exception: object) -> None: ...
