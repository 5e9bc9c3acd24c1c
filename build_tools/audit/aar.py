"""The verdict on an AAR, beside those on the libraries in it."""

from collections.abc import Mapping

from build_tools.audit.android_manifest import parse_android_manifest
from build_tools.audit.archive import ArchiveFacts, deterministic, read_archive, safe_paths
from build_tools.audit.binary import verdict
from build_tools.audit.class_file import ClassFacts, parse_class_file
from build_tools.audit.context import Judgement, listed
from build_tools.audit.policy import Policy
from build_tools.audit.prefab import prefab
from build_tools.audit.sbom import licences_are_there, sbom_is_complete
from build_tools.errors import AuditError
from build_tools.model.artefact import AAR_BUILD_INFO, AAR_LICENCES, AAR_SBOM, BuildInfo, parse_build_info
from build_tools.model.binary import BinaryFacts
from build_tools.model.finding import Verdict

MANIFEST = "AndroidManifest.xml"
CLASSES = "classes.jar"
PROGUARD = "proguard.txt"
_CLASS = ".class"


def aar_build_info(facts: ArchiveFacts) -> BuildInfo:
    """What the AAR says about itself; without it nothing can be judged."""
    content = facts.find(AAR_BUILD_INFO)
    if content is None:
        raise AuditError(f"{facts.name} has no {AAR_BUILD_INFO}; audit AARs that this project built")
    return parse_build_info(content, facts.name)


def audit_aar(facts: ArchiveFacts, binaries: Mapping[str, BinaryFacts], policy: Policy) -> Verdict:
    """Judge the archive; `binaries` are the ELF files in it, by path."""
    info = aar_build_info(facts)
    jar = facts.find(CLASSES)
    classes = read_archive(jar, f"{facts.name}:{CLASSES}") if jar is not None else None
    java = _classes(classes) if classes else ()
    texts = [
        (member.path.removeprefix(AAR_LICENCES).removesuffix(".txt"), member.content)
        for member in facts.below(AAR_LICENCES)
    ]
    judged: dict[str, Judgement] = {
        "aar-paths": safe_paths(facts),
        "aar-determinism": deterministic(facts, sorted(member.path for member in facts.members)),
        "aar-manifest": _manifest(facts, info),
        "aar-classes": _class_files(classes, java, policy),
        "aar-natives": _natives(java, info),
        "aar-abis": _abis(facts, info, policy),
        "aar-prefab": prefab(facts, binaries, info),
        "aar-proguard": _proguard(facts),
        "aar-sbom": sbom_is_complete(facts.find(AAR_SBOM)),
        "aar-licences": licences_are_there(facts.find(AAR_SBOM), texts, policy),
    }
    return verdict(facts.name, judged, policy)


def _classes(jar: ArchiveFacts) -> tuple[tuple[str, ClassFacts], ...]:
    return tuple(
        (member.path, parse_class_file(member.content, f"{jar.name}:{member.path}"))
        for member in jar.members
        if member.path.endswith(_CLASS)
    )


def _manifest(facts: ArchiveFacts, info: BuildInfo) -> Judgement:
    content = facts.find(MANIFEST)
    if content is None:
        return f"has no {MANIFEST}; package it again"
    manifest = parse_android_manifest(content, f"{facts.name}:{MANIFEST}")
    levels = {int(target.min_os) for target in info.targets}
    if not manifest.package or manifest.min_sdk != str(max(levels, default=0)):
        return (
            f"says package {manifest.package or '(none)'} and minSdkVersion {manifest.min_sdk or '(none)'},"
            f" wanted a package and the highest level its libraries need, of {listed(map(str, levels))};"
            " package it again"
        )
    return ()


def _class_files(
    jar: ArchiveFacts | None, java: tuple[tuple[str, ClassFacts], ...], policy: Policy
) -> Judgement:
    if jar is None or not java:
        return f"has no classes in {CLASSES}; compile the Java sources and package again"
    sentences = []
    other = {f"{facts.name} ({facts.major})" for _, facts in java if facts.major != policy.class_major}
    if other:
        sentences.append(
            f"has {listed(other)} in {CLASSES}, wanted class-file version {policy.class_major};"
            f" compile with --release {policy.class_major - 44}"
        )
    misplaced = [path for path, facts in java if path != facts.name + _CLASS]
    if misplaced:
        sentences.append(f"has {listed(misplaced)} in {CLASSES} under a wrong path; package it again")
    order = sorted(member.path for member in jar.members)
    faults = (*safe_paths(jar), *deterministic(jar, order))
    sentences += [f"has a {CLASSES} that {sentence}" for sentence in faults]
    return tuple(sentences)


def _natives(java: tuple[tuple[str, ClassFacts], ...], info: BuildInfo) -> Judgement:
    """Java's native methods are those that each library was checked to register."""
    declared = {method for _, facts in java for method in facts.natives}
    registered = set(info.natives)
    sentences = []
    for words, methods in (
        ("declares {}, which the libraries do not register", declared - registered),
        ("registers {}, which no Java class declares", registered - declared),
    ):
        if methods:
            names = listed(f"{m.owner}.{m.name}{m.signature}" for m in methods)
            sentences.append(words.format(names) + "; generate the bindings and build both sides again")
    return tuple(sentences)


def _abis(facts: ArchiveFacts, info: BuildInfo, policy: Policy) -> Judgement:
    library = policy.roles["jni"].soname
    wanted = {f"jni/{target.abi}/{library}" for target in info.targets}
    found = {member.path for member in facts.below("jni/")}
    sentences = []
    if wanted - found:
        sentences.append(f"has no {listed(wanted - found)}; build that ABI and package again")
    if found - wanted:
        sentences.append(
            f"has {listed(found - wanted)}, which its build info does not list; package it again"
        )
    return tuple(sentences)


def _proguard(facts: ArchiveFacts) -> Judgement:
    rules = facts.find(PROGUARD)
    if rules is None or b"-keep" not in rules:
        return (
            f"has no {PROGUARD} with a -keep rule, so shrinking an app breaks the calls from native code;"
            " package it with the bindings' rules"
        )
    return ()
