"""The answer of `conan install --format=json`, cut down to what is read and what could mislead."""

import json
from pathlib import Path
from typing import Any

import pytest

from build_tools.edge.conan import parse_graph
from build_tools.model.package import Package

Dependencies = dict[str, dict[str, bool]]
USES = {"build": False, "direct": True}
RUNS = {"build": True, "direct": True}
TRANSITIVE = {"build": False, "direct": False}


def node(
    name: str, folder: Path, dependencies: Dependencies, libs: tuple[str, ...] | None = None
) -> dict[str, Any]:
    package = f"{folder}/{name}"
    header_only = libs is None
    return {
        "ref": f"{name}/1.0#feed",
        "name": name,
        "version": "1.0",
        "package_id": "1d",
        "license": "MIT",
        "homepage": f"https://example.org/{name}",
        "context": "host",
        "recipe_folder": f"/recipes/{name}",
        "package_folder": package,
        "dependencies": dependencies,
        "cpp_info": {
            "root": {
                "includedirs": [f"{package}/include"],
                "libdirs": None if header_only else [f"{package}/lib"],
                "libs": None if header_only else list(libs or ()),
            }
        },
    }


def consumer(dependencies: Dependencies) -> dict[str, Any]:
    return {"ref": "conanfile", "name": None, "recipe_folder": None, "dependencies": dependencies}


def graph(folder: Path) -> dict[str, Any]:
    """Consumer -> runtime -> {kernels -> threads, headers}; a tool builds the runtime.

    Conan lists the dependencies of a node with the transitive ones, in no useful order.
    """
    nodes = {
        "0": consumer({"1": USES, "4": TRANSITIVE, "2": TRANSITIVE, "3": TRANSITIVE}),
        "1": node(
            "runtime", folder, {"4": TRANSITIVE, "2": USES, "3": USES, "5": RUNS}, ("runtime", "extra")
        ),
        "2": node("kernels", folder, {"4": USES}, ("kernels",)),
        "3": node("headers", folder, {}),
        "4": node("threads", folder, {}, ("threads",)),
        "5": node("compiler", folder, {"4": USES}, ()),
    }
    document: dict[str, Any] = json.loads(json.dumps({"graph": {"nodes": nodes}}))
    return document


def read(path: Path) -> str:
    """conandata.yml of a recipe."""
    assert path.name == "conandata.yml"
    return f'sources:\n  "0.9": {{sha256: "old"}}\n  "1.0": {{sha256: "{path.parent.name}-pin"}}\n'


def test_a_package_is_what_the_link_needs(tmp_path: Path) -> None:
    licences = tmp_path / "runtime" / "licenses"
    licences.mkdir(parents=True)
    for name in ("NOTICE", "LICENSE"):
        (licences / name).touch()
    (runtime, *_) = parse_graph(graph(tmp_path), read)
    assert runtime == Package(
        name="runtime",
        version="1.0",
        reference="runtime/*:1d",
        licence="MIT",
        homepage="https://example.org/runtime",
        source_sha256="runtime-pin",
        include_folders=(f"{tmp_path}/runtime/include",),
        archives=(f"{tmp_path}/runtime/lib/libruntime.a", f"{tmp_path}/runtime/lib/libextra.a"),
        licence_files=(str(licences / "LICENSE"), str(licences / "NOTICE")),
    )


def test_users_come_before_what_they_use_and_tools_are_left_out(tmp_path: Path) -> None:
    names = [package.name for package in parse_graph(graph(tmp_path), read)]
    assert sorted(names) == ["headers", "kernels", "runtime", "threads"]
    assert names.index("runtime") < names.index("kernels") < names.index("threads")
    assert names.index("runtime") < names.index("headers")


def test_the_order_of_conans_answer_does_not_break_the_link_order(tmp_path: Path) -> None:
    document = graph(tmp_path)
    nodes = document["graph"]["nodes"]
    for entry in nodes.values():
        entry["dependencies"] = dict(reversed(entry["dependencies"].items()))
    names = [package.name for package in parse_graph(document, read)]
    assert names.index("runtime") < names.index("kernels") < names.index("threads")


def test_a_header_library_has_no_archives(tmp_path: Path) -> None:
    (headers,) = (package for package in parse_graph(graph(tmp_path), read) if package.name == "headers")
    assert headers.archives == ()
    assert headers.include_folders == (f"{tmp_path}/headers/include",)


def test_a_package_that_several_use_is_linked_once(tmp_path: Path) -> None:
    document = graph(tmp_path)
    document["graph"]["nodes"]["3"]["dependencies"] = {"4": USES}
    names = [package.name for package in parse_graph(document, read)]
    assert names.count("threads") == 1
    assert names[-1] == "threads"


def test_nothing_required_gives_no_package() -> None:
    assert parse_graph({"graph": {"nodes": {"0": consumer({})}}}, read) == ()


def test_a_version_without_pin_is_not_taken_from_another_one(tmp_path: Path) -> None:
    def older(path: Path) -> str:
        return read(path).replace('"1.0"', '"1.1"')

    with pytest.raises(KeyError, match=r"1\.0"):
        parse_graph(graph(tmp_path), older)
