"""The statement of what an artefact was made of."""

import hashlib
import json
from dataclasses import replace

from build_tools.model.artefact import ArchiveEntry, Component
from build_tools.package.provenance import Ingredients, provenance_bytes, sources_digest

XNNPACK = Component("xnnpack", "56ac34b", "BSD-3-Clause", "12" * 32, "https://github.com/google/XNNPACK")
MADE_OF = Ingredients(
    product="scan",
    version="1.2.3",
    sources="ab" * 32,
    ops_digest="cd" * 32,
    models=(("m/a.tflite", "ef" * 32),),
    components=(XNNPACK, Component("eigen", "662ba79", "MPL-2.0", "34" * 32)),
    toolchains=(("android-arm64-v8a", "hermetic ziglang 0.17.1 1a2b"),),
)
FILES = {"b.aar": b"library", "a.pom": b"pom"}


def test_subjects_are_the_files_by_their_digests() -> None:
    statement = json.loads(provenance_bytes(FILES, MADE_OF))
    assert statement["subject"] == [
        {"name": name, "digest": {"sha256": hashlib.sha256(content).hexdigest()}}
        for name, content in sorted(FILES.items())
    ]
    assert statement["predicateType"] == "https://slsa.dev/provenance/v1"


def test_everything_that_goes_in_is_named_with_its_digest() -> None:
    definition = json.loads(provenance_bytes(FILES, MADE_OF))["predicate"]["buildDefinition"]
    digests = {part["name"]: part["digest"]["sha256"] for part in definition["resolvedDependencies"]}
    assert digests == {
        "smilear": "ab" * 32,
        "m/a.tflite": "ef" * 32,
        "xnnpack": "12" * 32,
        "eigen": "34" * 32,
    }
    assert definition["externalParameters"]["targets"] == ["android-arm64-v8a"]
    assert definition["internalParameters"]["toolchains"] == dict(MADE_OF.toolchains)


def test_equal_builds_say_the_same_and_others_do_not() -> None:
    again = replace(MADE_OF, components=tuple(reversed(MADE_OF.components)))
    assert provenance_bytes(FILES, again) == provenance_bytes(dict(reversed(FILES.items())), MADE_OF)
    assert provenance_bytes(FILES, replace(MADE_OF, sources="0" * 64)) != provenance_bytes(FILES, MADE_OF)


def test_the_digest_of_sources_sees_paths_and_contents_but_no_order() -> None:
    one, two = ArchiveEntry("a", b"1"), ArchiveEntry("b", b"2")
    assert sources_digest([one, two]) == sources_digest([two, one])
    swapped = [ArchiveEntry("a", b"2"), ArchiveEntry("b", b"1")]
    assert len({sources_digest(files) for files in ([one, two], [one], swapped)}) == 3
