"""Whether PrivacyInfo.xcprivacy declares exactly what a library uses."""

from build_tools.audit.archive import ArchiveFacts
from build_tools.audit.context import listed
from build_tools.audit.plist import Plist, parse_plist
from build_tools.model.macho import MachoObject
from build_tools.model.privacy import AccessedApi, accessed_apis

NAME = "PrivacyInfo.xcprivacy"
_KEYS = {
    "NSPrivacyTracking": False,
    "NSPrivacyTrackingDomains": [],
    "NSPrivacyCollectedDataTypes": [],
}


def privacy_manifest(
    facts: ArchiveFacts, folder: str, objects: tuple[MachoObject, ...], table: tuple[AccessedApi, ...]
) -> tuple[str, ...]:
    """Judge the manifest in `folder` by the symbols that the objects beside it ask for."""
    path = f"{folder}{NAME}"
    plist = parse_plist(facts.find(path))
    if plist is None:
        return (f"has no readable {path}; package it again",)
    used = accessed_apis(table, {name for entry in objects for name in entry.undefined})
    sentences = []
    forbidden = [row.category for row in used if not row.reasons]
    if forbidden:
        sentences.append(
            f"uses what falls under {listed(forbidden)}, for which data/privacy.toml has no reason; avoid it"
        )
    wanted = {row.category: row.reasons for row in used}
    declared = _declared(plist)
    wrong = {name for name in wanted.keys() | declared.keys() if wanted.get(name) != declared.get(name)}
    wrong |= {key for key, value in _KEYS.items() if plist.get(key) != value}
    if wrong:
        sentences.append(f"declares {listed(wrong)} otherwise than it is in {path}; package it again")
    return tuple(sentences)


def _declared(plist: Plist) -> dict[str, tuple[str, ...]]:
    rows = plist.get("NSPrivacyAccessedAPITypes")
    declared = {}
    for row in rows if isinstance(rows, list) else ():
        if isinstance(row, dict):
            reasons = row.get("NSPrivacyAccessedAPITypeReasons")
            declared[str(row.get("NSPrivacyAccessedAPIType"))] = (
                tuple(map(str, reasons)) if isinstance(reasons, list) else ()
            )
    return declared
