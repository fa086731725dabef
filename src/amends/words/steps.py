"""The one next step, in words: something for today, never a push."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

SENTENCES: Mapping[str, str] = MappingProxyType(
    {
        "give_safety": "answer the safety questions.",
        "give_account": "write down what happened, plainly.",
        "give_standard": "say what somebody who cheated should do now, and never do.",
        "answer_mirror": "look into the mirror: would you take them back?",
        "answer_mirror_again": "the mirror is asked a second time, by day.",
        "ask_terms": "one message may ask what {ex} is willing to have. Only that.",
        "consider_way_on": "there has been no word for two months. That may be the"
        " answer. The way on has its own pages; look at them when you can.",
        "end_involvement": "end what is still open, and tell nobody it is on hold.",
        "test_friendship": "ask yourself: if there were never more than friendship,"
        " would you still want it?",
        "tell_well": "prepare the whole truth once: dates and facts only, for when and"
        " how {ex} wants it. Best with a counsellor, never in a message.",
        "make_commitment": "undertake one small thing, with a day on which it is due.",
        "keep_commitments": "keep one small thing that you undertook to do.",
        "wait": "there is nothing to do about this today but wait. Do something for"
        " your own life: an hour outside, with somebody.",
        "own_life": "an hour outside, with somebody. A letter that is not sent, if it is"
        " loud. The lessons, when it is quiet.",
        "lessons": "write down what you have learnt, while it is near.",
        "help": "there is somebody to talk to, today. Help is one step away.",
    }
)
