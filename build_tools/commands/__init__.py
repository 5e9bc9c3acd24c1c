"""One module per command: facts in, pure functions decide, the edge executes."""
