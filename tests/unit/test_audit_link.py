"""Link maps and the kernels in them."""

from dataclasses import replace
from pathlib import Path

import pytest

from build_tools.audit.binary import audit_binary
from build_tools.audit.context import BinaryContext, LinkContext
from build_tools.audit.kernel_table import (
    KernelFile,
    KernelTable,
    kernel_table_json,
    make_kernel_table,
    parse_kernel_table,
)
from build_tools.audit.link_map import LinkMap, mentions, parse_link_map
from build_tools.audit.policy import parse_policy
from build_tools.errors import AuditError, SourceError
from build_tools.model.artefact import BuiltTarget
from build_tools.model.binary import BinaryFacts
from build_tools.model.finding import Finding

DATA = Path(__file__).parents[2] / "build_tools" / "data"
POLICY = parse_policy((DATA / "policy.toml").read_text("utf-8"))
TARGET = BuiltTarget("android-arm64-v8a", "android", "aarch64", "arm64-v8a", "23")

# As lld prints it: an archive member, an object of ThinLTO, and one of full LTO.
MAP = """\
             VMA              LMA     Size Align Out     In      Symbol
             200              200       24     4 .note.gnu.build-id
             200              200       24     4         <internal>:(.note.gnu.build-id)
           104ac            104ac      170     4 .text
           104ac            104ac       58     4         /b/libtflite.a(conv.cc.o):(.text._ZN6tflite4EvalEv)
           104ac            104ac       58     1                 tflite::ops::builtin::conv::Eval(TfLiteContext*, TfLiteNode*)
           10504            10504       24     4         s.so.lto.libk.a(add.cc.o at 608).o:(.text.x)
           10504            10504       24     1                 tflite::ops::builtin::add::Prepare(Ctx*)
           10528            10528       24     1                 local_function (.llvm.1792331092174056397)
           30750            30750       38     8         s.so.lto.o:(.data._ZZN6tflite)
           30750            30750       38     1                 tflite::ops::builtin::Register_ADD()::r (.llvm.179)
"""  # noqa: E501


def test_a_map_is_read_by_its_indentation() -> None:
    linked = parse_link_map(MAP, "x.map")
    assert linked.symbols == {
        "tflite::ops::builtin::conv::Eval(TfLiteContext*, TfLiteNode*)",
        "tflite::ops::builtin::add::Prepare(Ctx*)",
        "tflite::ops::builtin::Register_ADD()::r",
        "local_function",
    }


@pytest.mark.parametrize("text", ["", "Archive member included to satisfy reference\n", "\x7fELF"])
def test_another_linkers_map_is_refused(text: str) -> None:
    with pytest.raises(AuditError, match=r"x\.map is not a link map of lld"):
        parse_link_map(text, "x.map")


@pytest.mark.parametrize(
    ("symbol", "name", "expected"),
    [
        ("a::B", "a::B", True),
        ("a::B::B()", "a::B", True),
        ("vtable for a::B", "a::B", True),
        ("f(a::B const&)", "a::B", True),
        ("a::Bee", "a::B", False),
        ("x::a::B", "a::B", False),
        ("xa::B", "a::B", False),
    ],
)
def test_mentions(symbol: str, name: str, *, expected: bool) -> None:
    assert mentions(symbol, name) is expected


CONV_CC = """
namespace tflite {
namespace ops {
namespace builtin {
namespace conv {
}  // namespace conv
TfLiteRegistration* Register_CONVOLUTION_REF() {
  static TfLiteRegistration r = {};
TfLiteRegistration* Register_CONV_2D() {
"""
ELEMENTWISE_CC = """
namespace tflite {
namespace ops {
namespace builtin {
namespace elementwise {
namespace broadcast {
TfLiteRegistration* Register_ABS() {
TfLiteRegistration* Register_SIN() {
"""
CUSTOM_CC = """
namespace custom {
namespace detection_postprocess {
TfLiteRegistration* Register_DETECTION_POSTPROCESS() {
"""
SHARED_H = "namespace broadcast {\n"
HELPER_CC = "namespace gru_cell {\n"
REGISTER_CC = """
  AddBuiltin(BuiltinOperator_ABS, Register_ABS(), 1, 5);
  AddBuiltin(BuiltinOperator_SIN, Register_SIN());
  AddBuiltin(BuiltinOperator_CONV_2D, tflite::ops::builtin::Register_CONV_2D(),
             /* min_version = */ 1, 8);
"""
TABLE = make_kernel_table(
    {
        "conv": CONV_CC,
        "elementwise": ELEMENTWISE_CC,
        "detection_postprocess": CUSTOM_CC,
        "gru_cell": HELPER_CC,
    },
    [SHARED_H],
    REGISTER_CC,
)


def test_kernel_table_from_sources() -> None:
    expected = KernelTable(
        files=(
            KernelFile(
                "conv",
                ("builtin::conv",),
                ("builtin::Register_CONVOLUTION_REF", "builtin::Register_CONV_2D"),
            ),
            KernelFile(
                "detection_postprocess",
                ("custom::detection_postprocess",),
                ("custom::Register_DETECTION_POSTPROCESS",),
            ),
            KernelFile(
                "elementwise",
                ("builtin::elementwise",),
                ("builtin::Register_ABS", "builtin::Register_SIN"),
            ),
        ),
        ops=frozenset(
            {
                "builtin::Register_ABS",
                "builtin::Register_SIN",
                "builtin::Register_CONV_2D",
                "custom::Register_DETECTION_POSTPROCESS",
            }
        ),
    )
    assert expected == TABLE
    assert parse_kernel_table(kernel_table_json(TABLE)) == TABLE


@pytest.mark.parametrize("register_cc", ["", "AddBuiltin(BuiltinOperator_NEW, Register_NEW());"])
def test_sources_that_do_not_fit_are_refused(register_cc: str) -> None:
    with pytest.raises(SourceError, match="no kernel file defines"):
        make_kernel_table({"conv": CONV_CC}, [], register_cc)


def test_committed_table_knows_every_op_of_the_runtime() -> None:
    table = parse_kernel_table((DATA / "kernels.json").read_text())
    assert {"builtin::Register_CONV_2D", "custom::Register_DETECTION_POSTPROCESS"} <= table.ops
    assert all(table.owners(op) for op in table.ops)
    assert [file.name for file in table.owners("builtin::conv")] == ["conv"]


def findings(
    symbols: set[str], facts: BinaryFacts, *, xnnpack: bool = False, registered: str = "CONV_2D ABS"
) -> list[Finding]:
    link = LinkContext(
        map=LinkMap(frozenset(symbols)),
        kernels=TABLE,
        registered=frozenset(f"tflite::ops::builtin::Register_{name}" for name in registered.split()),
        xnnpack=xnnpack,
    )
    verdict = audit_binary(facts, POLICY, BinaryContext(TARGET, "jni", link=link))
    return [f for f in verdict.findings if f.rule in {"full-resolver", "xnnpack", "kernels"}]


B = "tflite::ops::builtin::"
JUST_RIGHT = {
    f"{B}conv::Eval(TfLiteContext*, TfLiteNode*)",
    f"{B}Register_CONVOLUTION_REF()::r",
    f"{B}elementwise::(anonymous namespace)::AbsEval(TfLiteContext*)",
    f"{B}Register_ABS()::r",
    f"{B}gru_cell::Shared()",
    f"{B}broadcast::Shared()",
    "smilear::RegisterOps(tflite::MutableOpResolver*)",
    "tflite::CpuBackendContext::get_xnnpack_threadpool()",
}


@pytest.fixture
def facts() -> BinaryFacts:
    return BinaryFacts(
        "libsmilear.so", 0, shared=True, machine="", bits=64, soname="", needed=(), runpaths=(), exports=(),
        imports=(), segments=(), sections=(), bind_now=True, text_relocations=False, build_id="",
        android_api=23, relocations=(), symbols=(), jni_table=(), strings=(),
    )  # fmt: skip


def test_a_library_with_just_its_kernels_passes(facts: BinaryFacts) -> None:
    assert findings(JUST_RIGHT, facts) == []


@pytest.mark.parametrize(
    ("extra", "rule", "words"),
    [
        (f"{B}Register_SIN()::r", "kernels", "contains builtin::Register_SIN, which no op"),
        ("tflite::ops::custom::detection_postprocess::Eval()", "kernels", "custom::detection_postprocess"),
        (f"TfLiteStatus {B}Register_BRAND_NEW()", "kernels", "builtin::Register_BRAND_NEW"),
        (f"{B}BuiltinOpResolver::BuiltinOpResolver()", "full-resolver", "BuiltinOpResolver"),
        ("vtable for " + f"{B}BuiltinOpResolverWithXNNPACK", "full-resolver", "WithXNNPACK"),
        ("TfLiteInterpreterCreate", "full-resolver", "TfLiteInterpreterCreate"),
        ("tflite::CreateOpResolver()", "full-resolver", "CreateOpResolver"),
        ("TfLiteXNNPackDelegateCreate", "xnnpack", "xnnpack = false"),
        ("xnn_f32_gemm_ukernel_1x8__scalar", "xnnpack", "xnn_f32_gemm_ukernel_1x8__scalar"),
        ("tflite::xnnpack::(anonymous namespace)::Subgraph::Create()", "xnnpack", "Subgraph"),
    ],
)
def test_what_was_linked_needlessly_is_found(facts: BinaryFacts, extra: str, rule: str, words: str) -> None:
    found = findings(JUST_RIGHT | {extra}, facts)
    assert [finding.rule for finding in found] == [rule]
    assert words in found[0].sentence


def test_the_map_of_another_library_is_found(facts: BinaryFacts) -> None:
    without_conv = {symbol for symbol in JUST_RIGHT if "conv" not in symbol.casefold()}
    (finding,) = findings(without_conv, facts)
    assert "contains no kernel of conv.cc" in finding.sentence


def test_xnnpack_must_be_there_when_the_product_wants_it(facts: BinaryFacts) -> None:
    assert findings(JUST_RIGHT | {"TfLiteXNNPackDelegateCreate"}, facts, xnnpack=True) == []
    (finding,) = findings(JUST_RIGHT, facts, xnnpack=True)
    assert "was linked without XNNPACK" in finding.sentence


def test_custom_ops_of_a_product_need_no_row(facts: BinaryFacts) -> None:
    link = LinkContext(
        LinkMap(frozenset(JUST_RIGHT | {"mine::Register_OP()"})),
        TABLE,
        frozenset({f"{B}Register_CONV_2D", f"{B}Register_ABS", "mine::Register_OP"}),
        xnnpack=False,
    )
    verdict = audit_binary(replace(facts, name="x"), POLICY, BinaryContext(TARGET, "jni", link=link))
    assert "kernels" in verdict.checked
    assert "kernels" not in {finding.rule for finding in verdict.findings}
