"""Judges shipped files by reading them: libraries, AARs, XCFrameworks, wheels and Windows zips."""

import argparse
import json
from dataclasses import dataclass
from pathlib import Path

from build_tools.audit.aar import aar_build_info, audit_aar
from build_tools.audit.android_symbols import AndroidSymbols, parse_android_symbols
from build_tools.audit.archive import ArchiveFacts, read_archive
from build_tools.audit.binary import audit_binary
from build_tools.audit.context import BinaryContext, LinkContext
from build_tools.audit.kernel_table import (
    KernelTable,
    kernel_table_json,
    make_kernel_table,
    parse_kernel_table,
)
from build_tools.audit.link_map import parse_link_map
from build_tools.audit.macho import MACHO_ARCHES, MachoContext, audit_static_library
from build_tools.audit.pe import PeContext, audit_pe
from build_tools.audit.policy import Policy, parse_policy
from build_tools.audit.report import failure, report
from build_tools.audit.system_symbols import parse_system_symbols
from build_tools.audit.wheel import audit_wheel, wheel_build_info
from build_tools.audit.windows_zip import audit_windows_zip, windows_build_info
from build_tools.audit.xcframework import (
    audit_xcframework,
    frameworks,
    targets_of,
    xcframework_build_info,
)
from build_tools.commands.layout import DATA, LOGS, NATIVE, OPS_MANIFEST, ROOT
from build_tools.edge.cache import user_cache
from build_tools.edge.clang_module import module_fault
from build_tools.edge.elf import read_elf
from build_tools.edge.files import read_bytes, write_if_changed
from build_tools.edge.kit import ensure_kit
from build_tools.edge.macho import read_static_library
from build_tools.edge.op_tables import load_op_tables
from build_tools.edge.pe import MAGIC as PE_MAGIC
from build_tools.edge.pe import read_pe
from build_tools.errors import AuditError, UsageError
from build_tools.model.artefact import WINDOWS_DLL, BuiltTarget, NativeMethod, built_target, native_methods
from build_tools.model.binary import BinaryFacts
from build_tools.model.finding import Verdict
from build_tools.model.macho import MachoObject
from build_tools.model.ops import PRODUCTS_FILE, OpsManifest
from build_tools.model.pe import PeFacts
from build_tools.model.privacy import AccessedApi, parse_accessed_apis
from build_tools.model.target import Target
from build_tools.ops import find_product, parse_products
from build_tools.ops.manifest_text import parse_manifest
from build_tools.toolchains.targets import find_target, parse_targets

HELP = "read shipped libraries, AARs, XCFrameworks, wheels and Windows zips and judge them"

_KERNELS = DATA / "kernels.json"
_ELF = b"\x7fELF"
# The classes of Apple's that our headers mention; no SDK is needed to read them.
APPLE_HEADERS = NATIVE / "sysroots" / "apple" / "include"
# The only one so far.
WINDOWS_TARGET = "windows-x86_64"


@dataclass(frozen=True)
class AuditData:
    """The committed tables that every audit needs."""

    policy: Policy
    android: AndroidSymbols
    ios: frozenset[str]
    accessed: tuple[AccessedApi, ...]


@dataclass(frozen=True)
class LibraryOptions:
    """What is known of a lone library; an AAR or a wheel carries the same in its build info.

    An empty target or role is found out from the library itself.
    """

    target: str = ""
    role: str = ""
    natives: tuple[NativeMethod, ...] | None = None
    link: LinkContext | None = None
    exports: tuple[str, ...] | None = None


def configure(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("files", nargs="*", metavar="FILE", help="a .so, .aar, .whl, .dll or .zip file")
    parser.add_argument("--target", default="", help="row of targets.toml that a lone .so was built for")
    parser.add_argument("--role", default="", help="row of policy.toml that a lone .so belongs to")
    parser.add_argument(
        "--natives", metavar="JSON", help="what a lone .so registers: class -> method -> signatures"
    )
    parser.add_argument("--map", metavar="FILE", help="link map of a lone .so, with --product")
    parser.add_argument("--product", default="", help="product whose ops the link map is judged by")
    parser.add_argument(
        "--refresh-kernels",
        metavar="FOLDER",
        help="derive build_tools/data/kernels.json from this tensorflow/lite folder instead",
    )


def run(arguments: argparse.Namespace) -> int:
    if arguments.refresh_kernels:
        refresh_kernels(Path(arguments.refresh_kernels))
        return 0
    if not arguments.files:
        raise UsageError("audit needs a file; name a .so, .aar, .xcframework.zip, .whl, .dll or .zip")
    if bool(arguments.map) != bool(arguments.product):
        raise UsageError("--map and --product go together; give both or none")
    options = LibraryOptions(
        target=arguments.target,
        role=arguments.role,
        natives=read_natives(Path(arguments.natives)) if arguments.natives else None,
        link=read_link(Path(arguments.map), arguments.product) if arguments.map else None,
    )
    data = load_audit_data()
    check(tuple(verdict for file in arguments.files for verdict in audit_file(Path(file), data, options)))
    return 0


def check(verdicts: tuple[Verdict, ...]) -> None:
    """Print the verdicts; raise if any failed."""
    print(report(verdicts), end="")
    sentence = failure(verdicts)
    if sentence:
        raise AuditError(sentence)


def audit_file(path: Path, data: AuditData, options: LibraryOptions) -> tuple[Verdict, ...]:
    """Judge one file and everything in it."""
    content = read_bytes(path, "artefact")
    if path.suffix == ".aar":
        return audit_aar_file(read_archive(content, path.name), data)
    if path.name.endswith(".xcframework.zip"):
        return audit_xcframework_file(read_archive(content, path.name), data)
    if path.suffix == ".zip":
        return audit_windows_file(read_archive(content, path.name), data)
    if content.startswith(PE_MAGIC):
        return (audit_dll(read_pe(content, path.name), data, options),)
    if path.suffix == ".whl":
        return audit_wheel_file(read_archive(content, path.name), data)
    return (audit_library(read_elf(content, path.name), data, options),)


def audit_aar_file(archive: ArchiveFacts, data: AuditData) -> tuple[Verdict, ...]:
    """Judge an AAR and each library in it, by its own build info."""
    info = aar_build_info(archive)
    binaries = _binaries(archive)
    targets = {target.abi: target for target in info.targets}
    shipped = {member.content for member in archive.below("jni/")}
    verdicts = [audit_aar(archive, binaries, data.policy)]
    for path, facts in binaries.items():
        in_prefab = path.startswith("prefab/")
        abi = path.split("/")[-2].removeprefix("android.")
        # A prefab package may offer the very library that Java loads; once is enough.
        if abi in targets and not (in_prefab and archive.find(path) in shipped):
            context = BinaryContext(
                targets[abi],
                "c" if in_prefab else "jni",
                natives=info.natives,
                android=data.android,
                exports=info.c_functions if in_prefab else None,
            )
            verdicts.append(audit_binary(facts, data.policy, context))
    return tuple(verdicts)


def audit_xcframework_file(archive: ArchiveFacts, data: AuditData) -> tuple[Verdict, ...]:
    """Judge the zip of an XCFramework and each library in it, by its own build info."""
    info = xcframework_build_info(archive)
    kit = ensure_kit(user_cache(), LOGS / "kit.log")
    libraries: dict[str, tuple[MachoObject, ...]] = {}
    faults: dict[str, str] = {}
    verdicts: list[Verdict] = []
    for framework in frameworks(archive):
        content = archive.find(framework.library)
        objects = read_static_library(content or b"", f"{archive.name}:{framework.library}")
        libraries[framework.library] = objects
        inside = {m.path.removeprefix(framework.folder): m.content for m in archive.below(framework.folder)}
        faults[framework.folder] = module_fault(kit, APPLE_HEADERS, framework.name, inside)
        for target in targets_of(framework, info):
            own = tuple(facts for facts in objects if facts.slice_arch in ("", MACHO_ARCHES[target.arch]))
            verdicts.append(judge_static_library(own, target, frozenset(info.exports), data))
    return (audit_xcframework(archive, libraries, faults, data.accessed, data.policy), *verdicts)


def judge_static_library(
    objects: tuple[MachoObject, ...], target: BuiltTarget, exports: frozenset[str], data: AuditData
) -> Verdict:
    """Judge the objects that a static library has for one target."""
    context = MachoContext(target, exports, data.ios)
    return audit_static_library(f"{target.name} library", objects, data.policy, context)


def audit_wheel_file(archive: ArchiveFacts, data: AuditData) -> tuple[Verdict, ...]:
    """Judge a wheel and each extension in it, by its own build info."""
    targets = wheel_build_info(archive).targets
    return (
        audit_wheel(archive, data.policy),
        *(
            audit_binary(facts, data.policy, BinaryContext(target, "python"))
            for facts in _binaries(archive).values()
            for target in targets
        ),
    )


def audit_windows_file(archive: ArchiveFacts, data: AuditData) -> tuple[Verdict, ...]:
    """Judge a Windows zip and the DLL in it, by its own build info."""
    info = windows_build_info(archive)
    content = archive.find(WINDOWS_DLL)
    library = None if content is None else read_pe(content, f"{archive.name}:{WINDOWS_DLL}")
    return (
        audit_windows_zip(archive, library, data.policy),
        *(
            audit_pe(library, data.policy, PeContext(target, info.c_functions))
            for target in info.targets
            if library is not None
        ),
    )


def audit_dll(facts: PeFacts, data: AuditData, options: LibraryOptions) -> Verdict:
    """Judge a DLL outside an archive."""
    name = options.target or WINDOWS_TARGET
    target = built_target(find_target(_targets(), name))
    return audit_pe(facts, data.policy, PeContext(target, options.exports, options.link))


def audit_library(facts: BinaryFacts, data: AuditData, options: LibraryOptions) -> Verdict:
    """Judge a library outside an archive."""
    target = _target(facts, data.policy, options.target)
    role = options.role or _role(facts)
    context = BinaryContext(
        target,
        role,
        natives=options.natives,
        android=data.android,
        link=options.link,
        exports=options.exports,
    )
    return audit_binary(facts, data.policy, context)


def _role(facts: BinaryFacts) -> str:
    """What a library is for, by what it exports."""
    exports = [export.name for export in facts.exports]
    if any(name.startswith("PyInit_") for name in exports):
        return "python"
    return "c" if any(name.startswith("smilear_") for name in exports) else "jni"


def load_audit_data() -> AuditData:
    """Read the committed tables."""
    return AuditData(
        policy=parse_policy(read_bytes(DATA / "policy.toml", "policy").decode()),
        android=parse_android_symbols(read_bytes(DATA / "android" / "symbols.json", "symbol table")),
        ios=frozenset().union(
            *parse_system_symbols(read_bytes(DATA / "ios" / "symbols.toml", "symbol table").decode()).values()
        ),
        accessed=parse_accessed_apis(read_bytes(DATA / "privacy.toml", "privacy table").decode()),
    )


def read_link(link_map: Path, product: str) -> LinkContext:
    """What a product's library may contain, and what its link map says it does."""
    products = parse_products(read_bytes(ROOT / PRODUCTS_FILE, "products").decode())
    manifest = parse_manifest(read_bytes(OPS_MANIFEST / f"{product}.json", "ops manifest").decode())
    text = read_bytes(link_map, "link map").decode("utf-8", "replace")
    return LinkContext(
        map=parse_link_map(text, link_map.name),
        kernels=read_kernels(),
        registered=frozenset(registered_symbols(manifest).values()),
        xnnpack=find_product(products, product).xnnpack,
    )


def read_kernels() -> KernelTable:
    """Which of the runtime's source files holds which kernels."""
    return parse_kernel_table(read_bytes(_KERNELS, "kernel table").decode())


def registered_symbols(manifest: OpsManifest) -> dict[str, str]:
    """Op -> the C++ function that registers it."""
    builtin = load_op_tables().runtime.builtin
    return {op.name: op.symbol if op.custom else builtin[op.name].symbol for op in manifest.ops}


def read_natives(path: Path) -> tuple[NativeMethod, ...]:
    """Read class -> method -> signatures, as the bindings' generator gives them."""
    try:
        return native_methods(json.loads(read_bytes(path, "table of native methods")))
    except (ValueError, AttributeError, TypeError) as error:
        raise UsageError(
            f"{path} is not a JSON table of native methods ({error}); generate the bindings again"
        ) from error


def refresh_kernels(folder: Path) -> None:
    """Write data/kernels.json from the runtime's sources, after a new pin."""
    kernels = {
        path.stem: read_bytes(path, "kernel").decode()
        for path in sorted((folder / "kernels").glob("*.cc"))
        if "test" not in path.stem and not path.stem.startswith("register")
    }
    headers = [read_bytes(path, "header").decode() for path in sorted((folder / "kernels").glob("*.h"))]
    register = read_bytes(folder / "core" / "kernels" / "register.cc", "runtime's op table").decode()
    table = make_kernel_table(kernels, headers, register)
    changed = write_if_changed(_KERNELS, kernel_table_json(table).encode())
    print(f"{_KERNELS.relative_to(ROOT)}: {'written' if changed else 'unchanged'}")


def _binaries(archive: ArchiveFacts) -> dict[str, BinaryFacts]:
    return {
        member.path: read_elf(member.content, f"{archive.name}:{member.path}")
        for member in archive.members
        if member.path.endswith(".so") or member.content.startswith(_ELF)
    }


def _targets() -> dict[str, Target]:
    return parse_targets(read_bytes(DATA / "targets.toml", "targets").decode())


def _target(facts: BinaryFacts, policy: Policy, name: str) -> BuiltTarget:
    targets = _targets()
    if name:
        return built_target(find_target(targets, name))
    is_android = facts.android_api is not None or "libc.so" in facts.needed
    for target in targets.values():
        if (
            target.os == ("android" if is_android else "linux")
            and policy.machines[target.arch] == facts.machine
        ):
            return built_target(target)
    raise AuditError(
        f"{facts.name} is for no target of targets.toml ({facts.machine}); say which with --target"
    )
