"""Model protection and licences, as values."""

from dataclasses import dataclass
from enum import Enum


@dataclass(frozen=True)
class Protection:
    """What a product links of model protection; paths are relative to the repository.

    `licence` makes features ask for one. `bundle_key` names the environment variable with the key
    that the build compiles in, or is empty.
    """

    publisher_keys: tuple[str, ...]
    licence_keys: tuple[str, ...]
    licence: bool
    bundle_key: str


class KeyKind(Enum):
    """`PUBLISHER` signs bundles, `LICENCE` signs licences, `BUNDLE` encrypts models."""

    PUBLISHER = "publisher"
    LICENCE = "licence"
    BUNDLE = "bundle"


@dataclass(frozen=True)
class Key:
    """A key file. A public key of Ed25519 has no `secret`; a bundle's key has nothing else.

    `test` keys are known to everybody; no release is made with them.
    """

    kind: KeyKind
    test: bool
    public: bytes
    secret: bytes


@dataclass(frozen=True)
class OpNeed:
    """An operator that a bundle's model needs; `custom` is empty for a builtin one."""

    builtin: int
    version: int
    custom: str


@dataclass(frozen=True)
class BundleModel:
    """A model that goes into a bundle; `labels` is the text of a label file, or None."""

    name: str
    content: bytes
    ops: tuple[OpNeed, ...]
    labels: bytes | None


@dataclass(frozen=True)
class BundleTerms:
    """What a bundle says of itself: for which product, how new, and for which library."""

    product: str
    counter: int
    sdk: tuple[int, int, int]


class Platform(Enum):
    """Where an app runs, with its number in licences."""

    ANDROID = 1
    IOS = 2
    WINDOWS = 3
    LINUX = 4


@dataclass(frozen=True, order=True)
class Application:
    """An app that a licence is for; `signer` is its certificate's digest or its team."""

    platform: int
    name: str
    signer: str


@dataclass(frozen=True)
class Licence:
    """Times are seconds since 1970, UTC. `bundle_key` is empty where the licence carries none."""

    product: str
    customer: str
    features: tuple[str, ...]
    applications: tuple[Application, ...]
    issued: int
    not_before: int
    not_after: int
    warning_days: int
    grace_days: int
    bundle_key: bytes
