"""Where a step comes from: the source's own sentence, and what is known beside it."""

from __future__ import annotations

from dataclasses import dataclass

from django.utils.translation import gettext_lazy as _

from amends.web.lazy import Lazy


@dataclass(frozen=True)
class Source:
    """The source's own words, quoted as they stand, and the evidence for a rule."""

    quote: str
    evidence: Lazy
    reference: str


MOVING_TOO_FAST = Source(
    "Moving too fast will definitely scare your ex off or get your ex annoyed and force"
    " your ex away.",
    _(
        "Two weeks is the published watershed between a brief intrusion and a more"
        " damaging course; in law two occasions can be a course of conduct. How many"
        " messages are too many nobody has measured: the other numbers are policy."
    ),
    "Purcell, Pathé & Mullen 2004, J Forensic Psychiatry Psychol 15:571–583",
)
WILLING = Source(
    "you will need to make friends with your ex again and realize what kind of"
    " relationship your ex is willing to have with you",
    _(
        "Of 1,167 students about 80 % had pursued an ex who did not want it; most did not"
        " see it as annoying, and most of what they did was answered. A reply is not"
        " consent."
    ),
    "Sex Roles 2016, 10.1007/s11199-016-0667-1",
)
PLENTY = Source(
    "Even if you don’t get your ex back, don’t be concerned as there’s an old saying"
    " “there are plenty of fishes in the sea.”",
    _(
        "Recovery after an affair ends in an informed decision, to go on together or"
        " apart; both are good ends."
    ),
    "Gordon, Baucom & Snyder 2004, J Marital Fam Ther 30:213–231",
)
REFUSALS = Source(
    "Be honest to yourself and to your partner.",
    _(
        "The source says nothing of orders, violence or fear. The rule is this program’s"
        " own: under an order contact can be an offence even where the other one wrote"
        " first, and couples work leaves violence out for a reason."
    ),
    "Legal Aid BC; Irvine et al. 2023, Family Journal",
)
WOULD_YOU = Source(
    "First you allow to ask yourself, would you take your ex back if your ex cheated on"
    " you?",
    _(
        "People who cheated rate the hurt lower than those who were cheated on. Comparing"
        " conduct with one’s standard helps only where the standard was set before, so it"
        " was asked first. It is a moral question; no study shows that it predicts"
        " anything."
    ),
    "Warach, Josephs & Gorman 2019; Batson et al. 1999, J Pers Soc Psychol 77:525–537",
)
