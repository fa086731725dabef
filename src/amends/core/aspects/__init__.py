"""Readings of the facts at a moment, each with its reasons."""
