"""Environment variables that a person sets."""

import os

from build_tools.errors import HostError


def variable(name: str, purpose: str) -> str:
    """Its value; raises HostError when it is not set."""
    value = os.environ.get(name, "")
    if not value:
        raise HostError(f"{name} is not set; set it to {purpose}")
    return value
