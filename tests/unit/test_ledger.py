"""The ledger: every byte once, whose it is, what it costs zipped, and what is too much."""

import gzip
import json
from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from build_tools.errors import AuditError, StaleError
from build_tools.ledger.budget import over_budget, over_start_budget
from build_tools.ledger.deflate_cost import BITS, GZIP_FRAME, compressed_costs
from build_tools.ledger.elf_layout import read_elf_layout
from build_tools.ledger.file_layout import FileLayout, FileSection, FileSpan
from build_tools.ledger.ledger import (
    kernel_ops,
    ledger_json,
    make_ledger,
    parse_ledger,
    parse_summaries,
    summaries_json,
    summary,
    who_needs,
)
from build_tools.ledger.owners import Origins, owner_of
from build_tools.ledger.pe_layout import read_dll_map, read_pe_layout
from build_tools.ledger.picture import Box, lay, picture_svg
from build_tools.ledger.pieces import Piece, cut
from build_tools.ledger.report import changes, changes_text, ledger_text
from build_tools.ledger.treemap import treemap_html
from build_tools.model.ledger import Ledger, LedgerRow
from build_tools.model.link_map import read_link_map
from build_tools.model.ops import ManifestOp, OpsManifest, Reason
from build_tools.model.product import Budget, Product, StartBudget
from build_tools.model.start import ColdStart
from build_tools.model.xnnpack import XnnEvidence, XnnReason, XnnUse
from tests.fakes.small_elf import MAP, small_elf

LIBRARY = small_elf()
ORIGINS = Origins(
    ("scan",),
    {"libtensorflow-lite.a": "tensorflow-lite", "libXNNPACK.a": "xnnpack", "libruy.a": "ruy"},
    {"conv": ("CONV_2D",)},
)


def pieces_of(link_map: str = MAP) -> tuple[Piece, ...]:
    layout = read_elf_layout(LIBRARY, "x.so")
    return cut(layout, read_link_map(link_map, "x.map"), len(LIBRARY), "x.so")


def make(needs: dict[tuple[str, str], tuple[str, ...]] | None = None) -> Ledger:
    return make_ledger(
        LIBRARY, pieces_of(), ORIGINS, product="p", target="t", library="x.so", needs=needs or {}
    )


def raw(ledger: Ledger, owner: str) -> int:
    return sum(row.raw for row in ledger.rows if row.owner == owner)


def test_pieces_cover_the_file_without_gap_or_overlap() -> None:
    place = 0
    for piece in pieces_of():
        assert piece.offset == place
        assert piece.size > 0
        place += piece.size
    assert place == len(LIBRARY)


def test_sums_are_the_sizes_of_the_file() -> None:
    ledger = make()
    assert sum(row.raw for row in ledger.rows) == ledger.raw == len(LIBRARY)
    assert sum(row.zipped for row in ledger.rows) == ledger.zipped
    assert abs(ledger.zipped - len(gzip.compress(LIBRARY, 9))) <= 1


def test_bytes_belong_to_whom_the_map_says() -> None:
    ledger = make()
    assert raw(ledger, "CONV_2D") == 0x100
    assert raw(ledger, "feature scan") == 0x1D0  # with what lies between its functions
    assert raw(ledger, "merged constants") == 0xB8
    assert raw(ledger, ".dynsym") == 0x18
    assert {row.name for row in ledger.rows if row.owner == "CONV_2D"} == {
        "tflite::ops::builtin::conv::Eval(Ctx*)",
        "tflite::ops::builtin::conv::Prepare(Ctx*)",
    }


def test_what_takes_no_bytes_of_the_file_is_not_in_it() -> None:
    assert all(piece.section != ".bss" for piece in pieces_of())


def test_a_map_of_another_link_is_refused() -> None:
    with pytest.raises(AuditError, match=r"section \.text at another place"):
        pieces_of(MAP.replace("2e0    16 .text", "2e4    16 .text"))


@pytest.mark.parametrize("content", [b"", b"MZ", LIBRARY[:70], b"\x7fELF\x09\x01" + bytes(80)])
def test_what_is_no_elf_is_refused(content: bytes) -> None:
    with pytest.raises(AuditError, match="no ELF library"):
        read_elf_layout(content, "x.dll")


@pytest.mark.parametrize(
    ("source", "name", "owner"),
    [
        ("/p/x.so.lto.libXNNPACK.a(convolution-nhwc.c.o at 7).o:(.t)", "f", ("delegate", "convolution-nhwc")),
        (
            "/p/libxnnpack-microkernels-prod.a(a.S.o):(.text)",
            "xnn_qs8_qc8w_gemm_minmax_fp32_ukernel_4x16c4__asm",
            ("delegate", "qs8_qc8w_gemm"),
        ),
        ("/p/x.so.lto.libruy.a(pack.cc.o at 1).o:(.text)", "f", ("library", "ruy")),
        ("/p/x.so.lto.libtensorflow-lite.a(subgraph.cc.o at 1).o:(.t)", "f", ("runtime", "subgraph")),
        ("/p/libtensorflow-lite.a(xnnpack_delegate.cc.o):(.t)", "f", ("delegate", "xnnpack_delegate")),
        ("/t/lib/x.so.lto.libc++.a(string.cpp.o at 1).o:(.text)", "f", ("c++", "c++")),
        ("/t/lib/crtbegin_so.o:(.data)", "f", ("c++", "start files")),
        ("/p/o.dll.lto.libtensorflow-lite.aconv.cc.obj:(.text$Eval)", "f", ("op", "CONV_2D")),
        ("b/obj/core/o.dll.lto.native.src.scan.ar_scan.cc.obj:(.text$f)", "f", ("core", "feature scan")),
        ("/p/o.dll.lto.libruy.apack.cc.obj:(.xdata$f)", "f", ("tables", "unwinding")),
        ("gemm-asm.S.obj:(.text)", "xnn_f32_gemm_minmax_ukernel_1x16__asm", ("delegate", "f32_gemm")),
        ("/k/compiler_rt_zcu.obj:(.text)", "memcpy", ("c++", "compiler_rt")),
        ("/k/gdtoa.obj:(.text)", "f", ("c++", "C runtime")),
        ("b/obj/jni/x.so.lto.bindings.runtime.jni.image.cc.o.o:(.t)", "f", ("wrapper", "jni")),
        ("b/obj/ops/x.so.lto.generated.register_ops.cc.o.o:(.t)", "f", ("runtime", "resolver")),
        ("b/obj/core/x.so.lto.native.src.image.row.cc.o.o:(.t)", "f", ("core", "image")),
        ("b/obj/trim/x.so.lto.g.t.cc.o.o:(.t)", "f", ("delegate", "answers for what is left out")),
    ],
)  # fmt: skip
def test_owners(source: str, name: str, owner: tuple[str, str]) -> None:
    origins = replace(ORIGINS, packages={**ORIGINS.packages, "libxnnpack-microkernels-prod.a": "xnnpack"})
    assert owner_of(Piece(0, 1, ".text", source, name), origins) == owner


def test_unwind_tables_are_tables_whoever_made_them() -> None:
    piece = Piece(0, 1, ".eh_frame", "/t/libc++.a(a.o):(.eh_frame+0x14)", "")
    assert owner_of(piece, ORIGINS) == ("tables", "unwinding")


@given(st.binary(max_size=3000) | st.lists(st.sampled_from([b"abcabc", b"\0" * 90, b"x"])).map(b"".join))
def test_costs_add_up_to_the_compressed_size(content: bytes) -> None:
    size, costs = compressed_costs(content)
    assert len(costs) == len(content) + 1
    assert all(before <= after for before, after in pairwise(costs))
    if content:
        assert abs(costs[-1] / BITS - (size - GZIP_FRAME)) < 1e-6


def test_repetition_is_cheaper_than_novelty() -> None:
    content = bytes(range(256)) + b"again and " * 100 + bytes(i * i % 251 for i in range(256))
    _, costs = compressed_costs(content)
    assert costs[1256] - costs[256] < (costs[256] - costs[0]) / 3


def test_many_blocks_and_stored_ones_are_read() -> None:
    noise = bytes((i * 7919 ^ i >> 3) * 31 % 256 for i in range(70000))
    for content in (noise + b"text " * 9000 + noise[::-1], gzip.compress(noise, 9) * 2):
        size, costs = compressed_costs(content)
        assert round(costs[-1] / BITS) == size - GZIP_FRAME


def test_who_needs_an_op_and_a_microkernel() -> None:
    reason = Reason("m/a.tflite", 1, 0, "0", (), ())
    manifest = OpsManifest("p", (ManifestOp("CONV_2D", False, "", 1, 1, (reason,)),), ())  # noqa: FBT003
    use = XnnUse("xnn_init_f32_gemm_config", ("aarch64",), (XnnReason("m/b.tflite", 0, "1"),))
    evidence = XnnEvidence("p", "", ("aarch64",), (), (use,), (), ())
    files = kernel_ops({"CONV_2D": "Register_CONV_2D"}, {"Register_CONV_2D": ["conv"]})
    assert files == {"conv": ("CONV_2D",)}
    assert who_needs(manifest, evidence, files, [("delegate", "f32_igemm"), ("delegate", "other")]) == {
        ("op", "CONV_2D"): ("m/a.tflite",),
        ("delegate", "f32_igemm"): ("m/b.tflite",),
    }


def test_a_ledger_is_read_back_as_it_was_written() -> None:
    ledger = make({("op", "CONV_2D"): ("m/a.tflite",), ("op", "absent"): ("m/a.tflite",)})
    assert parse_ledger(ledger_json(ledger), "x.json") == ledger
    with pytest.raises(StaleError, match=r"x\.json is no ledger"):
        parse_ledger("{}", "x.json")


def test_the_text_names_models_and_hides_small_owners() -> None:
    text = ledger_text(make({("op", "CONV_2D"): ("m/a.tflite",)}), owners=1)
    assert f"{len(LIBRARY):,} bytes" in text
    assert "a.tflite" in text
    assert "1 more" in text


def test_what_changed_comes_with_the_largest_growth_first() -> None:
    before = summary(make())
    rows = (
        *make().rows,
        LedgerRow("op", "SOFTMAX", "f", ".text", 50, 20),
        LedgerRow("op", "ADD", "f", "", 70, 9),
    )
    after = summary(replace(make(), raw=before.raw + 120, zipped=before.zipped + 29, rows=rows))
    assert changes(before, after) == (("op", "ADD", 70, 9), ("op", "SOFTMAX", 50, 20))
    assert changes(after, before)[0] == ("op", "SOFTMAX", -50, -20)
    assert "+120" in changes_text(before, after)


def test_a_budget_names_who_grew() -> None:
    good = summary(make())
    rows = (*make().rows, LedgerRow("op", "SOFTMAX", "f", ".text", 50, 20))
    found = replace(summary(replace(make(), rows=rows)), raw=good.raw + 50, zipped=good.zipped + 20)
    budgets = (Budget("t", good.raw, good.zipped + 20),)
    assert over_budget("p", good, budgets, (good,)) == ""
    sentence = over_budget("p", found, budgets, (good,))
    assert "50 more than its budget" in sentence
    assert "op SOFTMAX by 50 (20 zipped)" in sentence
    assert "no good build is remembered" in over_budget("p", found, budgets, ())
    assert over_budget("p", found, (replace(budgets[0], target="other"),), ()) == ""


def test_a_start_budget_names_the_model() -> None:
    start = ColdStart("a.tflite", 12.5, 3000)
    budget = StartBudget(12, 3000)
    product = Product("p", "1.0.0", "", ("scan",), ("a.tflite",), (), (), xnnpack=True, start=budget)
    assert "a.tflite takes 12.5 ms of 12;" in over_start_budget(product, (start,))
    assert over_start_budget(product, (replace(start, milliseconds=12),)) == ""
    large = over_start_budget(product, (replace(start, milliseconds=1, memory=3001),))
    assert "a.tflite takes 3,001 bytes of 3,000" in large
    assert over_start_budget(replace(product, start=None), (start,)) == ""


def test_remembered_sizes_are_read_back() -> None:
    rows = (summary(make()), replace(summary(make()), target="a"))
    assert parse_summaries(summaries_json("p", rows), "x") == (rows[1], rows[0])


def test_a_picture_divides_its_area_in_proportion() -> None:
    sizes = [50, 30, 15, 4, 1]
    boxes = lay(sizes, Box(10, 20, 300, 200))
    assert [round(box.width * box.height / 600) for box in boxes] == sizes
    assert sum(box.width * box.height for box in boxes) == pytest.approx(60000)
    assert lay([], Box(0, 0, 1, 1)) == ()
    svg = picture_svg(make())
    assert svg.count("<rect") == len(summary(make()).owners) + len({row.group for row in make().rows})
    assert picture_svg(make()) == svg


def test_the_page_needs_nothing_else_and_holds_every_byte() -> None:
    hostile = LedgerRow("op", "X", "</script><b>", ".text", 100, 10)
    ledger = replace(make(), rows=(*make().rows, hostile), raw=len(LIBRARY) + 100)
    page = treemap_html(ledger)
    assert page.count("</script>") == 1
    assert "http" not in page
    tree = json.loads(
        page.partition("const root = ")[2].partition(";\nconst colours")[0].replace("<\\/", "</")
    )
    leaves = [leaf["r"] for group in tree["c"] for owner in group["c"] for leaf in owner["c"]]
    assert sum(leaves) == ledger.raw


DLL_MAP = """\
Address  Size     Align Out     In      Symbol
00001000 00000100  4096 .text
00001000 00000010     4         guard.o:(.text)
00001000 00000000     0                 first
00001000 00000000     0                 alias
00001004 00000000     0                 second
00001020 00000040    16         o.dll.lto.libtensorflow-lite.aconv.cc.obj:(.text$Eval)
00001020 00000000     0                 Eval(Ctx*)
00002000 00000300  4096 .data
00002000 00000020     8         o.dll.lto.native.src.scan.ar_scan.cc.obj:(.data)
"""


def test_a_dll_map_gets_sizes_and_what_the_linker_made() -> None:
    lines = read_dll_map(DLL_MAP, "o.dll.map")
    found = [(line.level.name, line.address, line.size, line.text.partition(":")[0]) for line in lines]
    assert found == [
        ("OUTPUT", 0x1000, 0x100, ".text"),
        ("INPUT", 0x1000, 0x10, "guard.o"),
        ("SYMBOL", 0x1000, 4, "first"),
        ("SYMBOL", 0x1004, 12, "second"),
        ("INPUT", 0x1010, 0x10, "<internal>"),
        ("INPUT", 0x1020, 0x40, "o.dll.lto.libtensorflow-lite.aconv.cc.obj"),
        ("SYMBOL", 0x1020, 0x40, "Eval(Ctx*)"),
        ("INPUT", 0x1060, 0xA0, "<internal>"),
        ("OUTPUT", 0x2000, 0x300, ".data"),
        ("INPUT", 0x2000, 0x20, "o.dll.lto.native.src.scan.ar_scan.cc.obj"),
        ("INPUT", 0x2020, 0x2E0, "<internal>"),
    ]


def test_what_a_dll_has_in_memory_alone_takes_no_bytes_of_its_file() -> None:
    sections = (
        FileSection(".text", 0x1000, 0x100, 0x400, 0x200, loaded=True),
        FileSection(".data", 0x2000, 0x300, 0x600, 0x10, loaded=True),
    )
    layout = FileLayout(sections, (FileSpan("headers", 0, 0x400),))
    lines = read_dll_map(DLL_MAP, "o.dll.map")
    pieces = cut(layout, lines, 0x610, "o.dll")
    assert sum(piece.size for piece in pieces) == 0x610
    assert [(piece.offset, piece.size) for piece in pieces if piece.section == ".data"] == [(0x600, 0x10)]


@pytest.mark.parametrize("content", [b"", b"MZ", LIBRARY])
def test_what_is_no_dll_is_refused(content: bytes) -> None:
    with pytest.raises(AuditError, match="no DLL"):
        read_pe_layout(content, "x.so")
