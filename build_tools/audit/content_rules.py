"""Rules on what a library carries with it."""

import re
from collections import Counter
from collections.abc import Iterable

from build_tools.audit.context import BinaryContext, Judgement, listed
from build_tools.audit.policy import BuildPathPolicy, Policy
from build_tools.model.binary import BinaryFacts

_MIN_BUILD_ID = 16  # hexadecimal digits: lld's shortest, 8 bytes


def stripped(facts: BinaryFacts, _policy: Policy, _context: BinaryContext) -> Judgement:
    extra = [s.name for s in facts.sections if s.name == ".symtab" or s.name.startswith(".debug")]
    if not facts.symbols and not extra:
        return ()
    return (
        f"still has {listed([*extra, f'{len(facts.symbols)} symbol names'])};"
        " strip it, and keep the unstripped file beside the artefact"
    )


def build_id(facts: BinaryFacts, _policy: Policy, _context: BinaryContext) -> Judgement:
    if len(facts.build_id) >= _MIN_BUILD_ID:
        return ()
    return "has no build id, so crash reports cannot be matched to it; link with -Wl,--build-id=sha1"


def android_note(facts: BinaryFacts, _policy: Policy, context: BinaryContext) -> Judgement:
    if facts.android_api == int(context.target.min_os):
        return ()
    found = "no Android note" if facts.android_api is None else f"the note of API {facts.android_api}"
    return f"has {found}, wanted API {context.target.min_os}; link the start files of {context.target.name}"


def build_paths(facts: BinaryFacts, policy: Policy, _context: BinaryContext) -> Judgement:
    return paths_of_machine(facts.strings, policy)


def paths_of_machine(strings: Iterable[str], policy: Policy) -> Judgement:
    """Judge the texts in a binary of any format."""
    pattern = _build_path_pattern(policy.build_paths)
    found = [match[0] for text in strings if (match := pattern.search(text))]
    if not found:
        return ()
    return (
        f"contains paths of the machine that built it: {listed(found)};"
        " compile with -ffile-prefix-map=FOLDER="
    )


def _build_path_pattern(policy: BuildPathPolicy) -> re.Pattern[str]:
    # A slash starts an absolute path unless it follows something that makes it part of a longer word.
    start = r"(?<![\w.+\-/:}%])"
    folders = "|".join(re.escape(folder) for folder in policy.folders)
    suffixes = "|".join(re.escape(suffix) for suffix in policy.suffixes)
    markers = "|".join(re.escape(marker) for marker in policy.markers)
    return re.compile(
        rf"{start}(?:{folders})[\w.+\-/]*|{start}/[\w.+\-]+/[\w.+\-/]*(?:{suffixes})(?![\w.])|[\w.+\-/]*(?:{markers})"
    )


def natives(facts: BinaryFacts, _policy: Policy, context: BinaryContext) -> Judgement:
    """The methods that the library registers are those that Java declares."""
    if context.natives is None:
        return None
    wanted = Counter((method.name, method.signature) for method in context.natives)
    found = Counter((entry.name, entry.signature) for entry in facts.jni_table)
    # A table that the compiler put together on the stack leaves only its words in the data.
    missing = [(name, signature) for name, signature in wanted - found if not _has(facts, name, signature)]
    sentences = []
    if missing:
        sentences.append(
            f"does not register {listed(name + signature for name, signature in missing)}, which Java"
            " declares; generate the bindings again and rebuild the library"
        )
    if found - wanted:
        sentences.append(
            f"registers {listed(name + signature for name, signature in found - wanted)}, which Java does not"
            " declare; generate the bindings again and rebuild the library"
        )
    owners = {method.owner for method in context.natives}
    absent = {owner for owner in owners if not _has(facts, owner)}
    if absent:
        sentences.append(
            f"does not name the Java class {listed(absent)}, whose methods it should register;"
            " generate the bindings again and rebuild the library"
        )
    return tuple(sentences)


def _has(facts: BinaryFacts, *words: str) -> bool:
    # The linker lets a string share the end of a longer one.
    return all(any(text.endswith(word) for text in facts.strings) for word in words)
