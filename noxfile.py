"""The front door: `nox -s SESSION`; `nox -l` lists the sessions with their first lines."""

import hashlib
from pathlib import Path

import nox

nox.needs_version = ">=2026.10.20"
nox.options.default_venv_backend = "virtualenv"
nox.options.reuse_existing_virtualenvs = True
nox.options.sessions = ["lint", "tests"]

PYPROJECT = nox.project.load_toml("pyproject.toml")
# Whole files of tests in two processes: while one compiles with all cores, the other runs programs, which
# use one. What took longest is told, since it is what a slow run is about.
SIDE_BY_SIDE = ("--numprocesses=2", "--dist=loadfile", "--durations=20")


def install(session: nox.Session, *groups: str) -> None:
    """Install pinned dependency groups, unless this environment has exactly them already."""
    requirements = nox.project.dependency_groups(PYPROJECT, *groups)
    wanted = hashlib.sha256("\n".join(requirements).encode()).hexdigest()
    stamp = Path(session.virtualenv.location) / "installed"
    if not stamp.is_file() or stamp.read_text() != wanted:
        session.install(*requirements)
        stamp.write_text(wanted)


def build_tools(session: nox.Session, *arguments: str) -> None:
    session.run("python", "-m", "build_tools", *arguments)


@nox.session(name="build-host")
def build_host(session: nox.Session) -> None:
    """Build a Python wheel for this machine: nox -s build-host -- [--product NAME]."""
    install(session, "build")
    build_tools(session, "build", "--target", "linux-x86_64", *session.posargs)


@nox.session(name="build-android")
def build_android(session: nox.Session) -> None:
    """Build an AAR: nox -s build-android -- [--product NAME] [--abi ABI]... [--toolchain KIND]."""
    install(session, "build")
    build_tools(session, "build", "--android", *session.posargs)


@nox.session(name="build-windows")
def build_windows(session: nox.Session) -> None:
    """Build a zip for Windows: nox -s build-windows -- [--product NAME]."""
    install(session, "build")
    build_tools(session, "build", "--target", "windows-x86_64", *session.posargs)


@nox.session(name="build-ios")
def build_ios(session: nox.Session) -> None:
    """Build an XCFramework: nox -s build-ios -- [--product NAME] [--slice SLICE]... [--toolchain KIND]."""
    install(session, "build")
    build_tools(session, "build", "--ios", *session.posargs)


@nox.session
def tests(session: nox.Session) -> None:
    """Build what the tests need and run them all: nox -s tests -- [pytest arguments]."""
    install(session, "build", "tests")
    session.run("python", "-m", "pytest", *(session.posargs or SIDE_BY_SIDE))


@nox.session
def unit(session: nox.Session) -> None:
    """Run the quick tests, which build nothing."""
    install(session, "build", "tests")
    session.run("python", "-m", "pytest", "tests/unit", *session.posargs)


@nox.session
def lint(session: nox.Session) -> None:
    """Check Python with ruff and mypy, C++ with clang-format and clang-tidy."""
    install(session, "build", "tests", "lint")
    session.run("ruff", "check", ".")
    session.run("ruff", "format", "--check", ".")
    session.run("mypy")
    build_tools(session, "lint-native", *session.posargs)


@nox.session
def manifest(session: nox.Session) -> None:
    """Write the ops manifests of all products; `-- --check` only compares."""
    install(session, "build")
    build_tools(session, "ops", *session.posargs)


@nox.session
def trim(session: nox.Session) -> None:
    """Trace what models ask XNNPACK for, and write the evidence; `-- --check` only compares."""
    install(session, "build")
    build_tools(session, "trim", *session.posargs)


@nox.session
def size(session: nox.Session) -> None:
    """Say whose bytes a library consists of: nox -s size -- [--product NAME] [--target T]."""
    install(session, "build")
    build_tools(session, "size", *session.posargs)


@nox.session
def prove(session: nox.Session) -> None:
    """Show that a product's build is sufficient, minimal and right: nox -s prove -- [--product NAME]."""
    install(session, "build", "tests")
    build_tools(session, "prove", *session.posargs)


@nox.session
def audit(session: nox.Session) -> None:
    """Judge shipped files: nox -s audit -- FILE..."""
    install(session, "build")
    build_tools(session, "audit", *session.posargs)


@nox.session
def bench(session: nox.Session) -> None:
    """Measure latency, preprocessing and allocations on this machine."""
    install(session, "build", "tests", "bench")
    build_tools(session, "bench", *session.posargs)


@nox.session
def fuzz(session: nox.Session) -> None:
    """Fuzz the readers of files: nox -s fuzz -- [--seconds N] [--harness NAME]."""
    install(session, "build")
    build_tools(session, "fuzz", *session.posargs)


@nox.session
def mutate(session: nox.Session) -> None:
    """Run changed models with a sanitizer: nox -s mutate -- MODEL... [--count N] [--seed S]."""
    install(session, "build")
    build_tools(session, "mutate", *session.posargs)
