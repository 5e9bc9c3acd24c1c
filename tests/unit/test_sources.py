from dataclasses import replace

import pytest

from build_tools.errors import SourceError
from build_tools.model.source import DebianSource, SourceLibrary
from build_tools.plan.sources import parse_sources, select

TEXT = """
[debian]
package = "big"
version = "1.2-3"
file = "big_1.2.orig.tar.xz"
size = 1000
sha256 = "feed"

[library.alpha]
subtree = "alpha"
upstream = "https://example.org/alpha.tar.gz"
include = ["LICENSE", "src/*"]
exclude = ["*_test.c"]

[library.beta]
subtree = "third/beta"
upstream = "https://example.org/beta.tar.gz"
include = ["*"]
exclude = []
"""

ALPHA = SourceLibrary(
    name="alpha",
    subtree="alpha",
    upstream="https://example.org/alpha.tar.gz",
    include=("LICENSE", "src/*"),
    exclude=("*_test.c",),
    sha256="0a",
)


def test_every_library_carries_the_pin_of_its_recipe() -> None:
    sources = parse_sources(TEXT, {"alpha": "0a", "beta": "0b"})
    assert sources.debian == DebianSource("big", "1.2-3", "big_1.2.orig.tar.xz", 1000, "feed")
    assert sources.libraries[0] == ALPHA
    assert [(library.name, library.sha256) for library in sources.libraries] == [
        ("alpha", "0a"),
        ("beta", "0b"),
    ]


def test_a_star_crosses_folders_and_exclusion_wins() -> None:
    paths = ("src/b.c", "src/deep/er/a.c", "src/deep/a_test.c", "LICENSE", "README", "other/src/x.c")
    assert select(ALPHA, paths) == ("LICENSE", "src/b.c", "src/deep/er/a.c")


def test_the_order_of_the_tree_does_not_matter() -> None:
    paths = ("src/b.c", "LICENSE", "src/a.c")
    assert select(ALPHA, paths) == select(ALPHA, tuple(reversed(paths)))


def test_a_pattern_is_a_whole_path_and_its_letters_have_case() -> None:
    assert select(ALPHA, ("LICENSE", "src/a.c", "LICENSE.txt", "license", "my/LICENSE")) == (
        "LICENSE",
        "src/a.c",
    )


def test_names_that_look_like_patterns_are_ordinary_paths() -> None:
    everything = replace(ALPHA, include=("*",), exclude=())
    paths = ("a b/ö.c", "a[1].c", "a\nb.c", "{x}.c")
    assert select(everything, paths) == tuple(sorted(paths))


def test_a_tree_that_lacks_a_wanted_file_is_refused_by_name() -> None:
    with pytest.raises(SourceError, match=r"^the source of alpha has no file like LICENSE; .* fetch again$"):
        select(ALPHA, ("src/a.c",))


def test_an_include_pattern_whose_files_are_all_excluded_still_counts_as_found() -> None:
    library = replace(ALPHA, include=("src/*",), exclude=("src/*",))
    assert select(library, ("src/a.c",)) == ()
