"""`python -m amends` is the command `amends`."""

from __future__ import annotations

import sys

from amends.cli import main

if __name__ == "__main__":
    sys.exit(main())
