"""A proof as JSON for programs and as a page for people."""

import html
from collections.abc import Sequence

from build_tools.model.json_text import dump
from build_tools.model.proof import Claim, ClaimKind, Proof

_STYLE = (
    "body{font:14px system-ui,sans-serif;margin:16px;color:#222}"
    "table{border-collapse:collapse;margin-bottom:20px}td{padding:2px 12px 2px 0;vertical-align:top}"
    ".no{color:#b00020;font-weight:bold}.yes{color:#1b7a2f}"
)


def proof_json(proof: Proof) -> str:
    """Print the proof; equal proofs give equal texts."""
    return dump(
        {
            "product": proof.product,
            "version": proof.version,
            "target": proof.target,
            "ops_digest": proof.ops_digest,
            "holds": not proof.failed,
            "models": [{"name": name, "sha256": sha256} for name, sha256 in proof.models],
            "claims": [
                {
                    "kind": claim.kind.value,
                    "subject": claim.subject,
                    "holds": claim.holds,
                    "detail": claim.detail,
                }
                for claim in proof.claims
            ],
        }
    )


def proof_text(proof: Proof) -> str:
    """One line per kind of claim, and everything that does not hold."""
    lines = []
    for kind in ClaimKind:
        claims = _of(proof, kind)
        if claims:
            holding = sum(claim.holds for claim in claims)
            lines.append(
                f"{'ok  ' if holding == len(claims) else 'FAIL'} {kind.value}: {holding} of {len(claims)}"
            )
            lines += [f"       {claim.subject}: {claim.detail}" for claim in claims if not claim.holds]
    return "\n".join(lines) + "\n"


def failure(proof: Proof) -> str:
    """The sentence that ends a failed proof; empty when everything holds."""
    if not proof.failed:
        return ""
    # What is left out is the cause, where there is such a claim; the rest follows from it.
    first = min(proof.failed, key=lambda claim: claim.kind is not ClaimKind.EVIDENCE)
    more = f" ({len(proof.failed) - 1} more above)" if len(proof.failed) > 1 else ""
    return (
        f"product {proof.product} is not proved: {first.subject}: {first.detail}{more}; "
        "run `python -m build_tools trim`, or find what changed the numbers"
    )


def proof_html(proof: Proof) -> str:
    """Print the page, which needs nothing else."""
    title = f"{proof.product} {proof.version} for {proof.target}"
    verdict = f"{len(proof.failed)} claims do not hold" if proof.failed else "every claim holds"
    models = "".join(
        f"<tr><td>{html.escape(name)}<td><code>{sha256}</code>\n" for name, sha256 in proof.models
    )
    parts = "".join(
        f"<h2>{html.escape(kind.value)}</h2><table>{_rows(claims)}</table>\n"
        for kind in ClaimKind
        if (claims := _of(proof, kind))
    )
    return (
        f'<!doctype html>\n<html lang="en"><meta charset="utf-8"><title>{html.escape(title)}</title>\n'
        f"<style>{_STYLE}</style>\n<h1>{html.escape(title)}: {verdict}</h1>\n"
        f"<p>Ops <code>{proof.ops_digest}</code></p><table>{models}</table>\n{parts}</html>\n"
    )


def _rows(claims: Sequence[Claim]) -> str:
    return "".join(
        f"<tr><td class={'yes' if claim.holds else 'no'}>{'holds' if claim.holds else 'FAILS'}"
        f"<td>{html.escape(claim.subject)}<td>{html.escape(claim.detail)}\n"
        for claim in claims
    )


def _of(proof: Proof, kind: ClaimKind) -> tuple[Claim, ...]:
    return tuple(claim for claim in proof.claims if claim.kind is kind)
