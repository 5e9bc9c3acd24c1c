"""What each byte of a file costs in its compressed form.

The compressed data is read as a decompressor does. A literal's bits belong to its byte, those of
a match to all bytes that it copies, those of a block's tables to all bytes of the block. So the
costs add up to the compressed size, to the bit.
"""

import zlib
from array import array
from collections.abc import Sequence

BITS = 8
# What gzip puts around the compressed data.
GZIP_FRAME = 18
_WINDOW = -15  # raw deflate
_LONGEST_CODE = 15
_END = 256
# Of the code lengths' own code: repeat the last length, repeat zero a few times.
_REPEAT, _FEW_ZEROS = 16, 17
_CODE_LENGTH_ORDER = (16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15)
# (base, extra bits) of the match lengths from symbol 257 on.
_LENGTHS = (
    *((3 + i, 0) for i in range(8)),
    *(
        (base, bits)
        for bits, start in ((1, 11), (2, 19), (3, 35), (4, 67), (5, 131))
        for base in range(start, start + (4 << bits), 1 << bits)
    ),
    (258, 0),
)
_DISTANCE_BITS = tuple(max(0, (symbol >> 1) - 1) for symbol in range(30))
_FIXED = ([8] * 144 + [9] * 112 + [7] * 24 + [8] * 8, [5] * 30)

# Decoding table: the next 15 bits -> (symbol << 4) | code length.
_Table = Sequence[int]


def compressed_costs(content: bytes) -> tuple[int, Sequence[float]]:
    """The compressed size, and the bits spent on the file's first n bytes for n = 0, 1, 2...

    The size is that of `gzip -9`, whose frame is not in the costs.
    """
    packer = zlib.compressobj(9, zlib.DEFLATED, _WINDOW)
    packed = packer.compress(content) + packer.flush()
    costs = _Reader(packed).costs()
    scale = len(packed) * BITS / costs[-1] if costs[-1] else 1.0  # the last byte's unused bits
    return len(packed) + GZIP_FRAME, array("d", (cost * scale for cost in costs))


class _Reader:
    """Reads a deflate stream; the next `count` bits of it are in `bits`, and `used` ones are behind."""

    def __init__(self, packed: bytes) -> None:
        self.packed = packed
        self.place = 0
        self.bits = 0
        self.count = 0
        self.used = 0
        self.sums = array("d", [0.0])

    def costs(self) -> Sequence[float]:
        last = 0
        while not last:
            last = self.take(1)
            kind = self.take(2)
            first = len(self.sums)
            before = self.used
            if kind == 0:
                self._stored()
            elif kind == 1:
                self._coded(_table(_FIXED[0]), _table(_FIXED[1]))
            else:
                literals, distances = self._tables()
                overhead = self.used - before + 3
                self._coded(_table(literals), _table(distances))
                self._spread(first, overhead)
        return self.sums

    def take(self, count: int) -> int:
        self._fill(count)
        value = self.bits & ((1 << count) - 1)
        self.bits >>= count
        self.count -= count
        self.used += count
        return value

    def _fill(self, count: int) -> None:
        if self.count < count:
            chunk = self.packed[self.place : self.place + 8]
            self.place += 8
            self.bits |= int.from_bytes(chunk, "little") << self.count
            self.count += 64

    def symbol(self, table: _Table) -> int:
        self._fill(_LONGEST_CODE)
        entry = table[self.bits & 0x7FFF]
        length = entry & 15
        self.bits >>= length
        self.count -= length
        self.used += length
        return entry >> 4

    def _stored(self) -> None:
        self.take(self.count % BITS)
        size = self.take(16)
        self.take(16)
        for _ in range(size):
            self.take(BITS)
            self.sums.append(self.sums[-1] + BITS)

    def _tables(self) -> tuple[list[int], list[int]]:
        literals, distances, codes = self.take(5) + 257, self.take(5) + 1, self.take(4) + 4
        lengths = [0] * 19
        for place in _CODE_LENGTH_ORDER[:codes]:
            lengths[place] = self.take(3)
        table = _table(lengths)
        found: list[int] = []
        while len(found) < literals + distances:
            symbol = self.symbol(table)
            if symbol < _REPEAT:
                found.append(symbol)
            elif symbol == _REPEAT:
                found += [found[-1]] * (self.take(2) + 3)
            else:
                found += [0] * (self.take(3) + 3 if symbol == _FEW_ZEROS else self.take(7) + 11)
        return found[:literals], found[literals:]

    def _coded(self, literals: _Table, distances: _Table) -> None:
        sums = self.sums
        while True:
            before = self.used
            symbol = self.symbol(literals)
            if symbol < _END:
                sums.append(sums[-1] + self.used - before)
                continue
            if symbol == _END:
                return
            length, extra = _LENGTHS[symbol - 257]
            length += self.take(extra)
            self.take(_DISTANCE_BITS[self.symbol(distances)])
            each = (self.used - before) / length
            total = sums[-1]
            sums.extend(total + each * (i + 1) for i in range(length))

    def _spread(self, first: int, overhead: int) -> None:
        """Add a block's overhead to the bytes from `first` on."""
        count = len(self.sums) - first
        for i in range(count):
            self.sums[first + i] += overhead * (i + 1) / count


def _table(lengths: Sequence[int]) -> _Table:
    """The canonical code of these lengths, for codes read from the lowest bit on."""
    counts = [0] * (_LONGEST_CODE + 1)
    for length in lengths:
        counts[length] += bool(length)
    code = 0
    following = [0] * (_LONGEST_CODE + 2)
    for length in range(1, _LONGEST_CODE + 1):
        code = (code + counts[length - 1]) << 1
        following[length] = code
    table = [0] * (1 << _LONGEST_CODE)
    for symbol, length in enumerate(lengths):
        if length:
            reverse = int(f"{following[length]:0{length}b}"[::-1], 2)
            following[length] += 1
            entry = symbol << 4 | length
            for place in range(reverse, 1 << _LONGEST_CODE, 1 << length):
                table[place] = entry
    return table
