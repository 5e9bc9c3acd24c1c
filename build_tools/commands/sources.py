"""`sources`: bring the pinned third-party sources into the cache."""

import argparse
import shutil
import tempfile
from collections.abc import Sequence
from pathlib import Path

import yaml

from build_tools.commands.layout import DATA, LOGS, RECIPES
from build_tools.edge.cache import Cache, user_cache
from build_tools.edge.crates import CratesProvider
from build_tools.edge.providers import DebianProvider, Provider, UpstreamProvider
from build_tools.edge.tarball import PARTIAL, file_sha256, pack
from build_tools.errors import HostError, SourceError
from build_tools.model.source import SourceLibrary, Sources
from build_tools.plan.sources import parse_sources, select

HELP = "bring the pinned third-party sources into the cache"
PROVIDERS = ("auto", "debian", "upstream")
UNPACKED = ".sources-"  # begin of the name of the folder with unpacked trees


def configure(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--provider",
        choices=PROVIDERS,
        default="auto",
        help="debian: one Debian source package, through apt; upstream: an archive per library; "
        "auto (default): debian where apt-get is found",
    )
    parser.add_argument("--keep", action="store_true", help="keep what was downloaded")


def run(arguments: argparse.Namespace) -> int:
    ensure_sources(user_cache(), provider=arguments.provider, keep=arguments.keep)
    print(f"sources: all in {user_cache().sources}")
    return 0


def ensure_sources(cache: Cache, *, provider: str = "auto", keep: bool = False) -> None:
    """Make every pinned archive present in Conan's download cache; quick when they are."""
    sources = read_sources()
    if not _missing(cache, sources):
        return
    with cache.locked("sources"):
        missing = _missing(cache, sources)
        if missing:
            _remove_leftovers(cache)
            for source, libraries in _assigned(cache, sources, missing, provider, keep=keep):
                _fetch(cache, source, libraries)


def read_sources() -> Sources:
    """The description of all libraries with the pins that their recipes carry."""
    pins: dict[str, str] = {}
    for path in sorted(RECIPES.glob("*/all/conandata.yml")):
        for row in yaml.safe_load(path.read_text(encoding="utf-8"))["sources"].values():
            pins[row["filename"].removesuffix(".tar")] = row["sha256"]
    return parse_sources((DATA / "sources.toml").read_text(encoding="utf-8"), pins)


def _missing(cache: Cache, sources: Sources) -> tuple[SourceLibrary, ...]:
    """Libraries without an archive or with a damaged one: Conan takes what it finds by its name."""
    return tuple(
        library for library in sources.libraries if not _is_stored(cache.sources / "s" / library.sha256)
    )


def _is_stored(archive: Path) -> bool:
    return archive.is_file() and file_sha256(archive) == archive.name


def _assigned(
    cache: Cache, sources: Sources, libraries: Sequence[SourceLibrary], name: str, *, keep: bool
) -> list[tuple[Provider, Sequence[SourceLibrary]]]:
    """Who brings which of the libraries: the first that has it and can work here."""
    left = list(libraries)
    pairs: list[tuple[Provider, Sequence[SourceLibrary]]] = []
    if name == "debian" or (name == "auto" and shutil.which("apt-get")):
        debian = DebianProvider(sources.debian, cache.downloads, keep=keep)
        pairs.append((debian, [library for library in left if library.subtree]))
        left = [library for library in left if not library.subtree]
    if name != "upstream" and shutil.which("cargo"):
        pairs.append((CratesProvider(), [library for library in left if library.crate]))
        left = [library for library in left if not library.crate]
    pairs.append((UpstreamProvider(cache.downloads, keep=keep), left))
    return [pair for pair in pairs if pair[1]]


def _fetch(cache: Cache, provider: Provider, libraries: Sequence[SourceLibrary]) -> None:
    store = cache.sources / "s"
    store.mkdir(parents=True, exist_ok=True)
    cache.downloads.mkdir(parents=True, exist_ok=True)
    free = shutil.disk_usage(cache.root).free
    need = provider.needed_bytes
    print(f"sources: {len(libraries)} libraries from {provider.name}, needs {need / 1e9:.1f} GB of disk")
    if free < need:
        raise HostError(
            f"{cache.root} has {free / 1e9:.1f} GB free and {need / 1e9:.1f} GB are needed; "
            "free some or set SMILEAR_CACHE to a folder on a larger disk"
        )
    with tempfile.TemporaryDirectory(dir=cache.root, prefix=UNPACKED) as temporary:
        folder = Path(temporary)
        provider.unpack(libraries, folder, LOGS / "sources.log")
        for library in libraries:
            _store(library, folder / library.name, store, provider.name)
    provider.discard()


def _remove_leftovers(cache: Cache) -> None:
    """What a killed run could not remove; the lock says that nobody uses it."""
    for folder in cache.root.glob(f"{UNPACKED}*"):
        shutil.rmtree(folder, ignore_errors=True)
    for archive in (cache.sources / "s").glob(f"*{PARTIAL}"):
        archive.unlink()


def _store(library: SourceLibrary, tree: Path, store: Path, provider: str) -> None:
    """Pack the wanted files of `tree`; keep the archive only if it is the pinned content."""
    paths = tuple(
        path.relative_to(tree).as_posix()
        for path in tree.rglob("*")
        if path.is_file() and not path.is_symlink()
    )
    selected = select(library, paths)
    archive, sha256 = pack({name: tree / name for name in selected}, store)
    if library.sha256 and sha256 != library.sha256:
        archive.unlink()
        raise SourceError(
            f"{library.name} from {provider} packs to sha256 {sha256}, but its recipe pins "
            f"{library.sha256} ({len(selected)} files); the provider's tree is not the pinned revision"
        )
    archive.replace(store / sha256)
    print(f"sources: {library.name}, {len(selected)} files, sha256 {sha256[:12]}", flush=True)
