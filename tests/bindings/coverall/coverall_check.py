"""Every type in every place, from Python; ends with "ok" or a traceback."""

import gc
import math
import tempfile
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
from smilear._errors import ClosedError, SmileArError
from smilear._native import (
    Colour,
    Everything,
    Gallery,
    Image,
    Label,
    Painter,
    Palette,
    PixelFormat,
    Plane,
    Point,
    Rect,
    Rotation,
    StatusCode,
    YuvMatrix,
    YuvRange,
)


def fails(kind: type[Exception], action: Callable[[], object]) -> Exception:
    try:
        action()
    except kind as error:
        return error
    raise AssertionError(f"{kind} was not raised")


def defaults(painter: Painter) -> None:
    value = Everything(Point(1, -2))
    assert (value.flag, value.small, value.large) == (True, -7, 9000000000)
    assert (value.single, value.precise, value.text) == (0.25, 1e-9, 'say "hi"\n')
    assert (value.colour, value.numbers, value.points) == (Colour.DARK_BLUE, [], [])
    assert value.maybe_flag is None
    assert painter.echo(value) == value
    assert painter.echo(value) is not value
    assert repr(Point(x=1, y=2)) == "Point(x=1.0, y=2.0)"
    assert hash(Point(1, 2)) == hash(Point(1, 2))
    assert Point(1, 2) != Point(2, 1)
    assert Point(1, 2) != (1, 2)
    fails(TypeError, lambda: hash(value))


def everything(painter: Painter) -> None:
    value = Everything(
        Point(math.inf, -0.0),
        flag=False,
        small=-(2**31),
        large=2**63 - 1,
        single=0.5,
        precise=5e-324,
        text="\U0001f600 \0",
        colour=Colour.RED,
        numbers=[1, -2],
        longs=(2**62,),
        weights=[0.5],
        doubles=[1e300],
        names=["", "\u00e9"],
        colours=[Colour.RED, Colour.DARK_BLUE],
        points=[Point(1, 2)],
        maybe_flag=False,
        maybe_small=0,
        maybe_large=-1,
        maybe_single=1.0,
        maybe_precise=2.0,
        maybe_text="",
        maybe_colour=Colour.RED,
        maybe_point=Point(5, 6),
    )
    back = painter.echo(value)
    assert back == value
    assert repr(back) == repr(value)
    fails(TypeError, lambda: Everything(Point(0, 0), small=2**31))
    number: Any = 70000
    fails(TypeError, lambda: Everything(Point(0, 0), colour=number))


def sums(painter: Painter, palette: Palette) -> None:
    arguments = (True, 2, 3, 0.5, 0.25, "four", Colour.RED, [10, 20], [Point(1, 2), Point(3, 4)])
    assert painter.sum(*arguments) == 49.75
    assert painter.sum(*arguments, maybe_small=100) == 149.75
    assert painter.sum(*arguments, palette=palette) == 54.75


def buffers(painter: Painter) -> None:
    target = bytearray(8)
    painter.fill(b"\3\4\5", memoryview(target)[4:])
    assert target == b"\0\0\0\0\3\4\5\0"
    error = fails(SmileArError, lambda: painter.fill(b"123", bytearray(2)))
    assert isinstance(error, SmileArError)
    assert error.code is StatusCode.INVALID_ARGUMENT
    fails(BufferError, lambda: painter.fill(b"123", b"456"))
    fails(ValueError, lambda: painter.fill(memoryview(b"123456")[::2], bytearray(9)))
    painter.fill(b"", bytearray())


def results(painter: Painter) -> None:
    labels = painter.labels()
    assert [label.text for label in labels] == ["a", "\U0001f600"]
    assert isinstance(labels[0], Label)
    gallery = painter.gallery()
    assert isinstance(gallery, Gallery)
    assert gallery.first.text == "5+none"
    assert [label.weight for label in gallery.others] == [2, 3]
    assert gallery.last is not None
    assert gallery.last.text == "\ufffd"
    assert painter.next_colour() is Colour.DARK_BLUE
    assert painter.flipped(flag=False) is True
    assert (painter.maybe(-1), painter.maybe(3)) == (None, 1.5)
    assert painter.halves([1, 3]) == [0.5, 1.5]
    assert Painter.spoken() == "hmhm"
    painter.reset()
    assert painter.tag == "reset"


def images(painter: Painter) -> None:
    upright = [0, 0, 0, 1, 0, 0, 0, 0]
    pixels = np.arange(5 * 4 * 4, dtype=np.uint8).reshape(5, 4, 4)
    assert painter.describe(pixels) == [0, 4, 5, *upright, 80, 16, 4, 0, 79]
    assert painter.describe(pixels[..., :3]) == [2, 4, 5, *upright, 79, 16, 4, 0, 78]
    assert painter.describe(pixels[..., 1]) == [6, 4, 5, *upright, 77, 16, 4, 1, 77]
    assert painter.describe(pixels[1::2, 1:3]) == [0, 2, 2, *upright, 40, 32, 4, 20, 59]
    bgra = Image.from_array(
        pixels, PixelFormat.BGRA8888, rotation=Rotation.DEG_90, mirrored=True, crop=Rect(1, 2, 3, 1)
    )
    assert painter.describe(bgra) == [1, 4, 5, 90, 1, 0, 1, 1, 2, 3, 1, 80, 16, 4, 0, 79]
    assert (bgra.format, bgra.width, bgra.height) == (PixelFormat.BGRA8888, 4, 5)
    assert (bgra.rotation, bgra.mirrored) == (Rotation.DEG_90, True)

    block = bytes(range(27))
    assert painter.describe(Image.nv21(block, 5, 3)) == [3, 5, 3, *upright, 15, 5, 1, 0, 14, 12, 6, 2, 15, 26]
    assert painter.describe(Image.nv12(block[:26], 5, 3))[-5:] == [11, 6, 2, 15, 25]
    i420 = Image.i420(block, 5, 3, matrix=YuvMatrix.BT709, range=YuvRange.LIMITED)
    assert painter.describe(i420)[5:7] == [1, 0]
    assert painter.describe(i420)[11:] == [15, 5, 1, 0, 14, 6, 3, 1, 15, 20, 6, 3, 1, 21, 26]
    assert painter.describe(Image.i420(block[:3], 5, 3))[11:] == [
        3,
        5,
        1,
        0,
        2,
        0,
        3,
        1,
        -1,
        -1,
        0,
        3,
        1,
        -1,
        -1,
    ]
    assert painter.describe(Image.nv21(np.zeros((3, 4), np.uint8), -4, 2))[:3] == [3, -4, 2]
    planes = [Plane(np.zeros((3, 8), np.uint8), 8, 1), Plane(block, 6, 2), Plane(block[:7], 6, 2)]
    camera = Image(PixelFormat.I420, 6, 3, planes)
    assert painter.describe(camera) == [5, 6, 3, *upright, 24, 8, 1, 0, 0, 27, 6, 2, 0, 26, 7, 6, 2, 0, 6]
    del planes
    gc.collect()
    assert painter.describe(camera)[-1] == 6

    owner = bytearray(12)
    lent = Image.from_array(memoryview(owner).cast("B", (2, 6)))
    fails(BufferError, lambda: owner.extend(b"x"))  # the image looks at it
    del lent
    gc.collect()
    owner.extend(b"x")

    fails(ValueError, lambda: painter.describe(pixels[::-1]))
    fails(ValueError, lambda: painter.describe(pixels[..., ::-1]))
    fails(ValueError, lambda: painter.describe(pixels[..., :2]))
    fails(ValueError, lambda: painter.describe(pixels.astype(np.int8)))
    fails(ValueError, lambda: painter.describe(pixels.astype(np.float32)))
    fails(ValueError, lambda: painter.describe(pixels[0, 0]))
    fails(ValueError, lambda: Image.from_array(pixels, PixelFormat.RGB888))
    fails(ValueError, lambda: Image.nv21(pixels[:, ::2], 2, 2))
    fails(ValueError, lambda: Image(PixelFormat.GRAY8, 1, 1, []))
    wrong: Any = "text"
    fails(TypeError, lambda: painter.describe(wrong))


def palettes() -> None:
    fails(SmileArError, lambda: Palette.create(-1))
    spare = Palette.create(7)
    with Painter.with_palette(spare) as painter:
        assert painter.tag == "3+7"
    assert painter.closed
    fails(ClosedError, painter.labels)
    fails(ClosedError, painter.__enter__)
    painter.close()
    spare.close()
    fails(ClosedError, lambda: Painter.with_palette(spare))
    fails(ClosedError, lambda: spare.size)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "labels \u00e9.txt"
        path.write_bytes(b"one\r\n\ntwo\n")
        for form in (path, str(path), ["one", "", "two"]):
            labels = Painter.with_palette(label_texts=form).labels()
            assert [label.text for label in labels] == ["one", "", "two"]
        path.write_bytes(b"")
        assert Painter.with_palette(label_texts=path).labels() == []
        fails(FileNotFoundError, lambda: Painter.with_palette(label_texts=Path(folder) / "none"))


def closing_races() -> None:
    def call_until_closed(painter: Painter) -> None:
        while True:
            try:
                assert len(painter.labels()) == 1
            except ClosedError:
                return

    for _ in range(50):
        painter = Painter.with_palette(label_texts=["a"])
        callers = [threading.Thread(target=call_until_closed, args=(painter,)) for _ in range(4)]
        for caller in callers:
            caller.start()
        assert len(painter.labels()) == 1
        painter.close()
        for caller in callers:
            caller.join()


def main() -> None:
    with (
        Palette.create(5) as palette,
        Painter.with_palette(label_texts=["a", "\U0001f600"], palette=palette) as painter,
    ):
        defaults(painter)
        everything(painter)
        sums(painter, palette)
        buffers(painter)
        results(painter)
        images(painter)
        refused = Everything(Point(0, 0), text="refuse")
        assert "refused \U0001f600" in str(fails(SmileArError, lambda: painter.echo(refused)))
    palettes()
    closing_races()
    print("ok")


if __name__ == "__main__":
    main()
