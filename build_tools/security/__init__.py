"""Bundles of encrypted models and licences: both formats, and the keys they need; pure."""
