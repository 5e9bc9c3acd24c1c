"""The committed models are what their cards say, and do what they are for."""

import hashlib
import re
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import tflite
from anchors import anchor_boxes, overlap
from clips import action_of, make_clip
from gesture_boxes import GRIDS, OUTPUTS, detections
from hand_scenes import make_scene as make_hand_scene
from hands import GESTURES
from heatmaps import correct_keypoints
from logos import LABELS
from motions import ACTIONS
from numpy.typing import NDArray
from person_pictures import PORTRAIT, WHOLE, make_picture
from PIL import Image
from scenes import model_view
from shapes import make_scene
from tflite_runtime.interpreter import Interpreter

HERE = Path(__file__).parent
LARGEST_FILE = 1_500_000
ALIGNMENT = 16
ACTION_MODELS = ("action_f32.tflite", "action_int8.tflite", "action_stream_f32.tflite")
PORTRAIT_MODELS = ("portrait_f32.tflite", "portrait_int8.tflite")
GESTURE_MODELS = ("gesture_f32.tflite", "gesture_int8.tflite")
POSE_MODELS = ("pose_f32.tflite", "pose_int8.tflite")
MODELS = (
    "scan_f32.tflite",
    "scan_int8.tflite",
    "detector_f32.tflite",
    "control_flow.tflite",
    *ACTION_MODELS,
    *PORTRAIT_MODELS,
    *GESTURE_MODELS,
    *POSE_MODELS,
)
CARDS = {
    "scan_f32.tflite": "scan.md",
    "scan_int8.tflite": "scan.md",
    **dict.fromkeys(ACTION_MODELS, "action.md"),
    **dict.fromkeys(PORTRAIT_MODELS, "portrait.md"),
    **dict.fromkeys(GESTURE_MODELS, "gesture.md"),
    **dict.fromkeys(POSE_MODELS, "pose.md"),
}
UNTRAINED_SEED = 6006  # neither trained on nor measured with


def card_section(model: str) -> str:
    """The part of the model's card under the heading with the file's name."""
    card = (HERE / CARDS.get(model, model.replace("_f32", "").replace(".tflite", ".md"))).read_text("utf-8")
    return card.split(f"## {model}\n")[1].split("\n## ")[0]


def images() -> list[Path]:
    return sorted((HERE / "images").glob("*.png"))


def load(model: str) -> Interpreter:
    interpreter = Interpreter(str(HERE / model), num_threads=1)
    interpreter.allocate_tensors()
    return interpreter


def quantise(reals: NDArray[np.float32], detail: dict[str, Any]) -> NDArray[Any]:
    if detail["dtype"] == np.float32:
        return reals
    scale, zero_point = detail["quantization"]
    return np.clip(np.rint(reals / np.float32(scale)) + zero_point, -128, 127).astype(np.int8)


def real_values(interpreter: Interpreter, detail: dict[str, Any]) -> NDArray[np.float32]:
    """The first row of an output, dequantised."""
    values: NDArray[np.float32] = interpreter.get_tensor(detail["index"])[0].astype(np.float32)
    scale, zero_point = detail["quantization"]
    return (values - np.float32(zero_point)) * np.float32(scale) if scale else values


def normalised(picture: NDArray[np.uint8]) -> NDArray[np.float32]:
    return (picture[None].astype(np.float32) - np.float32(127.5)) / np.float32(127.5)


@pytest.mark.parametrize("model", MODELS)
def test_card_describes_this_very_file(model: str) -> None:
    contents, section = (HERE / model).read_bytes(), card_section(model)
    assert f"- size: {len(contents):,} bytes" in section
    assert hashlib.sha256(contents).hexdigest() in section
    assert len(contents) <= LARGEST_FILE


@pytest.mark.parametrize("model", MODELS)
def test_constants_are_aligned(model: str) -> None:
    contents = tflite.Model.GetRootAs((HERE / model).read_bytes(), 0)
    buffers = [contents.Buffers(index) for index in range(contents.BuffersLength())]
    starts = [b._tab.Vector(b._tab.Offset(4)) for b in buffers if b.DataLength()]
    assert starts
    assert all(start % ALIGNMENT == 0 for start in starts)


def test_labels_are_in_the_order_of_the_classes() -> None:
    assert (HERE / "labels.txt").read_text("utf-8").splitlines() == list(LABELS)
    assert {path.stem.rsplit("_", 1)[0] for path in images()} <= set(LABELS)


@pytest.mark.parametrize("model", ["scan_f32.tflite", "scan_int8.tflite"])
def test_scan_recognises_as_many_images_as_its_card_says(model: str) -> None:
    interpreter = load(model)
    given, wanted = interpreter.get_input_details()[0], interpreter.get_output_details()[0]
    right = 0
    for path in images():
        with Image.open(path) as picture:
            view = model_view(np.asarray(picture), int(given["shape"][1]))
        interpreter.set_tensor(given["index"], quantise(normalised(view), given))
        interpreter.invoke()
        best = int(interpreter.get_tensor(wanted["index"])[0].argmax())
        right += LABELS[best] == path.stem.rsplit("_", 1)[0]
    row = re.search(rf"\| {model} \|.*\| (\d+) of {len(images())} \|", (HERE / "scan.md").read_text("utf-8"))
    assert row is not None
    assert right == int(row[1])


def test_detector_finds_most_shapes_and_clears_unused_rows() -> None:
    interpreter = load("detector_f32.tflite")
    given, wanted = interpreter.get_input_details()[0], interpreter.get_output_details()
    shapes = found = 0
    for index in range(20):
        scene = make_scene(UNTRAINED_SEED, index)
        interpreter.set_tensor(given["index"], normalised(scene.picture))
        interpreter.invoke()
        boxes, classes, scores, count = (interpreter.get_tensor(detail["index"])[0] for detail in wanted)
        valid = int(count)
        assert not boxes[valid:].any()
        assert not scores[valid:].any()
        matches = overlap(scene.boxes, boxes[:valid]) * (scene.classes[:, None] == classes[None, :valid])
        found += int((matches.max(axis=1, initial=0) >= 0.5).sum())
        shapes += len(scene.boxes)
    assert found >= 0.8 * shapes


def test_actions_are_in_the_order_of_the_classes() -> None:
    assert (HERE / "actions.txt").read_text("utf-8").splitlines() == list(ACTIONS)


def stream_scores(interpreter: Interpreter, frames: NDArray[np.uint8]) -> NDArray[np.float32]:
    """After the last of the frames, each of which gets what the one before left."""
    inputs = {detail["name"]: detail for detail in interpreter.get_input_details()}
    outputs = {detail["name"]: detail for detail in interpreter.get_output_details()}
    features = np.zeros(inputs["features"]["shape"], np.float32)
    for frame in frames:
        interpreter.set_tensor(inputs["features"]["index"], features)
        interpreter.set_tensor(inputs["image"]["index"], normalised(frame))
        interpreter.invoke()
        features = interpreter.get_tensor(outputs["features"]["index"])
    scores: NDArray[np.float32] = interpreter.get_tensor(outputs["scores"]["index"])[0]
    return scores


def test_actions_are_recognised_and_the_stream_says_what_the_clip_says() -> None:
    *stacked, stream = (load(model) for model in ACTION_MODELS)
    right = [0] * len(stacked)
    count = 8 * len(ACTIONS)
    for index in range(count):
        frames = make_clip(UNTRAINED_SEED, index).frames
        scores = [answer(interpreter, frames) for interpreter in stacked]
        right = [r + int(s.argmax() == action_of(index)) for r, s in zip(right, scores, strict=True)]
        np.testing.assert_allclose(stream_scores(stream, frames), scores[0], atol=1e-4)
    assert min(right) >= 0.85 * count


def answer(interpreter: Interpreter, pixels: NDArray[np.uint8]) -> NDArray[np.float32]:
    """The only output for an image or a clip, dequantised."""
    given, wanted = interpreter.get_input_details()[0], interpreter.get_output_details()[0]
    interpreter.set_tensor(given["index"], quantise(normalised(pixels), given))
    interpreter.invoke()
    output = interpreter.get_tensor(wanted["index"])[0].astype(np.float32)
    scale, zero_point = wanted["quantization"]
    return (output - np.float32(zero_point)) * np.float32(scale) if scale else output


@pytest.mark.parametrize("model", PORTRAIT_MODELS)
def test_portraits_are_found(model: str) -> None:
    interpreter = load(model)
    shared = either = 0
    for index in range(40):
        made = make_picture(UNTRAINED_SEED, index, PORTRAIT)
        found, truth = answer(interpreter, made.picture)[..., 0] > 0.5, made.mask > 127
        shared += int((found & truth).sum())
        either += int((found | truth).sum())
    assert shared >= 0.9 * either


def test_gestures_are_in_the_order_of_the_classes() -> None:
    assert (HERE / "gestures.txt").read_text("utf-8").splitlines() == list(GESTURES)


@pytest.mark.parametrize("model", GESTURE_MODELS)
def test_hands_are_found_with_their_gestures(model: str) -> None:
    interpreter = load(model)
    given = interpreter.get_input_details()[0]
    outputs = {detail["name"]: detail for detail in interpreter.get_output_details()}
    hands = found = said = 0
    for index in range(60):
        scene = make_hand_scene(UNTRAINED_SEED, index)
        interpreter.set_tensor(given["index"], quantise(normalised(scene.picture), given))
        interpreter.invoke()
        answer = detections(
            *(real_values(interpreter, outputs[name]) for name in OUTPUTS), anchor_boxes(GRIDS)
        )
        sure = answer.scores >= 0.5
        right = scene.classes[:, None] == answer.classes[None, sure]
        matches = overlap(scene.boxes, answer.boxes[sure]) * right
        found += int((matches.max(axis=1, initial=0) >= 0.5).sum())
        hands += len(scene.boxes)
        said += int(sure.sum())
    assert found >= 0.8 * hands
    assert found >= 0.8 * said


@pytest.mark.parametrize("model", POSE_MODELS)
def test_keypoints_are_found(model: str) -> None:
    interpreter = load(model)
    made = [make_picture(UNTRAINED_SEED, index, WHOLE) for index in range(40)]
    maps = np.stack([answer(interpreter, one.picture) for one in made])
    assert correct_keypoints(maps, np.stack([one.keypoints for one in made]), share=0.2) >= 0.9


@pytest.mark.parametrize(
    ("x", "limit", "result", "steps"),
    [
        pytest.param(np.zeros(8), 1.5, np.tanh(np.full(8, 1.75)), 3, id="loop, then tanh"),
        pytest.param(np.arange(8.0), 1.5, np.arange(8.0) ** 2, 0, id="no step, then square"),
        pytest.param(np.zeros(8), 3.0, np.tanh(np.full(8, 2.0)), 32, id="limit out of reach"),
    ],
)
def test_control_flow_loops_and_branches(
    x: NDArray[np.float64], limit: float, result: NDArray[np.float64], steps: int
) -> None:
    run = load("control_flow.tflite").get_signature_runner()
    answer = run(x=x[None].astype(np.float32), limit=np.array([limit], np.float32))
    np.testing.assert_allclose(answer["result"][0], result, atol=1e-6)
    assert answer["steps"].tolist() == [steps]
