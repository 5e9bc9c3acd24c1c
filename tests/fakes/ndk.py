"""A folder that looks like an Android NDK: enough for finding one and planning with it."""

from pathlib import Path


def make_fake_ndk(folder: Path, revision: str = "27.2.12479018", host: str = "linux-x86_64") -> Path:
    """Lay out `folder` as the installed NDK does; its programs are empty files."""
    properties = f"Pkg.Desc = Android NDK\nPkg.Revision = {revision}\nPkg.BaseRevision = {revision}\n"
    programs = folder / "toolchains" / "llvm" / "prebuilt" / host / "bin"
    programs.mkdir(parents=True)
    (folder / "source.properties").write_text(properties, encoding="utf-8")
    for name in ("clang", "clang++", "ld.lld", "llvm-ar", "llvm-ranlib", "llvm-strip"):
        (programs / name).touch(mode=0o755)
    return folder
