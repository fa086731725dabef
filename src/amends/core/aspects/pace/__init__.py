"""May I write now; if not, when, and why (design 6.4)."""
