"""The mirror's question: the person's own facts, the other way round."""

from __future__ import annotations

from dataclasses import dataclass

from django.utils.translation import gettext as _

from amends.words.headline import within


@dataclass(frozen=True)
class Happened:
    """What happened, as it was told: every value is one of a closed list."""

    several: str
    long: str
    lies: str
    is_over: bool
    came_out: str
    knows: str


def turned(happened: Happened, ex: str) -> tuple[str, ...]:
    """The sentences of the mirror."""
    said = [_(WHO[happened.several, happened.long]), _(LIES[happened.lies])]
    if not happened.is_over:
        said.append(_("It is not over."))
    said.append(_(OUT[happened.came_out]))
    if happened.knows != "all":
        said.append(_("You still do not know all of it."))
    said.append(_("Now %(ex)s is sorry, and wants to come back."))
    return tuple(within(sentence % {"ex": ex}) for sentence in said)


def N_(text: str) -> str:  # noqa: N802 the usual name for a text marked for later
    """The text itself, marked for translation where it stands."""
    return text


WHO = {
    ("somebody", "once"): N_("%(ex)s was with somebody else, once."),
    ("somebody", "weeks"): N_("%(ex)s saw somebody else, for some weeks."),
    ("somebody", "months"): N_("%(ex)s saw somebody else, for some months."),
    ("somebody", "year"): N_("%(ex)s saw somebody else, for about a year."),
    ("somebody", "years"): N_("%(ex)s saw somebody else, for longer than a year."),
    ("several", "once"): N_("%(ex)s was with several others."),
    ("several", "weeks"): N_("%(ex)s saw several others, over some weeks."),
    ("several", "months"): N_("%(ex)s saw several others, over some months."),
    ("several", "year"): N_("%(ex)s saw several others, over about a year."),
    ("several", "years"): N_("%(ex)s saw several others, over more than a year."),
}
LIES = {
    "few": N_("%(ex)s told you something else, a few times."),
    "dozen": N_("%(ex)s told you something else, about a dozen times."),
    "dozens": N_("%(ex)s told you something else, dozens of times."),
    "lost_count": N_(
        "%(ex)s told you something else, so often that %(ex)s lost count."
    ),
}
OUT = {
    "told": N_("In the end %(ex)s told you."),
    "found_out": N_("You found it out; %(ex)s did not tell you."),
    "hidden": N_("%(ex)s has not told you."),
}
