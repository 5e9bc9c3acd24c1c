"""Whether a product's build is sufficient, minimal and right: what programs printed -> claims; pure."""
