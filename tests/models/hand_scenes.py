"""Pictures of hands before clutter, with a box and a gesture for each hand."""

from dataclasses import dataclass
from pathlib import Path

import numpy as np
from hands import GESTURES, Hand, draw_forearm, draw_hand, random_hand, random_skin, shaded
from numpy.typing import NDArray
from PIL import Image, ImageDraw
from scenes import SUPERSAMPLING, Picture, backdrop, draw_clutter, photograph, scene_generator

SIDE = 96
UNITS = (0.24, 0.42)  # a hand's unit as a share of the side: a fist is 0.2 to 0.4 wide, an open palm to 0.75
HAND_SHARES = (0.1, 0.35, 0.35, 0.2)  # of pictures with 0, 1, 2 and 3 hands, where they find room
PATIENCE = 25  # tries to find room


@dataclass(frozen=True)
class Scene:
    picture: Picture
    boxes: NDArray[np.float32]  # (count, 4): top, left, bottom, right as shares of the side
    classes: NDArray[np.int64]  # indices into GESTURES


@dataclass(frozen=True)
class SceneSet:
    """Many scenes in few arrays: hands of picture i are rows starts[i] to starts[i + 1]."""

    pictures: NDArray[np.uint8]
    boxes: NDArray[np.float32]
    classes: NDArray[np.int64]
    starts: NDArray[np.int64]

    def __len__(self) -> int:
        return len(self.pictures)

    def scene(self, index: int) -> Scene:
        rows = slice(self.starts[index], self.starts[index + 1])
        return Scene(self.pictures[index], self.boxes[rows], self.classes[rows])


def overlaps(first: NDArray[np.float64], second: NDArray[np.float64]) -> bool:
    return bool(np.all(first[:2] < second[2:]) and np.all(second[:2] < first[2:]))


def draw_face(rng: np.random.Generator, draw: ImageDraw.ImageDraw, side: int) -> None:
    """Skin that is no hand."""
    skin = random_skin(rng)
    x, y = (float(place) for place in rng.uniform(0.05, 0.95, 2) * side)
    width, height = (float(reach) for reach in rng.uniform(0.08, 0.2) * side * np.array([1, 1.3]))
    draw.ellipse([x - width, y - height, x + width, y + height], fill=skin, outline=shaded(skin, 0.6))
    for eye in (-0.4, 0.4):
        left, top = x + eye * width, y - 0.2 * height
        reach = 0.12 * width
        draw.ellipse([left - reach, top - reach, left + reach, top + reach], fill=(40, 30, 28))
    draw.line(
        [x - 0.35 * width, y + 0.45 * height, x + 0.35 * width, y + 0.45 * height],
        fill=(150, 60, 60),
        width=3,
    )


def place_hands(rng: np.random.Generator, side: int) -> list[Hand]:
    """Hands wholly inside the picture, whose boxes do not overlap."""
    hands: list[Hand] = []
    boxes: list[NDArray[np.float64]] = []
    wanted = int(rng.choice(len(HAND_SHARES), p=HAND_SHARES))
    for _ in range(PATIENCE):
        if len(hands) == wanted:
            break
        gesture = GESTURES[int(rng.integers(len(GESTURES)))]
        unit = float(rng.uniform(*UNITS)) * side
        x, y = (float(place) for place in rng.uniform(0.15, 0.85, 2) * side)
        hand = random_hand(rng, gesture, (x, y), unit)
        box = hand.box()
        if box.min() >= 0 and box.max() <= side and not any(overlaps(box, other) for other in boxes):
            hands.append(hand)
            boxes.append(box)
    return hands


def draw_hands(image: Image.Image, hands: list[Hand]) -> None:
    draw = ImageDraw.Draw(image)
    for hand in hands:
        draw_forearm(draw, hand)
    for hand in hands:
        draw_hand(draw, hand)


def make_scene(seed: int, index: int) -> Scene:
    """Each scene has its own generator."""
    rng = scene_generator(seed, index)
    side = SIDE * SUPERSAMPLING
    image = backdrop(rng, (side, side))
    draw = ImageDraw.Draw(image)
    draw_clutter(rng, draw, (side, side))
    if rng.random() < 0.3:
        draw_face(rng, draw, side)
    hands = place_hands(rng, side)
    draw_hands(image, hands)
    boxes = np.array([hand.box() / side for hand in hands], np.float32).reshape(-1, 4)
    classes = np.array([GESTURES.index(hand.gesture) for hand in hands], np.int64)
    return Scene(photograph(rng, image), boxes, classes)


def cached_scenes(seed: int, count: int, cache: Path) -> SceneSet:
    """Kept between runs; delete the folder after a change to hands.py, this file or scenes.py."""
    path = cache / f"hands-{seed}-{count}.npz"
    if not path.exists():
        cache.mkdir(parents=True, exist_ok=True)
        made = [make_scene(seed, index) for index in range(count)]
        np.savez(
            path,
            pictures=np.stack([scene.picture for scene in made]),
            boxes=np.concatenate([scene.boxes for scene in made]),
            classes=np.concatenate([scene.classes for scene in made]),
            starts=np.cumsum([0, *(len(scene.boxes) for scene in made)]),
        )
    with np.load(path) as stored:
        return SceneSet(stored["pictures"], stored["boxes"], stored["classes"], stored["starts"])
