"""Honesty: what was broken, what they do not know, and what was written late."""
