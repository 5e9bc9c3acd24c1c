"""Shows what each setting of a BeautyFilter does.

python -m tests.examples.beautify beauty.png
"""

import sys
from pathlib import Path

import numpy as np
import smilear

from tests.examples.contact_sheet import grainy_face, write_sheet

SETTINGS = {
    "as it is": smilear.BeautySettings(smoothing=0, whitening=0, sharpening=0),
    "smoothing 1": smilear.BeautySettings(smoothing=1, whitening=0, sharpening=0),
    "whitening 1": smilear.BeautySettings(smoothing=0, whitening=1, sharpening=0),
    "sharpening 1": smilear.BeautySettings(smoothing=0, whitening=0, sharpening=1),
    "by default": smilear.BeautySettings(),
}


def main(output: str) -> None:
    picture = grainy_face(240, 240)
    pictures = []
    with smilear.BeautyFilter.create() as beauty:
        for name, settings in SETTINGS.items():
            retouched = np.empty((*picture.shape[:2], 4), np.uint8)
            beauty.apply(picture, retouched, settings)
            pictures.append((retouched[..., :3], name))
    write_sheet(Path(output), pictures)


if __name__ == "__main__":
    main(*sys.argv[1:])
