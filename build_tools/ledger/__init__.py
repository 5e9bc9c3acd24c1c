"""Who owns which bytes of a library: link map and file -> ledger, its texts, and budgets; pure."""
