"""Puts files together into shipped archives, byte for byte reproducible."""
