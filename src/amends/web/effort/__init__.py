"""Effort: who else is still there, what was undertaken, and what became of it."""
