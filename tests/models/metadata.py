"""TFLite metadata that tells an application how to normalise pictures for a model.

The metadata is a FlatBuffer of its own, with file identifier M001, kept in a
buffer of the model that an entry named TFLITE_METADATA points to. Only the
part that names the input, its colour space and its normalisation is written.
"""

from dataclasses import dataclass

import flatbuffers
from flatbuffers.builder import Builder
from modelfile import read_model, write_model
from tensorflow.lite.python import schema_py_generated as schema

ENTRY_NAME = "TFLITE_METADATA"
FILE_IDENTIFIER = b"M001"
MIN_PARSER_VERSION = "1.0.0"

# Field numbers and union tags of the published metadata schema.
MODEL_NAME, MODEL_DESCRIPTION, MODEL_SUBGRAPHS, MODEL_MIN_PARSER_VERSION, MODEL_FIELDS = 0, 1, 3, 7, 8
SUBGRAPH_INPUTS, SUBGRAPH_OUTPUTS, SUBGRAPH_FIELDS = 2, 3, 10
TENSOR_NAME, TENSOR_CONTENT, TENSOR_PROCESS_UNITS, TENSOR_FIELDS = 0, 3, 4, 7
CONTENT_KIND, CONTENT_PROPERTIES, CONTENT_FIELDS = 0, 1, 3
FEATURE_PROPERTIES, IMAGE_PROPERTIES = 1, 2
IMAGE_COLOUR_SPACE, IMAGE_FIELDS, RGB = 0, 2, 1
UNIT_KIND, UNIT_OPTIONS, UNIT_FIELDS, NORMALISATION = 0, 1, 2, 1
NORMALISATION_MEAN, NORMALISATION_STD, NORMALISATION_FIELDS = 0, 1, 2


@dataclass(frozen=True)
class PictureInput:
    """An RGB input that wants (channel - mean) / std, channels in 0..255."""

    name: str
    mean: float
    std: float


def offsets_vector(builder: Builder, offsets: list[int]) -> int:
    builder.StartVector(4, len(offsets), 4)
    for offset in reversed(offsets):
        builder.PrependUOffsetTRelative(offset)
    return int(builder.EndVector())


def floats_vector(builder: Builder, values: tuple[float, ...]) -> int:
    builder.StartVector(4, len(values), 4)
    for value in reversed(values):
        builder.PrependFloat32(value)
    return int(builder.EndVector())


def offsets_table(builder: Builder, fields: int, offsets: dict[int, int], kinds: dict[int, int]) -> int:
    """A table of `fields` slots: offsets of strings, vectors and tables, and one-byte enums or union tags."""
    builder.StartObject(fields)
    for slot, offset in offsets.items():
        builder.PrependUOffsetTRelativeSlot(slot, offset, 0)
    for slot, kind in kinds.items():
        builder.PrependUint8Slot(slot, kind, 0)
    return int(builder.EndObject())


def content(builder: Builder, kind: int, properties: int) -> int:
    return offsets_table(builder, CONTENT_FIELDS, {CONTENT_PROPERTIES: properties}, {CONTENT_KIND: kind})


def input_tensor(builder: Builder, given: PictureInput) -> int:
    options = offsets_table(
        builder,
        NORMALISATION_FIELDS,
        {
            NORMALISATION_MEAN: floats_vector(builder, (given.mean,)),
            NORMALISATION_STD: floats_vector(builder, (given.std,)),
        },
        {},
    )
    unit = offsets_table(builder, UNIT_FIELDS, {UNIT_OPTIONS: options}, {UNIT_KIND: NORMALISATION})
    image = offsets_table(builder, IMAGE_FIELDS, {}, {IMAGE_COLOUR_SPACE: RGB})
    fields = {
        TENSOR_NAME: int(builder.CreateString(given.name)),
        TENSOR_CONTENT: content(builder, IMAGE_PROPERTIES, image),
        TENSOR_PROCESS_UNITS: offsets_vector(builder, [unit]),
    }
    return offsets_table(builder, TENSOR_FIELDS, fields, {})


def output_tensor(builder: Builder, name: str) -> int:
    feature = offsets_table(builder, 0, {}, {})
    fields = {
        TENSOR_NAME: int(builder.CreateString(name)),
        TENSOR_CONTENT: content(builder, FEATURE_PROPERTIES, feature),
    }
    return offsets_table(builder, TENSOR_FIELDS, fields, {})


def metadata_bytes(name: str, description: str, given: PictureInput, outputs: tuple[str, ...]) -> bytes:
    builder = flatbuffers.Builder(512)
    tensors = {
        SUBGRAPH_INPUTS: offsets_vector(builder, [input_tensor(builder, given)]),
        SUBGRAPH_OUTPUTS: offsets_vector(builder, [output_tensor(builder, output) for output in outputs]),
    }
    subgraph = offsets_table(builder, SUBGRAPH_FIELDS, tensors, {})
    fields = {
        MODEL_NAME: int(builder.CreateString(name)),
        MODEL_DESCRIPTION: int(builder.CreateString(description)),
        MODEL_SUBGRAPHS: offsets_vector(builder, [subgraph]),
        MODEL_MIN_PARSER_VERSION: int(builder.CreateString(MIN_PARSER_VERSION)),
    }
    builder.Finish(offsets_table(builder, MODEL_FIELDS, fields, {}), FILE_IDENTIFIER)
    return bytes(builder.Output())


def with_metadata(model: bytes, metadata: bytes) -> bytes:
    """The model with the metadata as one more buffer, and an entry that names it."""
    contents = read_model(model)
    buffer, entry = schema.BufferT(), schema.MetadataT()
    buffer.data = list(metadata)
    entry.name, entry.buffer = ENTRY_NAME, len(contents.buffers)
    contents.buffers.append(buffer)
    contents.metadata = [*(contents.metadata or []), entry]
    return write_model(contents)
