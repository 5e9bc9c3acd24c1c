"""Reading a `.tflite` file into objects and writing them back."""

from functools import partial

import flatbuffers
from tensorflow.lite.python import schema_py_generated as schema
from tensorflow.lite.tools import flatbuffer_utils

FILE_IDENTIFIER = b"TFL3"
ALIGNMENT = 16  # of constants, as the schema wants; the generated Python code forgets it


def pack_aligned(contents: bytes, builder: flatbuffers.Builder) -> int:
    builder.Prep(ALIGNMENT, len(contents))
    data = builder.CreateByteVector(contents)
    schema.BufferStart(builder)
    schema.BufferAddData(builder, data)
    return int(schema.BufferEnd(builder))


def read_model(model: bytes) -> schema.ModelT:
    return flatbuffer_utils.convert_bytearray_to_object(bytearray(model))


def write_model(contents: schema.ModelT) -> bytes:
    for buffer in contents.buffers:
        if buffer.data is not None:
            buffer.Pack = partial(pack_aligned, bytes(bytearray(buffer.data)))
    builder = flatbuffers.Builder(1 << 20)
    builder.Finish(contents.Pack(builder), FILE_IDENTIFIER)
    return bytes(builder.Output())
