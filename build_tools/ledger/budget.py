"""Whether a library, and its start, keep within what the product allows."""

from collections.abc import Sequence

from build_tools.ledger.report import grown
from build_tools.model.ledger import SizeSummary
from build_tools.model.product import Budget, Product
from build_tools.model.start import ColdStart

_GROWTH_SHOWN = 3


def over_budget(
    product: str, found: SizeSummary, budgets: Sequence[Budget], good: Sequence[SizeSummary]
) -> str:
    """A sentence about what is exceeded and who grew since the last `good` build; empty within budget."""
    budget = next((row for row in budgets if row.target == found.target), None)
    if budget is None:
        return ""
    exceeded = [
        f"{size:,} bytes{how}, {size - most:,} more than its budget of {most:,}"
        for size, most, how in (
            (found.raw, budget.raw, ""),
            (found.zipped, budget.zipped, " zipped"),
        )
        if size > most
    ]
    if not exceeded:
        return ""
    before = next((row for row in good if row.target == found.target), None)
    parts = tuple(grown(before, found, _GROWTH_SHOWN)) if before else ()
    since = f"since the last good build grew {'; '.join(parts)}" if parts else "no good build is remembered"
    return (
        f"product {product} for {found.target} takes {' and '.join(exceeded)}; {since}; make it smaller, "
        "or allow more in ops_manifest/products.toml"
    )


def over_start_budget(product: Product, starts: Sequence[ColdStart]) -> str:
    """A sentence about the models that start too slowly or grow too large; empty within budget."""
    budget = product.start
    if budget is None:
        return ""
    slow = [
        f"{start.model} takes {start.milliseconds:.1f} ms of {budget.milliseconds}"
        for start in starts
        if start.milliseconds > budget.milliseconds
    ]
    large = [
        f"{start.model} takes {start.memory:,} bytes of {budget.memory:,}"
        for start in starts
        if start.memory > budget.memory
    ]
    if not slow and not large:
        return ""
    return (
        f"a cold start of product {product.name} is over its budget: {'; '.join(slow + large)}; make it "
        "smaller, or allow more in ops_manifest/products.toml"
    )
