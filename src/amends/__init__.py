"""Amends: an honest way back, or an honest way on."""

from __future__ import annotations

__version__ = "0.1.0"
