"""The JNI backend: Api to files, and which of them a product compiles."""

from build_tools.bindgen import names
from build_tools.bindgen.directions import (
    feature_interfaces,
    feature_types,
    has_optional_number,
    selected,
)
from build_tools.bindgen.java_interface import native_descriptor, native_name
from build_tools.bindgen.jni_interface import interface_source, register_function
from build_tools.bindgen.jni_values import load_function, types_file_stem, types_header, types_source
from build_tools.bindgen.text import GENERATED, lines
from build_tools.bindgen.types_java import JavaTypes
from build_tools.model.api import Api

GENERATED_FOLDER = "generated/jni"
RUNTIME_FOLDER = "runtime/jni"
ON_LOAD_FILE = "jni_on_load.cc"


def files(api: Api) -> dict[str, str]:
    """Every committed file, by path within `bindings/`."""
    result = {f"{GENERATED_FOLDER}/registration.h": _registration_header(api)}
    for feature in api.features():
        if any(feature_types(api, feature)):
            stem = f"{GENERATED_FOLDER}/{types_file_stem(feature)}"
            result[f"{stem}.h"] = types_header(api, feature)
            result[f"{stem}.cc"] = types_source(api, feature)
    for interface in api.interfaces:
        result[f"{GENERATED_FOLDER}/{names.snake(interface.name)}.cc"] = interface_source(api, interface)
    return result


def sources(api: Api, features: tuple[str, ...]) -> list[str]:
    """C++ files to compile for a product, within `bindings/`."""
    part = selected(api, features)
    runtime = ["handle", "memory", "runtime", *(names.snake(view.name) for view in part.views)]
    runtime += ["boxes"] if has_optional_number(part) else []
    generated = [types_file_stem(feature) for feature in part.features() if any(feature_types(api, feature))]
    generated += [names.snake(interface.name) for interface in part.interfaces]
    return [
        *(f"{RUNTIME_FOLDER}/{stem}.cc" for stem in sorted(runtime)),
        *(f"{GENERATED_FOLDER}/{stem}.cc" for stem in sorted(generated)),
    ]


def _steps(part: Api) -> list[str]:
    """What JNI_OnLoad does, in order."""
    steps = ["LoadRuntime", "RegisterHandles"]
    steps += ["LoadBoxes"] if has_optional_number(part) else []
    for feature in part.features():
        if any(feature_types(part, feature)):
            steps.append(load_function(feature))
        steps += [f"Load{view.name}" for view in part.views if view.feature == feature]
        steps += [register_function(interface) for interface in feature_interfaces(part, feature)]
    return steps


def _registration_header(api: Api) -> str:
    return lines(
        f"// {GENERATED}",
        "// clang-format off",
        "#ifndef SMILEAR_JNI_REGISTRATION_H_",
        "#define SMILEAR_JNI_REGISTRATION_H_",
        "",
        "#include <jni.h>",
        "",
        "// Steps of JNI_OnLoad; false leaves a Java exception pending.",
        "namespace smilear::jni {",
        "",
        (f"bool {step}(JNIEnv* native_env);" for step in _steps(api)),
        "",
        "}  // namespace smilear::jni",
        "",
        "#endif  // SMILEAR_JNI_REGISTRATION_H_",
    )


def on_load(api: Api, features: tuple[str, ...]) -> str:
    """The only exported function; it names a product's features, so that nothing else is linked."""
    checks = [f"!smilear::jni::{step}(env)" for step in _steps(selected(api, features))]
    return lines(
        f"// Generated for the features {', '.join(selected(api, features).features())}; do not edit.",
        "// clang-format off",
        "#include <jni.h>",
        "",
        '#include "registration.h"',
        "",
        'extern "C" JNIEXPORT jint JNICALL JNI_OnLoad(JavaVM* vm, void* /*reserved*/) {',
        "  void* environment = nullptr;",
        "  if (vm->GetEnv(&environment, JNI_VERSION_1_6) != JNI_OK) return JNI_ERR;",
        "  auto* env = static_cast<JNIEnv*>(environment);",
        "  if (" + " ||\n      ".join(checks) + ") {",
        "    return JNI_ERR;",
        "  }",
        "  return JNI_VERSION_1_6;",
        "}",
    )


def natives(api: Api, features: tuple[str, ...]) -> dict[str, dict[str, list[str]]]:
    """Every native method registered: class -> method -> descriptors."""
    java = JavaTypes(api)
    result = {java.internal("NativeHandle"): {"nativeDestroy": ["(J)V"]}}
    for interface in selected(api, features).interfaces:
        result[java.internal(interface.name)] = {
            native_name(method): [native_descriptor(java, method)] for method in interface.methods
        }
    return dict(sorted(result.items()))
