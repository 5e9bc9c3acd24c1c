"""Rules on what a library offers and what it asks of the system."""

from fnmatch import fnmatchcase

from build_tools.audit.android_symbols import AndroidSymbols
from build_tools.audit.context import BinaryContext, Judgement, listed, version_key
from build_tools.audit.policy import Policy
from build_tools.model.binary import BinaryFacts, Import

_GLIBC = "GLIBC_"


def soname(facts: BinaryFacts, policy: Policy, context: BinaryContext) -> Judgement:
    wanted = policy.roles[context.role].soname
    if wanted is None or facts.soname == wanted:
        return ()
    return f"has the soname {facts.soname or '(none)'}, wanted {wanted}; link with -Wl,-soname,{wanted}"


def exports(facts: BinaryFacts, policy: Policy, context: BinaryContext) -> Judgement:
    wanted = policy.roles[context.role].exports if context.exports is None else context.exports
    found = {export.name for export in facts.exports}
    extra = {name for name in found if not any(fnmatchcase(name, pattern) for pattern in wanted)}
    absent = {pattern for pattern in wanted if not any(fnmatchcase(name, pattern) for name in found)}
    sentences = []
    if extra:
        sentences.append(
            f"exports {listed(extra)}, wanted only {listed(wanted)};"
            " link with the version script and -fvisibility=hidden"
        )
    if absent:
        sentences.append(
            f"does not export {listed(absent)}; mark it visible and name it in the version script"
        )
    return tuple(sentences)


def needed(facts: BinaryFacts, policy: Policy, context: BinaryContext) -> Judgement:
    allowed = set(policy.systems[context.target.os].needed)
    extra = set(facts.needed) - allowed
    if not extra:
        return ()
    return (
        f"needs {listed(extra)} at run time, which not every {context.target.os} device has;"
        f" link it statically or drop it (allowed: {', '.join(sorted(allowed))})"
    )


def unused_needed(facts: BinaryFacts, policy: Policy, context: BinaryContext) -> Judgement:
    arch = policy.android_arches.get(context.target.arch)
    if context.android is None or arch is None:
        return None
    names = {symbol.name for symbol in facts.imports}
    unused = {
        library
        for library in facts.needed
        # libc is always there, used or not; of a library outside the table nothing is known.
        if library != "libc.so"
        and library in context.android.levels
        and not any(context.android.introduced(library, name, arch) is not None for name in names)
    }
    if not unused:
        return ()
    return f"names {listed(unused)} as needed but uses no symbol of it; link with -Wl,--as-needed"


def android_imports(facts: BinaryFacts, policy: Policy, context: BinaryContext) -> Judgement:
    """Every symbol must be there on the oldest device, in a library that is loaded with ours."""
    arch = policy.android_arches.get(context.target.arch)
    if context.android is None or arch is None:
        return None
    minimum = int(context.target.min_os)
    missing = []
    newer = []
    for symbol in _strong(facts):
        levels = [context.android.introduced(library, symbol.name, arch) for library in facts.needed]
        known = [level for level in levels if level is not None]
        if not known:
            missing.append(_missing_symbol(symbol, context.android))
        elif min(known) > minimum:
            newer.append(f"{symbol.name} (API {min(known)})")
    sentences = []
    if missing:
        sentences.append(
            f"needs {listed(missing)}, which none of its NEEDED libraries"
            f" ({', '.join(facts.needed) or 'none'}) has; link what defines it"
        )
    if newer:
        sentences.append(
            f"needs {listed(newer)}, wanted nothing newer than API {minimum} ({context.target.name});"
            " avoid it, define it yourself, or raise min_os in targets.toml"
        )
    return tuple(sentences)


def _missing_symbol(symbol: Import, android: AndroidSymbols) -> str:
    elsewhere = android.libraries_with(symbol.name)
    return f"{symbol.name} (of {elsewhere[0]})" if elsewhere else symbol.name


def glibc_imports(facts: BinaryFacts, policy: Policy, context: BinaryContext) -> Judgement:
    """Every symbol is glibc's, old enough, or the loading program's."""
    patterns = policy.roles[context.role].imports
    unresolved = []
    newer = []
    for symbol in _strong(facts):
        if not symbol.version:
            if not any(fnmatchcase(symbol.name, pattern) for pattern in patterns):
                unresolved.append(symbol.name)
        elif not _is_old_enough(symbol.version, context.target.min_os):
            newer.append(f"{symbol.name}@{symbol.version}")
    sentences = []
    if unresolved:
        sentences.append(f"needs {listed(unresolved)}, which no system library has; link what defines it")
    if newer:
        sentences.append(
            f"needs {listed(newer)}, wanted nothing newer than {_GLIBC}{context.target.min_os};"
            " link against that version's stubs (the hermetic toolchain does), or link it statically"
        )
    return tuple(sentences)


def _is_old_enough(version: str, minimum: str) -> bool:
    if not version.startswith(_GLIBC):
        return False
    try:
        return version_key(version.removeprefix(_GLIBC)) <= version_key(minimum)
    except ValueError:  # GLIBC_PRIVATE, GLIBC_ABI_DT_RELR: promises nothing to outsiders
        return False


def _strong(facts: BinaryFacts) -> tuple[Import, ...]:
    return tuple(symbol for symbol in facts.imports if not symbol.weak)
