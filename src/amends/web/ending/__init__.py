"""Ending: three of equal standing, what comes after each, and knowing how to end."""
