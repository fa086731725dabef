"""The six themes of an answer, and reading them from its words where none is ticked."""

from __future__ import annotations

import re
from typing import get_args

from amends.core.kinds.fields import Theme

THEMES: tuple[Theme, ...] = get_args(Theme)

_THEM = r"(?:them|her|him|they|she|he|my ex)"
_THEIR = r"(?:their|her|his|my ex's)"
_WORDS: dict[Theme, str] = {
    "terms": rf"{_THEIR} (?:terms|limits?|rules?|wishes|boundar)"
    rf"|\bboundar|\bterms\b|what {_THEM} (?:wants?|asked|asks|said|says|is willing)"
    rf"|{_THEM} (?:sets?|decides?) the pace|{_THEIR} pace|as {_THEM} (?:asked|wants?)",
    "patience": r"\bpatien|\bwait|\btime\b|\bspace\b|\broom\b|\bslow|\bno pressure"
    rf"|not (?:push|rush|press)|without (?:push|rush|press)|leav\w+ {_THEM} (?:alone|be\b)",
    "honesty": r"\bhonest|\btruth|\blies?\b|\blying\b|\bopenness\b|\btransparen"
    r"|\bsecrets?\b|\btell\w* (?:everything|all)\b|\bhid(?:e|ing)\b",
    "nobody_else": r"\b(?:nobody|no[- ]?one|no other)\b|\bfaithful|\baffair"
    r"|\bother (?:wom[ae]n|m[ae]n|people|person|partner)|\bsomebody else|\bsomeone else"
    r"|\bdating apps?\b",
    "effort": r"\beffort|\bchang|\bwork(?:ing)? on\b|\bpromis|\bcommitments?\b"
    r"|\bkeep(?:ing)? my word|\bshow(?:ing)?\b|\bdeeds?\b|\bactions?\b|\btherap"
    r"|\bcounsell|\bamends\b|\bpriority\b|\bwhat i do\b",
    "no": r"\baccept|\brefus|\bmay never\b|\bmight never\b"
    rf"|\b(?:a|an|the|{_THEIR}) ['\"]?no\b|\blet\w* (?:{_THEM} )?go\b|\bmov\w+ on\b"
    rf"|if {_THEM} (?:don't|doesn't|do not|does not|never)",
}
_PATTERNS = {
    theme: re.compile(pattern, re.IGNORECASE) for theme, pattern in _WORDS.items()
}


def themes_in(text: str | None) -> tuple[Theme, ...]:
    """The themes that the words of an answer name; none where the words are gone."""
    if text is None:
        return ()
    straight = text.replace("’", "'")
    return tuple(t for t in THEMES if _PATTERNS[t].search(straight))
