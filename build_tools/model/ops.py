"""Ops of one model (`ModelOps`) and of a product's models together (`OpsManifest`)."""

from dataclasses import dataclass

PRODUCTS_FILE = "ops_manifest/products.toml"


@dataclass(frozen=True)
class TensorSpec:
    """A tensor seen from outside; a dimension of -1 is known only at run time."""

    name: str
    type: str
    shape: tuple[int, ...]


@dataclass(frozen=True)
class Signature:
    """A named entry point; each tensor's name is its alias in the signature."""

    key: str
    subgraph: int
    inputs: tuple[TensorSpec, ...]
    outputs: tuple[TensorSpec, ...]


@dataclass(frozen=True)
class Subgraph:
    """`reachable` is false when neither the primary subgraph nor a signature leads to it."""

    name: str
    nodes: int
    reachable: bool
    inputs: tuple[TensorSpec, ...]
    outputs: tuple[TensorSpec, ...]


@dataclass(frozen=True)
class OpUse:
    """The nodes of one subgraph that use one op version with the same tensor types."""

    name: str
    custom: bool
    version: int
    subgraph: int
    nodes: tuple[int, ...]
    inputs: tuple[str, ...]
    outputs: tuple[str, ...]


@dataclass(frozen=True, order=True)
class DeadOp:
    """An entry of the operator code table that no node uses."""

    name: str
    custom: bool
    version: int


@dataclass(frozen=True)
class ModelOps:
    """What a verified `.tflite` asks of the runtime; `name` is how people call the file."""

    name: str
    sha256: str
    size: int
    subgraphs: tuple[Subgraph, ...]
    signatures: tuple[Signature, ...]
    uses: tuple[OpUse, ...]
    dead: tuple[DeadOp, ...]


@dataclass(frozen=True)
class Reason:
    """Why an op is in the manifest: nodes of a model (`0-3,7`) or a request written by hand."""

    source: str
    version: int
    subgraph: int
    nodes: str
    inputs: tuple[str, ...]
    outputs: tuple[str, ...]


@dataclass(frozen=True)
class ManifestOp:
    """`symbol` is the registration function of a custom op and empty for a builtin one."""

    name: str
    custom: bool
    symbol: str
    min_version: int
    max_version: int
    reasons: tuple[Reason, ...]


@dataclass(frozen=True)
class ManifestModel:
    """A model as the manifest remembers it."""

    name: str
    sha256: str
    size: int
    subgraphs: tuple[Subgraph, ...]
    signatures: tuple[Signature, ...]
    dead: tuple[DeadOp, ...]


@dataclass(frozen=True)
class OpsManifest:
    """The merged ops of a product: what the library will contain, and why."""

    product: str
    ops: tuple[ManifestOp, ...]
    models: tuple[ManifestModel, ...]
