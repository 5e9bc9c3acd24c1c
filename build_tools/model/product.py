"""What one business unit ships."""

from dataclasses import dataclass

from build_tools.model.protection import Protection

# Features that compute on what they are given, without a model.
FEATURES_WITHOUT_MODEL = frozenset({"beauty", "body", "dance", "pose_gesture"})


@dataclass(frozen=True)
class OpRequest:
    """An op asked for by hand, without a model.

    `name` is the builtin operator's schema name (`CONV_2D`) or, when `custom`
    is true, the custom op's registered name. Versions are inclusive.
    """

    name: str
    min_version: int
    max_version: int
    custom: bool


@dataclass(frozen=True)
class Budget:
    """The most bytes that a product's library for `target` may take, as it is and by `gzip -9`."""

    target: str
    raw: int
    zipped: int


@dataclass(frozen=True)
class StartBudget:
    """The most that a cold start may take on the host, for each model: from its file to the first result.

    `memory` is in bytes, of which the process grows.
    """

    milliseconds: int
    memory: int


@dataclass(frozen=True)
class Product:
    """One section of `ops_manifest/products.toml`.

    `models` are paths relative to the repository. `custom_ops` maps a custom op's name to the C++
    symbol of its registration function (`tflite::ops::custom::Register_X`), beyond those the
    runtime ships. `trim` leaves out what the models do not ask XNNPACK for. Without `error_strings`
    TensorFlow Lite does not say what is wrong with a model or a call. `bundle_id` identifies the
    framework on Apple's systems. `downloads` is the address that archives are published below, or empty.
    A library larger than one of the `budgets` fails the build, a slower or larger start than `start` the
    benchmark. `protection` is None where bundles and licences are built out.
    """

    name: str
    version: str
    description: str
    features: tuple[str, ...]
    models: tuple[str, ...]
    ops: tuple[OpRequest, ...]
    custom_ops: tuple[tuple[str, str], ...]
    xnnpack: bool
    trim: bool = False
    bundle_id: str = ""
    downloads: str = ""
    budgets: tuple[Budget, ...] = ()
    start: StartBudget | None = None
    delegate_only: bool = False
    model_types_only: bool = False
    error_strings: bool = True
    protection: Protection | None = None
