"""The course of a weekly series in careful words: numbers of a file, not feelings."""

from __future__ import annotations

from amends.words.counts import counted


def sentence(course: str, weeks: int, before: float, after: float, *, of: str) -> str:
    """One sentence; `of` names the series: "both of you together", "you"."""
    if course == "too_few":
        return (
            f"{counted(weeks, 'whole week')} {'is' if weeks == 1 else 'are'} too few to say"
            f" whether {of} wrote more or less."
        )
    if course == "unclear":
        return f"No clear trend over {weeks} weeks in how much {of} wrote."
    word = "more" if course == "rising" else "less"
    return (
        f"Over {weeks} weeks {of} wrote {word}: about {counted(round(before), 'message')} a week"
        f" at first, about {round(after)} at last."
    )
