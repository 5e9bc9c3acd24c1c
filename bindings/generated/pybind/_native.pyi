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
    "ActionClassifier",
    "ActionFit",
    "ActionMatch",
    "ActionOptions",
    "AnchorOptions",
    "ArScan",
    "BeautyFilter",
    "BeautySettings",
    "Bone",
    "Box",
    "Bundle",
    "BundleOptions",
    "DanceEvent",
    "DanceFeedback",
    "DanceLimb",
    "DanceOptions",
    "DanceRecorder",
    "DanceResult",
    "DanceScorer",
    "Detection",
    "DetectionFit",
    "DetectorOptions",
    "Engine",
    "EngineOptions",
    "GestureEvent",
    "GestureOptions",
    "GestureTracker",
    "Image",
    "Keypoint",
    "Licence",
    "LicenceContext",
    "LicenceStanding",
    "ObjectDetector",
    "PixelFormat",
    "Plane",
    "PortraitOptions",
    "PortraitSegmenter",
    "PoseEstimator",
    "PoseGestureEvent",
    "PoseGestureMatch",
    "PoseGestureMatcher",
    "PoseGestureOptions",
    "PoseOptions",
    "Rect",
    "Rotation",
    "ScanFit",
    "ScanMatch",
    "ScanOptions",
    "ScoreKind",
    "Skeleton",
    "StatusCode",
    "TrackedHand",
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
    TAMPERED = 8
    """A bundle or licence is damaged, changed, or not signed by a trusted key."""
    WRONG_KEY = 9
    """The bundle's key is another one's."""
    ROLLED_BACK = 10
    """The bundle is older than accepted, or the clock was set back."""
    SDK_TOO_OLD = 11
    """The bundle or licence needs a newer version of this library."""
    UNLICENSED = 12
    """There is no licence, or it does not cover the feature or product."""
    WRONG_APPLICATION = 13
    """The licence is for another app, signer or platform."""
    LICENCE_EXPIRED = 14
    """The licence is no longer, or not yet, valid."""

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

class LicenceStanding(enum.IntEnum):
    """How a licence stands, so that an app can tell its people in time."""

    VALID = 0
    """Valid for a while yet."""
    EXPIRES_SOON = 1
    """Within the days of warning that the licence asks for."""
    IN_GRACE = 2
    """Expired, but still accepted for a while."""

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
class LicenceContext:
    """What an app knows of itself."""

    def __init__(
        self,
        *,
        application: str = "",
        signer: str = "",
        last_seen: int = 0,
    ) -> None: ...
    @property
    def application(self) -> str:
        """Android: the package; iOS: the bundle identifier; elsewhere a name of the app's own."""
    @property
    def signer(self) -> str:
        """Android: SHA-256 of the signing certificate in lower-case hexadecimal; iOS: the team; elsewhere
        empty.
        """
    @property
    def last_seen(self) -> int:
        """The high-water mark of the app's last run, from its own storage; 0 where it has none."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...

@final
class BundleOptions:
    """Which bundles are accepted."""

    def __init__(
        self,
        *,
        min_counter: int = 0,
    ) -> None: ...
    @property
    def min_counter(self) -> int:
        """The oldest bundle that is accepted: the highest counter that the app has seen."""
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
class Licence:
    """What a signed file allows an app to do. Times are seconds since 1970, UTC.

    Thread-safe.
    """

    @staticmethod
    def from_bytes(
        licence: _Memory,
        context: LicenceContext = ...,
    ) -> Licence:
        """Verifies a licence, for the app that the context describes.

        Args:
            licence: The contents of a licence file.
            context: What the app knows of itself.

        Raises SmileArError:
            TAMPERED: damaged, changed, or not signed by a trusted key.
            SDK_TOO_OLD: has a format that this library does not know.
            UNLICENSED: for another product.
            WRONG_APPLICATION: for another app, signer or platform.
            LICENCE_EXPIRED: no longer or not yet valid.
            ROLLED_BACK: the clock was set back.
            INVALID_ARGUMENT: last_seen is not a time.
            FAILED_PRECONDITION: the library was built without protection.
        """
    @property
    def customer(self) -> str:
        """Whom it was issued to."""
    @property
    def features(self) -> list[str]:
        """The features that it covers."""
    @property
    def not_before(self) -> int:
        """The first second of its validity."""
    @property
    def not_after(self) -> int:
        """The last second of its validity."""
    @property
    def state(self) -> LicenceStanding:
        """How it stands now."""
    @property
    def high_water_mark(self) -> int:
        """The latest time seen. The app stores it and passes it as last_seen next time, so that a clock set
        back is noticed.
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

@final
class Bundle:
    """Encrypted, signed models in one file. Features decrypt them into the memory that they run them from,
    and nowhere else.

    Thread-safe.
    """

    @staticmethod
    def from_file(
        path: str | os.PathLike[str],
        key: _Memory,
        options: BundleOptions = ...,
    ) -> Bundle:
        """Opens a bundle: signature, age, operators and key are checked.

        Args:
            path: A .smb file.
            key: 32 bytes, or none for the key that the library was built with.
            options: Which bundles are accepted.

        Raises SmileArError:
            NOT_FOUND: no readable file at the path.
            INVALID_ARGUMENT: a key of another size, or none where none was built in.
            TAMPERED: damaged, changed, for another product, or not signed by a trusted key.
            SDK_TOO_OLD: needs a newer library.
            ROLLED_BACK: older than the options accept.
            UNSUPPORTED_OP: names the op that was not built in.
            WRONG_KEY: the key is another bundle's.
            FAILED_PRECONDITION: the library was built without protection.
        """
    @staticmethod
    def from_bytes(
        bundle: _Memory,
        key: _Memory,
        options: BundleOptions = ...,
    ) -> Bundle:
        """Opens a bundle from memory. The bytes are copied as they are, encrypted.

        Args:
            bundle: The contents of a .smb file.
            key: 32 bytes, or none for the key that the library was built with.
            options: Which bundles are accepted.

        Raises SmileArError:
            INVALID_ARGUMENT: a key of another size, or none where none was built in.
            TAMPERED: damaged, changed, for another product, or not signed by a trusted key.
            SDK_TOO_OLD: needs a newer library.
            ROLLED_BACK: older than the options accept.
            UNSUPPORTED_OP: names the op that was not built in.
            WRONG_KEY: the key is another bundle's.
            FAILED_PRECONDITION: the library was built without protection.
        """
    @staticmethod
    def from_file_licensed(
        path: str | os.PathLike[str],
        licence: Licence,
        options: BundleOptions = ...,
    ) -> Bundle:
        """Opens a bundle with the key that a licence carries.

        Args:
            path: A .smb file.
            licence: A licence with a bundle key.
            options: Which bundles are accepted.

        Raises SmileArError:
            NOT_FOUND: no readable file at the path.
            UNLICENSED: the licence carries no key.
            TAMPERED: damaged, changed, for another product, or not signed by a trusted key.
            SDK_TOO_OLD: needs a newer library.
            ROLLED_BACK: older than the options accept.
            UNSUPPORTED_OP: names the op that was not built in.
            WRONG_KEY: the key is another bundle's.
            FAILED_PRECONDITION: the library was built without protection.
        """
    @property
    def product(self) -> str:
        """The product that it is for."""
    @property
    def counter(self) -> int:
        """How new it is: goes up with every release of the models."""
    @property
    def models(self) -> list[str]:
        """The names of the models in it."""
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
    def create_licensed(
        licence: Licence,
        options: EngineOptions = ...,
    ) -> Engine:
        """Makes an engine whose features a licence allows.

        Args:
            licence: What the app may do.
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
class Keypoint:
    """A place on a body as seen in a frame, in any unit that is the same across and down. Not seen: a
    score of 0, or anything that is not a finite number.
    """

    def __init__(
        self,
        x: float,
        y: float,
        score: float,
    ) -> None: ...
    @property
    def x(self) -> float:
        """Across."""
    @property
    def y(self) -> float:
        """Down."""
    @property
    def score(self) -> float:
        """How sure it is that this is the place; 0..1."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...

@final
class Bone:
    """A line between two keypoints, and the limb whose part it is."""

    def __init__(
        self,
        start: int,
        end: int,
        limb: str,
        *,
        weight: float = 1.0,
    ) -> None: ...
    @property
    def start(self) -> int:
        """A keypoint's number, counted from 0."""
    @property
    def end(self) -> int:
        """Another keypoint's number."""
    @property
    def limb(self) -> str:
        """What scores are given for, such as left_arm."""
    @property
    def weight(self) -> float:
        """How much the bone's direction counts; 0..100."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...

@final
class Skeleton:
    """Which keypoints a pose has, in which order. Without any: the 17 of the COCO data set, with bones for
    arms, legs, torso and head.
    """

    def __init__(
        self,
        *,
        keypoints: Sequence[str] = ...,
        bones: Sequence[Bone] = ...,
    ) -> None: ...
    @property
    def keypoints(self) -> list[str]:
        """Names; those that start with left_ and right_ are each other's mirror image."""
    @property
    def bones(self) -> list[Bone]:
        """The lines that poses are compared by, on both sides alike."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...

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

class ActionFit(enum.IntEnum):
    """How a frame is fitted to the model's input."""

    CENTER_CROP = 0
    """The largest centred rectangle with the input's proportions."""
    STRETCH = 1
    """The whole frame, proportions lost."""

@final
class ActionOptions:
    """Which frames an ActionClassifier looks at, and how it reads its model's output."""

    def __init__(
        self,
        *,
        frame_interval_ms: int = 0,
        max_gap_ms: int = 1000,
        run_every: int = 1,
        steadiness: float = 0.5,
        logits: bool = False,
        fit: ActionFit = ...,
        min_score: float = 0.0,
        mean: float = 0.0,
        stddev: float = 0.0,
    ) -> None: ...
    @property
    def frame_interval_ms(self) -> int:
        """The time between the frames of the clips that the model was trained on. Of a faster stream, only as
        many frames are looked at; a slower one makes everything look faster. 0 looks at every frame; at
        most 60000.
        """
    @property
    def max_gap_ms(self) -> int:
        """A stream that was interrupted for longer begins anew; 1..600000."""
    @property
    def run_every(self) -> int:
        """A model that takes a whole clip runs on one of so many frames that were looked at; 1..1000."""
    @property
    def steadiness(self) -> float:
        """How much of the scores is kept from run to run, 0..0.95; against flicker."""
    @property
    def logits(self) -> bool:
        """The model's output is not yet scores: a softmax makes them."""
    @property
    def fit(self) -> ActionFit:
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
class ActionMatch:
    """One action that the last frames may show."""

    @property
    def index(self) -> int:
        """Class, counted from 0."""
    @property
    def label(self) -> str:
        """The class's label."""
    @property
    def score(self) -> float:
        """What the model said, steadied; 0..1 for softmax models."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...

@final
class ActionClassifier:
    """Recognises what happens over the frames of a stream, with a model that takes the last frames
    together, or one at a time with a state.

    Thread-safe: calls from several threads take turns.
    """

    @staticmethod
    def from_bytes(
        model: _Memory,
        labels: Sequence[str] | os.PathLike[str] = ...,
        options: ActionOptions = ...,
        engine: Engine | None = None,
    ) -> ActionClassifier:
        """Loads a model from memory. The bytes are copied.

        Args:
            model: The contents of a .tflite file.
            labels: One label per class; none: labels are the class numbers.
            options: Which frames are looked at, and how the model's output is read.
            engine: The engine that runs the model.

        Raises SmileArError:
            INVALID_MODEL: damaged, or not a clip (or a frame and states) in and one vector of scores out.
            UNSUPPORTED_OP: names the op that was not built in.
            INVALID_ARGUMENT: the number of labels is neither 0 nor that of the classes, or options are out
                of range.
        """
    @staticmethod
    def from_file(
        path: str | os.PathLike[str],
        labels: Sequence[str] | os.PathLike[str] = ...,
        options: ActionOptions = ...,
        engine: Engine | None = None,
    ) -> ActionClassifier:
        """Loads a model from a file.

        Args:
            path: A .tflite file.
            labels: One label per class; none: labels are the class numbers.
            options: Which frames are looked at, and how the model's output is read.
            engine: The engine that runs the model.

        Raises SmileArError:
            NOT_FOUND: no readable file at the path.
            INVALID_MODEL: damaged, or not a clip (or a frame and states) in and one vector of scores out.
            UNSUPPORTED_OP: names the op that was not built in.
            INVALID_ARGUMENT: the number of labels is neither 0 nor that of the classes, or options are out
                of range.
        """
    @staticmethod
    def from_bundle(
        bundle: Bundle,
        model: str = "",
        options: ActionOptions = ...,
        engine: Engine | None = None,
    ) -> ActionClassifier:
        """Decrypts a model and the labels packed with it.

        Args:
            bundle: Where the model is.
            model: One of the bundle's models; empty where there is only one.
            options: Which frames are looked at, and how the model's output is read.
            engine: The engine that runs the model.

        Raises SmileArError:
            NOT_FOUND: no such model in the bundle.
            TAMPERED: the bundle was damaged since it was opened.
            INVALID_MODEL: damaged, or not a clip (or a frame and states) in and one vector of scores out.
            INVALID_ARGUMENT: options are out of range.
            UNLICENSED: the engine has no licence, or not for this feature.
            LICENCE_EXPIRED: not any more.
            ROLLED_BACK: the clock was set back.
        """
    def classify(
        self,
        image: Image | _Memory,
        time_ms: int,
        max_results: int = 3,
    ) -> list[ActionMatch]:
        """Takes the next frame of a stream and returns what the model said last, best first; nothing until a
        first clip is whole.

        Args:
            image: The frame; read during the call only.
            time_ms: When it was taken, in milliseconds of any clock; never less than the frame before.
            max_results: At most so many, at least 1.

        Raises SmileArError:
            INVALID_ARGUMENT: says what is wrong with the image, that max_results is below 1, or that time
                goes backwards.
        """
    def reset(
        self,
    ) -> None:
        """Forgets the frames so far, and the time; for a new stream."""
    @property
    def input_width(self) -> int:
        """Columns of the model's input."""
    @property
    def input_height(self) -> int:
        """Rows of the model's input."""
    @property
    def clip_length(self) -> int:
        """Frames in a clip; 1 for a model with a state."""
    @property
    def class_count(self) -> int:
        """How many actions the model tells apart."""
    @property
    def run_count(self) -> int:
        """On how many frames the model has run."""
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

class DanceEvent(enum.IntEnum):
    """What a frame changed."""

    NONE = 0
    """Nothing."""
    STREAK_STARTED = 1
    """The dancer has followed closely for a while."""
    STREAK_ENDED = 2
    """The score has been 20 below streak_score for half a second, or the dance is over."""

@final
class DanceOptions:
    """How a DanceScorer compares."""

    def __init__(
        self,
        *,
        min_keypoint_score: float = 0.3,
        max_lag_ms: int = 600,
        max_lead_ms: int = 200,
        mirrored: bool = True,
        streak_score: float = 80.0,
        streak_ms: int = 3000,
    ) -> None: ...
    @property
    def min_keypoint_score(self) -> float:
        """Keypoints below count as not seen; 0..1."""
    @property
    def max_lag_ms(self) -> int:
        """How far the dancer may be behind the coach; 0..2000."""
    @property
    def max_lead_ms(self) -> int:
        """How far ahead; 0..2000."""
    @property
    def mirrored(self) -> bool:
        """Dancing as in a mirror is right too, when all of it is."""
    @property
    def streak_score(self) -> float:
        """A streak starts when the score has been at least so high for streak_ms; 20..100."""
    @property
    def streak_ms(self) -> int:
        """0..60000."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...

@final
class DanceFeedback:
    """How the dance goes right now."""

    @property
    def score(self) -> float:
        """0..100, over about the last second."""
    @property
    def similarity(self) -> float:
        """0..1, of this frame."""
    @property
    def coach_time_ms(self) -> int:
        """The moment of the recording that the dancer is at."""
    @property
    def mirrored(self) -> bool:
        """It looks like dancing in a mirror."""
    @property
    def in_streak(self) -> bool:
        """A streak has started and not ended."""
    @property
    def event(self) -> DanceEvent:
        """What this frame changed."""
    @property
    def finished(self) -> bool:
        """The recording is over; frames from here on do not count."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...

@final
class DanceResult:
    """How the whole dance went."""

    @property
    def score(self) -> float:
        """0..100. 100: the coach's poses; 0: as much like them as the coach's own at other moments."""
    @property
    def similarity(self) -> float:
        """0..1: the mean over the recording."""
    @property
    def lag_ms(self) -> int:
        """How far the dancer was behind, on average."""
    @property
    def mirrored(self) -> bool:
        """It was danced as in a mirror."""
    @property
    def followed(self) -> float:
        """0..1: the part of the recording with the dancer in view."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...

@final
class DanceLimb:
    """How one limb danced."""

    @property
    def limb(self) -> str:
        """Its name in the skeleton."""
    @property
    def score(self) -> float:
        """0..100."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...

@final
class DanceRecorder:
    """Writes a coach's poses to a file, for a DanceScorer to compare with.

    Thread-safe: calls from several threads take turns.
    """

    @staticmethod
    def create(
        skeleton: Skeleton = ...,
        engine: Engine | None = None,
    ) -> DanceRecorder:
        """Makes a recorder.

        Args:
            skeleton: What poses consist of.
            engine: The engine it belongs to.

        Raises SmileArError:
            INVALID_ARGUMENT: the skeleton makes no sense.
        """
    def add(
        self,
        pose: Sequence[Keypoint],
        time_ms: int,
    ) -> None:
        """Appends a frame.

        Args:
            pose: The coach; no keypoints at all: nobody is seen.
            time_ms: Milliseconds since the beginning of the music; after the last frame's.

        Raises SmileArError:
            INVALID_ARGUMENT: another number of keypoints than the skeleton's, or a time that is not after
                the last one or beyond 20 minutes.
        """
    @property
    def frame_count(self) -> int:
        """How many frames there are."""
    def save(
        self,
        path: str | os.PathLike[str],
    ) -> None:
        """Writes all frames so far; a file that is there is replaced, in one step.

        Args:
            path: Where to write.

        Raises SmileArError:
            NOT_FOUND: the path cannot be written.
            FAILED_PRECONDITION: there are no frames.
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

@final
class DanceScorer:
    """Compares somebody who dances with a coach's recording of the same dance.

    Thread-safe: calls from several threads take turns.
    """

    @staticmethod
    def from_bytes(
        recording: _Memory,
        skeleton: Skeleton = ...,
        options: DanceOptions = ...,
        engine: Engine | None = None,
    ) -> DanceScorer:
        """Reads a recording from memory. The bytes are copied.

        Args:
            recording: What a DanceRecorder saved.
            skeleton: What poses consist of.
            options: How poses are compared.
            engine: The engine it belongs to.

        Raises SmileArError:
            INVALID_ARGUMENT: the recording is damaged, has other keypoints than the skeleton or takes less
                than twice max_lag_ms and max_lead_ms, or options are out of range.
        """
    @staticmethod
    def from_file(
        path: str | os.PathLike[str],
        skeleton: Skeleton = ...,
        options: DanceOptions = ...,
        engine: Engine | None = None,
    ) -> DanceScorer:
        """Reads a recording from a file.

        Args:
            path: A file that a DanceRecorder saved.
            skeleton: What poses consist of.
            options: How poses are compared.
            engine: The engine it belongs to.

        Raises SmileArError:
            NOT_FOUND: no readable file at the path.
            INVALID_ARGUMENT: the recording is damaged, has other keypoints than the skeleton or takes less
                than twice max_lag_ms and max_lead_ms, or options are out of range.
        """
    def follow(
        self,
        pose: Sequence[Keypoint],
        time_ms: int,
    ) -> DanceFeedback:
        """Takes the dancer's pose, and says how the dance goes.

        Args:
            pose: The dancer; no keypoints at all: nobody is seen.
            time_ms: Milliseconds since the beginning of the music; never before the last one.

        Raises SmileArError:
            INVALID_ARGUMENT: another number of keypoints than the skeleton's, or a time before the last
                one.
        """
    def recent_limbs(
        self,
    ) -> list[DanceLimb]:
        """One score per limb of the skeleton, over about the last second.

        Raises SmileArError:
            FAILED_PRECONDITION: no frame was followed yet.
        """
    def finish(
        self,
    ) -> DanceResult:
        """Aligns the whole dance so far with the recording anew; what was not danced counts as 0. Following
        can go on afterwards.

        Raises SmileArError:
            FAILED_PRECONDITION: no frame was followed yet.
        """
    def final_limbs(
        self,
    ) -> list[DanceLimb]:
        """One score per limb of the skeleton, over the whole dance so far.

        Raises SmileArError:
            FAILED_PRECONDITION: no frame was followed yet.
        """
    def reset(
        self,
    ) -> None:
        """Begins again."""
    @property
    def duration_ms(self) -> int:
        """How long the recording takes."""
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
    @staticmethod
    def from_bundle(
        bundle: Bundle,
        model: str = "",
        options: DetectorOptions = ...,
        engine: Engine | None = None,
    ) -> ObjectDetector:
        """Decrypts a model and the labels packed with it.

        Args:
            bundle: Where the model is.
            model: One of the bundle's models; empty where there is only one.
            options: How frames are prepared and detections reported.
            engine: The engine that runs the model.

        Raises SmileArError:
            NOT_FOUND: no such model in the bundle.
            TAMPERED: the bundle was damaged since it was opened.
            INVALID_MODEL: damaged, or not one image in and boxes with scores out.
            INVALID_ARGUMENT: options are out of range, or anchors are not as many as the model's.
            UNLICENSED: the engine has no licence, or not for this feature.
            LICENCE_EXPIRED: not any more.
            ROLLED_BACK: the clock was set back.
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

class GestureEvent(enum.IntEnum):
    """What happened to a hand in this frame."""

    NONE = 0
    """Nothing new."""
    APPEARED = 1
    """It is reported for the first time."""
    CHANGED = 2
    """It shows another gesture than before."""
    LOST = 3
    """It is gone, and reported for the last time."""

@final
class GestureOptions:
    """How a GestureTracker finds hands and follows them."""

    def __init__(
        self,
        *,
        max_hands: int = 2,
        min_score: float = 0.5,
        detection_interval: int = 12,
        search_interval: int = 2,
        lost_after_ms: int = 600,
        fit: DetectionFit = ...,
        max_overlap: float = 0.5,
        anchors: AnchorOptions = ...,
        mean: float = 0.0,
        stddev: float = 0.0,
    ) -> None: ...
    @property
    def max_hands(self) -> int:
        """1..16 at a time."""
    @property
    def min_score(self) -> float:
        """Hands that the model is less sure of are ignored; 0..1."""
    @property
    def detection_interval(self) -> int:
        """While all is quiet, the model runs on one of so many frames; 1..1000."""
    @property
    def search_interval(self) -> int:
        """The same while there is no hand; 1..1000."""
    @property
    def lost_after_ms(self) -> int:
        """A hand that was not seen for so long is lost; 1..60000."""
    @property
    def fit(self) -> DetectionFit:
        """How a frame is fitted to the model's input."""
    @property
    def max_overlap(self) -> float:
        """Of two boxes that overlap more, the lesser is not a hand of its own; 0..1."""
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
class TrackedHand:
    """One hand in a frame."""

    @property
    def number(self) -> int:
        """The hand's own: the same from frame to frame; counted from 1, never used again."""
    @property
    def index(self) -> int:
        """The gesture's class, counted from 0."""
    @property
    def label(self) -> str:
        """The gesture's label."""
    @property
    def score(self) -> float:
        """Of the last time the model saw it; 0..1."""
    @property
    def box(self) -> Box:
        """Where it is, or must be by now."""
    @property
    def event(self) -> GestureEvent:
        """What happened to it in this frame."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...

@final
class GestureTracker:
    """Follows hands through a stream of frames and says which gesture each shows. The model runs on few of
    the frames.

    Thread-safe: calls from several threads take turns.
    """

    @staticmethod
    def from_bytes(
        model: _Memory,
        labels: Sequence[str] | os.PathLike[str] = ...,
        options: GestureOptions = ...,
        engine: Engine | None = None,
    ) -> GestureTracker:
        """Loads a model from memory. The bytes are copied.

        Args:
            model: The contents of a .tflite file: a detection model.
            labels: One label per gesture; none: labels are the class numbers.
            options: How hands are found and followed.
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
        options: GestureOptions = ...,
        engine: Engine | None = None,
    ) -> GestureTracker:
        """Loads a model from a file.

        Args:
            path: A .tflite file: a detection model.
            labels: One label per gesture; none: labels are the class numbers.
            options: How hands are found and followed.
            engine: The engine that runs the model.

        Raises SmileArError:
            NOT_FOUND: no readable file at the path.
            INVALID_MODEL: damaged, or not one image in and boxes with scores out.
            UNSUPPORTED_OP: names the op that was not built in.
            INVALID_ARGUMENT: the number of labels is neither 0 nor that of the classes, options are out of
                range, or anchors are not as many as the model's.
        """
    @staticmethod
    def from_bundle(
        bundle: Bundle,
        model: str = "",
        options: GestureOptions = ...,
        engine: Engine | None = None,
    ) -> GestureTracker:
        """Decrypts a model and the labels packed with it.

        Args:
            bundle: Where the model is.
            model: One of the bundle's models; empty where there is only one.
            options: How hands are found and followed.
            engine: The engine that runs the model.

        Raises SmileArError:
            NOT_FOUND: no such model in the bundle.
            TAMPERED: the bundle was damaged since it was opened.
            INVALID_MODEL: damaged, or not one image in and boxes with scores out.
            INVALID_ARGUMENT: options are out of range, or anchors are not as many as the model's.
            UNLICENSED: the engine has no licence, or not for this feature.
            LICENCE_EXPIRED: not any more.
            ROLLED_BACK: the clock was set back.
        """
    def track(
        self,
        image: Image | _Memory,
        timestamp_us: int,
    ) -> list[TrackedHand]:
        """Returns the hands of the next frame of a stream, by rising number; those that were lost in this
        frame are among them.

        Args:
            image: The frame; read during the call only.
            timestamp_us: When it was taken, in microseconds of any clock; never less than the frame before.

        Raises SmileArError:
            INVALID_ARGUMENT: says what is wrong with the image, or that time goes backwards.
        """
    def reset(
        self,
    ) -> None:
        """Forgets all hands, and the time; for a new stream. Numbers go on."""
    @property
    def class_count(self) -> int:
        """How many gestures the model tells apart."""
    @property
    def detection_count(self) -> int:
        """On how many frames the model has run."""
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
class PortraitOptions:
    """How a PortraitSegmenter reads its model's output."""

    def __init__(
        self,
        *,
        steadiness: float = 0.6,
        logits: bool = False,
        person_class: int = 1,
        mean: float = 0.0,
        stddev: float = 0.0,
    ) -> None: ...
    @property
    def steadiness(self) -> float:
        """How much of the mask is kept from frame to frame where little changes, 0..0.95; against flicker."""
    @property
    def logits(self) -> bool:
        """The model's output is not yet 0..1: a sigmoid, or a softmax of the classes."""
    @property
    def person_class(self) -> int:
        """Which channel is the person, for models with several."""
    @property
    def mean(self) -> float:
        """Input = (channel - mean) / stddev, with channel in 0..255."""
    @property
    def stddev(self) -> float:
        """0: take mean and stddev from the model's metadata, else 127.5 and 127.5."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...

@final
class PortraitSegmenter:
    """Tells people from what is behind them, and puts something else there. What it writes is as stored
    (not rotated or mirrored), for the image's crop region.

    Thread-safe: calls from several threads take turns.
    """

    @staticmethod
    def from_bytes(
        model: _Memory,
        options: PortraitOptions = ...,
        engine: Engine | None = None,
    ) -> PortraitSegmenter:
        """Loads a model from memory. The bytes are copied.

        Args:
            model: The contents of a .tflite file.
            options: How the model's output is read.
            engine: The engine that runs the model.

        Raises SmileArError:
            INVALID_MODEL: damaged, or not one image in and one mask out.
            UNSUPPORTED_OP: names the op that was not built in.
            INVALID_ARGUMENT: options are out of range.
        """
    @staticmethod
    def from_file(
        path: str | os.PathLike[str],
        options: PortraitOptions = ...,
        engine: Engine | None = None,
    ) -> PortraitSegmenter:
        """Loads a model from a file.

        Args:
            path: A .tflite file.
            options: How the model's output is read.
            engine: The engine that runs the model.

        Raises SmileArError:
            NOT_FOUND: no readable file at the path.
            INVALID_MODEL: damaged, or not one image in and one mask out.
            UNSUPPORTED_OP: names the op that was not built in.
            INVALID_ARGUMENT: options are out of range.
        """
    @staticmethod
    def from_bundle(
        bundle: Bundle,
        model: str = "",
        options: PortraitOptions = ...,
        engine: Engine | None = None,
    ) -> PortraitSegmenter:
        """Decrypts a model.

        Args:
            bundle: Where the model is.
            model: One of the bundle's models; empty where there is only one.
            options: How the model's output is read.
            engine: The engine that runs the model.

        Raises SmileArError:
            NOT_FOUND: no such model in the bundle.
            TAMPERED: the bundle was damaged since it was opened.
            INVALID_MODEL: damaged, or not one image in and one mask out.
            INVALID_ARGUMENT: options are out of range.
            UNLICENSED: the engine has no licence, or not for this feature.
            LICENCE_EXPIRED: not any more.
            ROLLED_BACK: the clock was set back.
        """
    def segment(
        self,
        image: Image | _Memory,
    ) -> None:
        """Finds the people in the next frame of a stream.

        Args:
            image: The frame; read during the call only.

        Raises SmileArError:
            INVALID_ARGUMENT: says what is wrong with the image.
        """
    def write_mask(
        self,
        image: Image | _Memory,
        output: _Memory,
    ) -> None:
        """Writes the mask of the frame segmented last, a byte per pixel: 255 where there is a person.

        Args:
            image: The frame that was segmented last; read during the call only.
            output: At least width * height bytes.

        Raises SmileArError:
            FAILED_PRECONDITION: no frame was segmented, or one of another size or rotation.
            INVALID_ARGUMENT: says what is wrong with an image or a number, or that output is too small.
        """
    def replace_with_color(
        self,
        image: Image | _Memory,
        red: int,
        green: int,
        blue: int,
        output: _Memory,
    ) -> None:
        """Writes the frame on a ground of one colour, as RGBA.

        Args:
            image: The frame that was segmented last; read during the call only.
            red: 0..255.
            green: 0..255.
            blue: 0..255.
            output: At least 4 * width * height bytes.

        Raises SmileArError:
            FAILED_PRECONDITION: no frame was segmented, or one of another size or rotation.
            INVALID_ARGUMENT: says what is wrong with an image or a number, or that output is too small.
        """
    def replace_with_image(
        self,
        image: Image | _Memory,
        background: Image | _Memory,
        output: _Memory,
    ) -> None:
        """Writes the frame before another picture, as RGBA.

        Args:
            image: The frame that was segmented last; read during the call only.
            background: Its largest centred part with the frame's proportions is shown; it lies as the frame
                does.
            output: At least 4 * width * height bytes.

        Raises SmileArError:
            FAILED_PRECONDITION: no frame was segmented, or one of another size or rotation.
            INVALID_ARGUMENT: says what is wrong with an image or a number, or that output is too small.
        """
    def blur_background(
        self,
        image: Image | _Memory,
        output: _Memory,
        strength: float = 0.5,
    ) -> None:
        """Writes the frame with its background blurred, as RGBA.

        Args:
            image: The frame that was segmented last; read during the call only.
            output: At least 4 * width * height bytes.
            strength: 0..1; a little is left at 0.

        Raises SmileArError:
            FAILED_PRECONDITION: no frame was segmented, or one of another size or rotation.
            INVALID_ARGUMENT: says what is wrong with an image or a number, or that output is too small.
        """
    def reset(
        self,
    ) -> None:
        """Forgets the frames before; for a new stream."""
    @property
    def input_width(self) -> int:
        """Columns of the model's input."""
    @property
    def input_height(self) -> int:
        """Rows of the model's input."""
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

@final
class PoseOptions:
    """How a PoseEstimator looks for a person."""

    def __init__(
        self,
        *,
        min_keypoint_score: float = 0.2,
        min_pose_score: float = 0.3,
        heatmaps_are_logits: bool = False,
        tracking: bool = True,
        margin: float = 0.35,
        smoothing: bool = True,
        min_cutoff_hz: float = 1.5,
        speed_hz: float = 10.0,
        mean: float = 0.0,
        stddev: float = 0.0,
    ) -> None: ...
    @property
    def min_keypoint_score(self) -> float:
        """Keypoints below do not guide the search, nor are they smoothed; 0..1."""
    @property
    def min_pose_score(self) -> float:
        """Mean of all keypoints' scores below which nobody is seen; 0..1."""
    @property
    def heatmaps_are_logits(self) -> bool:
        """A sigmoid makes scores of them."""
    @property
    def tracking(self) -> bool:
        """After a person was seen, look only around the last pose; false looks at the largest centred part of
        each frame.
        """
    @property
    def margin(self) -> float:
        """How much larger than the last pose that part is, on each side, as a share of its size; 0.1..2."""
    @property
    def smoothing(self) -> bool:
        """Take out trembling with a One-Euro filter."""
    @property
    def min_cutoff_hz(self) -> float:
        """Movements slower than this tremble less; 0.01..1000."""
    @property
    def speed_hz(self) -> float:
        """How much less a keypoint lags the faster it moves, in sizes of the part a second; 0..1000."""
    @property
    def mean(self) -> float:
        """Input = (channel - mean) / stddev, with channel in 0..255."""
    @property
    def stddev(self) -> float:
        """0: take mean and stddev from the model's metadata, else 127.5 and 127.5."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...

@final
class PoseEstimator:
    """Finds a person's keypoints in camera frames, with a model that gives one heatmap per keypoint.

    Thread-safe: calls from several threads take turns.
    """

    @staticmethod
    def from_bytes(
        model: _Memory,
        skeleton: Skeleton = ...,
        options: PoseOptions = ...,
        engine: Engine | None = None,
    ) -> PoseEstimator:
        """Loads a model from memory. The bytes are copied.

        Args:
            model: The contents of a .tflite file.
            skeleton: What the model's heatmaps are of, in its order.
            options: How frames are prepared and poses found.
            engine: The engine that runs the model.

        Raises SmileArError:
            INVALID_MODEL: damaged, or not one image in and heatmaps (1 x height x width x keypoints) out,
                perhaps with offsets (twice as many).
            UNSUPPORTED_OP: names the op that was not built in.
            INVALID_ARGUMENT: options are out of range, or the skeleton makes no sense.
        """
    @staticmethod
    def from_file(
        path: str | os.PathLike[str],
        skeleton: Skeleton = ...,
        options: PoseOptions = ...,
        engine: Engine | None = None,
    ) -> PoseEstimator:
        """Loads a model from a file.

        Args:
            path: A .tflite file.
            skeleton: What the model's heatmaps are of, in its order.
            options: How frames are prepared and poses found.
            engine: The engine that runs the model.

        Raises SmileArError:
            NOT_FOUND: no readable file at the path.
            INVALID_MODEL: damaged, or not one image in and heatmaps (1 x height x width x keypoints) out,
                perhaps with offsets (twice as many).
            UNSUPPORTED_OP: names the op that was not built in.
            INVALID_ARGUMENT: options are out of range, or the skeleton makes no sense.
        """
    @staticmethod
    def from_bundle(
        bundle: Bundle,
        model: str = "",
        skeleton: Skeleton = ...,
        options: PoseOptions = ...,
        engine: Engine | None = None,
    ) -> PoseEstimator:
        """Decrypts a model.

        Args:
            bundle: Where the model is.
            model: One of the bundle's models; empty where there is only one.
            skeleton: What the model's heatmaps are of, in its order.
            options: How frames are prepared and poses found.
            engine: The engine that runs the model.

        Raises SmileArError:
            NOT_FOUND: no such model in the bundle.
            TAMPERED: the bundle was damaged since it was opened.
            INVALID_MODEL: damaged, or not one image in and heatmaps (1 x height x width x keypoints) out,
                perhaps with offsets (twice as many).
            INVALID_ARGUMENT: options are out of range, or the skeleton makes no sense.
            UNLICENSED: the engine has no licence, or not for this feature.
            LICENCE_EXPIRED: not any more.
            ROLLED_BACK: the clock was set back.
        """
    def estimate(
        self,
        image: Image | _Memory,
        time_ms: int,
    ) -> list[Keypoint]:
        """Returns the keypoints of one person, in pixels of the picture that a person sees: of the image's
        crop region, turned and mirrored as the image says. Empty when nobody is seen.

        Args:
            image: The frame; read during the call only.
            time_ms: The frame's time in milliseconds, from any beginning; never before the last one.

        Raises SmileArError:
            INVALID_ARGUMENT: says what is wrong with the image, or a time before the last one.
        """
    def reset(
        self,
    ) -> None:
        """Forgets the frames so far."""
    @property
    def input_width(self) -> int:
        """Columns of the model's input."""
    @property
    def input_height(self) -> int:
        """Rows of the model's input."""
    @property
    def keypoint_count(self) -> int:
        """How many keypoints a pose has."""
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

class PoseGestureEvent(enum.IntEnum):
    """What a frame changed about a gesture."""

    NONE = 0
    """Nothing."""
    STARTED = 1
    """The body shows the gesture now."""
    ENDED = 2
    """The body shows the gesture no more."""

@final
class PoseGestureOptions:
    """How a PoseGestureMatcher compares, and when it is sure."""

    def __init__(
        self,
        *,
        min_keypoint_score: float = 0.3,
        start_similarity: float = 0.8,
        end_similarity: float = 0.65,
        hold_ms: int = 150,
        max_rotation_degrees: float = 25.0,
        mirrored: bool = True,
        builtin: bool = True,
    ) -> None: ...
    @property
    def min_keypoint_score(self) -> float:
        """Keypoints below count as not seen; 0..1."""
    @property
    def start_similarity(self) -> float:
        """A gesture starts when its similarity has been at least this for hold_ms; 0..1."""
    @property
    def end_similarity(self) -> float:
        """It ends when its similarity has been below this for hold_ms; not above start_similarity."""
    @property
    def hold_ms(self) -> int:
        """0..10000."""
    @property
    def max_rotation_degrees(self) -> float:
        """How far body or camera may be tilted; 0..180."""
    @property
    def mirrored(self) -> bool:
        """Mirror images are the same gesture."""
    @property
    def builtin(self) -> bool:
        """Begin with arm_heart, world_peace and superman."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...

@final
class PoseGestureMatch:
    """How much a body is like one gesture."""

    @property
    def name(self) -> str:
        """The gesture's name."""
    @property
    def similarity(self) -> float:
        """0..1."""
    @property
    def mirrored(self) -> bool:
        """The mirror image fitted better."""
    @property
    def active(self) -> bool:
        """The gesture has started and not ended."""
    @property
    def event(self) -> PoseGestureEvent:
        """What this frame changed."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...

@final
class PoseGestureMatcher:
    """Says which of the known gestures a body shows, frame by frame.

    Thread-safe: calls from several threads take turns.
    """

    @staticmethod
    def create(
        skeleton: Skeleton = ...,
        options: PoseGestureOptions = ...,
        engine: Engine | None = None,
    ) -> PoseGestureMatcher:
        """Makes a matcher.

        Args:
            skeleton: What poses consist of.
            options: How poses are compared.
            engine: The engine it belongs to.

        Raises SmileArError:
            INVALID_ARGUMENT: options are out of range, the skeleton makes no sense, or it lacks a keypoint
                of the built-in gestures.
        """
    def add(
        self,
        name: str,
        example: Sequence[Keypoint],
    ) -> None:
        """Adds a gesture from one pose that shows it, or replaces the one of that name. What is not seen in
        the example is no part of the gesture.

        Args:
            name: What matches will be called.
            example: The pose.

        Raises SmileArError:
            INVALID_ARGUMENT: there is no name, or fewer than two bones are seen.
        """
    def remove(
        self,
        name: str,
    ) -> None:
        """Removes a gesture.

        Args:
            name: The gesture's name.

        Raises SmileArError:
            NOT_FOUND: there is no gesture of that name.
        """
    @property
    def names(self) -> list[str]:
        """The gestures' names, in the order they were added."""
    def match(
        self,
        pose: Sequence[Keypoint],
        time_ms: int,
    ) -> list[PoseGestureMatch]:
        """Returns one match per gesture, best first; ties by the order they were added.

        Args:
            pose: The body; no keypoints at all: nobody is seen.
            time_ms: The frame's time in milliseconds, from any beginning; never before the last one.

        Raises SmileArError:
            INVALID_ARGUMENT: another number of keypoints than the skeleton's, or a time before the last
                one.
        """
    def reset(
        self,
    ) -> None:
        """Forgets the frames so far, and keeps the gestures."""
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
            UNLICENSED: the engine has no licence for this feature, in products that ask for one.
            LICENCE_EXPIRED: not any more.
            ROLLED_BACK: the clock was set back.
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
            UNLICENSED: the engine has no licence for this feature, in products that ask for one.
            LICENCE_EXPIRED: not any more.
            ROLLED_BACK: the clock was set back.
        """
    @staticmethod
    def from_bundle(
        bundle: Bundle,
        model: str = "",
        options: ScanOptions = ...,
        engine: Engine | None = None,
    ) -> ArScan:
        """Decrypts a model and the labels packed with it.

        Args:
            bundle: Where the model is.
            model: One of the bundle's models; empty where there is only one.
            options: How frames are prepared and matches reported.
            engine: The engine that runs the model.

        Raises SmileArError:
            NOT_FOUND: no such model in the bundle.
            TAMPERED: the bundle was damaged since it was opened.
            INVALID_MODEL: not one image (1 x H x W x 3; float32, int8 or uint8) in and one vector of scores
                out.
            INVALID_ARGUMENT: options are out of range.
            UNLICENSED: the engine has no licence, or not for this feature.
            LICENCE_EXPIRED: not any more.
            ROLLED_BACK: the clock was set back.
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
