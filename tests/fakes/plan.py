"""`python -m tests.fakes.plan FOLDER`: carry out a small build plan with a compiler made of shell.

The compiler and linker writes its inputs and the word `done` into its output; between the two
it waits while a file called like the output with `hold-` before it lies beside it. It counts
its calls in the file `calls`.
"""

import signal
import stat
import sys
from pathlib import Path

from build_tools.commands.layout import NATIVE
from build_tools.edge.compiler_cache import CompilerCache
from build_tools.edge.scons import execute_plan
from build_tools.model.plan import Binary, BuildPlan, GeneratedFile, ObjectGroup

ODD = "-DODD=\"a  b\" 'q' $HOME ${x} `id` \\ (é) #*;&|<>"
TOOL = """\
#!/bin/sh
set -e
here=${0%/*}
for argument; do
  [ "$previous" = -o ] && output=$argument
  previous=$argument
done
name=${output##*/}
printf '%s\\n' "$@" > "$here/arguments-$name"
echo "$name" >> "$here/calls"
: > "$output"
previous=
for argument; do
  case $argument in
    -I*) cat "${argument#-I}"/*.h >> "$output" ;;
    -Map=*) echo map > "${argument#-Map=}" ;;
    -*) ;;
    *) [ "$previous" = -o ] || cat "$argument" >> "$output" ;;
  esac
  previous=$argument
done
echo "half of $name" > "$here/reached-$name"
while [ -e "$here/hold-$name" ]; do sleep 0.02; done
echo done >> "$output"
"""


def make_checkout(folder: Path) -> None:
    """Two sources with one header each, one of them shared, and the tool."""
    for path, text in {
        "checkout/a/a.cc": '#include "a.h"\nA1\n',
        "checkout/a/a.h": "header of a\n",
        "checkout/b/b.cc": "B1\n",
        "checkout/b/b.h": "header of b\n",
        "tools/tool": TOOL,
    }.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(text, encoding="utf-8")
    (folder / "tools" / "tool").chmod(stat.S_IRWXU)


def plan_for(folder: Path) -> BuildPlan:
    tool = str(folder / "tools" / "tool")
    return BuildPlan(
        product="tiny",
        target="here",
        toolchain="shell",
        compiler=tool,
        generated=(GeneratedFile("generated/g.cc", "G1\n"),),
        groups=(
            ObjectGroup("a", ("a/a.cc",), (ODD,), ("a",)),
            ObjectGroup("b", ("b/b.cc", "generated/g.cc"), (), ("b",)),
        ),
        binaries=(Binary("out/prog", "stripped/prog", ("a", "b"), (tool,), (), ("-s",), "-Map=", ()),),
        java=None,
    )


def build(folder: Path, compiler_cache: CompilerCache | None = None) -> int:
    """Returns how many steps were needed."""
    return execute_plan(
        plan_for(folder),
        sconstruct=NATIVE / "SConstruct",
        root=folder / "checkout",
        folder=folder / "checkout" / "build",
        log=folder / "build.log",
        compiler_cache=compiler_cache,
    )


if __name__ == "__main__":
    signal.signal(signal.SIGTERM, signal.default_int_handler)  # as our own entry does
    build(Path(sys.argv[1]))
