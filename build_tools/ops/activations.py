"""How much memory a model's tensors need while it runs."""

from tflite.Model import Model
from tflite.SubGraph import SubGraph
from tflite.TensorType import TensorType

from build_tools.errors import ModelError

# Bytes of a value, for the types whose values have whole bytes and all the same number of them.
_SIZES = {
    **dict.fromkeys((TensorType.BOOL, TensorType.INT8, TensorType.UINT8), 1),
    **dict.fromkeys((TensorType.FLOAT16, TensorType.INT16, TensorType.UINT16), 2),
    **dict.fromkeys((TensorType.FLOAT32, TensorType.INT32, TensorType.UINT32), 4),
    **dict.fromkeys((TensorType.FLOAT64, TensorType.INT64, TensorType.UINT64, TensorType.COMPLEX64), 8),
    TensorType.COMPLEX128: 16,
}


def bytes_alive(name: str, content: bytes) -> int:
    """The most bytes of tensors that live at once in the primary graph, when no node works in place.

    A tensor lives from the node that fills it to the last one that reads it, inputs and outputs of the graph
    throughout; constants lie in the file. `content` is a verified model of which all shapes are known.
    """
    model = Model.GetRootAs(content, 0)
    graph = model.Subgraphs(0)
    throughout = {*_indices(graph.InputsAsNumpy()), *_indices(graph.OutputsAsNumpy())}
    first: dict[int, int] = {}
    last: dict[int, int] = {}
    for node in range(graph.OperatorsLength()):
        operator = graph.Operators(node)
        for tensor in (*_indices(operator.InputsAsNumpy()), *_indices(operator.OutputsAsNumpy())):
            first.setdefault(tensor, node)
            last[tensor] = node
    sizes = {tensor: _bytes(name, model, graph, tensor) for tensor in {*throughout, *first}}
    always = sum(sizes[tensor] for tensor in throughout)
    between = first.keys() - throughout
    alive = (
        sum(sizes[tensor] for tensor in between if first[tensor] <= node <= last[tensor])
        for node in range(graph.OperatorsLength())
    )
    return always + max(alive, default=0)


def _indices(numbers: object) -> tuple[int, ...]:
    """Those of tensors; an operand that is left out is -1, and an empty list the number 0."""
    return tuple(number for number in getattr(numbers, "tolist", list)() if number >= 0)


def _bytes(name: str, model: Model, graph: SubGraph, index: int) -> int:
    tensor = graph.Tensors(index)
    if model.Buffers(tensor.Buffer()).DataLength():
        return 0
    size = _SIZES.get(tensor.Type())
    if size is None or any(tensor.Shape(i) < 0 for i in range(tensor.ShapeLength())):
        raise ModelError(f"{name} has tensor {index}, whose size is known only at run time")
    for i in range(tensor.ShapeLength()):
        size *= tensor.Shape(i)
    return size
