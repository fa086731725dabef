"""The rules of the pace and of the way, in words."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from amends.core.reason import Value

SENTENCES: Mapping[str, str] = MappingProxyType(
    {
        "safety": "one of the safety questions was answered yes. That closes contact"
        " here, and it is not lifted in this program.",
        "intruded": "you looked through their phone, tracked them, turned up, or said"
        " you would hurt yourself. For four weeks from that answer there is no contact"
        " from your side.",
        "ordered": "a court has ordered no contact. Answering is an offence too, even"
        " if {ex} writes first. What the order itself says about children goes.",
        "no_contact": "{ex} asked for no contact. That holds until {ex} lifts it.",
        "no_contact_answerable": "{ex} asked for no contact, and has written since."
        " One answer is possible. Beginning is still theirs.",
        "way_on": "the way back is closed, so contact is theirs to begin.",
        "mirror": "the mirror has not been answered twice, by day, three days apart."
        " Until then you may answer, and not begin.",
        "apart": "this ended apart.",
        "owed": "{ex} wrote on {since}, and has no answer yet.",
        "no_channel": "{ex} has left no way of being in touch open.",
        "reply_only": "{ex} wants to be the one who writes first.",
        "terms_unknown": "you do not know yet what {ex} is willing to have, and the one"
        " message to ask it has been sent.",
        "at_most": "{ex} is willing to hear from you {times:often}"
        " in {days} {days:day|days}, and you have written as often as that.",
        "quiet": "these are hours in which nothing is sent: nights, from ten in the"
        " evening to eight in the morning.",
        "two_unanswered": "you have written {count:often} since {ex} last wrote. After"
        " two without an answer, only {ex} can begin.",
        "one_unanswered": "you wrote on {last}, and {ex} has not answered. Two weeks of"
        " quiet follow one unanswered message.",
        "matching": "conversations in four weeks, begun by you: {mine}; by {ex}:"
        " {theirs}. One more would be ahead of them.",
        "room": "you last began on {last}. On these terms there"
        " {days:is|are} {days} {days:day|days} between.",
        "matter_again": "you have written about it. If it is not settled, one more is"
        " possible a week after the first.",
        "one_a_day": "there is one message a day about practical things, all together.",
        "clock": "something here is dated {newest}, which is later than the clock says."
        " One of the two is wrong, and the stricter answer holds.",
        "unreadable": "something in the record cannot be read, and it may have been a"
        " no. Until it is brought back from a backup, nothing is begun from here.",
        "matter_elsewhere": "two messages have been sent about it. Now it is for"
        " somebody else to carry: a friend, an agent, a lawyer.",
    }
)

CHOSEN: Mapping[tuple[str, Value], str] = MappingProxyType(
    {
        ("safety", "order"): "there is a court order. Contact would break it.",
        ("safety", "harmed"): "you have hit, forced or threatened {ex}. There is no"
        " contact from here. There is help for you, one step away.",
        ("safety", "feared"): "{ex} has been afraid of you. Contact from you is not"
        " safe for them. There is help for you, one step away.",
        ("safety", "afraid_of_them"): "you are afraid that {ex} will hurt you. Going"
        " back into contact is not safe for you. There is help, one step away.",
        ("safety", "minor"): "one of you is under eighteen. This program is not made"
        " for that; somebody you can talk to is one step away.",
        ("quiet", True): "these are the hours in which {ex} does not want messages.",
        ("at_most", 0): "{ex} has said how often you may write first: not at all.",
        ("two_unanswered", "at_least"): "you have written more than once since {ex}"
        " last wrote. After two without an answer, only {ex} can begin.",
        ("two_unanswered", "nothing"): "nothing here says that {ex} has answered you,"
        " and what is not said counts as two messages without an answer. Only {ex} can"
        " begin.",
        ("mirror", "unanswered"): "the mirror has not been answered yet. Until it has"
        " been, twice and by day, you may answer, and not begin.",
        ("mirror", "unsure"): "you are not sure whether you would take {ex} back."
        " While that is so you may answer, and not begin.",
        ("mirror", "no"): "you would not take {ex} back, had they done this. The way"
        " back is closed; an answer to them is still possible.",
    }
)
DECIDING = {
    "safety": "question",
    "quiet": "named",
    "mirror": "state",
    "at_most": "times",
    "two_unanswered": "told",
}


def chosen(rule: str, facts: Mapping[str, Value]) -> str | None:
    """The words for one case of a rule, where a single fact decides them."""
    return CHOSEN.get((rule, facts.get(DECIDING.get(rule, ""))))
