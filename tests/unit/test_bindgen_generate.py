"""What the backends make of the repository's own description."""

import re
from pathlib import Path

import pytest

from build_tools.bindgen.directions import inputs, outputs, selected, wrapper_order
from build_tools.bindgen.generate import feature_registration, generate, java_natives, sources
from build_tools.bindgen.parse import parse
from build_tools.errors import UsageError
from build_tools.model.api import Api

_ROOT = Path(__file__).resolve().parents[2]
_BINDINGS = _ROOT / "bindings"
_LANGUAGES = ("c", "java", "jni", "objc", "pybind")


@pytest.fixture(scope="module")
def api() -> Api:
    return parse((_BINDINGS / "smilear.toml").read_text(encoding="utf-8"), "smilear.toml")


@pytest.fixture(scope="module")
def files(api: Api) -> dict[str, str]:
    return generate(api)


def test_committed_files_are_what_is_generated(files: dict[str, str]) -> None:
    folder = _BINDINGS / "generated"
    committed = {
        str(path.relative_to(folder)): path.read_text(encoding="utf-8")
        for path in folder.rglob("*")
        if path.is_file()
    }
    assert committed == files, "run `python -m build_tools bindings` and commit what it writes"


def test_generating_twice_gives_the_same(api: Api, files: dict[str, str]) -> None:
    assert generate(api) == files
    assert list(files) == sorted(files)


def test_every_file_says_how_it_is_made(files: dict[str, str]) -> None:
    assert all("python -m build_tools bindings" in text.split("\n", 1)[0] for text in files.values())


@pytest.mark.parametrize("language", _LANGUAGES)
def test_sources_exist(api: Api, language: str) -> None:
    names = sources(api, ("scan",), language)
    assert len(set(names)) == len(names)
    assert [name for name in names if not (_BINDINGS / name).is_file()] == []


@pytest.mark.parametrize("language", _LANGUAGES)
def test_product_without_a_feature_has_none_of_its_files(api: Api, language: str) -> None:
    without, with_ = sources(api, (), language), sources(api, ("scan",), language)
    assert set(without) < set(with_)
    assert not any("scan" in name.lower() for name in without)


@pytest.mark.parametrize("language", _LANGUAGES)
def test_features_bring_what_they_use(api: Api, language: str) -> None:
    """The types of bodies come with each feature that uses them, and with no other."""
    dance, gestures = (sources(api, (feature,), language) for feature in ("dance", "pose_gesture"))
    names = {name.rpartition("/")[2].lower() for name in set(dance) & set(gestures)}
    assert names & {"body.cc", "body_types.cc", "body_types.mm", "keypoint.java"}
    for one, other in ((dance, "gesture"), (gestures, "dance"), (sources(api, ("scan",), language), "body")):
        assert not any(other in name.lower() for name in one)


def test_all_hand_written_files_are_used(api: Api) -> None:
    """But for boxes.cc, which only an API with optional numbers needs."""
    used = {name for language in _LANGUAGES for name in sources(api, ("scan",), language)}
    written = {
        str(path.relative_to(_BINDINGS))
        for folder, suffix in (
            ("c", "*.cc"),
            ("java", "*.java"),
            ("jni", "*.cc"),
            ("objc", "*.mm"),
            ("pybind", "*.cc"),
        )
        for path in (_BINDINGS / "runtime" / folder).rglob(suffix)
    }
    assert written - used == {"runtime/jni/boxes.cc"}


def test_registration_names_just_the_features(api: Api) -> None:
    made = feature_registration(api, ("scan",))
    assert sorted(made) == [
        *("SmileAR.h", "_native.pyi", "c_exports.map"),
        *("jni_on_load.cc", "module.modulemap", "pybind_module.cc"),
    ]
    calls = re.findall(r"smilear::jni::(\w+)\(env\)", made["jni_on_load.cc"])
    assert calls == [
        "LoadRuntime",
        "RegisterHandles",
        "LoadCoreTypes",
        "LoadImage",
        "RegisterLicence",
        "RegisterBundle",
        "RegisterEngine",
        "LoadScanTypes",
        "RegisterArScan",
    ]
    bound = re.findall(r"smilear::python::(\w+)\(module\)", made["pybind_module.cc"])
    assert bound == [
        *("BindCoreTypes", "BindImage", "BindLicence", "BindBundle", "BindEngine"),
        *("BindScanTypes", "BindArScan"),
    ]


def test_registration_of_core_alone(api: Api) -> None:
    made = feature_registration(api, ())
    assert not any("scan" in text.lower() for text in made.values())
    assert all("engine" in text.lower() for path, text in made.items() if path != "module.modulemap")


def test_unknown_feature_is_refused(api: Api) -> None:
    with pytest.raises(UsageError, match="no feature 'scna'; did you mean 'scan'"):
        feature_registration(api, ("scna",))
    with pytest.raises(UsageError, match="no binding language 'swift'"):
        sources(api, (), "swift")


def test_only_one_function_is_exported(api: Api, files: dict[str, str]) -> None:
    texts = [*files.values(), *feature_registration(api, ("scan",)).values()]
    assert sum(text.count("JNIEXPORT") for text in texts) == 1
    assert not any(re.search(r"\bJava_\w+", text) for text in texts)


def test_natives_are_those_that_java_declares(api: Api) -> None:
    natives = java_natives(api, ("scan",))
    assert natives["com/smilear/ArScan"]["nativeClassify"] == [
        "(JLcom/smilear/Image;I)[Lcom/smilear/ScanMatch;"
    ]
    declared = {}
    for name in sources(api, ("scan",), "java"):
        text = (_BINDINGS / name).read_text(encoding="utf-8")
        methods = re.findall(r"static native \S+ (\w+)\(", text)
        if methods:
            declared[name.split("/java/")[1].removesuffix(".java")] = sorted(methods)
    assert declared == {class_: sorted(methods) for class_, methods in natives.items()}
    assert "com/smilear/ArScan" not in java_natives(api, ())


def test_natives_are_those_that_jni_registers(api: Api, files: dict[str, str]) -> None:
    for class_, methods in java_natives(api, ("scan",)).items():
        if class_ == "com/smilear/NativeHandle":
            continue
        name = class_.rpartition("/")[2]
        stem = {"ArScan": "ar_scan"}.get(name, name.lower())
        registered = re.findall(r'\{"(native\w+)", "([^"]+)"', files[f"jni/{stem}.cc"])
        assert dict(registered) == {method: descriptors[0] for method, descriptors in methods.items()}


def test_drift_is_asserted(api: Api, files: dict[str, str]) -> None:
    for language, suffix in (("c", "cc"), ("jni", "cc"), ("objc", "mm"), ("pybind", "cc")):
        scan = files[f"{language}/ar_scan.{suffix}"]
        types = scan if language == "c" else files[f"{language}/scan_types.{suffix}"]
        assert scan.count("decltype(&smilear::ArScan::") == len(api.interface("ArScan").methods)
        assert "static_assert(smilear::ScanOptions{}.min_score == 0.0F);" in types
        assert "static_assert(static_cast<int>(smilear::ScanFit::kStretch) == 1);" in types


def test_wrappers_take_what_is_required_first(api: Api) -> None:
    from_file = next(item for item in api.interface("ArScan").methods if item.name == "from_file")
    assert [item.name for item in wrapper_order(from_file.parameters)] == [
        "path",
        "labels",
        "options",
        "engine",
    ]


def test_directions(api: Api) -> None:
    assert {"ScanOptions", "ScanFit", "Rect", "PixelFormat"} <= inputs(api)
    assert outputs(selected(api, ("scan",))) == {"LicenceStanding", "ScanMatch"}


def test_selection_keeps_core(api: Api) -> None:
    part = selected(api, ())
    assert [item.name for item in part.interfaces] == ["Licence", "Bundle", "Engine"]
    assert part.features() == ("core",)
