"""Every way a run can end badly that is not a bug of ours.

A message is one sentence that names the thing and the next step. Each class
has its own exit code, so scripts can tell a bad model from a missing tool.
"""

import errno


class BuildToolsError(Exception):
    """Base of the family; `exit_code` becomes the process's exit status."""

    exit_code = 1


class UsageError(BuildToolsError):
    """The command line or a hand-written description names something unknown."""

    exit_code = 2


class HostError(BuildToolsError):
    """The machine lacks something: a tool, disk space, a permission."""

    exit_code = 3


class SourceError(BuildToolsError):
    """Third-party source cannot be had or is not the pinned content."""

    exit_code = 4


class ModelError(BuildToolsError):
    """A `.tflite` file is damaged or asks for something that cannot be built."""

    exit_code = 5


class StaleError(BuildToolsError):
    """A committed generated file no longer follows from its inputs."""

    exit_code = 6


class ToolchainError(BuildToolsError):
    """A toolchain is missing, too old, or cannot build the target."""

    exit_code = 7


class StepError(BuildToolsError):
    """A build step failed; the message carries the log's path."""

    exit_code = 8


class AuditError(BuildToolsError):
    """An artefact breaks the policy."""

    exit_code = 9


def way_out(error: OSError) -> str:
    """What to do about a file that cannot be written."""
    return "check the disk" if error.errno == errno.EIO else "free space or fix the permission"
