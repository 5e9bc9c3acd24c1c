"""The least memory that a model's tensors need."""

import pytest
from tflite.TensorType import TensorType

from build_tools.errors import ModelError
from build_tools.ops.activations import bytes_alive
from tests.fakes.models import FakeGraph, FakeModel, FakeNode, FakeTensor, build_model


def alive(nodes: tuple[FakeNode, ...], tensors: tuple[FakeTensor, ...]) -> int:
    """Of a graph whose input is the first tensor and whose output is the second."""
    return bytes_alive("m.tflite", build_model(FakeModel(graphs=(FakeGraph(nodes, tensors),))))


def test_inputs_and_outputs_live_throughout() -> None:
    assert alive((FakeNode(0),), (FakeTensor("in"), FakeTensor("out", TensorType.INT8))) == 4 * 4 + 4


def test_what_is_read_for_the_last_time_makes_room() -> None:
    tensors = tuple(FakeTensor(name, shape=(1, 4)) for name in ("in", "out", "a", "b", "c"))
    chain = (
        FakeNode(0, (0,), (2,)),
        FakeNode(0, (2,), (3,)),
        FakeNode(0, (3,), (4,)),
        FakeNode(0, (4,), (1,)),
    )
    assert alive(chain, tensors) == (2 + 2) * 16
    read_again = (*chain[:3], FakeNode(0, (4, 2), (1,)))
    assert alive(read_again, tensors) == (2 + 3) * 16


def test_what_is_left_out_takes_nothing() -> None:
    assert alive((FakeNode(0, (0, -1)),), (FakeTensor("in"), FakeTensor("out"))) == 2 * 16


@pytest.mark.parametrize("tensor", [FakeTensor("in", TensorType.STRING), FakeTensor("in", shape=(-1, 4))])
def test_a_size_that_is_not_known_is_one_sentence(tensor: FakeTensor) -> None:
    with pytest.raises(ModelError, match=r"m\.tflite has tensor 0, whose size is known only at run time"):
        alive((FakeNode(0),), (tensor, FakeTensor("out")))


def test_without_nodes_inputs_and_outputs_are_left() -> None:
    assert alive((), (FakeTensor("in"), FakeTensor("out"))) == 2 * 16
