"""Runs tests/scenario/vision.txt through the Python package and prints what it gets.

    python tests/bindings/python/run_vision.py <scenario file> <models folder>

The output must equal the other languages'.
"""

import functools
import sys
from collections.abc import Callable
from pathlib import Path

import smilear

LABELS = ["disc", "square", "triangle", "star"]
PACKED = {"rgba8888": 4, "rgb888": 3}


def fnv1a(data: bytes) -> str:
    digest = 0xCBF29CE484222325
    for byte in data:
        digest = (digest ^ byte) * 0x100000001B3 % 2**64
    return f"{digest:016x}"


def edges(box: smilear.Box) -> str:
    return f"{box.left:.9g} {box.top:.9g} {box.right:.9g} {box.bottom:.9g}"


class Frame:
    """A tightly packed frame's bytes, and how they are laid out."""

    def __init__(self, path: Path, encoding: str, width: int, height: int) -> None:
        self.data = path.read_bytes()
        self.encoding = encoding
        self.width = width
        self.height = height

    def image(self, rotation: int = 0) -> smilear.Image:
        turn = smilear.Rotation(rotation)
        if self.encoding in PACKED:
            plane = smilear.Plane(self.data, PACKED[self.encoding] * self.width)
            form = smilear.PixelFormat[self.encoding.upper()]
            return smilear.Image(form, self.width, self.height, [plane], rotation=turn)
        blocks = {"nv21": smilear.Image.nv21, "nv12": smilear.Image.nv12}
        return blocks[self.encoding](self.data, self.width, self.height, rotation=turn)

    def output(self) -> bytearray:
        return bytearray(4 * self.width * self.height)


class Scenario:
    def __init__(self, folder: Path, models: Path) -> None:
        self.folder = folder / "vision_frames"
        self.model = models / "detector_f32.tflite"
        self.engine = smilear.Engine.create(smilear.EngineOptions(threads=1))
        self.detector = smilear.ObjectDetector.from_file(self.model, LABELS, engine=self.engine)
        options = smilear.GestureOptions(detection_interval=4)
        self.tracker = smilear.GestureTracker.from_file(self.model, LABELS, options, engine=self.engine)
        self.filter = smilear.BeautyFilter.create(engine=self.engine)
        self.portrait = smilear.PortraitSegmenter.from_file(
            self.folder / "bright.tflite", smilear.PortraitOptions(stddev=255), engine=self.engine
        )
        self.classifier = smilear.ActionClassifier.from_file(
            self.folder / "clip.tflite",
            ["red", "green", "blue"],
            smilear.ActionOptions(frame_interval_ms=100, steadiness=0.5, stddev=255),
            engine=self.engine,
        )
        self.frames: dict[str, Frame] = {}

    def run(self, verb: str, name: str, fields: list[str]) -> list[str]:
        if verb == "frame":
            encoding, width, height = fields
            path = self.folder / f"{name}.raw"
            self.frames[name] = Frame(path, encoding, int(width), int(height))
            return []
        return self.answer(verb, fields)

    def answer(self, verb: str, fields: list[str]) -> list[str]:
        match verb, fields:
            case "error", [kind]:
                return [f"error {self.code_of(kind)}"]
            case "detect", [frame, rotation]:
                return self.detect(self.frames[frame].image(int(rotation)))
            case "track", [time, frame]:
                return self.track(int(time), self.frames[frame].image())
            case "beauty", [frame, smoothing, whitening, sharpening, *mask]:
                settings = smilear.BeautySettings(
                    smoothing=float(smoothing), whitening=float(whitening), sharpening=float(sharpening)
                )
                return self.beautify(self.frames[frame], settings, masked=bool(mask))
            case "portrait", [frame, what]:
                return self.segment(self.frames[frame], what)
            case "action", [time, frame]:
                return self.classify(int(time), self.frames[frame].image())
        raise SystemExit(f"scenario: unknown line: {verb} {fields}")

    def detect(self, image: smilear.Image) -> list[str]:
        return [
            f"{found.index} {found.label} {found.score:.9g} {edges(found.box)}"
            for found in self.detector.detect(image)
        ]

    def track(self, time: int, image: smilear.Image) -> list[str]:
        hands = self.tracker.track(image, time)
        return [
            *(f"{hand.number} {hand.index} {hand.label} {hand.event:d} {edges(hand.box)}" for hand in hands),
            f"hands {len(hands)} detections {self.tracker.detection_count}",
        ]

    def beautify(self, frame: Frame, settings: smilear.BeautySettings, *, masked: bool) -> list[str]:
        output = frame.output()
        if masked:
            mask = smilear.Image(smilear.PixelFormat.GRAY8, 2, 1, [smilear.Plane(bytes((255, 0)), 2)])
            self.filter.apply_within(frame.image(), mask, output, settings)
        else:
            self.filter.apply(frame.image(), output, settings)
        return [fnv1a(bytes(output))]

    def segment(self, frame: Frame, what: str) -> list[str]:
        image, output = frame.image(), frame.output()
        self.portrait.segment(image)
        match what:
            case "mask":
                output = output[: frame.width * frame.height]
                self.portrait.write_mask(image, output)
            case "color":
                self.portrait.replace_with_color(image, 10, 200, 30, output)
            case "image":
                self.portrait.replace_with_image(image, self.frames["shapes"].image(), output)
            case _:
                self.portrait.blur_background(image, output, 0.8)
        return [str(sum(byte * (at % 251 + 1) for at, byte in enumerate(output)))]

    def classify(self, time: int, image: smilear.Image) -> list[str]:
        matches = self.classifier.classify(image, time, 3)
        return [
            *(f"{match.index} {match.label} {match.score:.9g}" for match in matches),
            f"matches {len(matches)} runs {self.classifier.run_count}",
        ]

    def code_of(self, kind: str) -> str:
        try:
            self.provoke()[kind]()
        except smilear.SmileArError as error:
            return error.code.name
        return "OK"

    def provoke(self) -> dict[str, Callable[[], object]]:
        """What must fail."""
        load = functools.partial(smilear.ObjectDetector.from_file, engine=self.engine)
        track = functools.partial(smilear.GestureTracker.from_file, self.model, engine=self.engine)
        face, output = self.frames["face"].image(), self.frames["face"].output()
        anchors = smilear.AnchorOptions(boxes=[1, 2, 3])
        return {
            "missing_model": lambda: load(f"{self.model}.none"),
            "wrong_label_count": lambda: load(self.model, ["one"]),
            "unknown_class": lambda: load(self.model, options=smilear.DetectorOptions(classes=[4])),
            "odd_anchors": lambda: load(self.model, options=smilear.DetectorOptions(anchors=anchors)),
            "zero_interval": lambda: track(options=smilear.GestureOptions(detection_interval=0)),
            "time_goes_backwards": lambda: self.tracker.track(self.frames["shapes"].image(), 0),
            "setting_out_of_range": lambda: self.filter.apply(
                face, output, smilear.BeautySettings(smoothing=1.5)
            ),
            "another_size": lambda: self.portrait.write_mask(face, output),
            "output_too_small": lambda: self.filter.apply(face, output[:-1]),
            "not_an_action_model": lambda: smilear.ActionClassifier.from_file(
                self.folder / "bright.tflite", engine=self.engine
            ),
            "action_time_goes_backwards": lambda: self.classifier.classify(face, 0),
            "no_results_wanted": lambda: self.classifier.classify(face, 2000, 0),
            "not_a_model": lambda: smilear.ObjectDetector.from_bytes(bytes(output), engine=self.engine),
        }


def main() -> None:
    path, models = (Path(argument) for argument in sys.argv[1:])
    scenario = Scenario(path.parent, models)
    for line in path.read_text(encoding="utf-8").splitlines():
        words = line.split()
        if words and not words[0].startswith("#"):
            for text in scenario.run(words[0], words[1], words[2:]):
                print(words[1], text)


if __name__ == "__main__":
    main()
