"""Help first, where words speak of harm: before any other output."""

from __future__ import annotations

from collections.abc import Iterable


def help_first(texts: Iterable[str]) -> None:
    """Print whom to call where any of the texts speaks of hurting somebody or oneself."""
    from amends.drafts.alarm import alarm

    if not any(alarm(text) for text in texts):
        return
    from amends.web.help.lines import EMERGENCY, LINES

    print("Before anything else: you do not have to be alone with this.")
    for number, where in EMERGENCY:
        print(f"  {number}  {where}")
    for line in LINES:
        if line.purpose in ("crisis", "own_conduct"):
            print(f"  {line.number}  {line.country}: {line.name}, {line.hours}")
    print()


def texts_in(plain: object) -> Iterable[str]:
    """Every text inside plain values, however deep."""
    match plain:
        case str():
            yield plain
        case dict():
            for value in plain.values():
                yield from texts_in(value)
        case list():
            for value in plain:
                yield from texts_in(value)
        case _:
            return
