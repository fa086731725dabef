"""The record as a time line: every entry, its place in the chain, what became of it."""
