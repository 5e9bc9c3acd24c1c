"""The symbols that every device of the oldest iOS provides, read from `data/ios/symbols.toml`."""

import tomllib

from build_tools.errors import UsageError


def parse_system_symbols(text: str) -> dict[str, frozenset[str]]:
    """Library -> symbols, as Mach-O spells them."""
    try:
        return {name: frozenset(map(str, row["symbols"])) for name, row in tomllib.loads(text).items()}
    except (tomllib.TOMLDecodeError, KeyError, TypeError, AttributeError) as error:
        raise UsageError(
            f"build_tools/data/ios/symbols.toml cannot be read ({type(error).__name__}: {error}); correct it"
        ) from error
