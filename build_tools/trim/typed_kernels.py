"""Parts of TFLite's kernels for types that no model has.

Where a kernel chooses by a tensor's type between functions that are visible at link time, those for
other types can be answered for. Most kernels choose within one function; of those, all stays.
"""

from dataclasses import dataclass

from build_tools.model.ops import ManifestOp, OpsManifest
from build_tools.model.xnnpack import UnusedKernel

# As `TfLiteType` numbers them; what the kernels below choose between.
TYPES = {"FLOAT32": 1, "UINT8": 3, "INT16": 7, "INT8": 9}
_PLAIN = "12TfLiteStatusP13TfLiteContextP10TfLiteNode"
_WITH_TENSORS = _PLAIN + "P26TfLiteFullyConnectedParamsPNS2_6OpDataEPK12TfLiteTensorSG_SG_PSE_"


@dataclass(frozen=True)
class _Choice:
    """A kernel's function for one type: `{kernel}` is the variant of the kernel, `types` who needs it.

    `input` is the place of the tensor whose type decides.
    """

    symbol: str
    kernels: int
    types: frozenset[str]
    input: int = 0


def _by_type(namespace: str, kernels: int) -> tuple[_Choice, ...]:
    """Of a kernel that has one function per type of its first input."""
    start = f"_ZN6tflite3ops7builtin{len(namespace)}{namespace}8EvalImplILNS2_10KernelTypeE{{kernel}}E"
    return tuple(
        _Choice(f"{start}L10TfLiteType{number}EEE{_PLAIN}", kernels, frozenset({name}))
        for name, number in TYPES.items()
    )


_CHOICES = {
    "CONV_2D": _by_type("conv", 4),
    "DEPTHWISE_CONV_2D": _by_type("depthwise_conv", 3),
    "FULLY_CONNECTED": tuple(
        _Choice(
            f"_ZN6tflite3ops7builtin15fully_connected{name}ILNS2_10KernelTypeE{{kernel}}EEE{_WITH_TENSORS}{rest}",
            3,
            frozenset({kind}),
            1,
        )
        for name, rest, kind in (("9EvalFloat", "", "FLOAT32"), ("21EvalShuffledQuantized", "SH_", "UINT8"))
    ),
}


def kernels_of_other_types(manifest: OpsManifest) -> tuple[UnusedKernel, ...]:
    """Functions that compute with types which no model of the manifest has there."""
    return tuple(
        UnusedKernel(
            f"{op.name} of {' and '.join(sorted(choice.types))}", choice.symbol.format(kernel=kernel)
        )
        for op in manifest.ops
        for choice in _CHOICES.get(op.name, ())
        if not choice.types & _types_at(op, choice.input)
        for kernel in range(choice.kernels)
    )


def _types_at(op: ManifestOp, place: int) -> frozenset[str]:
    return frozenset(reason.inputs[place] for reason in op.reasons if len(reason.inputs) > place)
