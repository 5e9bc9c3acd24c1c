"""The verdict on one Windows library: facts and policy meet here."""

from collections.abc import Callable
from dataclasses import dataclass
from fnmatch import fnmatchcase

from build_tools.audit import link_rules
from build_tools.audit.binary import verdict
from build_tools.audit.content_rules import paths_of_machine
from build_tools.audit.context import Judgement, LinkContext, listed, version_key
from build_tools.audit.policy import Policy
from build_tools.model.artefact import BuiltTarget
from build_tools.model.finding import Verdict
from build_tools.model.pe import PeFacts


@dataclass(frozen=True)
class PeContext:
    """`exports` are all the functions wanted. None means "not known here"."""

    target: BuiltTarget
    exports: tuple[str, ...] | None = None
    link: LinkContext | None = None


def audit_pe(facts: PeFacts, policy: Policy, context: PeContext) -> Verdict:
    """Judge every rule."""
    judged = {name: rule(facts, policy, context) for name, rule in PE_RULES.items()}
    judged.update({name: rule(policy, context.link) for name, rule in LINK_RULES.items()})
    return verdict(facts.name, judged, policy)


def machine(facts: PeFacts, policy: Policy, context: PeContext) -> Judgement:
    wanted = policy.windows.machines.get(context.target.arch, context.target.arch)
    if facts.machine == wanted and facts.library:
        return ()
    kind = "DLL" if facts.library else "file that is not a DLL"
    return f"is a {facts.machine} {kind}, wanted a {wanted} DLL; build it for {context.target.name}"


def aslr(facts: PeFacts, _policy: Policy, _context: PeContext) -> Judgement:
    missing = [
        words
        for words, found in (
            ("DYNAMIC_BASE (-dynamicbase)", "dynamic_base" in facts.traits),
            ("HIGH_ENTROPY_VA (-highentropyva)", "high_entropy_va" in facts.traits),
            ("base relocations (link without -fixed)", facts.relocatable),
        )
        if not found
    ]
    if not missing:
        return ()
    return f"is loaded at addresses that can be guessed: it lacks {listed(missing)}; link it again"


def data_execution(facts: PeFacts, _policy: Policy, _context: PeContext) -> Judgement:
    if "nx_compat" in facts.traits:
        return ()
    return "allows data to be executed, wanted NX_COMPAT; link with -nxcompat"


def control_flow_guard(facts: PeFacts, _policy: Policy, _context: PeContext) -> Judgement:
    if "guard_cf" in facts.traits and facts.checked_calls and facts.guarded_functions:
        return ()
    return (
        f"does not check indirect calls (GUARD_CF: {'guard_cf' in facts.traits}, instrumented:"
        f" {facts.checked_calls}, call targets: {facts.guarded_functions}); compile with -mguard=cf and"
        " link with -guard:cf and a load configuration"
    )


def writable_code(facts: PeFacts, _policy: Policy, _context: PeContext) -> Judgement:
    found = [section.name for section in facts.sections if {"W", "X"} <= set(section.flags)]
    if not found:
        return ()
    return f"has sections that are writable and executable ({listed(found)}); do not merge code into data"


def exports(facts: PeFacts, policy: Policy, context: PeContext) -> Judgement:
    wanted = policy.windows.exports if context.exports is None else context.exports
    extra = {name for name in facts.exports if not any(fnmatchcase(name, pattern) for pattern in wanted)}
    absent = {pattern for pattern in wanted if not any(fnmatchcase(name, pattern) for name in facts.exports)}
    sentences = []
    if extra:
        sentences.append(f"exports {listed(extra)}, wanted only {listed(wanted)}; mark only those dllexport")
    if absent:
        sentences.append(f"does not export {listed(absent)}; mark it dllexport and link its object")
    return tuple(sentences)


def imports(facts: PeFacts, policy: Policy, _context: PeContext) -> Judgement:
    allowed = policy.windows.imports
    extra = [
        name
        for name in facts.imports
        if not any(fnmatchcase(name.lower(), pattern.lower()) for pattern in allowed)
    ]
    if not extra:
        return ()
    return (
        f"needs {listed(extra)} at run time, which not every Windows has; link it statically"
        f" (allowed: {', '.join(sorted(allowed))})"
    )


def timestamp(facts: PeFacts, _policy: Policy, _context: PeContext) -> Judgement:
    if facts.reproducible or facts.timestamp == 0:
        return ()
    return f"carries the time {facts.timestamp} at which it was linked; link with -Brepro"


def oldest_system(facts: PeFacts, _policy: Policy, context: PeContext) -> Judgement:
    if version_key(facts.min_os) == version_key(f"{context.target.min_os}.0"):
        return ()
    return (
        f"says that it runs from Windows {facts.min_os} on, wanted {context.target.min_os}.0;"
        " link with -subsystem:console,VERSION"
    )


def build_paths(facts: PeFacts, policy: Policy, _context: PeContext) -> Judgement:
    sentence = paths_of_machine(facts.strings, policy)
    if sentence:
        return sentence
    if "/" in facts.symbol_file or "\\" in facts.symbol_file:
        return f"looks for its symbols in {facts.symbol_file}; link with -pdbaltpath:NAME.pdb"
    return ()


PE_RULES: dict[str, Callable[[PeFacts, Policy, PeContext], Judgement]] = {
    "machine": machine,
    "aslr": aslr,
    "data-execution": data_execution,
    "control-flow-guard": control_flow_guard,
    "writable-code": writable_code,
    "exports": exports,
    "imports": imports,
    "timestamp": timestamp,
    "oldest-system": oldest_system,
    "build-paths": build_paths,
}
LINK_RULES: dict[str, Callable[[Policy, LinkContext | None], Judgement]] = {
    "full-resolver": link_rules.full_resolver,
    "xnnpack": link_rules.xnnpack,
    "kernels": link_rules.kernels,
}
