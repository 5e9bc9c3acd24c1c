"""The ops manifest as committed JSON: sorted, one reason per line, so that a change reads well in a diff."""

import json
from dataclasses import asdict
from typing import cast

from build_tools.errors import StaleError
from build_tools.model.json_text import dump, read
from build_tools.model.ops import OpsManifest

REGENERATE = "python -m build_tools ops"
_GENERATED_BY = "generated_by"


def manifest_json(manifest: OpsManifest) -> str:
    """Print a manifest for committing."""
    command = f"{REGENERATE} --product {manifest.product}"
    return dump({_GENERATED_BY: command, **asdict(manifest)})


def parse_manifest(text: str) -> OpsManifest:
    """Read what `manifest_json` printed."""
    try:
        data = json.loads(text)
        if isinstance(data, dict):
            data.pop(_GENERATED_BY, None)
        return cast("OpsManifest", read(OpsManifest, data))
    except (ValueError, TypeError, RecursionError) as error:
        raise StaleError(
            f"an ops manifest cannot be read ({str(error)[:80]}); run `{REGENERATE}` to write it anew"
        ) from error
