"""How to compile and link for one target."""

from dataclasses import dataclass

from build_tools.model.target import Target, ToolchainKind


@dataclass(frozen=True)
class Tools:
    """Paths of the programs; each is one executable file, so that CMake and SCons can start it.

    `linker` starts a link; a flag for the linker itself is written after
    `linker_prefix` ("" for lld, "-Wl," for a compiler driver).
    """

    c: str
    cxx: str
    ar: str
    ranlib: str
    linker: tuple[str, ...]
    linker_prefix: str


@dataclass(frozen=True)
class LinkWords:
    """How a linker spells what plans ask of it; the defaults are those of GNU-like linkers.

    `output` has the placeholder `{output}`. `map`, `cache` and `exports` stand directly before a
    path; an empty `exports` says that the code marks its exports itself. `soname` stands before
    a name, and where it is empty the file's name is all that the loader knows. `optimize` and
    `cache_policy` are for every link. A library is linked once more with `strip`, unless it is
    empty. `program` is a program's file name, `by_products` what a link leaves beside a
    library: each a word, and the ending of the file's name that follows it. With `first_definition`
    the first of several definitions of a name counts; empty where a linker has no such word.
    """

    output: tuple[str, ...] = ("-o", "{output}")
    map: str = "-Map="
    exports: str = "--version-script="
    soname: str = "-soname"
    optimize: tuple[str, ...] = ("--gc-sections", "--icf=all", "--build-id=sha1", "-O2")
    cache: str = "--thinlto-cache-dir="
    cache_policy: str = "--thinlto-cache-policy="
    strip: tuple[str, ...] = ("--strip-all",)
    program: str = "{name}"
    by_products: tuple[tuple[str, str], ...] = ()
    first_definition: tuple[str, ...] = ("--allow-multiple-definition",)


@dataclass(frozen=True)
class StaticStep:
    """A command after the merge: `{input}` is the last step's output, `{output}` its own."""

    suffix: str
    argv: tuple[str, ...]


@dataclass(frozen=True)
class StaticLink:
    """How a library that is shipped static is made of one object with only its public symbols left.

    `start` + objects + archives + `end` + `exports_flag` with the path of the export list merge
    everything into a file called `suffix`; the `steps` turn it into the archive. The list is
    `exports_head`, `exports_line` for each `{symbol}`, `exports_tail`. With `first_definition` the
    first of several definitions of a name counts; with `resolutions` the linker writes beside its output
    which input it took each name from; both are empty where the linker has no such word. `lipo` and
    `xcodebuild` are the vendor's programs that package the libraries; where they are empty, this
    project does.
    """

    suffix: str
    start: tuple[str, ...]
    end: tuple[str, ...]
    exports_flag: str
    exports_head: str
    exports_line: str
    exports_tail: str
    steps: tuple[StaticStep, ...]
    first_definition: tuple[str, ...] = ()
    resolutions: str = ""
    lipo: str = ""
    xcodebuild: str = ""


@dataclass(frozen=True)
class Toolchain:
    """Programs and flags; everything else in the project asks here and knows no flag itself.

    `compile_flags` go to C, C++ and assembler, `c_flags` and `cxx_flags` to their language only.
    `own_flags` are for our code only (warnings, on top of the rest).
    `exception_flags` replace `no_exception_flags` where a wrapper needs C++ exceptions.
    `link_flags` come first and `runtime` (start files and libraries of the C and C++ runtime,
    in link order) last on a link line: `shared_start` + objects + archives + `runtime` +
    `shared_end`. `digest` changes with anything here, `code_digest` whenever compiled third-party
    code could. `module_flags`, if any, let third-party C parse the compiler's own headers once
    per build, as modules. `cmake_variables` are set for the CMake builds of third-party code;
    `static_link` is there where libraries are shipped static. `own_folders`, relative to the
    repository, have the headers that a wrapper needs from a system whose SDK is not there.
    """

    target: Target
    kind: ToolchainKind
    version: str
    digest: str
    code_digest: str
    tools: Tools
    compile_flags: tuple[str, ...]
    optimize_flags: tuple[str, ...]
    c_flags: tuple[str, ...]
    cxx_flags: tuple[str, ...]
    no_exception_flags: tuple[str, ...]
    exception_flags: tuple[str, ...]
    lto_flags: tuple[str, ...]
    own_flags: tuple[str, ...]
    link_flags: tuple[str, ...]
    shared_start: tuple[str, ...]
    shared_end: tuple[str, ...]
    program_start: tuple[str, ...]
    program_end: tuple[str, ...]
    runtime: tuple[str, ...]
    required_flags: tuple[str, ...]
    words: LinkWords = LinkWords()
    module_flags: tuple[str, ...] = ()
    cmake_variables: tuple[tuple[str, str], ...] = ()
    static_link: StaticLink | None = None
    own_folders: tuple[str, ...] = ()
