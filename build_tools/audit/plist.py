"""Apple's property lists, read without trust."""

import plistlib
from typing import Any
from xml.parsers.expat import ExpatError

Plist = dict[str, Any]


def parse_plist(content: bytes | None) -> Plist | None:
    """The dictionary in a property list; None if it is none."""
    try:
        document = plistlib.loads(content or b"")
    except (
        plistlib.InvalidFileException,
        ExpatError,
        ValueError,
        TypeError,
        AttributeError,
        KeyError,
        IndexError,
        OverflowError,
        RecursionError,
    ):
        return None
    return document if isinstance(document, dict) else None
