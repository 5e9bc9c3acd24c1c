"""Everything that will be done to compile and link a product for a target, as data."""

from dataclasses import dataclass


@dataclass(frozen=True)
class GeneratedFile:
    """A source file made by the build; `path` is relative to the build folder."""

    path: str
    text: str


@dataclass(frozen=True)
class ObjectGroup:
    """C++ files compiled with the same flags.

    `sources` are relative to the repository, or to the build folder when they
    start with `generated/`. `include_folders` are ours and scanned for changes;
    those of packages stand in `flags`, where the package's id covers them.
    """

    name: str
    sources: tuple[str, ...]
    flags: tuple[str, ...]
    include_folders: tuple[str, ...]


@dataclass(frozen=True)
class Step:
    """One more command after a link: makes `output` from `input`, both relative to the build folder."""

    argv: tuple[str, ...]
    input: str
    output: str


@dataclass(frozen=True)
class Binary:
    """One link; `output` and `stripped` are relative to the build folder.

    The command is `start` + objects of `groups` + `end`; its map is written to
    `output` + ".map" by `map_flag`, if there is one. When `stripped` is named, the link is made a
    second time with `strip` (the LTO cache makes that quick), so that no tool has
    to rewrite a finished binary. A change of `extra_inputs` links again. `output_flags` name the
    output where they say `{output}`; `by_products` are made beside it. The `steps` make the
    finished file out of what was linked, each from the output of another.
    """

    output: str
    stripped: str
    groups: tuple[str, ...]
    start: tuple[str, ...]
    end: tuple[str, ...]
    strip: tuple[str, ...]
    map_flag: str
    extra_inputs: tuple[str, ...]
    output_flags: tuple[str, ...] = ("-o", "{output}")
    by_products: tuple[str, ...] = ()
    steps: tuple[Step, ...] = ()


@dataclass(frozen=True)
class JavaClasses:
    """Java sources compiled into `output`, relative to the build folder.

    `stub_folder` declares annotations that the sources use and no archive contains.
    """

    sources: tuple[str, ...]
    stub_folder: str
    output: str


@dataclass(frozen=True)
class BuildPlan:
    """What the executor reads, and nothing else."""

    product: str
    target: str
    toolchain: str
    compiler: str
    generated: tuple[GeneratedFile, ...]
    groups: tuple[ObjectGroup, ...]
    binaries: tuple[Binary, ...]
    java: JavaClasses | None
