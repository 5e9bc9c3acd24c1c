"""The ops manifest as committed JSON: sorted, one reason per line, so that a change reads well in a diff."""

import json
from dataclasses import asdict, is_dataclass
from typing import cast, get_args, get_origin, get_type_hints

from build_tools.errors import StaleError
from build_tools.model.ops import OpsManifest

REGENERATE = "python -m build_tools ops"
_GENERATED_BY = "generated_by"
_DEEPEST_INDENT = 4


def manifest_json(manifest: OpsManifest) -> str:
    """Print a manifest for committing."""
    command = f"{REGENERATE} --product {manifest.product}"
    return _dump({_GENERATED_BY: command, **asdict(manifest)}, 1) + "\n"


def parse_manifest(text: str) -> OpsManifest:
    """Read what `manifest_json` printed."""
    try:
        data = json.loads(text)
        if isinstance(data, dict):
            data.pop(_GENERATED_BY, None)
        return cast("OpsManifest", _read(OpsManifest, data))
    except (ValueError, TypeError, RecursionError) as error:
        raise StaleError(
            f"an ops manifest cannot be read ({str(error)[:80]}); run `{REGENERATE}` to write it anew"
        ) from error


def _dump(value: object, depth: int) -> str:
    """Indent the outer levels by one space each and keep the inner ones on a line."""
    if depth > _DEEPEST_INDENT or not isinstance(value, dict | list | tuple) or not value:
        return json.dumps(value)
    if isinstance(value, dict):
        entries = [f"{json.dumps(key)}: {_dump(entry, depth + 1)}" for key, entry in value.items()]
        opening, closing = "{", "}"
    else:
        entries = [_dump(entry, depth + 1) for entry in value]
        opening, closing = "[", "]"
    indent = "\n" + " " * depth
    return f"{opening}{indent}{f',{indent}'.join(entries)}{indent[:-1]}{closing}"


def _read(kind: object, value: object) -> object:
    """Turn JSON into `kind`: a dataclass, a tuple of one kind, or a plain value of exactly that type."""
    if isinstance(kind, type) and is_dataclass(kind):
        hints = get_type_hints(kind)
        if not isinstance(value, dict) or value.keys() != hints.keys():
            raise TypeError(f"expected the keys {', '.join(hints)}")
        fields = {name: _read(hint, value[name]) for name, hint in hints.items()}
        return kind(**fields)
    if get_origin(kind) is tuple:
        if not isinstance(value, list):
            raise TypeError(f"expected a list, not {value!r}")
        return tuple(_read(get_args(kind)[0], entry) for entry in value)
    if type(value) is not kind:
        raise TypeError(f"expected {kind}, not {value!r}")
    return value
