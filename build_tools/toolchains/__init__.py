"""From target and host facts to a toolchain: the only place that knows a compiler flag."""
