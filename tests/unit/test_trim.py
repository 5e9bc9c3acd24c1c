"""What is left out of XNNPACK: the table of its functions, the evidence, and the text of both programs."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from build_tools.commands.trimmed import read_table, source_pin
from build_tools.errors import SourceError, StaleError, StepError
from build_tools.model.ops import ManifestModel, ManifestOp, OpsManifest, Reason
from build_tools.model.xnnpack import (
    KEPT,
    Answer,
    Call,
    ReferenceKernel,
    UnusedKernel,
    XnnFunction,
    XnnReason,
)
from build_tools.trim.evidence import (
    check_fresh,
    collect,
    evidence_json,
    masks,
    parse_evidence,
    parse_kernels,
    parse_trace,
    without_model,
)
from build_tools.trim.source_table import FLAGS_HEADER, parse_headers, parse_table, table_json
from build_tools.trim.stubs import dropped, reference_source, stub_source, unused_source
from build_tools.trim.trace_source import stand_ins_source, watched_source
from build_tools.trim.typed_kernels import kernels_of_other_types

HEADERS = {
    "include/xnnpack.h": """
        #define XNN_X(a) \\
            enum xnn_status xnn_not_this(int a);
        enum xnn_status { xnn_status_success = 0, xnn_status_unsupported_hardware = 5, };
        typedef struct xnn_subgraph* xnn_subgraph_t;
        /* enum xnn_status xnn_nor_this(void); */
        XNN_API enum xnn_status xnn_define_pool(
            xnn_subgraph_t subgraph, uint32_t size, float low, const size_t dims[2], enum xnn_datatype type,
            size_t n, bool flag);
        enum xnn_status xnn_delete_subgraph(xnn_subgraph_t subgraph);
        enum xnn_status xnn_by_value(struct xnn_thing thing);
        """,
    FLAGS_HEADER: """
        enum xnn_arch_flags {
        #if ARM
          xnn_arch_arm_neon = 1 << 3,
          xnn_arch_arm_neon_fma = 1 << 4, xnn_arch_arm_neon_v8 = 1 << 5, xnn_arch_arm_sve = 1 << 12,
        #else
          xnn_arch_x86_sse = 1 << 0, xnn_arch_x86_sse2 = 1 << 1, xnn_arch_x86_ssse3 = 1 << 2,
          xnn_arch_x86_sse4_1 = 1 << 3, xnn_arch_x86_avx = 1 << 4, xnn_arch_x86_avx2 = 1 << 7
        #endif
        };
        const struct xnn_hardware_config* xnn_init_hardware_config();
        const struct xnn_gemm_config* xnn_init_f32_dwconv_config(uint32_t flags);
        const struct xnn_gemm_config* xnn_init_f32_gemm_config(uint32_t flags);
        enum xnn_status xnn_allocate_extra_params(size_t count);
        """,
}
TABLE = parse_headers(HEADERS, "ab12")
MODEL = ManifestModel("models/a.tflite", "aa", 1, (), (), ())
MANIFEST = OpsManifest("scan", (), (MODEL,))


def call(function: str, node: int = -1, subgraph: int = -1, model: str = MODEL.name) -> Call:
    return Call(model, 1, subgraph, node, function)


def test_reads_functions_that_may_refuse_and_how() -> None:
    assert TABLE.functions == (
        XnnFunction("xnn_define_pool", Answer.STATUS, "pifpizb"),
        XnnFunction("xnn_init_f32_dwconv_config", Answer.NOTHING, "i"),
        XnnFunction("xnn_init_f32_gemm_config", Answer.NOTHING, "i"),
    )
    assert TABLE.refusal == 5
    assert TABLE.arch_flags["aarch64"] == (("neon", 8), ("neon_fma", 16), ("neon_v8", 32), ("sve", 4096))


def test_the_table_is_read_back_as_printed() -> None:
    assert parse_table(table_json(TABLE)) == TABLE


def test_headers_without_what_is_looked_for_are_refused() -> None:
    with pytest.raises(SourceError, match=r"not as expected.*pinned revision"):
        parse_headers({**HEADERS, "include/xnnpack.h": ""}, "ab12")


def test_the_committed_table_is_of_the_pinned_source() -> None:
    table = read_table()
    assert table.source_sha256 == source_pin("xnnpack")
    assert len(table.functions) > 600


def test_processors_go_from_the_baseline_to_all_abilities_and_leave_each_out() -> None:
    assert masks(TABLE, "x86_64") == (0xF, 0x1F, 0x9F, 0x8F)
    assert masks(TABLE, "aarch64") == (0x38, 0x1038)


def test_reads_a_trace() -> None:
    assert parse_trace("0\t15\t-1\t-1\txnn_f\n0\t15\t0\t3\txnn_f\n", ["m"]) == (
        Call("m", 15, -1, -1, "xnn_f"),
        Call("m", 15, 0, 3, "xnn_f"),
    )


@pytest.mark.parametrize("line", ["1\t15\t0\t3\txnn_f", "0\t15\t0\txnn_f", "0\tx\t0\t3\txnn_f"])
def test_an_odd_trace_is_refused(line: str) -> None:
    with pytest.raises(StepError, match="odd line"):
        parse_trace(line, ["m"])


def test_evidence_names_nodes_or_else_the_whole_graph() -> None:
    calls = (
        call("xnn_f"),
        *(call("xnn_f", node, 0) for node in (3, 0, 1, 2, 7)),
        call("xnn_g"),
        call("xnn_f", 0, 0, model="models/another.tflite"),
    )
    evidence = collect(MANIFEST, "base", {"x86_64": calls, "aarch64": calls[:1]})
    assert [(use.name, use.arches, use.reasons) for use in evidence.uses] == [
        ("xnn_f", ("aarch64", "x86_64"), (XnnReason(MODEL.name, 0, "0-3,7"),)),
        ("xnn_g", ("x86_64",), (XnnReason(MODEL.name, 0, ""),)),
    ]
    assert parse_evidence(evidence_json(evidence), "file") == evidence


def test_kernels_of_ops_that_xnnpack_takes_whole_are_unused() -> None:
    ops = tuple(
        ManifestOp(name, False, "", 1, 1, (Reason(MODEL.name, 1, 0, nodes, (), ()),))  # noqa: FBT003
        for name, nodes in (("ADD", "0-1"), ("MUL", "2,4"), ("PAD", "3"), ("PADV2", "5"), ("SUB", "6"))
    )
    kernels = {"ADD": "_Zadd", "MUL": "_Zmul", "PAD": "_Zpad", "PADV2": "_Zpad"}
    calls = (call(KEPT, 4, 0), call(KEPT, 5, 0), call(KEPT, 0, 0, model="models/another.tflite"))
    evidence = collect(replace(MANIFEST, ops=ops), "base", {"x86_64": calls}, kernels)
    assert evidence.unused == (UnusedKernel("ADD", "_Zadd"),)
    assert parse_evidence(evidence_json(evidence), "file") == evidence
    text = unused_source("scan", evidence.unused)
    assert "TfLiteStatus _Zadd(TfLiteContext* context, ...) {" in text
    assert 'Refuse(context, "ADD")' in text


def test_kernels_without_vectors_are_those_that_are_looked_up() -> None:
    calls = (call("=8,11,3"), call("=0,1,1"), call("=8,11,3"), call("=1,1,1", model="models/another.tflite"))
    evidence = collect(MANIFEST, "base", {"x86_64": calls})
    assert evidence.references == (ReferenceKernel(0, 1, 1), ReferenceKernel(8, 11, 3))
    assert evidence.uses == ()
    assert parse_evidence(evidence_json(evidence), "file") == evidence
    text = reference_source("scan", evidence.references)
    assert text.count("    return Find(") == 2
    assert "  if (op == 8 && input == 11 && output == 3) {\n    return Find(8, 11, 3);\n  }\n" in text
    assert text.count("#include") == 1


def test_functions_for_types_that_no_model_has_are_unused() -> None:
    def convolution(*types: str) -> OpsManifest:
        reasons = tuple(Reason(MODEL.name, 1, 0, str(at), (kind, kind), ()) for at, kind in enumerate(types))
        return replace(MANIFEST, ops=(ManifestOp("CONV_2D", False, "", 1, 1, reasons),))  # noqa: FBT003

    labels = {kernel.op for kernel in kernels_of_other_types(convolution("INT8"))}
    assert labels == {"CONV_2D of FLOAT32", "CONV_2D of UINT8", "CONV_2D of INT16"}
    functions = [
        kernel.function for kernel in kernels_of_other_types(convolution("INT8", "FLOAT32", "INT16"))
    ]
    assert functions == [
        f"_ZN6tflite3ops7builtin4conv8EvalImplILNS2_10KernelTypeE{kernel}EL10TfLiteType3EEE"
        "12TfLiteStatusP13TfLiteContextP10TfLiteNode"
        for kernel in range(4)
    ]
    assert kernels_of_other_types(MANIFEST) == ()


def test_a_kernels_function_is_found_by_its_distance() -> None:
    symbols = {
        100: ("_ZN7smilear11RegisterOpsEPN6tflite17MutableOpResolverE",),
        130: ("_Zadd", "_Zfolded"),
        140: ("_Zprivate",),
    }
    text = "ADD\t5030\t5000\nSUB\t5040\t5000\nMUL\t9\t5000\n"
    assert parse_kernels(text, symbols, {"_Zadd"}) == {"ADD": "_Zadd"}


def test_without_a_model_only_the_others_ask() -> None:
    calls = (call("xnn_f"), call("xnn_g"), call("xnn_f", model="m/b"))
    both = replace(MANIFEST, models=(MODEL, replace(MODEL, name="m/b")))
    evidence = without_model(collect(both, "base", {"x86_64": calls}), MODEL.name)
    assert [use.name for use in evidence.uses] == ["xnn_f"]
    assert [model.name for model in evidence.models] == ["m/b"]


def test_what_nothing_asks_for_is_dropped_where_it_was_looked_for() -> None:
    evidence = collect(MANIFEST, "base", {"x86_64": (call("xnn_define_pool"),), "aarch64": ()})
    assert [row.name for row in dropped(evidence, TABLE, "x86_64")] == [
        "xnn_init_f32_dwconv_config",
        "xnn_init_f32_gemm_config",
    ]
    assert dropped(evidence, TABLE, "aarch64") == TABLE.functions
    assert dropped(evidence, TABLE, "arm") == ()


def test_what_its_callers_trust_stays_with_any_of_them() -> None:
    def left_out(creator: str) -> bool:
        evidence = collect(MANIFEST, "base", {"x86_64": (call(creator),)})
        return "xnn_init_f32_gemm_config" in {row.name for row in dropped(evidence, TABLE, "x86_64")}

    assert left_out("xnn_create_convolution2d_nhwc_qs8_qc8w")
    assert not left_out("xnn_create_convolution2d_nhwc_f32")
    assert not left_out("xnn_create_dynamic_fully_connected_nc_f32")
    assert not left_out("xnn_create_batch_matrix_multiply_nc_qd8_f32_qc8w")


def test_stubs_refuse_in_the_functions_own_words() -> None:
    text = stub_source("scan", TABLE.functions, TABLE.refusal)
    assert (
        "int xnn_define_pool(const void*, std::uint32_t, float, const void*, std::uint32_t, "
        "std::size_t, bool) { return 5; }\n" in text
    )
    assert "const void* xnn_init_f32_dwconv_config(std::uint32_t) { return nullptr; }\n" in text


@pytest.mark.parametrize(
    ("models", "message"),
    [
        ((replace(MODEL, sha256="bb"),), r"another models/a\.tflite.*trim --product scan"),
        ((), r"another models/a\.tflite"),
        ((MODEL, replace(MODEL, name="b")), "another b"),
    ],
)
def test_evidence_of_other_models_is_stale(models: tuple[ManifestModel, ...], message: str) -> None:
    evidence = collect(MANIFEST, "base", {"x86_64": ()})
    check_fresh(evidence, MANIFEST, "base", "file")
    with pytest.raises(StaleError, match=message):
        check_fresh(evidence, replace(MANIFEST, models=models), "base", "file")


def test_evidence_of_another_runtime_is_stale() -> None:
    with pytest.raises(StaleError, match=r"another runtime.*trim --product scan"):
        check_fresh(collect(MANIFEST, "base", {}), MANIFEST, "other", "file")


@pytest.mark.parametrize("text", ["", "[]", "{", json.dumps({"product": 1})])
def test_unreadable_evidence_is_refused(text: str) -> None:
    with pytest.raises(StaleError, match=r"file cannot be read.*build_tools trim"):
        parse_evidence(text, "file")


def test_only_what_the_library_defines_is_watched() -> None:
    text = watched_source(TABLE, ["xnn_define_pool", "unrelated"])
    assert '{"xnn_define_pool", xnn_define_pool, 5},' in text
    assert "kWatchedCount = 1;" in text
    assert "gemm" not in text


@pytest.mark.parametrize(("arch", "nothing"), [("x86_64", "xorl %eax, %eax"), ("aarch64", "mov x0, #0")])
def test_stand_ins_do_nothing_or_tell_a_size(arch: str, nothing: str) -> None:
    text = stand_ins_source(["xnn_k", "xnn_k__sme_get_nr", "xnn_table_exp", "xnn_k"], arch)
    code, sizes = text.split(nothing)
    assert code.count("xnn_k:") == 1
    assert "xnn_k__sme_get_nr:" in sizes
    assert sizes.index("xnn_table_exp:") > sizes.index(".data")


def test_the_committed_evidence_is_of_the_committed_models() -> None:
    folder = Path(__file__).parents[2] / "ops_manifest"
    for path in (folder / "xnnpack").glob("*.json"):
        evidence = parse_evidence(path.read_text(encoding="utf-8"), path.name)
        manifest = json.loads((folder / path.name).read_text(encoding="utf-8"))
        assert {(model.name, model.sha256) for model in evidence.models} == {
            (model["name"], model["sha256"]) for model in manifest["models"]
        }


def test_a_table_without_a_family_of_flags_is_refused() -> None:
    bare = HEADERS[FLAGS_HEADER].replace("xnn_arch_arm_", "xnn_arch_other_")
    with pytest.raises(SourceError):
        parse_headers({**HEADERS, FLAGS_HEADER: bare}, "ab12")
