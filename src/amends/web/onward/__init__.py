"""The way on: why it is open, and what there is on it."""
