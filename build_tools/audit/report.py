"""Verdicts as text for people."""

from build_tools.model.finding import Severity, Verdict

_WORDS = {Severity.ERROR: "FAIL", Severity.WARNING: "warn"}


def report(verdicts: tuple[Verdict, ...]) -> str:
    """One line per rule and file, the findings beneath their rule."""
    lines: list[str] = []
    for verdict in verdicts:
        lines.append(verdict.artefact)
        for rule in verdict.checked:
            found = [finding for finding in verdict.findings if finding.rule == rule]
            lines.append(f"  {_WORDS[found[0].severity] if found else 'pass'}  {rule}")
            lines += [f"        it {finding.sentence}" for finding in found]
        lines += [f"  ----  {rule}: not judged, for want of facts" for rule in verdict.skipped]
    return "\n".join([*lines, _totals(verdicts), ""])


def failure(verdicts: tuple[Verdict, ...]) -> str:
    """The sentence that ends a failed audit; empty if nothing failed."""
    errors = [f for verdict in verdicts for f in verdict.findings if f.severity is Severity.ERROR]
    if not errors:
        return ""
    first = errors[0]
    more = f" ({len(errors) - 1} more above)" if len(errors) > 1 else ""
    return f"{first.artefact} breaks the rule {first.rule}: it {first.sentence}{more}"


def _totals(verdicts: tuple[Verdict, ...]) -> str:
    checked = sum(len(verdict.checked) for verdict in verdicts)
    broken = sum(len({finding.rule for finding in verdict.findings}) for verdict in verdicts)
    skipped = sum(len(verdict.skipped) for verdict in verdicts)
    return f"{checked} rules judged: {checked - broken} pass, {broken} broken; {skipped} not judged"
