"""Randomness from the system, for keys and salts."""

import os


def random_bytes(size: int) -> bytes:
    return os.urandom(size)
