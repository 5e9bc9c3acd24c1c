"""What is known about XNNPACK's functions, and which of them a product's models ask for."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum


class Answer(Enum):
    """What a function says when it cannot do what it is asked for."""

    STATUS = "status"  # an `enum xnn_status` other than success
    NOTHING = "nothing"  # a null pointer: the hardware lacks it


@dataclass(frozen=True)
class XnnFunction:
    """A function of XNNPACK that may refuse.

    `parameters` has one letter each: p a pointer, i 32 bits, l 64 bits, z a size, f a float,
    b a bool, c 8 bits, h 16 bits.
    """

    name: str
    answer: Answer
    parameters: str


@dataclass(frozen=True)
class XnnTable:
    """Read from the pinned source, whose archive has the hash `source_sha256`.

    `arch_flags` has the bits of the processor's abilities by architecture, in the source's order,
    from the least to the most capable. `refusal` is the status for what the hardware cannot do.
    """

    source_sha256: str
    refusal: int
    arch_flags: Mapping[str, tuple[tuple[str, int], ...]]
    functions: tuple[XnnFunction, ...]


# Where a build puts what it needs of XNNPACK's source tree, relative to the repository.
SOURCE_TREE = "build/xnnpack-source"
KEPT = "-"
REFERENCE = "="


@dataclass(frozen=True)
class Call:
    """One line of a trace: the `model` asked for `function` on a processor with the abilities `mask`.

    `subgraph` and `node` are -1 where the model as a whole did. A `function` that is `KEPT` says that
    XNNPACK leaves the node to TFLite's kernel, one that begins with `REFERENCE` has the arguments of a
    call that looks up a kernel of one value at a time.
    """

    model: str
    mask: int
    subgraph: int
    node: int
    function: str


@dataclass(frozen=True)
class XnnReason:
    """Nodes of a model (`0-3,7`) that ask for a function; no nodes: the whole graph does."""

    source: str
    subgraph: int
    nodes: str


@dataclass(frozen=True)
class XnnUse:
    """A function that is asked for, on which architectures and for whom."""

    name: str
    arches: tuple[str, ...]
    reasons: tuple[XnnReason, ...]


@dataclass(frozen=True)
class TracedModel:
    """A model that was traced."""

    name: str
    sha256: str


@dataclass(frozen=True)
class UnusedKernel:
    """An op all of whose nodes XNNPACK takes, and the symbol of the function that would compute it."""

    op: str
    function: str


@dataclass(frozen=True, order=True)
class ReferenceKernel:
    """A kernel without vectors that is looked up: XNNPACK's numbers of the operator and of two types."""

    operator: int
    input: int
    output: int


@dataclass(frozen=True)
class XnnEvidence:
    """What a product's models ask XNNPACK for.

    `basis` is a digest of everything beside the models that the answer follows from. `unused` are
    kernels of TFLite that never compute, `references` the kernels without vectors that are looked up.
    """

    product: str
    basis: str
    arches: tuple[str, ...]
    models: tuple[TracedModel, ...]
    uses: tuple[XnnUse, ...]
    unused: tuple[UnusedKernel, ...]
    references: tuple[ReferenceKernel, ...]
