"""A bundle with one model, its key and a licence: python -m tests.bench.protected_files FOLDER."""

import sys
from datetime import UTC, datetime
from pathlib import Path

from build_tools.model.protection import KeyKind
from build_tools.security.licence import issue
from tests.fakes.protection import bundle, bundle_key, key, licence, scan_models


def main() -> None:
    folder = Path(sys.argv[1])
    (folder / "model.smb").write_bytes(bundle(scan_models("scan_f32.tflite")))
    (folder / "bundle.key").write_bytes(bundle_key())
    terms = licence(int(datetime.now(UTC).timestamp()))
    (folder / "licence.sml").write_bytes(issue(terms, key("licence-1.key", KeyKind.LICENCE)))


if __name__ == "__main__":
    main()
