"""What an audit says."""

from dataclasses import dataclass
from enum import Enum


class Severity(Enum):
    """Only an `ERROR` fails the build."""

    ERROR = "error"
    WARNING = "warning"


@dataclass(frozen=True)
class Finding:
    """One broken rule: the sentence says what was found, what was wanted, and the next step."""

    rule: str
    severity: Severity
    artefact: str
    sentence: str


@dataclass(frozen=True)
class Verdict:
    """The outcome for one file: the rules that applied, in order, and what they found.

    `skipped` are rules that could not be judged for want of a fact (no link map, say).
    """

    artefact: str
    checked: tuple[str, ...]
    skipped: tuple[str, ...]
    findings: tuple[Finding, ...]

    @property
    def failed(self) -> bool:
        return any(finding.severity is Severity.ERROR for finding in self.findings)
