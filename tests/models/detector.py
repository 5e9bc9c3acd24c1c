"""Trains a small single-shot detector and writes detector_f32.tflite and its card.

    python tests/models/detector.py --cache build/models

Its last node is the custom op TFLite_Detection_PostProcess, which decodes the
boxes and suppresses the lesser of overlapping ones.
"""

import argparse
from pathlib import Path

import detector_card
import numpy as np
import tensorflow as tf
import tf_keras
from anchors import CENTRE_SCALE, GRIDS, IGNORED, SIZE_SCALE, anchor_boxes, overlap, targets
from detector_card import Budget, Measured
from evaluate import MEAN, STD
from export import Outputs, to_tflite
from metadata import PictureInput, metadata_bytes, with_metadata
from network import convolution, normalised
from numpy.typing import NDArray
from shapes import CLASSES, SIDE, Scene, make_scene

TRAINING_SEED, HELD_BACK_SEED, SEED = 4004, 5005, 11
BATCH = 32
BOX_CODE = 4
MOST_DETECTIONS = 10
LEAST_SCORE, LARGEST_OVERLAP = 0.3, 0.5
COUNTED_SCORE, COUNTED_OVERLAP = 0.5, 0.5  # what counts as found when accuracy is measured
OUTPUT_NAMES = ("boxes", "classes", "scores", "count")


def block(inputs: tf.Tensor, channels: int, stride: int) -> tf.Tensor:
    depthwise = tf_keras.layers.DepthwiseConv2D(3, strides=stride, padding="same", use_bias=False)
    return normalised(convolution(channels, 1, 1), normalised(depthwise, inputs))


def head(grid: tf.Tensor, anchors_per_cell: int) -> tf.Tensor:
    """Box code and class scores (background first) of each anchor: (batch, anchors, 4 + classes + 1)."""
    depth = BOX_CODE + len(CLASSES) + 1
    raw = tf_keras.layers.Conv2D(anchors_per_cell * depth, 3, padding="same")(grid)
    return tf_keras.layers.Reshape((-1, depth))(raw)


def build() -> tf_keras.Model:
    inputs = tf_keras.Input((SIDE, SIDE, 3), name="image")
    stem = normalised(convolution(16, 3, 2), inputs)
    fine = block(block(block(stem, 32, 2), 64, 2), 64, 1)
    coarse = block(block(fine, 128, 2), 128, 1)
    heads = [head(grid, len(sizes)) for grid, (_, sizes) in zip((fine, coarse), GRIDS, strict=True)]
    return tf_keras.Model(inputs, tf_keras.layers.Concatenate(axis=1)(heads), name="detector")


def loss(wanted: tf.Tensor, given: tf.Tensor) -> tf.Tensor:
    """Huber loss of the boxes of shapes, focal loss of all classes, per shape."""
    labels = tf.cast(wanted[..., BOX_CODE], tf.int32)
    is_shape = tf.cast(labels > 0, tf.float32)
    counted = tf.cast(labels != IGNORED, tf.float32)
    boxes = tf.reduce_sum(tf_keras.losses.huber(wanted[..., :BOX_CODE], given[..., :BOX_CODE]) * is_shape)
    certainty = tf.nn.log_softmax(given[..., BOX_CODE:])
    log_right = tf.gather(certainty, tf.maximum(labels, 0), batch_dims=2)
    focal = -tf.reduce_sum(tf.square(1 - tf.exp(log_right)) * log_right * counted)
    return (boxes + focal) / (tf.reduce_sum(is_shape) + 1)


def cached_scenes(seed: int, count: int, cache: Path) -> list[Scene]:
    path = cache / f"shapes-{seed}-{count}.npz"
    if not path.exists():
        cache.mkdir(parents=True, exist_ok=True)
        made = [make_scene(seed, index) for index in range(count)]
        np.savez(
            path,
            pictures=np.stack([scene.picture for scene in made]),
            boxes=np.concatenate([scene.boxes for scene in made]),
            classes=np.concatenate([scene.classes for scene in made]),
            counts=np.array([len(scene.boxes) for scene in made]),
        )
    with np.load(path) as stored:
        ends = np.cumsum(stored["counts"])[:-1]
        parts = (stored["pictures"], np.split(stored["boxes"], ends), np.split(stored["classes"], ends))
        return [Scene(*part) for part in zip(*parts, strict=True)]


def normalise(pictures: tf.Tensor, wanted: tf.Tensor) -> tuple[tf.Tensor, tf.Tensor]:
    return (tf.cast(pictures, tf.float32) - MEAN) / STD, wanted


def train(scenes: list[Scene], epochs: int) -> tf_keras.Model:
    anchors = anchor_boxes()
    pictures = np.stack([scene.picture for scene in scenes])
    wanted = np.stack([targets(scene.boxes, scene.classes, anchors) for scene in scenes])
    whole = tf.data.Dataset.from_tensor_slices((pictures, wanted)).shuffle(len(scenes), seed=SEED)
    data = whole.batch(BATCH, drop_remainder=True).map(normalise).prefetch(2)
    model = build()
    schedule = tf_keras.optimizers.schedules.CosineDecay(3e-3, epochs * int(data.cardinality()), alpha=0.01)
    model.compile(optimizer=tf_keras.optimizers.Adam(schedule, clipnorm=5.0), loss=loss)
    model.fit(data, epochs=epochs, verbose=2)
    return model


def post_processing_op() -> str:
    """Name and attributes by which the converter knows the custom op."""
    attributes = {
        "max_detections": f"i: {MOST_DETECTIONS}",
        "max_classes_per_detection": "i: 1",
        "use_regular_nms": "b: true",  # the fast way leaves the rows after the last detection unwritten
        "num_classes": f"i: {len(CLASSES)}",
        "nms_score_threshold": f"f: {LEAST_SCORE}",
        "nms_iou_threshold": f"f: {LARGEST_OVERLAP}",
        "y_scale": f"f: {CENTRE_SCALE}",
        "x_scale": f"f: {CENTRE_SCALE}",
        "h_scale": f"f: {SIZE_SCALE}",
        "w_scale": f"f: {SIZE_SCALE}",
    }
    listed = " ".join(f'attr {{ key: "{key}" value {{ {value} }} }}' for key, value in attributes.items())
    return f'name: "TFLite_Detection_PostProcess" {listed}'


def post_process(
    box_codes: tf.Tensor, class_scores: tf.Tensor, anchors: tf.Tensor
) -> tuple[tf.Tensor, tf.Tensor, tf.Tensor, tf.Tensor]:
    """Only the shapes matter: the converter puts the custom op in place of this function."""
    zero = tf.reduce_sum(box_codes) * 0 + tf.reduce_sum(class_scores) * 0 + tf.reduce_sum(anchors) * 0
    boxes, row = tf.zeros([1, MOST_DETECTIONS, BOX_CODE]) + zero, tf.zeros([1, MOST_DETECTIONS]) + zero
    return boxes, row, row, tf.zeros([1]) + zero


def allow_custom(converter: tf.lite.TFLiteConverter) -> None:
    converter.allow_custom_ops = True


def convert(model: tf_keras.Model) -> bytes:
    in_graph = tf.function(post_process, experimental_implements=post_processing_op())

    def run(image: tf.Tensor) -> Outputs:
        raw = model(image, training=False)
        scores = tf.nn.softmax(raw[..., BOX_CODE:])
        found = in_graph(raw[..., :BOX_CODE], scores, tf.constant(anchor_boxes()))
        return dict(zip(OUTPUT_NAMES, found, strict=True))

    plain = to_tflite(run, model, [tf.TensorSpec([1, SIDE, SIDE, 3], tf.float32, name="image")], allow_custom)
    description = f"Finds {', '.join(CLASSES)} in a picture"
    given = PictureInput("image", MEAN, STD)
    return with_metadata(plain, metadata_bytes("detector", description, given, OUTPUT_NAMES))


def found_shapes(scene: Scene, boxes: NDArray[np.float32], classes: NDArray[np.float32]) -> int:
    """How many of the scene's shapes have a detection of their class over them; each counts once."""
    overlaps = overlap(scene.boxes, boxes) * (scene.classes[:, None] == classes[None, :])
    found = 0
    while overlaps.size and overlaps.max() >= COUNTED_OVERLAP:
        shape, detection = np.unravel_index(overlaps.argmax(), overlaps.shape)
        overlaps[shape, :] = overlaps[:, detection] = 0
        found += 1
    return found


def measure(model: bytes, scenes: list[Scene]) -> Measured:
    """Runs the `.tflite` file over scenes it has not been trained on."""
    detect = tf.lite.Interpreter(model_content=model, num_threads=1).get_signature_runner()
    shapes = detections = found = 0
    for scene in scenes:
        image = (scene.picture[None].astype(np.float32) - np.float32(MEAN)) / np.float32(STD)
        answer = detect(image=image)
        valid = np.arange(MOST_DETECTIONS) < answer["count"][0]
        kept = valid & (answer["scores"][0] >= COUNTED_SCORE)
        found += found_shapes(scene, answer["boxes"][0][kept], answer["classes"][0][kept])
        shapes += len(scene.boxes)
        detections += int(kept.sum())
    return Measured(model, shapes, detections, found, COUNTED_SCORE, COUNTED_OVERLAP)


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--pictures", type=int, default=6000, help="pictures to train on")
    parser.add_argument("--held-back", type=int, default=500, help="pictures to measure with")
    parser.add_argument("--epochs", type=int, default=12)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--cache", type=Path, default=Path("build/models"), help="for rendered sets")
    parser.add_argument("--output", type=Path, default=Path(__file__).parent)
    options = parser.parse_args()
    tf.config.threading.set_intra_op_parallelism_threads(options.threads)
    tf.config.threading.set_inter_op_parallelism_threads(1)
    tf_keras.utils.set_random_seed(SEED)
    tf.config.experimental.enable_op_determinism()

    seeds = {"training": TRAINING_SEED, "held back": HELD_BACK_SEED, "network and shuffling": SEED}
    budget = Budget(options.pictures, options.held_back, options.epochs, seeds)
    model = convert(train(cached_scenes(TRAINING_SEED, budget.pictures, options.cache), budget.epochs))
    measured = measure(model, cached_scenes(HELD_BACK_SEED, budget.held_back, options.cache))
    print(f"recall {measured.recall:.3f}, precision {measured.precision:.3f}, {len(model):,} bytes")
    (options.output / "detector_f32.tflite").write_bytes(model)
    (options.output / "detector.md").write_text(detector_card.text(budget, measured), encoding="utf-8")


if __name__ == "__main__":
    main()
