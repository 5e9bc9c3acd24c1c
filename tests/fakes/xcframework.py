"""An XCFramework as the packager gets it, of libraries that are not read."""

from build_tools.model.artefact import ArchiveEntry, BuildInfo, BuiltTarget, Component, LicenceText
from build_tools.model.macho import MachoObject
from build_tools.model.privacy import AccessedApi
from build_tools.package.sbom import sbom_bytes
from build_tools.package.xcframework import Slice, XcFramework

TARGETS = (
    BuiltTarget("ios-arm64", "ios", "aarch64", "iphoneos", "15.0"),
    BuiltTarget("ios-simulator-arm64", "ios", "aarch64", "iphonesimulator", "15.0"),
    BuiltTarget("ios-simulator-x86_64", "ios", "x86_64", "iphonesimulator", "15.0"),
)
EXPORTS = ("_OBJC_CLASS_$_SMRArScan", "_OBJC_METACLASS_$_SMRArScan", "_SMRErrorDomain")
UNDEFINED = ("_malloc", "_stat")
TIMESTAMP = AccessedApi("NSPrivacyAccessedAPICategoryFileTimestamp", ("_stat", "_fstat"), ("C617.1",))
DISK_SPACE = AccessedApi("NSPrivacyAccessedAPICategoryDiskSpace", ("_statfs",), ())
ACCESSED = (TIMESTAMP, DISK_SPACE)

FRAMEWORK = XcFramework(
    name="SmileAR",
    bundle_id="com.smilear.scan",
    version="0.1.0",
    slices=(
        Slice("iphoneos", "arm64", "15.0", b"device"),
        Slice("iphonesimulator", "x86_64", "15.0", b"simulator x86"),
        Slice("iphonesimulator", "arm64", "15.0", b"simulator arm"),
    ),
    headers=(
        ArchiveEntry("SmileAR.h", b"#import <SmileAR/SMRArScan.h>\n"),
        ArchiveEntry("SMRArScan.h", b'#import "SMRDefines.h"\n'),
        ArchiveEntry("SMRDefines.h", b"#import <Foundation/Foundation.h>\n"),
    ),
    module_map='framework module SmileAR {\n  umbrella header "SmileAR.h"\n}\n',
    privacy=(TIMESTAMP,),
    licences=(LicenceText("eigen", "MPL text"),),
    build_info=BuildInfo(
        product="scan",
        version="0.1.0",
        targets=TARGETS,
        toolchain="hermetic",
        toolchain_version="0.17.1",
        xnnpack=True,
        ops_digest="ab" * 32,
        ops=("CONV_2D",),
        natives=(),
        c_functions=(),
        exports=EXPORTS,
    ),
    sbom=sbom_bytes("smilear", "0.1.0", "Apache-2.0", (Component("eigen", "1", "MPL-2.0", "12" * 32),)),
)


def macho(target: BuiltTarget, slice_arch: str = "") -> MachoObject:
    """The object that a good library has for the target."""
    return MachoObject(
        name=f"SmileAR({target.name})",
        slice_arch=slice_arch,
        arch={"aarch64": "arm64"}.get(target.arch, target.arch),
        relocatable=True,
        platform={"iphoneos": "ios", "iphonesimulator": "ios-simulator"}[target.abi],
        min_os=target.min_os,
        exports=EXPORTS,
        coalesced=("__OBJC_PROTOCOL_$_NSCopying",),
        undefined=UNDEFINED,
        strings=("xnnpack/src/operator.c", "softmax"),
        code_size=1,
    )
