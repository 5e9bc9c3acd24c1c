"""The plan of a library that is shipped static: merged into one object, then made an archive."""

from build_tools.errors import ToolchainError
from build_tools.model.plan import Binary, GeneratedFile, Step
from build_tools.model.toolchain import Toolchain

GROUP = "objc"
STEM = f"{GROUP}/SmileAR"
LIBRARY = f"{STEM}.a"
OBJECT = f"{STEM}.o"
# What lld adds to its output's name for the names that it resolved.
RESOLUTIONS_ENDING = ".resolution.txt"
EXPORTS = f"generated/{GROUP}.exports"


def static_binary(
    symbols: tuple[str, ...],
    *,
    chain: Toolchain,
    archives: tuple[str, ...],
    folder: str,
    first: tuple[str, ...] = (),
) -> tuple[GeneratedFile, Binary]:
    """The list of exports and the link that reads it.

    `symbols` are those that stay visible; `folder` is the build folder, relative to the repository.
    What the groups `first` define counts, whatever else does.
    """
    link = chain.static_link
    if link is None:
        raise ToolchainError(
            f"the {chain.kind.value} toolchain makes no static library for {chain.target.name}; "
            "build it for one of the ios targets"
        )
    lines = "".join(link.exports_line.format(symbol=symbol) for symbol in sorted(symbols))
    exports = GeneratedFile(EXPORTS, f"{link.exports_head}{lines}{link.exports_tail}")
    list_path = f"{folder}/{EXPORTS}"
    steps: list[Step] = []
    made = f"{STEM}{link.suffix}"
    for step in link.steps:
        output = f"{STEM}{step.suffix}"
        paths = {"input": f"{folder}/{made}", "output": f"{folder}/{output}"}
        steps.append(Step(tuple(argument.format(**paths) for argument in step.argv), made, output))
        made = output
    binary = Binary(
        output=f"{STEM}{link.suffix}",
        stripped="",
        groups=(*first, GROUP, "core", "ops"),
        start=link.start,
        end=(
            *archives,
            *link.end,
            *(link.first_definition if first else ()),
            *((link.resolutions,) if link.resolutions else ()),
            f"{link.exports_flag}{list_path}",
        ),
        strip=(),
        map_flag="",
        extra_inputs=(list_path, *archives),
        steps=tuple(steps),
        by_products=(f"{STEM}{link.suffix}{RESOLUTIONS_ENDING}",) if link.resolutions else (),
    )
    return exports, binary
