"""What a gate waits for, in words: met, and not yet."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

SENTENCES: Mapping[str, tuple[str, str]] = MappingProxyType(
    {
        "safety": (
            "the safety questions are answered.",
            "the safety questions come first.",
        ),
        "account": (
            "what happened is written down.",
            "what happened is not written down yet.",
        ),
        "standard": (
            "you said what somebody who cheated should do, and never do.",
            "you have not said yet what somebody who cheated should do, and never do.",
        ),
        "mirror": (
            "you would take {ex} back.",
            "the mirror has not been answered with a yes that counts.",
        ),
        "way_back": ("the way back is open.", "the way back is closed: {closed_by}."),
        "friendship_stage": (
            "the stage of friendship is open.",
            "the stage of friendship comes first.",
        ),
        "befriended": (
            "{ex} is willing to have your company.",
            "{ex} has not said or shown that they want you as a friend.",
        ),
        "in_touch": (
            "{ex} has been in touch of their own accord.",
            "{ex} has not been in touch of their own accord since then.",
        ),
        "involvements_ended": (
            "every other involvement has ended.",
            "still open: {names}.",
        ),
        "friendship_tested": (
            "you would want this friendship even if there were never more.",
            "would you want this friendship if there were never more? It wants a yes.",
        ),
        "not_over": (
            "{ex} has not closed the subject of the two of you.",
            "{ex} has said that it is over. Friendship may be where this ends.",
        ),
        "trust_stage": (
            "everything that opened the stage of trust holds.",
            "something that opens the stage of trust does not hold.",
        ),
        "sixty_days": (
            "you have been in contact on their terms for sixty days.",
            "sixty days in contact on their terms come first; so far it is {days}.",
        ),
        "mirror_confirmed": (
            "the mirror was answered twice, by day.",
            "the mirror wants its second answer, by day.",
        ),
        "no_open_lapse": (
            "there is nothing that {ex} does not know.",
            "there is something that {ex} does not know.",
        ),
        "no_recent_lie": (
            "no lie, omission or cheating in sixty days.",
            "a lie, an omission or cheating lies less than sixty days back.",
        ),
        "earned": (
            "your record bears out a little trust.",
            "your record does not bear out a little trust yet.",
        ),
        "signs": (
            "{ex} has shown it, in more than one way.",
            "{ex} has not shown it in three things of two sorts within sixty days.",
        ),
        "ending": ("an ending was written down.", "no ending was written down."),
    }
)
