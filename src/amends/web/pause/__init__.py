"""Pause: wanting to write, to look or to go by, and not doing it now."""
