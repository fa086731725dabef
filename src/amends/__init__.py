"""Amends: an honest way back, or an honest way on."""

from __future__ import annotations

import os

__version__ = "0.1.0"

# NumPy brings linear algebra that starts threads of its own: nothing here multiplies
# matrices large enough for them, and they take two fifths of the time of its import.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
