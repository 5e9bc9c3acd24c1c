"""Frozen values: what the rest of the build tools talks about."""
