"""What was shown of a product's build, and what was not."""

from dataclasses import dataclass
from enum import Enum


class ClaimKind(Enum):
    """What a claim is about; the values are the headings of a report."""

    SUFFICIENT = "sufficient"
    DELEGATED = "delegated"
    EVIDENCE = "evidence"
    MINIMAL_OPS = "minimal: ops"
    MINIMAL_FUNCTIONS = "minimal: functions of XNNPACK"
    REFERENCE = "agrees with other runtimes"
    ARCHITECTURE = "same on another architecture"


@dataclass(frozen=True)
class Claim:
    """One thing that was tried: `subject` is what was looked at, `detail` what was found."""

    kind: ClaimKind
    subject: str
    holds: bool
    detail: str


@dataclass(frozen=True)
class Proof:
    """All claims about one product as built for one target; `models` are (name, SHA-256)."""

    product: str
    version: str
    target: str
    ops_digest: str
    models: tuple[tuple[str, str], ...]
    claims: tuple[Claim, ...]

    @property
    def failed(self) -> tuple[Claim, ...]:
        return tuple(claim for claim in self.claims if not claim.holds)
