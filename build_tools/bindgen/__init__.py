"""From the API description to wrapper sources per language; pure."""
