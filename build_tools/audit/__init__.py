"""From binary facts and policy to findings."""
