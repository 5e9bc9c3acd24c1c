"""The ledger as one HTML page that needs nothing else: a treemap of groups, owners and their parts."""

import html
import json

from build_tools.ledger.ledger import summary
from build_tools.ledger.owners import GROUPS
from build_tools.model.ledger import Ledger

_SMALLEST_ROW = 64  # bytes; what is smaller is put together, nobody could see it
_PAGE = """<!doctype html>
<html lang="en"><meta charset="utf-8"><title>@TITLE@</title>
<style>
 body{font:14px system-ui,sans-serif;margin:0;background:#fafafa;color:#222}
 header{padding:12px 16px}h1{font-size:18px;margin:0 0 4px}
 #map{position:relative;margin:0 16px;height:62vh;background:#ddd}
 #map div{position:absolute;overflow:hidden;box-sizing:border-box;border:1px solid #fff;font-size:11px;
  padding:1px 3px;cursor:pointer;white-space:nowrap}
 #about{padding:8px 16px;min-height:3em}
 table{border-collapse:collapse;margin:0 16px 24px}td,th{padding:2px 10px;text-align:left}
 td.n,th.n{text-align:right;font-variant-numeric:tabular-nums}tr:nth-child(even){background:#f0f0f0}
</style>
<header><h1>@TITLE@</h1><div>@SIZES@. A click opens a part, a click on the path goes back.
 <label><input type="checkbox" id="zip"> areas by zipped size</label></div><div id="path"></div></header>
<div id="map"></div><div id="about"></div>
@TABLE@
<script>
"use strict";
const root = @DATA@;
const colours = {core:"#7bb274",wrapper:"#a2cf9a",op:"#5b9bd5",delegate:"#f4a259",runtime:"#8e7cc3",
 library:"#c27ba0","c++":"#76a5af",strings:"#d9c56b",tables:"#b7b7b7",file:"#d0d0d0"};
const map = document.getElementById("map"), zip = document.getElementById("zip");
let path = [root];
const size = (part) => zip.checked ? part.z : part.r;
const words = (part) => part.n + ": " + part.r.toLocaleString() + " bytes, " + part.z.toLocaleString() +
 " zipped" + (part.m ? ", needed by " + part.m : "");
// Halves of about equal weight, split along the longer side, until single parts are left.
function lay(parts, x, y, w, h, place) {
  if (!parts.length) return;
  if (parts.length === 1) { place(parts[0], x, y, w, h); return; }
  const total = parts.reduce((sum, part) => sum + size(part), 0);
  let left = 0, count = 0;
  while (count < parts.length - 1 && (count === 0 || left + size(parts[count]) / 2 < total / 2))
    left += size(parts[count++]);
  const share = total ? left / total : 0.5;
  const a = parts.slice(0, count), b = parts.slice(count);
  if (w > h) { lay(a, x, y, w * share, h, place); lay(b, x + w * share, y, w * (1 - share), h, place); }
  else { lay(a, x, y, w, h * share, place); lay(b, x, y + h * share, w, h * (1 - share), place); }
}
function box(parent, part, group, x, y, w, h, open) {
  if (w < 2 || h < 2) return null;
  const element = document.createElement("div");
  Object.assign(element.style, {left: x + "px", top: y + "px", width: w + "px", height: h + "px",
    background: colours[group] || "#ccc"});
  if (w > 30 && h > 12) element.textContent = part.n;
  element.title = words(part);
  element.onmouseenter = () => { document.getElementById("about").textContent = words(part); };
  element.onclick = (event) => { event.stopPropagation(); open(); };
  parent.appendChild(element);
  return element;
}
function sorted(part) { return (part.c || []).filter((p) => size(p) > 0).sort((a, b) => size(b) - size(a)); }
function show() {
  map.replaceChildren();
  const here = path[path.length - 1], w = map.clientWidth, h = map.clientHeight;
  lay(sorted(here), 0, 0, w, h, (part, x, y, pw, ph) => {
    const group = path.length > 1 ? path[1].n : part.n;
    const open = () => { if (part.c) { path.push(part); show(); } };
    const outer = box(map, part, group, x, y, pw, ph, open);
    if (outer && pw > 60 && ph > 40)
      lay(sorted(part), 2, 15, pw - 6, ph - 19, (inner, ix, iy, iw, ih) =>
        box(outer, inner, group, ix, iy, iw, ih, open));
  });
  const bar = document.getElementById("path");
  bar.replaceChildren();
  path.forEach((part, depth) => {
    const link = document.createElement("a");
    link.href = "#"; link.textContent = (depth ? " / " : "") + part.n;
    link.onclick = (event) => { event.preventDefault(); path = path.slice(0, depth + 1); show(); };
    bar.appendChild(link);
  });
}
zip.onchange = show; window.onresize = show; show();
</script></html>
"""


def treemap_html(ledger: Ledger) -> str:
    """Print the page; equal ledgers give equal pages."""
    title = f"{ledger.library} of {ledger.product}, {ledger.target}"
    sizes = f"{ledger.raw:,} bytes, {ledger.zipped:,} zipped"
    # `</` would end the script early.
    data = json.dumps(_tree(ledger, title), separators=(",", ":")).replace("</", "<\\/")
    return (
        _PAGE.replace("@TITLE@", html.escape(title))
        .replace("@SIZES@", sizes)
        .replace("@TABLE@", _table(ledger))
        .replace("@DATA@", data)
    )


def _tree(ledger: Ledger, title: str) -> dict[str, object]:
    """Nested parts: name, raw and zipped size, models that need it, and what it consists of."""
    owners = summary(ledger).owners
    parts: dict[tuple[str, str], list[dict[str, object]]] = {row[:2]: [] for row in owners}
    small: dict[tuple[str, str], list[int]] = {row[:2]: [0, 0] for row in owners}
    for row in ledger.rows:
        if row.raw >= _SMALLEST_ROW:
            parts[row.group, row.owner].append({"n": row.name, "r": row.raw, "z": row.zipped})
        else:
            small[row.group, row.owner][0] += row.raw
            small[row.group, row.owner][1] += row.zipped
    for key, (raw, zipped) in small.items():
        if raw or zipped:
            parts[key].append({"n": "smaller ones", "r": raw, "z": zipped})
    groups = []
    for group in GROUPS:
        children = [
            {"n": owner, "r": raw, "z": zipped, "m": _models(ledger, name, owner), "c": parts[name, owner]}
            for name, owner, raw, zipped in owners
            if name == group
        ]
        if children:
            own = [row for row in owners if row[0] == group]
            raw, zipped = sum(row[2] for row in own), sum(row[3] for row in own)
            groups.append({"n": group, "r": raw, "z": zipped, "c": children})
    return {"n": title, "r": ledger.raw, "z": ledger.zipped, "c": groups}


def _table(ledger: Ledger) -> str:
    """What is also there to read, and without scripts."""
    rows = sorted(summary(ledger).owners, key=lambda row: (-row[2], row[:2]))
    cells = "".join(
        f"<tr><td>{html.escape(group)}<td>{html.escape(owner)}<td class=n>{raw:,}<td class=n>{zipped:,}"
        f"<td>{html.escape(_models(ledger, group, owner))}\n"
        for group, owner, raw, zipped in rows
    )
    head = "<tr><th>part<th>of<th class=n>raw<th class=n>zipped<th>needed by\n"
    return f"<table>{head}{cells}</table>"


def _models(ledger: Ledger, group: str, owner: str) -> str:
    return ", ".join(model.rpartition("/")[2] for model in ledger.needs.get((group, owner), ()))
