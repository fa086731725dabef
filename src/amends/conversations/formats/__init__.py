"""One module for each chat format, found by looking at the file."""
