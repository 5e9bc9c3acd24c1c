"""What an extension module of the running Python is compiled against."""

import sysconfig
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class PythonFacts:
    """`suffix` ends the module's file name; `last_folders` are searched after all others."""

    suffix: str
    include_folders: tuple[str, ...]
    last_folders: tuple[str, ...]


def python_facts() -> PythonFacts:
    include = Path(sysconfig.get_path("include"))
    # Debian's pyconfig.h includes the architecture's own, named from the folder above.
    apart = include.parent / (sysconfig.get_config_var("MULTIARCH") or "") / include.name / "pyconfig.h"
    forwards = apart.is_file() and apart != include / "pyconfig.h"
    return PythonFacts(
        suffix=sysconfig.get_config_var("EXT_SUFFIX"),
        include_folders=(str(include),),
        last_folders=(str(include.parent),) if forwards else (),
    )
