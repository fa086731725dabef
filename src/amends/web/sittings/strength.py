"""Whether a passphrase is strong enough, and four words that are."""

from __future__ import annotations

import secrets

from zxcvbn import zxcvbn

from amends.vault.spoken import words

SHORTEST, LONGEST = 12, 1000
STRONG = 3
"""On zxcvbn's scale from 0 to 4: safely unguessable."""
MEASURED = 72
"""So many letters are measured; measuring takes longer than their number."""
WORDS = 4


def weakness(passphrase: str) -> str | None:
    """Why a passphrase will not do: `short`, `long`, `common` or `guessable`; or None."""
    if len(passphrase) < SHORTEST:
        return "short"
    if len(passphrase) > LONGEST:
        return "long"
    found = zxcvbn(passphrase[:MEASURED], max_length=MEASURED)
    if any(_is_common(match, passphrase) for match in found["sequence"]):
        return "common"
    return None if found["score"] >= STRONG else "guessable"


def four_words() -> str:
    """Four words by chance out of 7,776: 51.7 bits, of the order of 10^15."""
    return " ".join(secrets.choice(words()) for _ in range(WORDS))


def _is_common(match: dict[str, object], passphrase: str) -> bool:
    whole = match["token"] == passphrase
    return whole and match.get("dictionary_name") == "passwords"
