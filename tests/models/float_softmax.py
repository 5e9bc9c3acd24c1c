"""Softmax in float at the end of an int8 model.

XNNPACK has no int8 softmax: left as the converter makes it, the last node
would run outside the delegate, on a kernel that nothing else needs.
"""

from modelfile import read_model, write_model
from tensorflow.lite.python import schema_py_generated as schema

# The oldest versions of the ops that know these types.
DEQUANTIZE_INT8 = (schema.BuiltinOperator.DEQUANTIZE, 2)
SOFTMAX_FLOAT = (schema.BuiltinOperator.SOFTMAX, 1)
QUANTIZE_TO_INT8 = (schema.BuiltinOperator.QUANTIZE, 1)
EMPTY_BUFFER = 0


def operator_code(contents: schema.ModelT, builtin: int, version: int) -> int:
    """Index of the op's code, appended if the model does not have it."""
    for index, code in enumerate(contents.operatorCodes):
        if (code.builtinCode, code.version) == (builtin, version):
            return index
    code = schema.OperatorCodeT()
    code.builtinCode = code.deprecatedBuiltinCode = builtin
    code.version = version
    contents.operatorCodes.append(code)
    return len(contents.operatorCodes) - 1


def float_twin(graph: schema.SubGraphT, index: int) -> int:
    """A new float tensor with the shape of tensor `index`."""
    tensor = schema.TensorT()
    tensor.name = f"{graph.tensors[index].name.decode()}_float"
    tensor.shape, tensor.type = graph.tensors[index].shape, schema.TensorType.FLOAT32
    tensor.buffer, tensor.hasRank = EMPTY_BUFFER, True
    graph.tensors.append(tensor)
    return len(graph.tensors) - 1


def conversion(code: int, source: int, target: int) -> schema.OperatorT:
    node = schema.OperatorT()
    node.opcodeIndex, node.inputs, node.outputs = code, [source], [target]
    return node


def without_unused_codes(contents: schema.ModelT) -> None:
    used = sorted({node.opcodeIndex for graph in contents.subgraphs for node in graph.operators})
    contents.operatorCodes = [contents.operatorCodes[index] for index in used]
    for graph in contents.subgraphs:
        for node in graph.operators:
            node.opcodeIndex = used.index(node.opcodeIndex)


def with_float_softmax(model: bytes) -> bytes:
    """The model with its last node, an int8 softmax, put between a dequantisation and a quantisation."""
    contents = read_model(model)
    graph = contents.subgraphs[0]
    softmax = graph.operators[-1]
    if contents.operatorCodes[softmax.opcodeIndex].builtinCode != schema.BuiltinOperator.SOFTMAX:
        raise ValueError("the model does not end in a softmax")
    (logits,), (scores,) = softmax.inputs, softmax.outputs
    float_logits, float_scores = float_twin(graph, logits), float_twin(graph, scores)
    softmax.inputs, softmax.outputs = [float_logits], [float_scores]
    softmax.opcodeIndex = operator_code(contents, *SOFTMAX_FLOAT)
    before = conversion(operator_code(contents, *DEQUANTIZE_INT8), logits, float_logits)
    after = conversion(operator_code(contents, *QUANTIZE_TO_INT8), float_scores, scores)
    graph.operators = [*graph.operators[:-1], before, softmax, after]
    without_unused_codes(contents)
    return write_model(contents)
