"""Rules on what was linked, read from the link map: the stripped library no longer tells.

They hold for every format of libraries.
"""

import re
from collections.abc import Iterator
from fnmatch import fnmatchcase

from build_tools.audit.context import Judgement, LinkContext, listed
from build_tools.audit.link_map import mentions
from build_tools.audit.policy import Policy

_OPS = "tflite::ops::"
# A registration, or the namespace of a kernel, anywhere in a demangled name.
_KERNEL = re.compile(rf"(?<![\w:]){_OPS}((?:builtin|custom)::(?:Register_\w+|\w+(?=::)))")


def full_resolver(policy: Policy, link: LinkContext | None) -> Judgement:
    if link is None:
        return None
    symbols = link.map.symbols
    found = {name for name in policy.full_resolver for symbol in symbols if mentions(symbol, name)}
    if not found:
        return ()
    return (
        f"was linked with {listed(found)}, which knows every operator, wanted only the generated resolver;"
        " find who refers to it with -Wl,--trace-symbol"
    )


def xnnpack(policy: Policy, link: LinkContext | None) -> Judgement:
    if link is None:
        return None
    symbols = link.map.symbols
    found = {s for s in symbols if any(fnmatchcase(s, pattern) for pattern in policy.xnnpack)}
    if found and not link.xnnpack:
        return (
            f"was linked with {listed(found)}, but the product says xnnpack = false;"
            " find who refers to it with -Wl,--trace-symbol"
        )
    if not found and link.xnnpack:
        return "was linked without XNNPACK, but the product says xnnpack = true; link the delegate"
    return ()


def kernels(_policy: Policy, link: LinkContext | None) -> Judgement:
    """The kernels in the library are those of the manifest's ops, no more and no less."""
    if link is None:
        return None
    wanted = {symbol.removeprefix(_OPS) for symbol in link.registered if symbol.startswith(_OPS)}
    wanted_files = {file.name for name in wanted for file in link.kernels.owners(name)}
    linked = set(_linked_kernels(link))
    extra = {name for name in linked if not _is_wanted(name, wanted, wanted_files, link)}
    linked_files = {file.name for name in linked for file in link.kernels.owners(name)}
    sentences = []
    if extra:
        sentences.append(
            f"contains {listed(extra)}, which no op of the manifest needs;"
            " find who refers to it with -Wl,--trace-symbol"
        )
    if wanted_files - linked_files:
        sentences.append(
            f"contains no kernel of {listed(f'{name}.cc' for name in wanted_files - linked_files)}, which the"
            " manifest needs; the link map belongs to another library, or the resolver is stale"
        )
    return tuple(sentences)


def _linked_kernels(link: LinkContext) -> Iterator[str]:
    for symbol in link.map.symbols:
        yield from _KERNEL.findall(symbol)


def _is_wanted(name: str, wanted: set[str], wanted_files: set[str], link: LinkContext) -> bool:
    if name in link.kernels.ops:
        return name in wanted
    owners = link.kernels.owners(name)
    if not owners:
        # A namespace outside the table is shared code; a registration outside it is an unknown kernel.
        return "::Register_" not in name
    return any(file.name in wanted_files for file in owners)
