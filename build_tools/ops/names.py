"""Which names may travel from a model or a description into generated C++."""

import json
import re

from build_tools.errors import UsageError

_OP_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_]{0,63}")
_SYMBOL = re.compile(r"[A-Za-z_][A-Za-z0-9_]{0,127}(?:::[A-Za-z_][A-Za-z0-9_]{0,127}){1,7}")
_SHOWN = 60


def is_op_name(text: str) -> bool:
    """True for a plain C identifier of at most 64 characters."""
    return _OP_NAME.fullmatch(text) is not None


def is_symbol(text: str) -> bool:
    """True for a C++ function inside at least one namespace, as in `tflite::ops::custom::Register_X`."""
    return _SYMBOL.fullmatch(text) is not None


def quoted(text: str) -> str:
    """Show hostile text in a message: escaped to printable ASCII and cut."""
    return json.dumps(text if len(text) <= _SHOWN else text[:_SHOWN] + "...")


def check_custom_op(name: str, symbol: object, where: str) -> str:
    """Return the symbol if both the custom op's name and the symbol can stand in generated C++."""
    if not is_op_name(name):
        raise UsageError(
            f"{where} names the custom op {quoted(name)}, which is not an identifier of at most 64 letters, "
            "digits and underscores; rename the op"
        )
    if not isinstance(symbol, str) or not is_symbol(symbol):
        raise UsageError(
            f"{where} gives the custom op {name} the symbol {quoted(str(symbol))}; "
            "write a function in a namespace, such as tflite::ops::custom::Register_X"
        )
    return symbol
