"""A forecast in words: by when the record could bear something out; never a percentage."""

from __future__ import annotations

from datetime import UTC, date

from amends.core.aspects.trust.forecast import Reached
from amends.core.aspects.trust.scored import Scored
from amends.words.dates import day

TARGETS = {"a_little": "a little", "some": "some"}


def reach_sentence(reach: Reached, today: date) -> str:
    """By when a level could be borne out, if it is in most runs."""
    early, late = reach.earliest, reach.latest
    if early is None:
        return "Not at this rate: most runs do not come to it within three years."
    if late is None:
        return f"{_from(early, today)}; the others not within three years."
    if late <= today:
        return "Now already, in nearly every run."
    if early <= today:
        return f"In some runs now already, in nearly every one by {day(late, UTC)}."
    if early == late:
        return f"In nearly every run on {day(late, UTC)}."
    return f"In most runs between {day(early, UTC)} and {day(late, UTC)}."


def _from(earliest: date, today: date) -> str:
    if earliest <= today:
        return "In some runs now already, in most within three years"
    return f"In most runs within three years, from {day(earliest, UTC)} on"


def said_sentence(scored: Scored) -> str:
    """What was foretold, with its dates."""
    said = scored.foretold
    level = TARGETS[said.target]
    if said.earliest is None:
        return f"{level}: not at this rate"
    if said.latest is None:
        return f"{level}: {day(said.earliest, UTC)} at the soonest"
    if said.earliest == said.latest:
        return f"{level}: {day(said.earliest, UTC)}"
    return f"{level}: {day(said.earliest, UTC)} to {day(said.latest, UTC)}"


def came_sentence(scored: Scored) -> str:
    """What became of it."""
    was_hopeless = scored.foretold.earliest is None
    match scored.came:
        case None:
            return f"its dates are not over before {day(scored.due, UTC)}"
        case "not":
            return "it did not, as was said" if was_hopeless else "it had not by then"
        case "sooner":
            return "it was borne out sooner"
        case "within":
            return "it was all the same" if was_hopeless else "it was, as was said"


def was_right(scored: Scored) -> bool:
    """Whether what came is what was foretold."""
    was_hopeless = scored.foretold.earliest is None
    return scored.came == ("not" if was_hopeless else "within")
