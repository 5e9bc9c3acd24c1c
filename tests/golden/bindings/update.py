"""Rewrites the generated wrappers that tests compare with.

    python tests/golden/bindings/update.py

Look at the difference before committing it: it is what users of every
language will get.
"""

import sys
from pathlib import Path

_HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(_HERE.parents[2]))


def main() -> None:
    from build_tools.bindgen.generate import generate  # noqa: PLC0415  after sys.path
    from build_tools.bindgen.parse import parse  # noqa: PLC0415
    from build_tools.edge.files import write_if_changed  # noqa: PLC0415

    description = _HERE / "coverall.toml"
    files = generate(parse(description.read_text(encoding="utf-8"), description.name))
    folder = _HERE / "coverall"
    for golden in sorted(folder.rglob("*.txt")):
        path = golden.relative_to(folder).with_suffix("")
        changed = write_if_changed(golden, files[str(path)].encode())
        print(f"{'written' if changed else 'as it was'}: {path}")


if __name__ == "__main__":
    main()
