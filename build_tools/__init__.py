"""Turns models and one product description into AR SDK binaries."""
