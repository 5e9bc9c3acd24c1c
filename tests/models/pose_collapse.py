"""Shows what the pose loss asks for beyond squared error, and writes docs/images/pose_collapse.png.

    python tests/models/pose_collapse.py --cache build/models

The same network, pictures and steps twice: with the squared error of the heatmaps alone, and with the loss
that the pose models are trained with. By plain gradient descent, which a collapse holds fast; Adam, which the
models are trained with, makes up for small gradients and leaves the empty maps either way.
"""

import argparse
from dataclasses import dataclass
from pathlib import Path

import matplotlib.pyplot as plt
import tensorflow as tf
import tf_keras
import train_pose
from matplotlib.axes import Axes
from person_pictures import WHOLE, cached_set
from pose_card import TRAINING_SEED
from training import LossFunction, seed_all

PICTURES = 2000
EPOCHS = 25
RATE = 1e-2
MOMENTUM = 0.9
CHART = Path(__file__).parents[2] / "docs/images/pose_collapse.png"
LOSSES: dict[str, LossFunction] = {
    "squared error alone": train_pose.difference,
    "and empty maps penalised": train_pose.heatmap_loss,
}


@dataclass(frozen=True)
class Curve:
    """How one training went, a value for each epoch."""

    name: str
    difference: tuple[float, ...]  # of heatmaps; 1: as if all were empty
    found: tuple[float, ...]  # mean height of the maps where their keypoints are


def follow(name: str, loss: LossFunction, data: tf.data.Dataset, epochs: int) -> Curve:
    print(name, flush=True)
    seed_all(train_pose.SEED)
    model = train_pose.build()
    descent = tf_keras.optimizers.SGD(RATE, momentum=MOMENTUM)
    model.compile(optimizer=descent, loss=loss, metrics=[train_pose.difference, train_pose.found])
    went = model.fit(data, epochs=epochs, verbose=2).history
    return Curve(name, tuple(went["difference"]), tuple(went["found"]))


def draw(axes: Axes, title: str, curves: dict[str, tuple[float, ...]]) -> None:
    for name, values in curves.items():
        axes.plot(range(1, len(values) + 1), values, label=name)
    axes.set_title(title, fontsize=10)
    axes.set_xlabel("epoch")
    axes.legend(fontsize=8)


def chart(curves: list[Curve], path: Path) -> None:
    figure, (left, right) = plt.subplots(1, 2, figsize=(9, 3.2), layout="constrained")
    draw(left, "Squared error of the maps", {curve.name: curve.difference for curve in curves})
    left.set_ylim(0, 1.2)
    draw(right, "Height of the maps at their keypoints", {curve.name: curve.found for curve in curves})
    right.set_yscale("log")
    figure.savefig(path, dpi=110)


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--pictures", type=int, default=PICTURES)
    parser.add_argument("--epochs", type=int, default=EPOCHS)
    parser.add_argument("--cache", type=Path, default=Path("build/models"), help="for rendered pictures")
    parser.add_argument("--output", type=Path, default=CHART)
    options = parser.parse_args()
    data = train_pose.batches(cached_set(TRAINING_SEED, options.pictures, WHOLE, options.cache))
    chart([follow(name, loss, data, options.epochs) for name, loss in LOSSES.items()], options.output)


if __name__ == "__main__":
    main()
