"""What can go wrong with sealed bytes; one sentence each.

VaultError            never raised itself
├── WrongKeyError          this key does not open this
├── DamagedError           what is kept is not what was written
├── StaleError             the keys were changed by another sitting
└── MisreadError           a text does not spell what it should
"""

from __future__ import annotations


class VaultError(Exception):
    """The root of the vault's faults."""


class WrongKeyError(VaultError):
    """This key does not open this."""

    def __init__(self) -> None:
        super().__init__("This does not open it.")


class DamagedError(VaultError):
    """What is kept is not what was written; `n` is the entry, or None for the whole."""

    def __init__(self, why: str, n: int | None = None) -> None:
        self.why = why
        self.n = n
        super().__init__(why if n is None else f"Entry {n}: {why}")


class StaleError(VaultError):
    """The keys in hand are no longer those of the record."""

    def __init__(self) -> None:
        super().__init__("The keys were changed elsewhere. Unlock again.")


class MisreadError(VaultError):
    """A key file, a spare key or a note does not spell what it should."""
