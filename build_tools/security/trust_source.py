"""Product x target -> the C++ file that says whom its library trusts; a pure function."""

from collections.abc import Iterable

from build_tools.model.protection import Key, Platform
from build_tools.security.keys import key_id

_HEAD = """// Written by the build from the product's keys.
#include "security/trust.h"

namespace smilear {
"""


def trust_source(
    product: str,
    platform: Platform,
    *,
    publishers: Iterable[Key],
    issuers: Iterable[Key],
    licence: bool,
    bundle_key: tuple[bytes, bytes] | None,
) -> str:
    """`bundle_key` comes as a random mask and the key under it, so that it lies nowhere as it is."""
    parts = f"{{{{{_bytes(bundle_key[0])}, {_bytes(bundle_key[1])}}}}}" if bundle_key else ""
    return "\n".join(
        (
            _HEAD,
            f'extern const char kProduct[] = "{product}";',
            f"extern const Platform kPlatform = static_cast<Platform>({platform.value});",
            f"extern const bool kLicenceRequired = {'true' if licence else 'false'};",
            "",
            *_keys("kPublisherKeys", publishers),
            *_keys("kLicenceKeys", issuers),
            *_built_in(parts),
            "",
            "}  // namespace smilear",
            "",
        )
    )


def _keys(name: str, keys: Iterable[Key]) -> list[str]:
    rows = [f"    {{{_bytes(key_id(key.public))}, {_bytes(key.public)}}}," for key in keys]
    return [
        f"static constexpr TrustedKey {name}Table[] = {{",
        *rows,
        "};",
        f"extern const std::span<const TrustedKey> {name} = {name}Table;",
        "",
    ]


def _built_in(parts: str) -> list[str]:
    if not parts:
        return ["extern const std::span<const BuiltInKey> kBuiltInKey = {};"]
    return [
        f"static constexpr BuiltInKey kBuiltInKeyTable[] = {parts};",
        "extern const std::span<const BuiltInKey> kBuiltInKey = kBuiltInKeyTable;",
    ]


def _bytes(content: bytes) -> str:
    return "{{" + ", ".join(f"0x{byte:02x}" for byte in content) + "}}"
