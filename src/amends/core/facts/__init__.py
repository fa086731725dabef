"""Families of facts, each a time line folded from the record."""
