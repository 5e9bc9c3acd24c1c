"""Rules on how a library is laid out in memory."""

from build_tools.audit.context import BinaryContext, Judgement, listed, version_key
from build_tools.audit.policy import Policy
from build_tools.model.binary import BinaryFacts, Segment


def machine(facts: BinaryFacts, policy: Policy, context: BinaryContext) -> Judgement:
    wanted = policy.machines.get(context.target.arch, context.target.arch)
    if facts.machine == wanted and facts.shared:
        return ()
    kind = "shared library" if facts.shared else "file that is not a shared library"
    return (
        f"is a {facts.machine} {kind}, wanted a {wanted} shared library for {context.target.name};"
        " build it with that target's toolchain"
    )


def page_alignment(facts: BinaryFacts, policy: Policy, context: BinaryContext) -> Judgement:
    page = policy.page_sizes.get(f"{context.target.os}-{context.target.arch}")
    loads = facts.segments_of("LOAD")
    if page is None:
        return None
    if not loads:
        return "has no LOAD segment; link it again"
    coarse = sorted({load.alignment for load in loads if load.alignment < page or load.alignment % page})
    if coarse:
        return (
            f"aligns LOAD segments to {', '.join(map(str, coarse))} bytes, wanted a multiple of {page};"
            f" link with -Wl,-z,max-page-size={page}"
        )
    return tuple(
        f"has LOAD segment {index} at file offset {load.offset:#x} but address {load.address:#x}, which"
        f" differ modulo {page:#x}; link it again, and change nothing in the file afterwards"
        for index, load in enumerate(loads)
        if (load.offset - load.address) % page
    )


def relro(facts: BinaryFacts, _policy: Policy, _context: BinaryContext) -> Judgement:
    if any(segment.memory_size for segment in facts.segments_of("GNU_RELRO")):
        return ()
    return "has no read-only-after-relocation segment (RELRO); link with -Wl,-z,relro"


def relro_isolation(facts: BinaryFacts, policy: Policy, context: BinaryContext) -> Judgement:
    """Android's loader rounds RELRO out to whole pages, so nothing writable may share a page with it."""
    page = policy.page_sizes.get(f"{context.target.os}-{context.target.arch}")
    if page is None:
        return None
    for protected in facts.segments_of("GNU_RELRO"):
        first = protected.address // page * page
        end = protected.address + protected.memory_size
        last = (end + page - 1) // page * page
        for load in facts.segments_of("LOAD"):
            if "W" in load.flags and (_overlap(load, first, protected.address) or _overlap(load, end, last)):
                return (
                    f"has writable data in the same {page}-byte page as its read-only-after-relocation part,"
                    " so writing to it crashes on such devices; link with a current lld and"
                    f" -Wl,-z,max-page-size={page}"
                )
    return ()


def _overlap(load: Segment, first: int, end: int) -> bool:
    return max(load.address, first) < min(load.address + load.memory_size, end)


def bind_now(facts: BinaryFacts, _policy: Policy, _context: BinaryContext) -> Judgement:
    if facts.bind_now:
        return ()
    return "binds functions lazily, wanted BIND_NOW; link with -Wl,-z,now"


def rwx_segment(facts: BinaryFacts, _policy: Policy, _context: BinaryContext) -> Judgement:
    return tuple(
        f"has LOAD segment {index} writable and executable, wanted at most one of the two;"
        " drop -N/--omagic or the linker script that asks for it"
        for index, load in enumerate(facts.segments_of("LOAD"))
        if "W" in load.flags and "X" in load.flags
    )


def executable_stack(facts: BinaryFacts, _policy: Policy, _context: BinaryContext) -> Judgement:
    stacks = facts.segments_of("GNU_STACK")
    if not stacks:
        return "says nothing about its stack, so it becomes executable; link with -Wl,-z,noexecstack"
    if any("X" in stack.flags for stack in stacks):
        return "asks for an executable stack; link with -Wl,-z,noexecstack"
    return ()


def text_relocations(facts: BinaryFacts, _policy: Policy, _context: BinaryContext) -> Judgement:
    if not facts.text_relocations:
        return ()
    return (
        "has relocations in its code, which Android refuses to load; compile every object with -fPIC"
        " and link with -Wl,-z,text"
    )


def runpath(facts: BinaryFacts, _policy: Policy, _context: BinaryContext) -> Judgement:
    if not facts.runpaths:
        return ()
    return f"carries the search path {listed(facts.runpaths)}, wanted none; link without -rpath"


def relocation_format(facts: BinaryFacts, policy: Policy, context: BinaryContext) -> Judgement:
    known = policy.systems[context.target.os].relocations
    sentences = []
    for format_ in facts.relocations:
        since = known.get(format_)
        if since is None:
            sentences.append(
                f"has relocations in the format {format_}, which no {context.target.os} reads;"
                " link with -Wl,--pack-dyn-relocs=none"
            )
        elif version_key(since) > version_key(context.target.min_os):
            sentences.append(
                f"has relocations in the format {format_}, which {context.target.os} reads from"
                f" {since} on, wanted {context.target.min_os}; choose another -Wl,--pack-dyn-relocs"
            )
    return tuple(sentences)
