"""What the native module raises when a call fails."""

from smilear._native import StatusCode


class SmileArError(RuntimeError):
    """A native call failed; `code` says how, the message says why."""

    def __init__(self, code: StatusCode, message: str) -> None:
        super().__init__(code, message)
        self.code = code
        self.message = message

    def __str__(self) -> str:
        return f"{self.code.name}: {self.message}"


class ClosedError(SmileArError):
    """An object was used after it had been closed."""
