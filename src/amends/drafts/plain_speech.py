"""Turns of phrase that take the weight off others: a way left free, a figure of speech.

The model reads one sign where such a phrase stands, so that "you don't owe me an
answer" is not read as "you owe me an answer".
"""

from __future__ import annotations

import re
from functools import cache

FREE = (
    r"\b(?:no|without any|not any|there's no|there is no) (?:need|rush|hurry|pressure|obligation|reply|answer|response|decision|expectation|contact)s?\b(?: (?:at all|is|are|to|for|of|an?|you|needed|necessary|required|expected|from you|now|tonight))*(?: (?:reply|answer|respond|decide|write|write back|ring|come down|do anything|rush|call|back|anything|it))*",
    r"\b(?:you |please )?(?:really )?(?:don't|do not|needn't|need not|never|won't|didn't) (?:ever )?(?:have to|need to|need|owe me|owe|must|feel (?:that )?you (?:have|need|must|ought|should)(?: to)?|think (?:that )?you must)(?: (?:to|me|an?|any|do|give|feel|see|answer|reply|respond|decide|write|write back|talk|say|explain|forgive|anything|explanation|word|response|call|ring|meet|this|that|it|back|thing|to me))*",
    r"\b(?:i'm|i am) not (?:asking|expecting|waiting|looking|going to ask|after)\b(?: (?:for|to|you|on|that|anything|an?|any|reply|answer|back|get|together|us|who|where|see|of|response|forgiveness|back together|write|decide))*",
    r"\bi (?:don't|do not|didn't|won't) (?:need|expect|want|ask(?: for)?|require) (?:you to |an? |any )?(?:\w+ )?(?:answer|reply|response|anything|nothing|forgiveness|back)\b(?: (?:back|from you|in return))*",
    r"\b(?:only if|whenever|if and when|as and when) (?:it |that |you |you'd |you'll |ever )*(?:suits?|like|want|wanted|are able|able|ready|have a minute|have time|passing|he's passing|convenient)\b(?: you)?",
    r"\b(?:if you'd rather not|if you would rather not|if not,? (?:that's|it's|that is)? ?(?:completely |absolutely |totally |quite )?(?:fine|ok|okay|no problem|\w+ (?:still|also) works)|it's fine if not|fine if not|no is fine|or not at all|whenever or never|ignore (?:this )?if)\b",
    r"\btake (?:all the time|your time|as long as) ?(?:you (?:like|need|want))?\b|\bin your own time\b|\beither(?:'s| is) (?:fine|good|okay|ok)\b|\bboth (?:are )?fine\b|\bhappy (?:either way|to leave it)\b|\bwhichever (?:is easier|you (?:like|choose|prefer)|suits)\b",
    r"\b(?:nothing|anything) (?:for you )?(?:you )?(?:need|have|to) (?:to )?do\b|\bnothing(?:'s| is) asked of you\b|\bi'll respect (?:whatever|that|it|your)\b(?: you decide)?",
)
FIGURES = (
    r"\b(?:\w+ )?(?:traffic|feet|back|head|knees?|heat|shoes|commute|hangover|hay ?fever|printer|weather|stairs|shoulder)(?: \w+){0,2}? ?(?:is|are|was|were|'s|'re)? (?:killing|the death of) (?:me|us)\b",
    r"\bkill(?:ing|s|ed)? (?:some |a bit of |an? )?(?:time|hours?|two birds|weeds?)\b|\bcould murder an?\b|\b(?:i'd )?kill for an?\b|\bbreak a leg\b|\bnever mind\b(?! (?:me|my))|\bguess (?:what|who)\b",
    r"\b(?:taken?|took|takes?|on hold|waiting|waited|lasts?|takes) for ?ever\b|\bforever (?:to|stamps?)\b|\bfor ever and a day late\b",
)
SIGNS = (("#free", FREE), ("#figure", FIGURES))


def lightened(text: str) -> str:
    """Plain text with such phrases replaced by their sign."""
    for sign, pattern in _patterns():
        text = pattern.sub(f" {sign} ", text)
    return text


@cache
def _patterns() -> tuple[tuple[str, re.Pattern[str]], ...]:
    return tuple((sign, re.compile("|".join(phrases))) for sign, phrases in SIGNS)
