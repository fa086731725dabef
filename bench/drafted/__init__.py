"""Texts that were made up for the draft check, and how its model learns from them."""
