"""The verdict on the objects of a static library for iOS, by the facts of each."""

from collections.abc import Callable
from dataclasses import dataclass

from build_tools.audit.binary import verdict
from build_tools.audit.content_rules import paths_of_machine
from build_tools.audit.context import Judgement, listed
from build_tools.audit.policy import Policy
from build_tools.model.artefact import BuiltTarget
from build_tools.model.finding import Verdict
from build_tools.model.macho import MachoObject

_PLATFORMS = {"iphoneos": "ios", "iphonesimulator": "ios-simulator"}
_PROTOCOLS = ("__OBJC_PROTOCOL_$_", "__OBJC_LABEL_PROTOCOL_$_")
# Architecture as in targets.toml -> as Apple calls it.
MACHO_ARCHES = {"aarch64": "arm64", "x86_64": "x86_64"}


@dataclass(frozen=True)
class MachoContext:
    """The target, the symbols of the API, and those that the oldest system provides."""

    target: BuiltTarget
    exports: frozenset[str]
    allowed: frozenset[str]


def audit_static_library(
    name: str, objects: tuple[MachoObject, ...], policy: Policy, context: MachoContext
) -> Verdict:
    """Judge the one object that a library has for the target's architecture."""
    if len(objects) != 1:
        sentence = (
            f"has {len(objects)} objects for {context.target.name}, wanted one: what they share would be "
            "visible to an app; merge them before the archive is made"
        )
        return verdict(name, {"macho-merged": sentence}, policy)
    judged: dict[str, Judgement] = {"macho-merged": ()}
    for rule, judge in _RULES.items():
        judged[rule] = judge(objects[0], policy, context)
    return verdict(name, judged, policy)


def _machine(facts: MachoObject, _policy: Policy, context: MachoContext) -> Judgement:
    wanted = MACHO_ARCHES[context.target.arch]
    if facts.relocatable and facts.arch == wanted and facts.slice_arch in ("", wanted):
        return ()
    return (
        f"is {'an object' if facts.relocatable else 'no object'} for {facts.arch}, listed as "
        f"{facts.slice_arch or 'the only one'}, wanted {wanted}; build {context.target.name} again"
    )


def _platform(facts: MachoObject, _policy: Policy, context: MachoContext) -> Judgement:
    wanted = _PLATFORMS.get(context.target.abi, context.target.abi)
    if facts.platform == wanted:
        return ()
    return (
        f"is built for {facts.platform or 'no stated platform'}, wanted {wanted}; "
        f"compile everything with the triple of {context.target.name}"
    )


def _min_os(facts: MachoObject, _policy: Policy, context: MachoContext) -> Judgement:
    if facts.min_os == context.target.min_os:
        return ()
    return (
        f"wants iOS {facts.min_os or '(none stated)'}, wanted {context.target.min_os}; "
        f"compile everything with the triple of {context.target.name}"
    )


def _exports(facts: MachoObject, _policy: Policy, context: MachoContext) -> Judgement:
    # Whoever adopts a protocol has its description, and a program keeps one of them.
    found = {*facts.exports, *(name for name in facts.coalesced if not name.startswith(_PROTOCOLS))}
    sentences = []
    if found - context.exports:
        sentences.append(
            f"exports {listed(found - context.exports)}, which is not in the API and clashes with an app "
            "that has it too; merge with the list of exports"
        )
    if context.exports - found:
        sentences.append(
            f"does not export {listed(context.exports - found)}, which its headers declare; "
            "mark it visible and compile its source"
        )
    return tuple(sentences)


def _undefined(facts: MachoObject, _policy: Policy, context: MachoContext) -> Judgement:
    extra = set(facts.undefined) - context.allowed
    if not extra:
        return ()
    return (
        f"asks for {listed(extra)}, which the oldest iOS is not known to have; define it, or, if that "
        "system has it, add it to data/ios/symbols.toml"
    )


def _build_paths(facts: MachoObject, policy: Policy, _context: MachoContext) -> Judgement:
    return paths_of_machine(facts.strings, policy)


_RULES: dict[str, Callable[[MachoObject, Policy, MachoContext], Judgement]] = {
    "macho-machine": _machine,
    "macho-platform": _platform,
    "macho-min-os": _min_os,
    "macho-exports": _exports,
    "macho-undefined": _undefined,
    "macho-build-paths": _build_paths,
}
