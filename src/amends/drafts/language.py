"""Whether a draft is in English; another language is declined and not misread."""

from __future__ import annotations

import re

from amends.drafts.fold import Folded

ENGLISH = frozenset(
    "the and you i i'm to of it is that for my have your with this what not don't "
    "me we be on at but so do was are can if will just all know i'll he she they "
    "them please sorry yes ok love back home when how who why now never want need "
    "here there it's that's i've can't won't you're from up out got get go about "
    "your did didn't been her his our us would could should thanks thank hello "
    "hey hi babe really anything everything nothing again tell call answer let "
    "one in as or by an".split()
)
OTHER = frozenset(
    "que de la el los las por para pero muy yo tu te mi es soy con una uno lo se "
    "si perdon perdona perdoname quiero siento nunca je suis tu es vous nous est "
    "les des une pas mais pour avec dans sur ce cette jamais desole pardonne veux "
    "ich du wir ist nicht das der und ein eine mir mich dich dir bitte auf mit zu "
    "habe hast leid tut sie von den dem im wenn io non sono sei di che il una per "
    "mi ti scusa scusami ho hai mai sempre eu voce nao desculpa meu minha um uma "
    "com sou foi ik je het een niet van en mij spijt wil nie jest sie mnie "
    "przepraszam kocham cie ja ty ve bir bu ben sen seni cok ozur affet degil jag "
    "du ar inte och det att forlat mig dig main hoon tum mujhe nahi hai kya maaf "
    "karo tumhe mera meri bahut".split()
)
WORD = re.compile(r"[a-z']+")
SHORT = 3
"""Words up to which nothing is declined without another language's own words."""
LEAST = 0.12
"""Share of English frame words below which a text is declined (policy)."""


def is_english(folded: Folded) -> bool:
    """Whether the words are English enough to be read."""
    words = WORD.findall(folded.text)
    if not words:
        return not any(c.isalpha() for c in folded.text)
    foreign_letters = sum(c.isalpha() and not c.isascii() for c in folded.text)
    if foreign_letters * 4 > sum(map(len, words)):
        return False
    english = sum(word in ENGLISH for word in words)
    other = sum(word in OTHER for word in words)
    if other > english + 1 or (other > english and len(words) <= SHORT):
        return False
    return other == 0 or english >= LEAST * len(words)
