"""The spare key on paper: 160 random bits as 32 letters and 2 that check them.

ABCD-EFGH-JKMN-PQRS-TVWX-YZ01-2345-6789-CC      Crockford's letters, no I L O U
"""

from __future__ import annotations

import os

from amends.vault.chain import digest
from amends.vault.faults import MisreadError

LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
BYTES, GROUP, CHECKS = 20, 4, 2
LENGTH = BYTES * 8 // 5
_LOOKALIKES = str.maketrans("OIL", "011", " -\n\t")


def new_spare() -> bytes:
    """20 random bytes."""
    return os.urandom(BYTES)


def spell(spare: bytes) -> str:
    """The key in groups of four letters, as it stands on the paper."""
    letters = _letters(int.from_bytes(spare, "big"), LENGTH) + _checks(spare)
    return "-".join(letters[at : at + GROUP] for at in range(0, len(letters), GROUP))


def parse(text: str) -> bytes:
    """The 20 bytes that were typed; small letters, gaps, O, I and L are understood.

    Raises MisreadError with a sentence for the person who typed.
    """
    letters = text.strip().upper().translate(_LOOKALIKES)
    if len(letters) != LENGTH + CHECKS or not set(letters) <= set(LETTERS):
        raise MisreadError(
            "A spare key has 34 letters and digits: look again at the paper."
        )
    spare = _number(letters[:LENGTH]).to_bytes(BYTES, "big")
    if _checks(spare) != letters[LENGTH:]:
        raise MisreadError("One letter of the spare key is not right: look again.")
    return spare


def _checks(spare: bytes) -> str:
    return _letters(int.from_bytes(digest("spare", spare)[:2], "big") >> 6, CHECKS)


def _letters(number: int, length: int) -> str:
    return "".join(LETTERS[number >> 5 * at & 31] for at in reversed(range(length)))


def _number(letters: str) -> int:
    number = 0
    for letter in letters:
        number = number << 5 | LETTERS.index(letter)
    return number
