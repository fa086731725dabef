"""What somebody is called in a record: by name, or by the token that erasing left."""

from __future__ import annotations

from collections.abc import Sequence

from amends.core.record import Record


def called(record: Record, named: Sequence[tuple[int, str | None]]) -> dict[int, str]:
    """For each entry (number and name) one word for the one whom it names.

    An erased name stands as a token of its own, the same wherever the name stood.
    """
    tokens = {
        name: _token(record, seq)
        for seq, name in reversed(named)
        if name and seq in record.erased
    }
    words = {seq: name or _token(record, seq) for seq, name in named}
    return {seq: tokens.get(word, word) for seq, word in words.items()}


def _token(record: Record, seq: int) -> str:
    """The token that an erasure left in a name's place, else one of its own."""
    erased = record.erased.get(seq)
    left = {} if erased is None else erased.body.left
    token = left.get("with_whom") or left.get("name")
    return token if isinstance(token, str) else f"erased {seq}"
