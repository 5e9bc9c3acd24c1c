"""Trains the action classifier and writes its three files, labels and card.

    python tests/models/train_action.py --cache build/models

Float first, then quantisation-aware from the float weights. Everything is seeded.
"""

import action_card
import tensorflow as tf
import tensorflow_model_optimization as tfmot
import tf_keras
from action_card import Measured
from action_network import FEATURES, Parts, build, frame_features, scores_of
from action_runs import latencies, stream_difference, top_1
from cards import Budget
from clips import FRAMES, HELD_BACK_SEED, SIDE, TRAINING_SEED, ClipSet, cached_set
from export import Outputs, to_tflite
from float_softmax import with_float_softmax
from metadata import PictureInput, metadata_bytes, with_metadata
from motions import ACTIONS
from network import CHANNELS
from training import Run, as_float, asked_for, fit, fix_input_range, limit, normalise, seed_all, whole_int8

SEED = 17
USUAL = Budget(2400, 720, 16, 1, SEED)
BATCH = 24


class ActionModel(tf_keras.Model):
    """The parts one after the other, to be trained together."""

    def __init__(self, parts: Parts) -> None:
        super().__init__()
        self.backbone, self.motion, self.head = parts.backbone, parts.motion, parts.head

    @property
    def parts(self) -> Parts:
        return Parts(self.backbone, self.motion, self.head)

    def call(self, clips: tf.Tensor, *, training: bool = False) -> tf.Tensor:
        features = frame_features(self.parts, clips, training=training)
        return scores_of(self.parts, features, training=training)


def mirrored(clips: tf.Tensor, actions: tf.Tensor) -> tuple[tf.Tensor, tf.Tensor]:
    """Half of the clips as in a mirror: which side somebody uses does not change what they do."""
    sides = tf.random.uniform([tf.shape(clips)[0], 1, 1, 1, 1], seed=SEED) < 0.5
    return tf.where(sides, clips, tf.reverse(clips, [3])), actions


def batches(made: ClipSet) -> tf.data.Dataset:
    whole = tf.data.Dataset.from_tensor_slices((made.clips, made.actions))
    shuffled = whole.shuffle(len(made.actions), seed=SEED).batch(BATCH, drop_remainder=True)
    return shuffled.map(mirrored).map(normalise).prefetch(2)


def quantisation_aware(parts: Parts) -> Parts:
    """The same network with fake quantisation."""
    aware = Parts(
        *(
            tfmot.quantization.keras.quantize_model(part)
            for part in (parts.backbone, parts.motion, parts.head)
        )
    )
    fix_input_range(aware.backbone)
    return aware


def join_ranges(parts: Parts) -> None:
    """Gives each part's input the range of the output before it.

    Two roundings with different ranges stand where parts meet. The converter keeps one of them, and biases
    in units of the other's.
    """
    for before, after in ((parts.backbone, parts.motion), (parts.motion, parts.head)):
        entry = next(layer for layer in after.layers if layer.name.startswith("quantize_layer"))
        found = {weight.name.rpartition("/")[2]: weight for weight in before.layers[-1].weights}
        entry.quantizer_vars["min_var"].assign(found["output_min:0"])
        entry.quantizer_vars["max_var"].assign(found["output_max:0"])


def with_picture_metadata(model: bytes, name: str, outputs: tuple[str, ...]) -> bytes:
    description = f"Which of {len(ACTIONS) - 1} actions somebody does, or none"
    given = PictureInput(name, action_card.MEAN, action_card.STD)
    return with_metadata(model, metadata_bytes("action", description, given, outputs))


def convert(model: ActionModel, *, quantised: bool) -> bytes:
    """The stacked model: a clip in, scores out."""
    spec = tf.TensorSpec([1, FRAMES, SIDE, SIDE, CHANNELS], tf.float32, name="clip")

    def run(clip: tf.Tensor) -> Outputs:
        return {"scores": model(clip, training=False)}

    plain = to_tflite(run, model, [spec], whole_int8 if quantised else as_float)
    if quantised:
        plain = with_float_softmax(plain)
    return with_picture_metadata(plain, "clip", ("scores",))


def convert_stream(model: ActionModel) -> bytes:
    """The stateful model: a frame and the features of the frames before in, scores and those features out."""
    specs = [
        tf.TensorSpec([1, SIDE, SIDE, CHANNELS], tf.float32, name="image"),
        tf.TensorSpec([1, FRAMES - 1, FEATURES], tf.float32, name="features"),
    ]

    def run(image: tf.Tensor, features: tf.Tensor) -> Outputs:
        newest = tf.reshape(frame_features(model.parts, image, training=False), [1, 1, FEATURES])
        whole = tf.concat([features, newest], axis=1)
        kept = tf.slice(whole, [0, 1, 0], [1, FRAMES - 1, FEATURES])
        return {"scores": scores_of(model.parts, whole, training=False), "features": kept}

    return with_picture_metadata(to_tflite(run, model, specs, as_float), "image", ("features", "scores"))


def measure(name: str, model: bytes, held_back: ClipSet) -> Measured:
    measured = Measured(name, model, top_1(model, held_back))
    print(f"{name}: held back {measured.held_back:.4f}", flush=True)
    return measured


def run(asked: Run) -> None:
    budget, output = asked.budget, asked.output
    seed_all(budget.seed)
    data = batches(cached_set(TRAINING_SEED, budget.examples, FRAMES, asked.cache))
    held_back = cached_set(HELD_BACK_SEED, budget.held_back, FRAMES, asked.cache)
    (output / "actions.txt").write_text("".join(f"{action}\n" for action in ACTIONS), encoding="utf-8")

    model = ActionModel(build(len(ACTIONS)))
    fit(model, data, budget.epochs, 3e-3)
    in_float = measure("action_f32.tflite", convert(model, quantised=False), held_back)
    stream = measure("action_stream_f32.tflite", convert_stream(model), held_back)
    aware = ActionModel(quantisation_aware(model.parts))
    fit(aware, data.map(limit), budget.quantised_epochs, 2e-4)
    join_ranges(aware.parts)
    in_int8 = measure("action_int8.tflite", convert(aware, quantised=True), held_back)

    models = (in_float, in_int8, stream)
    for measured in models:
        (output / measured.name).write_bytes(measured.model)
    times = latencies([measured.model for measured in models], held_back)
    apart = stream_difference(in_float.model, stream.model, held_back)
    (output / "action.md").write_text(action_card.text(budget, models, times, apart), encoding="utf-8")


def main() -> None:
    run(asked_for(__doc__, "clips", USUAL))


if __name__ == "__main__":
    main()
