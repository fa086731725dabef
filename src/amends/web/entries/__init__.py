"""Writing entries: a form made from a kind's fields, and what comes of what was written."""
