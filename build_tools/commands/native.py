"""Compiles and links one product for one target, up to finished binaries."""

import argparse
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import pybind11

from build_tools.bindgen.generate import feature_registration, java_natives, objc_exports, objc_headers
from build_tools.bindgen.generate import sources as wrapper_sources
from build_tools.bindgen.objc import MODULE_MAP_FILE, UMBRELLA_FILE
from build_tools.bindgen.parse import parse as parse_api
from build_tools.commands.layout import BINDINGS, BUILD, LOGS, NATIVE, OPS_MANIFEST, ROOT
from build_tools.commands.ops import fresh_manifest, manifest_text
from build_tools.commands.packages import prepare_packages
from build_tools.commands.toolchain import choose_toolchain, prepare_toolchain
from build_tools.commands.trimmed import trim_sources
from build_tools.commands.trust import trust_text
from build_tools.commands.xnnpack_source import ensure_source_tree
from build_tools.edge.cache import Cache
from build_tools.edge.compiler_cache import find_compiler_cache
from build_tools.edge.files import read_bytes
from build_tools.edge.lto_cache import checked
from build_tools.edge.op_tables import load_op_tables
from build_tools.edge.python import python_facts
from build_tools.edge.scons import execute_plan
from build_tools.model.api import Api
from build_tools.model.ops import OpsManifest
from build_tools.model.package import Package
from build_tools.model.plan import BuildPlan, GeneratedFile, JavaClasses
from build_tools.model.product import Product
from build_tools.model.target import ArtefactKind, Target, ToolchainKind
from build_tools.model.toolchain import Toolchain
from build_tools.ops import find_product, parse_manifest, parse_products, resolver_source
from build_tools.plan.build import BuildInputs, Program, Wrapper, plan_build

JAVA_CLASSES = "java"
WITH_C = (ArtefactKind.WHEEL, ArtefactKind.AAR, ArtefactKind.WINDOWS_ZIP)
WITH_HEADERS = ("c", "objc")  # their users see headers, which lie apart
# What a build makes for each language, since it names the product's features.
GENERATED = {
    "jni": ("jni_on_load.cc",),
    "pybind": ("pybind_module.cc", "_native.pyi"),
    "c": ("c_exports.map",),
    "objc": (UMBRELLA_FILE, MODULE_MAP_FILE),
}


@dataclass(frozen=True)
class NativeBuild:
    """A finished build: binaries below `folder` as its plan names them."""

    product: Product
    toolchain: Toolchain
    packages: tuple[Package, ...]
    manifest: OpsManifest
    plan: BuildPlan
    folder: Path

    @property
    def target(self) -> Target:
        return self.toolchain.target

    def read(self, path: str) -> bytes:
        return read_bytes(self.folder / path, "build result")


def read_products() -> tuple[Product, ...]:
    return parse_products(read_bytes(OPS_MANIFEST / "products.toml", "products").decode())


def read_product(name: str) -> Product:
    return find_product(read_products(), name)


def read_api() -> Api:
    path = BINDINGS / "smilear.toml"
    return parse_api(read_bytes(path, "API description").decode(), str(path.relative_to(ROOT)))


def read_manifest(product: Product) -> OpsManifest:
    """The product's committed ops; a stale file is refused, not built."""
    return parse_manifest(fresh_manifest(product, load_op_tables()))


def build_native(
    cache: Cache, product: Product, target: Target, *, forced: str = "", programs: Sequence[Program] = ()
) -> NativeBuild:
    """Everything from third-party sources to linked binaries; only what is missing is done."""
    manifest = read_manifest(product)
    trim = trim_sources(product, manifest, target.arch)
    return link_native(cache, product, target, manifest, trim, forced=forced, programs=programs)


def link_native(
    cache: Cache,
    product: Product,
    target: Target,
    manifest: OpsManifest,
    trim: tuple[GeneratedFile, ...],
    *,
    forced: str = "",
    programs: Sequence[Program] = (),
) -> NativeBuild:
    """Like `build_native` with ops and an answer for what is left out that are given, not read."""
    toolchain, toolchain_file = prepare_toolchain(cache, target, forced=forced)
    packages = prepare_packages(cache, toolchain, toolchain_file, error_strings=product.error_strings)
    plan = plan_build(_inputs(cache, product, toolchain, packages, manifest, trim, tuple(programs)))
    folder = build_folder(product, target)
    if trim:
        ensure_source_tree(cache)
    _execute(cache, plan, folder)
    return NativeBuild(product, toolchain, packages, manifest, plan, folder)


def _execute(cache: Cache, plan: BuildPlan, folder: Path) -> None:
    with checked(cache.lto):
        execute_plan(
            plan,
            sconstruct=NATIVE / "SConstruct",
            root=ROOT,
            folder=folder,
            log=LOGS / f"{plan.product}-{plan.target}.log",
            compiler_cache=find_compiler_cache(cache.objects, ROOT),
        )


def execute_programs(
    cache: Cache,
    product: Product,
    toolchain: Toolchain,
    packages: tuple[Package, ...],
    programs: tuple[Program, ...],
    trim: tuple[GeneratedFile, ...] = (),
) -> Path:
    """Programs alone, also for a product that is in no file; returns the build folder."""
    tables = load_op_tables()
    manifest = parse_manifest(manifest_text(product, tables))
    folder = build_folder(product, toolchain.target)
    inputs = BuildInputs(
        product=product,
        toolchain=toolchain,
        packages=packages,
        resolver=resolver_source(manifest, tables.runtime),
        core_sources=core_sources(),
        programs=programs,
        trim=trim,
        folder=folder.relative_to(ROOT).as_posix(),
        lto_cache=str(cache.lto),
    )
    if trim:
        ensure_source_tree(cache)
    _execute(cache, plan_build(inputs), folder)
    return folder


def core_sources() -> tuple[str, ...]:
    """All of the core's sources, relative to the repository."""
    return tuple(path.relative_to(ROOT).as_posix() for path in sorted((NATIVE / "src").rglob("*.cc")))


def describe_build(
    cache: Cache, product: Product, target: Target, packages: tuple[Package, ...], *, forced: str = ""
) -> BuildPlan:
    """The plan of a build whose packages are given instead of built."""
    return make_plan(cache, product, choose_toolchain(cache, target, forced=forced).toolchain, packages)


def build_folder(product: Product, target: Target) -> Path:
    return BUILD / product.name / target.name


def make_plan(
    cache: Cache, product: Product, toolchain: Toolchain, packages: tuple[Package, ...]
) -> BuildPlan:
    """What will be compiled and linked, from the files of this checkout."""
    manifest = read_manifest(product)
    trim = trim_sources(product, manifest, toolchain.target.arch)
    return plan_build(_inputs(cache, product, toolchain, packages, manifest, trim, ()))


def _inputs(
    cache: Cache,
    product: Product,
    toolchain: Toolchain,
    packages: tuple[Package, ...],
    manifest: OpsManifest,
    trim: tuple[GeneratedFile, ...],
    programs: tuple[Program, ...],
) -> BuildInputs:
    """Facts of a build, from the files of this checkout."""
    api = read_api()
    artefact = toolchain.target.artefact
    has_jni = artefact in (ArtefactKind.WHEEL, ArtefactKind.AAR)
    has_python = artefact is ArtefactKind.WHEEL
    has_objc = artefact is ArtefactKind.XCFRAMEWORK
    python = python_facts()
    return BuildInputs(
        product=product,
        toolchain=toolchain,
        packages=packages,
        resolver=resolver_source(manifest, load_op_tables().runtime),
        core_sources=core_sources(),
        jni=_wrapper(api, product, "jni") if has_jni else None,
        python=(
            replace(
                _wrapper(api, product, "pybind"),
                system_folders=(*python.include_folders, pybind11.get_include()),
                last_folders=python.last_folders,
            )
            if has_python
            else None
        ),
        c=_wrapper(api, product, "c") if artefact in WITH_C else None,
        python_suffix=python.suffix,
        java=_java(api, product) if has_jni else None,
        objc=_wrapper(api, product, "objc") if has_objc else None,
        objc_exports=objc_exports(api, product.features),
        programs=programs,
        trim=trim,
        trust=trust_text(product, toolchain.target.os),
        folder=build_folder(product, toolchain.target).relative_to(ROOT).as_posix(),
        lto_cache=str(cache.lto),
    )


def _wrapper(api: Api, product: Product, language: str) -> Wrapper:
    generated = feature_registration(api, product.features)
    headers = ("", "/include") if language in WITH_HEADERS else ("",)
    return Wrapper(
        sources=tuple(
            f"bindings/{path}"
            for path in wrapper_sources(api, product.features, language)
            if path.endswith((".cc", ".mm"))
        ),
        generated=tuple(GeneratedFile(f"generated/{name}", generated[name]) for name in GENERATED[language]),
        include_folders=tuple(
            f"bindings/{kind}/{language}{folder}" for kind in ("runtime", "generated") for folder in headers
        ),
    )


def _java(api: Api, product: Product) -> JavaClasses:
    return JavaClasses(
        sources=tuple(f"bindings/{path}" for path in wrapper_sources(api, product.features, "java")),
        stub_folder="bindings/runtime/java-stubs",
        output=JAVA_CLASSES,
    )


def objc_exports_of(product: Product) -> tuple[str, ...]:
    """Symbols that the product's Objective-C library gives to its users."""
    return objc_exports(read_api(), product.features)


def objc_headers_of(product: Product) -> tuple[str, ...]:
    """Headers of the product's Objective-C API, within `bindings/`; the umbrella header is generated."""
    return objc_headers(read_api(), product.features)


def natives_of(product: Product) -> dict[str, dict[str, list[str]]]:
    """Class -> method -> descriptors that the product's JNI library registers."""
    return java_natives(read_api(), product.features)


def add_product_argument(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--product", default="scan", help="a section of ops_manifest/products.toml (scan)")
    parser.add_argument(
        "--toolchain",
        default="",
        choices=["", *(kind.value for kind in ToolchainKind)],
        help="force one; by default an NDK or Xcode that is found, else hermetic",
    )
