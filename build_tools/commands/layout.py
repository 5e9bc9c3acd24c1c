"""Where things are in the repository and in a build."""

from pathlib import Path

ROOT = Path(__file__).parents[2]
DATA = ROOT / "build_tools" / "data"
NATIVE = ROOT / "native"
RECIPES = NATIVE / "conan" / "recipes"
BINDINGS = ROOT / "bindings"
OPS_MANIFEST = ROOT / "ops_manifest"
BUILD = ROOT / "build"
DIST = ROOT / "dist"
LOGS = BUILD / "logs"
