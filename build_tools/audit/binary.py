"""The verdict on one ELF file: facts and policy meet here."""

from collections.abc import Callable
from dataclasses import dataclass

from build_tools.audit import content_rules, interface_rules, layout_rules, link_rules
from build_tools.audit.context import BinaryContext, Judgement, LinkContext
from build_tools.audit.policy import Policy
from build_tools.errors import AuditError
from build_tools.model.binary import BinaryFacts
from build_tools.model.finding import Finding, Severity, Verdict

ALL_SYSTEMS = ("android", "linux")


@dataclass(frozen=True)
class BinaryRule:
    """`name` is what policy.toml and the report call it; `of_java` rules are for roles with natives."""

    name: str
    judge: Callable[[BinaryFacts, Policy, BinaryContext], Judgement]
    systems: tuple[str, ...] = ALL_SYSTEMS
    of_java: bool = False


def _of_link(
    rule: Callable[[Policy, LinkContext | None], Judgement],
) -> Callable[[BinaryFacts, Policy, BinaryContext], Judgement]:
    return lambda _facts, policy, context: rule(policy, context.link)


BINARY_RULES = (
    BinaryRule("machine", layout_rules.machine),
    BinaryRule("page-alignment", layout_rules.page_alignment),
    BinaryRule("relro", layout_rules.relro),
    BinaryRule("relro-isolation", layout_rules.relro_isolation, ("android",)),
    BinaryRule("bind-now", layout_rules.bind_now),
    BinaryRule("rwx-segment", layout_rules.rwx_segment),
    BinaryRule("executable-stack", layout_rules.executable_stack),
    BinaryRule("text-relocations", layout_rules.text_relocations),
    BinaryRule("runpath", layout_rules.runpath),
    BinaryRule("relocation-format", layout_rules.relocation_format),
    BinaryRule("soname", interface_rules.soname),
    BinaryRule("exports", interface_rules.exports),
    BinaryRule("needed", interface_rules.needed),
    BinaryRule("unused-needed", interface_rules.unused_needed, ("android",)),
    BinaryRule("api-level", interface_rules.android_imports, ("android",)),
    BinaryRule("glibc-version", interface_rules.glibc_imports, ("linux",)),
    BinaryRule("stripped", content_rules.stripped),
    BinaryRule("build-id", content_rules.build_id),
    BinaryRule("android-note", content_rules.android_note, ("android",)),
    BinaryRule("build-paths", content_rules.build_paths),
    BinaryRule("natives", content_rules.natives, of_java=True),
    BinaryRule("full-resolver", _of_link(link_rules.full_resolver)),
    BinaryRule("xnnpack", _of_link(link_rules.xnnpack)),
    BinaryRule("kernels", _of_link(link_rules.kernels)),
)


def audit_binary(facts: BinaryFacts, policy: Policy, context: BinaryContext) -> Verdict:
    """Judge every rule of the target's system."""
    if context.target.os not in policy.systems or context.role not in policy.roles:
        raise AuditError(
            f"{facts.name} is for the system {context.target.os!r} in the role {context.role!r}, for which"
            " policy.toml has no row; add one"
        )
    has_natives = policy.roles[context.role].natives
    judged = {
        rule.name: rule.judge(facts, policy, context)
        for rule in BINARY_RULES
        if context.target.os in rule.systems and (has_natives or not rule.of_java)
    }
    return verdict(facts.name, judged, policy)


def verdict(artefact: str, judged: dict[str, Judgement], policy: Policy) -> Verdict:
    """Turn judgements, by rule name, into findings of the policy's severity."""
    return Verdict(
        artefact=artefact,
        checked=tuple(rule for rule, sentences in judged.items() if sentences is not None),
        skipped=tuple(rule for rule, sentences in judged.items() if sentences is None),
        findings=tuple(
            Finding(rule, policy.severities.get(rule, Severity.ERROR), artefact, sentence)
            for rule, sentences in judged.items()
            for sentence in ((sentences,) if isinstance(sentences, str) else sentences or ())
        ),
    )
