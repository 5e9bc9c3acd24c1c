"""The only side effects: processes, files, downloads, probing."""
