"""Camera-like pictures of the logos: pose, clutter, occlusion, light, blur and noise.

`render_scene` is a pure function of its generator: the same seed gives the
same picture, whatever was rendered before it.
"""

from dataclasses import dataclass

import numpy as np
from logos import LOGOS, Colour, Logo, Point
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFilter

Picture = NDArray[np.uint8]
Size = tuple[int, int]  # width, height

SUPERSAMPLING = 2  # polygons are drawn this much larger, then averaged: smooth edges
CAMERA_DISTANCE = 3.2  # in logo half-widths; nearer means stronger perspective
FRAME_SIZES: tuple[Size, ...] = ((128, 128), (160, 120), (192, 144))


@dataclass(frozen=True)
class Pose:
    """Where the camera sees a logo: centre and half-width in pixels, rotation as a matrix."""

    centre: Point
    half_width: float
    rotation: NDArray[np.float64]

    def project(self, points: tuple[Point, ...]) -> list[Point]:
        space = np.array(points) @ self.rotation[:, :2].T
        nearness = CAMERA_DISTANCE / (CAMERA_DISTANCE + space[:, 2])
        flat = space[:, :2] * nearness[:, None] * self.half_width + np.array(self.centre)
        return [(float(x), float(y)) for x, y in flat]


def rotation_matrix(roll: float, pitch: float, yaw: float) -> NDArray[np.float64]:
    """Angles in radians: in the picture's plane, then about its horizontal and its vertical axis."""
    (sr, sp, sy), (cr, cp, cy) = np.sin([roll, pitch, yaw]), np.cos([roll, pitch, yaw])
    about_z = np.array([[cr, -sr, 0], [sr, cr, 0], [0, 0, 1]])
    about_x = np.array([[1, 0, 0], [0, cp, -sp], [0, sp, cp]])
    about_y = np.array([[cy, 0, sy], [0, 1, 0], [-sy, 0, cy]])
    matrix: NDArray[np.float64] = about_y @ about_x @ about_z
    return matrix


def random_pose(rng: np.random.Generator, size: Size) -> Pose:
    """A pose inside the centred square of the frame, which is what a classifier gets to see."""
    side = min(size)
    half_width = float(rng.uniform(0.22, 0.44)) * side
    room = max(0.0, side / 2 - half_width * 1.1)
    shift = rng.uniform(-room, room, 2)
    roll = np.radians(rng.uniform(-40, 40))
    pitch, yaw = np.radians(rng.uniform(-38, 38, 2))
    centre = (size[0] / 2 + float(shift[0]), size[1] / 2 + float(shift[1]))
    return Pose(centre, half_width, rotation_matrix(roll, pitch, yaw))


def random_colour(rng: np.random.Generator) -> Colour:
    red, green, blue = (int(channel) for channel in rng.integers(0, 256, 3))
    return red, green, blue


def backdrop(rng: np.random.Generator, size: Size) -> Image.Image:
    """Soft clouds of colour, from a coarse random grid blown up."""
    columns, rows = (int(cells) for cells in rng.integers(2, 12, 2))
    base, spread = rng.uniform(30, 225, 3), rng.uniform(10, 90)
    colourful = base + rng.normal(0, spread, (rows, columns, 3))
    grey = colourful.mean(axis=2, keepdims=True)
    grid = np.clip(grey + rng.uniform(0.1, 1) * (colourful - grey), 0, 255).astype(np.uint8)
    method = Image.Resampling.BICUBIC if rng.random() < 0.8 else Image.Resampling.NEAREST
    return Image.fromarray(grid).resize(size, method)


def draw_clutter(rng: np.random.Generator, draw: ImageDraw.ImageDraw, size: Size) -> None:
    """Lines, boxes, discs and blobs of any colour: what desks, walls and posters look like from afar."""
    for _ in range(int(rng.integers(0, 22))):
        colour = random_colour(rng)
        x, y = (float(c) for c in rng.uniform(0, 1, 2) * np.array(size))
        reach = float(rng.uniform(0.03, 0.3)) * min(size)
        kind = int(rng.integers(0, 5))
        if kind == 0:
            end_x, end_y = (float(c) for c in rng.uniform(0, 1, 2) * np.array(size))
            draw.line([(x, y), (end_x, end_y)], fill=colour, width=int(rng.integers(1, 9)))
        elif kind == 1:
            draw.rectangle([x, y, x + reach, y + reach * float(rng.uniform(0.2, 2))], fill=colour)
        elif kind == 2:
            draw.ellipse([x - reach, y - reach, x + reach, y + reach], fill=colour)
        elif kind == 3:
            corners = np.array([x, y]) + rng.uniform(-reach, reach, (int(rng.integers(3, 7)), 2))
            draw.polygon([(float(a), float(b)) for a, b in corners], fill=colour)
        else:
            draw_stripes(rng, draw, (x, y), reach)


def draw_stripes(rng: np.random.Generator, draw: ImageDraw.ImageDraw, corner: Point, reach: float) -> None:
    """Parallel short bars, as lines of text look when too small to read."""
    colour, pitch = random_colour(rng), float(rng.uniform(0.1, 0.3)) * reach
    for row in range(int(rng.integers(2, 6))):
        y = corner[1] + row * pitch * 2
        draw.rectangle(
            [corner[0], y, corner[0] + reach * float(rng.uniform(0.6, 1.6)), y + pitch], fill=colour
        )


def draw_logo(draw: ImageDraw.ImageDraw, logo: Logo, pose: Pose) -> None:
    for shape in logo.polygons:
        draw.polygon(pose.project(shape.points), fill=shape.colour)


def draw_occluder(rng: np.random.Generator, draw: ImageDraw.ImageDraw, pose: Pose) -> None:
    """A finger, a cable or a sticker over a part of the logo, never over its middle."""
    angle, distance = rng.uniform(0, 2 * np.pi), rng.uniform(0.7, 1.0)
    middle = (float(np.cos(angle) * distance), float(np.sin(angle) * distance))
    reach = float(rng.uniform(0.3, 0.6))
    corners = np.array(middle) + rng.uniform(-reach, reach, (5, 2))
    draw.polygon(pose.project(tuple((float(x), float(y)) for x, y in corners)), fill=random_colour(rng))


def relight(rng: np.random.Generator, pixels: NDArray[np.float32]) -> NDArray[np.float32]:
    """Light from one side, exposure, contrast and a colour cast."""
    height, width = pixels.shape[:2]
    angle, slope = rng.uniform(0, 2 * np.pi), rng.uniform(0, 0.4)
    across = np.linspace(-1, 1, width, dtype=np.float32) * np.float32(np.cos(angle))
    down = np.linspace(-1, 1, height, dtype=np.float32) * np.float32(np.sin(angle))
    light = 1 + np.float32(slope) * (across[None, :] + down[:, None])
    gain = rng.uniform(0.65, 1.2) * rng.uniform(0.9, 1.1, 3)
    lit = pixels * light[:, :, None] * gain.astype(np.float32) + np.float32(rng.uniform(-15, 20))
    gamma = np.float32(rng.uniform(0.75, 1.35))
    result: NDArray[np.float32] = np.float32(255) * (np.clip(lit, 0, 255) / np.float32(255)) ** gamma
    return result


def blur(rng: np.random.Generator, image: Image.Image) -> Image.Image:
    """Out of focus, a moving hand, or sharp."""
    scale = min(image.size) / 128
    choice = rng.random()
    if choice < 0.45:
        return image.filter(ImageFilter.GaussianBlur(float(rng.uniform(0.2, 1.5)) * scale))
    if choice < 0.65:
        horizontal, reach = bool(rng.random() < 0.5), int(rng.integers(1, 4))
        radii = (reach, 0) if horizontal else (0, reach)
        return image.filter(ImageFilter.BoxBlur(radii))
    return image


def photograph(rng: np.random.Generator, drawing: Image.Image) -> Picture:
    """What a phone's camera makes of a supersampled drawing: blur, light, noise."""
    image = blur(rng, drawing.reduce(SUPERSAMPLING))
    pixels = relight(rng, np.asarray(image, dtype=np.float32))
    noisy = pixels + rng.normal(0, rng.uniform(0, 6), pixels.shape).astype(np.float32)
    picture: Picture = np.clip(np.rint(noisy), 0, 255).astype(np.uint8)
    return picture


def render_scene(label: int, rng: np.random.Generator, size: Size) -> Picture:
    """One picture of class `label` (0: clutter only), as RGB of shape (height, width, 3)."""
    large = (size[0] * SUPERSAMPLING, size[1] * SUPERSAMPLING)
    image = backdrop(rng, large)
    draw = ImageDraw.Draw(image)
    draw_clutter(rng, draw, large)
    pose = random_pose(rng, large)
    if label:
        draw_logo(draw, LOGOS[label - 1], pose)
    if rng.random() < 0.35:
        draw_occluder(rng, draw, pose)
    return photograph(rng, image)


def model_view(picture: Picture, side: int) -> Picture:
    """What a square model input of `side` pixels gets: the centred square, resized bilinearly."""
    height, width = picture.shape[:2]
    square = min(height, width)
    left, top = (width - square) // 2, (height - square) // 2
    crop = Image.fromarray(picture[top : top + square, left : left + square])
    return np.asarray(crop.resize((side, side), Image.Resampling.BILINEAR))


def scene_generator(seed: int, index: int) -> np.random.Generator:
    """Each picture has its own generator, so that any one can be made without the others."""
    return np.random.Generator(np.random.PCG64([seed, index]))
