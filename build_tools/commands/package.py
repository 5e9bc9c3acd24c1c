"""Puts finished builds together into the files that are shipped, and audits them."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path, PurePosixPath

from build_tools.bindgen.objc import MODULE_MAP_FILE, UMBRELLA_FILE
from build_tools.bindgen.objc_names import MODULE
from build_tools.commands.audit import (
    LibraryOptions,
    audit_file,
    check,
    judge_static_library,
    load_audit_data,
    read_link,
)
from build_tools.commands.c_library import PREFAB_NAME, c_functions_of, headers_of, prefab_module
from build_tools.commands.layout import BINDINGS, BUILD, DATA, DIST, LOGS, ROOT
from build_tools.commands.native import (
    JAVA_CLASSES,
    NativeBuild,
    natives_of,
    objc_exports_of,
    objc_headers_of,
)
from build_tools.edge.files import read_bytes, write_if_changed
from build_tools.edge.macho import read_static_library
from build_tools.edge.tree import read_tree
from build_tools.edge.xcode_package import make_xcframework
from build_tools.errors import AuditError
from build_tools.model.artefact import (
    ArchiveEntry,
    BuildInfo,
    Component,
    LicenceText,
    built_target,
    native_methods,
)
from build_tools.model.privacy import accessed_apis, parse_accessed_apis
from build_tools.model.product import Product
from build_tools.model.target import ArtefactKind
from build_tools.ops.resolver import ops_digest
from build_tools.package.aar import Aar, AarLibrary, aar_bytes
from build_tools.package.apple_manifests import AppleRelease, package_swift, podspec
from build_tools.package.pom import MavenCoordinate, pom_bytes
from build_tools.package.provenance import Ingredients, provenance_bytes, sources_digest
from build_tools.package.sbom import sbom_bytes
from build_tools.package.symbols import symbols_bytes
from build_tools.package.wheel import Wheel, wheel_bytes
from build_tools.package.windows_zip import WindowsZip, windows_zip_bytes
from build_tools.package.xcframework import Slice, XcFramework, xcframework_bytes
from build_tools.package.xcode_commands import xcode_packaging
from build_tools.plan.build import C_SONAME, PROGRAMS, SONAME, WINDOWS_LIBRARY
from build_tools.plan.static_library import LIBRARY

JAVA_PACKAGE = "com.smilear"
MAVEN_GROUP = "com.smilear"
LICENCE = "Apache-2.0"
SOURCE_FOLDERS = ("bindings", "build_tools", "native", "ops_manifest")
PYTHON_FLOOR = ">=3.11"


def package_wheel(build: NativeBuild) -> Path:
    """The wheel of a host build, audited and then written to dist/."""
    extension = next(binary.output for binary in build.plan.binaries if binary.output.startswith("python/"))
    name = extension.rpartition("/")[2]
    python_tag = "cp" + name.split("cpython-")[1].split("-")[0]
    target = build.target
    runtime = BINDINGS / "runtime" / "python"
    files = (
        *(entry for entry in read_tree(runtime) if entry.path.endswith((".py", ".pyi", "py.typed"))),
        ArchiveEntry("smilear/_native.pyi", build.read("generated/_native.pyi")),
        ArchiveEntry(f"smilear/{name}", build.read(f"stripped/{extension}")),
    )
    wheel = Wheel(
        name="smilear",
        version=build.product.version,
        summary=build.product.description,
        readme=read_bytes(ROOT / "docs" / "python.md", "wheel's description").decode(),
        requires_python=PYTHON_FLOOR,
        dependencies=("numpy>=1.26",),
        python_tag=python_tag,
        abi_tag=python_tag,
        platform_tag=f"manylinux_{target.min_os.replace('.', '_')}_{target.arch}",
        files=files,
        licence=LICENCE,
        licences=_licences((build,)),
        build_info=_build_info((build,)),
        sbom=_sbom((build,)),
    )
    path = DIST / build.product.name / wheel.file_name
    return _release({path: wheel_bytes(wheel)}, path, (build,))


def package_aar(builds: Sequence[NativeBuild]) -> Path:
    """One AAR from the builds of all its ABIs, with its POM and symbols beside it."""
    product = builds[0].product
    stem = f"smilear-{product.name}-{product.version}"
    coordinate = MavenCoordinate(MAVEN_GROUP, f"smilear-{product.name}", product.version)
    aar = Aar(
        package=f"{JAVA_PACKAGE}.{_java_name(product)}",
        min_sdk=max(int(build.target.min_os) for build in builds),
        library_name=SONAME,
        libraries=tuple(
            AarLibrary(build.target.abi, build.read(f"stripped/jni/{SONAME}")) for build in builds
        ),
        classes=read_tree(builds[0].folder / JAVA_CLASSES, "**/*.class"),
        proguard=read_bytes(BINDINGS / "runtime" / "java" / "proguard.txt", "consumer rules").decode(),
        licences=_licences(builds),
        build_info=_build_info(builds),
        sbom=_sbom(builds),
        prefab_name=PREFAB_NAME,
        prefab=(prefab_module(builds),),
    )
    folder = DIST / product.name
    path = folder / f"{stem}.aar"
    unstripped = tuple(
        (build.target.abi, output.rpartition("/")[2], build.read(output))
        for build in builds
        for output in (f"jni/{SONAME}", f"c/{C_SONAME}")
    )
    return _release(
        {
            folder / f"{stem}.pom": pom_bytes(coordinate, product.description, LICENCE),
            folder / f"{stem}-symbols.zip": symbols_bytes(unstripped),
            path: aar_bytes(aar),
        },
        path,
        builds,
    )


def package_windows(build: NativeBuild) -> Path:
    """The zip of a Windows build, with the symbols beside it."""
    product = build.product
    library = PurePosixPath(f"c/{WINDOWS_LIBRARY}")
    package = WindowsZip(
        library=build.read(str(library)),
        import_library=build.read(str(library.with_suffix(".lib"))),
        headers=headers_of(product),
        licences=_licences((build,)),
        build_info=replace(_build_info((build,)), natives=()),
        sbom=_sbom((build,)),
    )
    stem = f"smilear-{product.name}-{product.version}-{build.target.name}"
    path = DIST / product.name / f"{stem}.zip"
    symbols = library.with_suffix(".pdb")
    unstripped = ((build.target.name, symbols.name, build.read(str(symbols))),)
    return _release(
        {path.with_name(f"{stem}-symbols.zip"): symbols_bytes(unstripped), path: windows_zip_bytes(package)},
        path,
        (build,),
    )


def package_xcframework(builds: Sequence[NativeBuild]) -> Path:
    """One XCFramework from the builds of all its slices, with its package descriptions beside it."""
    product = builds[0].product
    libraries = {build.target.name: build.read(LIBRARY) for build in builds}
    undefined = {
        symbol
        for name, content in libraries.items()
        for facts in read_static_library(content, name)
        for symbol in facts.undefined
    }
    privacy = parse_accessed_apis(read_bytes(DATA / "privacy.toml", "privacy table").decode())
    framework = XcFramework(
        name=MODULE,
        bundle_id=product.bundle_id,
        version=product.version,
        slices=tuple(
            Slice(build.target.abi, build.target.processor, build.target.min_os, libraries[build.target.name])
            for build in builds
        ),
        headers=(
            ArchiveEntry(UMBRELLA_FILE, builds[0].read(f"generated/{UMBRELLA_FILE}")),
            *(
                ArchiveEntry(Path(path).name, read_bytes(BINDINGS / path, "header"))
                for path in objc_headers_of(product)
            ),
        ),
        module_map=builds[0].read(f"generated/{MODULE_MAP_FILE}").decode(),
        privacy=accessed_apis(privacy, undefined),
        licences=_licences(builds),
        build_info=replace(_build_info(builds), natives=(), c_functions=(), exports=objc_exports_of(product)),
        sbom=_sbom(builds),
    )
    folder = DIST / product.name
    path = folder / f"smilear-{product.name}-{product.version}.xcframework.zip"
    content = xcframework_bytes(framework, _made_by_xcode(framework, builds))
    release = AppleRelease(
        name=MODULE,
        version=product.version,
        summary=product.description,
        licence=LICENCE,
        min_os=max(build.target.min_os for build in builds),
        zip_name=path.name,
        url=product.downloads,
    )
    descriptions = {folder / "Package.swift": package_swift(release, content)}
    if product.downloads:
        descriptions[folder / f"{MODULE}.podspec.json"] = podspec(release, content)
    return _release({**descriptions, path: content}, path, builds)


def _made_by_xcode(framework: XcFramework, builds: Sequence[NativeBuild]) -> tuple[ArchiveEntry, ...]:
    """The XCFramework by Apple's programs, where the toolchain has them."""
    link = builds[0].toolchain.static_link
    if link is None or not link.xcodebuild:
        return ()
    product = builds[0].product.name
    folder = BUILD / product / "xcframework"
    packaging = xcode_packaging(framework, folder, link.lipo, link.xcodebuild)
    return make_xcframework(packaging, folder, LOGS / f"{product}-xcframework.log")


def judge(build: NativeBuild) -> None:
    """Audit the linked libraries with what only the build knows: the link map and the Java side.

    A library that is shipped static has no link map yet: the app's link makes it.
    """
    data = load_audit_data()
    if build.target.artefact is ArtefactKind.XCFRAMEWORK:
        facts = read_static_library(build.read(LIBRARY), build.target.name)
        exports = frozenset(objc_exports_of(build.product))
        check((judge_static_library(facts, built_target(build.target), exports, data),))
        return
    natives = native_methods(natives_of(build.product))
    functions = c_functions_of(build.product)
    for binary in build.plan.binaries:
        role = binary.output.partition("/")[0]
        if role != PROGRAMS:
            options = LibraryOptions(
                target=build.target.name,
                role=role,
                natives=natives if role == "jni" else None,
                exports=functions if role == "c" else None,
                link=read_link(build.folder / f"{binary.output}.map", build.product.name),
            )
            check(audit_file(build.folder / (binary.stripped or binary.output), data, options))


def _release(files: dict[Path, bytes], artefact: Path, builds: Sequence[NativeBuild]) -> Path:
    """Write the files; the artefact comes last and is audited as it will be shipped."""
    named = {path.name: content for path, content in files.items()}
    statement = artefact.with_name(f"{artefact.name}.provenance.json")
    write_if_changed(statement, provenance_bytes(named, _ingredients(builds)))
    for path, content in files.items():
        write_if_changed(path, content)
    try:
        check(audit_file(artefact, load_audit_data(), LibraryOptions()))
    except AuditError:
        artefact.rename(artefact.with_name(f"{artefact.name}.refused"))
        raise
    return artefact


def _java_name(product: Product) -> str:
    """The product's name as a part of a Java package."""
    return "".join(part for part in product.name.replace("_", "-").split("-")).lower()


def _build_info(builds: Sequence[NativeBuild]) -> BuildInfo:
    first = builds[0]
    return BuildInfo(
        product=first.product.name,
        version=first.product.version,
        targets=tuple(built_target(build.target) for build in builds),
        toolchain=first.toolchain.kind.value,
        toolchain_version=first.toolchain.version,
        xnnpack=first.product.xnnpack,
        ops_digest=ops_digest(first.manifest),
        ops=tuple(op.name for op in first.manifest.ops),
        natives=native_methods(natives_of(first.product)),
        c_functions=c_functions_of(first.product),
    )


def _ingredients(builds: Sequence[NativeBuild]) -> Ingredients:
    first = builds[0]
    return Ingredients(
        product=first.product.name,
        version=first.product.version,
        sources=sources_digest(_own_sources()),
        ops_digest=ops_digest(first.manifest),
        models=tuple((model.name, model.sha256) for model in first.manifest.models),
        components=_components(builds),
        toolchains=tuple((build.target.name, build.plan.toolchain) for build in builds),
    )


def _own_sources() -> Iterator[ArchiveEntry]:
    """Everything of this repository that a build reads."""
    for folder in SOURCE_FOLDERS:
        for entry in read_tree(ROOT / folder):
            if "__pycache__/" not in f"/{entry.path}":
                yield ArchiveEntry(f"{folder}/{entry.path}", entry.content)


def _sbom(builds: Sequence[NativeBuild]) -> bytes:
    product = builds[0].product
    return sbom_bytes(f"smilear-{product.name}", product.version, LICENCE, _components(builds))


def _components(builds: Sequence[NativeBuild]) -> tuple[Component, ...]:
    """Third-party code in the builds, each once, by name."""
    components = {
        package.name: Component(
            name=package.name,
            version=package.version,
            licence=package.licence,
            sha256=package.source_sha256,
            url=package.homepage,
        )
        for build in builds
        for package in build.packages
    }
    return tuple(components[name] for name in sorted(components))


def _licences(builds: Sequence[NativeBuild]) -> tuple[LicenceText, ...]:
    texts = {"smilear": read_bytes(ROOT / "LICENSE", "licence").decode()}
    for build in builds:
        for package in build.packages:
            parts = [read_bytes(Path(path), "licence").decode() for path in package.licence_files]
            texts[package.name] = "\n".join(parts)
    return tuple(LicenceText(name, texts[name]) for name in sorted(texts))
