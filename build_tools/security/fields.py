"""Numbers and texts as both formats write and read them: little-endian, lengths first."""

from build_tools.errors import ModelError

LONGEST_TEXT = 255


def number(value: int, size: int) -> bytes:
    return value.to_bytes(size, "little")


def text(value: str) -> bytes:
    encoded = value.encode()
    return number(len(encoded), 2) + encoded


class Reader:
    """Takes fields one after the other; raises ModelError when there is less than they say."""

    def __init__(self, content: bytes, what: str) -> None:
        self._rest = memoryview(content)
        self._what = what

    @property
    def at_end(self) -> bool:
        return not self._rest

    def take(self, size: int) -> bytes:
        if size > len(self._rest):
            raise ModelError(f"{self._what} is cut off or damaged; make it again")
        taken, self._rest = bytes(self._rest[:size]), self._rest[size:]
        return taken

    def number(self, size: int) -> int:
        return int.from_bytes(self.take(size), "little")

    def text(self) -> str:
        try:
            return self.take(self.number(2)).decode()
        except UnicodeDecodeError as error:
            raise ModelError(f"{self._what} has text that is not UTF-8; make it again") from error
