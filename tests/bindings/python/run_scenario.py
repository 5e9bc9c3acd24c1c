"""Runs tests/scenario/scan.txt through the Python package and prints what it gets.

    python tests/bindings/python/run_scenario.py <scenario file> <models folder>

The output must equal the C++ and the Java runner's.
"""

import sys
from pathlib import Path

import smilear

_BLOCKS = {"nv21": smilear.Image.nv21, "nv12": smilear.Image.nv12, "i420": smilear.Image.i420}
_PACKED = {"rgba8888": 4, "bgra8888": 4, "rgb888": 3, "gray8": 1}


def image_over(frame: bytes, format_name: str, width: int, height: int, **traits: object) -> smilear.Image:
    """Lays the planes of a tightly packed frame over its bytes."""
    if format_name in _BLOCKS:
        return _BLOCKS[format_name](frame, width, height, **traits)
    plane = smilear.Plane(frame, _PACKED[format_name] * width)
    return smilear.Image(smilear.PixelFormat[format_name.upper()], width, height, [plane], **traits)


class Scenario:
    def __init__(self, path: Path, models: Path) -> None:
        self.frames = path.parent / "frames"
        self.models = models
        self.engine = smilear.Engine.create(smilear.EngineOptions(threads=1))

    def load(self, model: str, **arguments: object) -> smilear.ArScan:
        labels = arguments.pop("labels", self.models / "labels.txt")
        return smilear.ArScan.from_file(self.models / model, labels, engine=self.engine)

    def case(self, fields: list[str]) -> list[str]:
        name, model, frame, format_name = fields[:4]
        width, height, rotation, mirrored, top = map(int, fields[4:])
        image = image_over(
            (self.frames / frame).read_bytes(),
            format_name,
            width,
            height,
            rotation=smilear.Rotation(rotation),
            mirrored=bool(mirrored),
        )
        with self.load(model) as scan:
            matches = scan.classify(image, max_results=top)
        return [
            f"{name} {rank} {match.index} {match.label} {match.score:.9g}"
            for rank, match in enumerate(matches)
        ]

    def provoke(self, kind: str) -> None:
        """Does what must fail."""
        match kind:
            case "truncated_model":
                model = (self.models / "scan_f32.tflite").read_bytes()[:1000]
                smilear.ArScan.from_bytes(model, engine=self.engine)
            case "missing_model":
                self.load("no_such_model.tflite")
            case "wrong_label_count":
                self.load("scan_f32.tflite", labels=["one"])
            case "short_plane":
                self.load("scan_f32.tflite").classify(image_over(bytes(8 * 8 * 3 - 1), "rgb888", 8, 8))
            case "bad_size":
                plane = smilear.Plane(bytes(8 * 8 * 3), 24)
                image = smilear.Image(smilear.PixelFormat.RGB888, 0, 8, [plane])
                self.load("scan_f32.tflite").classify(image)
            case _:
                raise SystemExit(f"scenario: unknown kind of error {kind}")

    def error(self, fields: list[str]) -> list[str]:
        name, kind = fields
        try:
            self.provoke(kind)
        except smilear.SmileArError as error:
            return [f"{name} error {error.code.name}"]
        return [f"{name} error OK"]


def main() -> None:
    path, models = (Path(argument) for argument in sys.argv[1:])
    scenario = Scenario(path, models)
    for line in path.read_text(encoding="utf-8").splitlines():
        match line.split():
            case ["case", *fields]:
                print(*scenario.case(fields), sep="\n")
            case ["error", *fields]:
                print(*scenario.error(fields), sep="\n")
            case []:
                pass
            case [first, *_] if first.startswith("#"):
                pass
            case _:
                raise SystemExit(f"scenario: unknown line: {line}")


if __name__ == "__main__":
    main()
