"""Kernels are recognised in the maps of real links, whatever link-time optimisation did to them."""

from pathlib import Path

import pytest

from build_tools.audit.binary import audit_binary
from build_tools.audit.context import BinaryContext, LinkContext
from build_tools.audit.kernel_table import parse_kernel_table
from build_tools.audit.link_map import parse_link_map
from build_tools.audit.policy import parse_policy
from build_tools.edge.elf import read_elf
from build_tools.model.artefact import BuiltTarget
from tests.integration.elf_kit import Kit

DATA = Path(__file__).parents[2] / "build_tools" / "data"
ARM64 = "android-arm64-v8a"
TARGET = BuiltTarget(ARM64, "android", "aarch64", "arm64-v8a", "23")
TYPES = """
struct Context; struct Node;
struct Registration {
  void* (*init)(Context*, const char*, unsigned long); void (*free)(Context*, void*);
  int (*prepare)(Context*, Node*); int (*invoke)(Context*, Node*);
};
"""
# The shape of the runtime's kernels: functions in a namespace, a static local with their addresses.
KERNELS = (
    TYPES
    + """
extern "C" __attribute__((visibility("default"))) int outside(void*);
namespace tflite::ops::builtin {
namespace conv {
int Prepare(Context* c, Node* n) { return outside(c) + outside(n); }
int Eval(Context* c, Node* n) { return outside(c) * outside(n); }
}
namespace add {
int Prepare(Context* c, Node* n) { return outside(c) - outside(n); }
int Eval(Context* c, Node* n) { return outside(c) ^ outside(n); }
}
Registration* Register_CONVOLUTION_MULTITHREADED_OPT() {
  static Registration r = {nullptr, nullptr, conv::Prepare, conv::Eval};
  return &r;
}
Registration* Register_CONV_2D() { return Register_CONVOLUTION_MULTITHREADED_OPT(); }
Registration* Register_ADD() {
  static Registration r = {nullptr, nullptr, add::Prepare, add::Eval};
  return &r;
}
}
"""
)
RESOLVER = (
    TYPES
    + """
extern "C" __attribute__((visibility("default"))) int keep(const Registration*);
namespace tflite::ops::builtin { Registration* Register_CONV_2D(); Registration* Register_ADD(); }
extern "C" __attribute__((visibility("default"))) int JNI_OnLoad(void*, void*) {
  using namespace tflite::ops::builtin;
  return keep(Register_CONV_2D()) + keep(Register_ADD());
}
"""
)


@pytest.mark.parametrize("optimisation", ["", "-flto=thin", "-flto=full"])
def test_a_kernel_beyond_the_manifest_is_found(tmp_path: Path, optimisation: str) -> None:
    kit = Kit(tmp_path)
    flags = ["-std=c++20", "-ffunction-sections", "-fdata-sections", "-fno-threadsafe-statics", "-fno-rtti"]
    flags += [optimisation] if optimisation else []
    for name, source in (("kernels", KERNELS), ("resolver", RESOLVER)):
        kit.compile(ARM64, name, source, *flags, suffix="cc")
    kit.run("ar", "rcs", "libkernels.a", "kernels.o")
    (tmp_path / "exports.txt").write_text("{ global: JNI_OnLoad; local: *; };")
    kit.run(
        "ld.lld", "-shared", "--gc-sections", "--icf=all", "--strip-all", "--version-script=exports.txt",
        "-Map=library.map", "resolver.o", "libkernels.a", "-o", "library.so",
    )  # fmt: skip
    linked = parse_link_map((tmp_path / "library.map").read_text(), "library.map")
    facts = read_elf((tmp_path / "library.so").read_bytes(), "library.so")

    def kernel_findings(*registered: str) -> list[str]:
        names = frozenset(f"tflite::ops::builtin::Register_{name}" for name in registered)
        table = parse_kernel_table((DATA / "kernels.json").read_text())
        context = BinaryContext(TARGET, "jni", link=LinkContext(linked, table, names, xnnpack=False))
        policy = parse_policy((DATA / "policy.toml").read_text())
        verdict = audit_binary(facts, policy, context)
        return [finding.sentence for finding in verdict.findings if finding.rule == "kernels"]

    assert kernel_findings("CONV_2D", "ADD") == []
    (extra,) = kernel_findings("CONV_2D")
    assert "contains builtin::Register_ADD, builtin::add, which no op of the manifest needs" in extra
    (missing,) = kernel_findings("CONV_2D", "ADD", "SOFTMAX")
    assert "contains no kernel of activations.cc" in missing
