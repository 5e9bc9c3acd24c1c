"""Product x target -> build plan: which files are compiled how, and what is linked from them."""

from collections.abc import Iterable
from dataclasses import dataclass

from build_tools.errors import UsageError
from build_tools.model.package import Package
from build_tools.model.plan import Binary, BuildPlan, GeneratedFile, JavaClasses, ObjectGroup
from build_tools.model.product import Product
from build_tools.model.toolchain import Toolchain
from build_tools.model.xnnpack import SOURCE_TREE
from build_tools.plan.static_library import static_binary

# Feature -> folders of native/src that it links beside the common ones.
FEATURE_FOLDERS = {
    "core": (),
    "scan": ("scan",),
    "dance": ("body", "dance"),
    "pose": ("body", "pose"),
    "pose_gesture": ("body", "pose_gesture"),
    "detection": ("detection",),
    "gesture": ("gesture", "detection"),
    "portrait": ("portrait",),
    "beauty": ("beauty",),
    "action": ("action",),
}
COMMON_FOLDERS = ("base", "image", "inference")
# What third-party code wants from us on one system.
SYSTEM_FOLDERS = {"ios": ("ios",), "windows": ("windows",)}
# One of the two is compiled: what the product does about XNNPACK is a choice of file.
DELEGATE_SOURCES = {True: "delegate_xnnpack.cc", False: "delegate_none.cc"}
# Likewise for what systems do differently; all but Windows are POSIX.
WINDOWS_SOURCES = ("lock_memory_windows.cc", "open_file_windows.cc")
POSIX_SOURCES = ("lock_memory_posix.cc", "open_file_posix.cc")
# Whether bundles and licences can be used is a choice of folder.
SECURITY_FOLDERS = {True: "security", False: "no_security"}

OWN_INCLUDES = ("native/include", "native/src")
SONAME = "libsmilear.so"
C_SONAME = "libsmilear_c.so"
WINDOWS_LIBRARY = "smilear.dll"
PROGRAMS = "programs"
C_LIBRARIES = {"windows": WINDOWS_LIBRARY}
LTO_CACHE_POLICY = "prune_after=604800s:cache_size_bytes=1g"
EXPORTS = "native/exports"
# Made for the product, since it names each function.
C_EXPORTS = "generated/c_exports.map"
# Comes before all else in a link, with definitions that shall count instead of XNNPACK's and TFLite's.
TRIM_GROUP = "trim"
NO_WEIGHT_CACHE = "native/trim/no_weight_cache.cc"
# System and architecture -> what a product without XNNPACK has instead of a library of all processors.
PROCESSOR_ANSWERS = {
    ("android", "aarch64"): "native/trim/ruy_cpuinfo_arm64.cc",
    ("linux", "aarch64"): "native/trim/ruy_cpuinfo_arm64.cc",
}
RESOLVER_SOURCE = "generated/register_ops.cc"
TRUST_SOURCE = "generated/trust.cc"


@dataclass(frozen=True)
class Wrapper:
    """A language's wrapper for the product's features: repository sources and generated files.

    `last_folders` hold headers of the system that `system_folders` want and the toolchain lacks.
    """

    sources: tuple[str, ...]
    generated: tuple[GeneratedFile, ...]
    include_folders: tuple[str, ...]
    system_folders: tuple[str, ...] = ()
    last_folders: tuple[str, ...] = ()


@dataclass(frozen=True)
class Program:
    """A program of ours: its own sources, the group that registers its ops, and libraries of its own.

    With `ops` empty it has all of XNNPACK too. `linker_flags` come after those of the toolchain.
    """

    name: str
    sources: tuple[str, ...]
    ops: str = "ops"
    system_folders: tuple[str, ...] = ()
    archives: tuple[str, ...] = ()
    generated: tuple[GeneratedFile, ...] = ()
    include_folders: tuple[str, ...] = ("tests/native",)
    linker_flags: tuple[str, ...] = ()


@dataclass(frozen=True)
class BuildInputs:
    """Facts that a plan is made from.

    `core_sources` are all files below native/src, relative to the repository.
    `jni` and `python` are linked shared; `objc` is made a static library of which
    only `objc_exports` stay visible. `python_suffix` is the extension module's file
    name ending. `trim` are the files that answer for what is left out, if anything is;
    `trust` is the text that says whose bundles and licences are good, or empty without protection.
    `folder` is the build folder, relative to the repository like all names of our files in
    commands; `lto_cache` is the user's folder of code that the linker has made before.
    """

    product: Product
    toolchain: Toolchain
    packages: tuple[Package, ...]
    resolver: str
    core_sources: tuple[str, ...]
    folder: str
    lto_cache: str
    jni: Wrapper | None = None
    python: Wrapper | None = None
    c: Wrapper | None = None
    python_suffix: str = ""
    java: JavaClasses | None = None
    objc: Wrapper | None = None
    objc_exports: tuple[str, ...] = ()
    programs: tuple[Program, ...] = ()
    trim: tuple[GeneratedFile, ...] = ()
    trust: str = ""


def plan_build(inputs: BuildInputs) -> BuildPlan:
    """The plan; raises UsageError for an unknown feature, or for programs that cannot be linked."""
    product = inputs.product
    flags = _flags(inputs, wrapper=False)
    generated = [GeneratedFile(RESOLVER_SOURCE, inputs.resolver)]
    if inputs.trust:
        generated.append(GeneratedFile(TRUST_SOURCE, inputs.trust))
    groups = [
        ObjectGroup("core", _core_sources(inputs), flags, OWN_INCLUDES),
        ObjectGroup("ops", tuple(file.path for file in generated), flags, OWN_INCLUDES),
    ]
    if _first(inputs):
        folders = _system_includes((SOURCE_TREE,))
        groups.append(ObjectGroup(TRIM_GROUP, _answers(inputs), (*flags, *folders), ()))
        generated.extend(inputs.trim)
    binaries: list[Binary] = []
    c_library = C_LIBRARIES.get(inputs.toolchain.target.os, C_SONAME)
    for name, wrapper, output, script in (
        ("jni", inputs.jni, f"jni/{SONAME}", f"{EXPORTS}/jni.map"),
        ("python", inputs.python, f"python/_native{inputs.python_suffix}", f"{EXPORTS}/python.map"),
        ("c", inputs.c, f"c/{c_library}", f"{inputs.folder}/{C_EXPORTS}"),
    ):
        if wrapper is None:
            continue
        generated.extend(wrapper.generated)
        groups.append(_wrapper_group(inputs, name, wrapper))
        binaries.append(_shared(inputs, name, output, script))
    if inputs.objc is not None:
        listing, binary = static_binary(
            inputs.objc_exports,
            chain=inputs.toolchain,
            archives=_archives(inputs),
            folder=inputs.folder,
            first=_first(inputs),
        )
        generated.extend((*inputs.objc.generated, listing))
        groups.append(_objc_group(inputs, inputs.objc))
        binaries.append(binary)
    for program in inputs.programs:
        generated.extend(program.generated)
        groups.append(_program_group(program, flags))
        binaries.append(_program(inputs, program))
    return BuildPlan(
        product=product.name,
        target=inputs.toolchain.target.name,
        toolchain=f"{inputs.toolchain.kind.value} {inputs.toolchain.version} {inputs.toolchain.digest}",
        compiler=inputs.toolchain.tools.cxx,
        generated=tuple(generated),
        groups=tuple(groups),
        binaries=tuple(binaries),
        java=inputs.java,
    )


def _wrapper_group(inputs: BuildInputs, name: str, wrapper: Wrapper) -> ObjectGroup:
    made = (file.path for file in wrapper.generated if file.path.endswith(".cc"))
    flags = (
        *_flags(inputs, wrapper=name == "python"),
        *_system_includes(wrapper.system_folders),
        *(part for folder in wrapper.last_folders for part in ("-idirafter", folder)),
    )
    return ObjectGroup(name, (*wrapper.sources, *made), flags, (*OWN_INCLUDES, *wrapper.include_folders))


def _objc_group(inputs: BuildInputs, wrapper: Wrapper) -> ObjectGroup:
    folders = (*OWN_INCLUDES, *wrapper.include_folders, *inputs.toolchain.own_folders)
    return ObjectGroup("objc", wrapper.sources, _flags(inputs, wrapper=True), folders)


def _program_group(program: Program, flags: tuple[str, ...]) -> ObjectGroup:
    folders = (*OWN_INCLUDES, *program.include_folders)
    return ObjectGroup(
        program.name, program.sources, (*flags, *_system_includes(program.system_folders)), folders
    )


def _core_sources(inputs: BuildInputs) -> tuple[str, ...]:
    security = SECURITY_FOLDERS[inputs.product.protection is not None]
    folders = [*COMMON_FOLDERS, security, *SYSTEM_FOLDERS.get(inputs.toolchain.target.os, ())]
    for feature in inputs.product.features:
        if feature not in FEATURE_FOLDERS:
            known = ", ".join(FEATURE_FOLDERS)
            raise UsageError(f"product {inputs.product.name} names feature {feature}; choose from {known}")
        folders.extend(FEATURE_FOLDERS[feature])
    windows = inputs.toolchain.target.os == "windows"
    others = (
        DELEGATE_SOURCES[not inputs.product.xnnpack],
        *(POSIX_SOURCES if windows else WINDOWS_SOURCES),
    )
    return tuple(
        source
        for source in sorted(inputs.core_sources)
        if source.split("/")[2] in folders and source.rpartition("/")[2] not in others
    )


def _flags(inputs: BuildInputs, *, wrapper: bool) -> tuple[str, ...]:
    """Compiler flags of our code; `wrapper` code may throw and uses RTTI."""
    chain = inputs.toolchain
    exceptions = chain.exception_flags if wrapper else (*chain.no_exception_flags, "-fno-rtti")
    folders = _unique(folder for package in inputs.packages for folder in package.include_folders)
    return (
        *chain.compile_flags,
        *chain.optimize_flags,
        *exceptions,
        "-fvisibility-inlines-hidden",
        *chain.own_flags,
        "-ffile-compilation-dir=.",  # what debug information would name: where the checkout is
        *(
            f"-ffile-prefix-map={folder}={package.name}"
            for package in inputs.packages
            for folder in package.include_folders
        ),
        f'-DSMILEAR_VERSION="{inputs.product.version}"',
        *_system_includes(folders),
        *chain.cxx_flags,
        *chain.lto_flags,
    )


def _system_includes(folders: Iterable[str]) -> tuple[str, ...]:
    return tuple(part for folder in folders for part in ("-isystem", folder))


def _shared(inputs: BuildInputs, name: str, output: str, script: str) -> Binary:
    chain = inputs.toolchain
    words = chain.words
    soname = (words.soname, output.rpartition("/")[2]) if words.soname else ()
    exports = (f"{words.exports}{script}",) if words.exports else ()
    stem = output.rpartition(".")[0]
    beside = tuple(f"{word}{inputs.folder}/{stem}{ending}" for word, ending in words.by_products)
    # A Python module's missing symbols are the interpreter's.
    undefined = ("-z", "undefs") if name == "python" else ()
    return Binary(
        output=output,
        stripped=f"stripped/{output}" if words.strip else "",
        groups=(*_first(inputs), name, "core", "ops"),
        start=(*chain.tools.linker, *chain.shared_start, *_linker(chain, soname)),
        end=(
            *_link_end(inputs, _first(inputs)),
            *_linker(chain, (*exports, *undefined, *beside)),
            *chain.runtime,
            *chain.shared_end,
        ),
        strip=_linker(chain, words.strip),
        map_flag=_linker(chain, (words.map,))[0],
        extra_inputs=(*((script,) if exports else ()), *_archives(inputs)),
        output_flags=words.output,
        by_products=tuple(f"{stem}{ending}" for _, ending in words.by_products),
    )


def _program(inputs: BuildInputs, program: Program) -> Binary:
    chain = inputs.toolchain
    first = _first(inputs) if program.ops else ()
    if chain.static_link:
        raise UsageError(
            f"no program is linked for {chain.target.name}, which gets a static library; "
            "build programs for another target"
        )
    return Binary(
        output=f"{PROGRAMS}/{chain.words.program.format(name=program.name)}",
        stripped="",
        groups=(*first, program.name, "core", *((program.ops,) if program.ops else ())),
        start=(*chain.tools.linker, *chain.program_start),
        end=(
            *program.archives,
            *_link_end(inputs, first),
            *_linker(chain, program.linker_flags),
            *chain.runtime,
            *chain.program_end,
        ),
        strip=(),
        map_flag=_linker(chain, (chain.words.map,))[0],
        extra_inputs=_archives(inputs),
        output_flags=chain.words.output,
    )


def _answers(inputs: BuildInputs) -> tuple[str, ...]:
    """Sources that answer for what is left out of third-party code."""
    made = tuple(file.path for file in inputs.trim)
    if inputs.product.xnnpack:
        return (*made, NO_WEIGHT_CACHE) if made else ()
    target = inputs.toolchain.target
    processor = PROCESSOR_ANSWERS.get((target.os, target.arch))
    return (*made, processor) if processor else made


def _first(inputs: BuildInputs) -> tuple[str, ...]:
    """Groups whose definitions count before others; none where the linker cannot be told so."""
    link = inputs.toolchain.static_link or inputs.toolchain.words
    return (TRIM_GROUP,) if _answers(inputs) and link.first_definition else ()


def _link_end(inputs: BuildInputs, first: tuple[str, ...]) -> tuple[str, ...]:
    chain = inputs.toolchain
    words = chain.words
    return (
        *_archives(inputs),
        *chain.link_flags,
        *_linker(
            chain,
            (
                *words.optimize,
                *(words.first_definition if first else ()),
                # Linking again, also from another checkout, redoes only what a change reaches.
                f"{words.cache}{inputs.lto_cache}",
                f"{words.cache_policy}{LTO_CACHE_POLICY}",
            ),
        ),
    )


def _archives(inputs: BuildInputs) -> tuple[str, ...]:
    return tuple(archive for package in inputs.packages for archive in package.archives)


def _linker(chain: Toolchain, flags: tuple[str, ...]) -> tuple[str, ...]:
    """Flags of the linker itself, as the toolchain's link command takes them."""
    return tuple(f"{chain.tools.linker_prefix}{flag}" for flag in flags)


def _unique(items: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(items))
