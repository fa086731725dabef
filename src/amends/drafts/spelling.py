"""Text-speak, dropped apostrophes and common slips, each with what it stands for."""

from __future__ import annotations

import re


def _pairs(table: str) -> dict[str, str]:
    pairs = (pair.split(maxsplit=1) for pair in table.split(";"))
    return {word: means.strip() for word, means in pairs}


PLAIN = _pairs("""
u you; ya you; ye you; yah you; yous you; yall you; ur your; yr your; yer your;
urs yours; urself yourself; r are; n and; nd and; y why; c see; b be; k ok; w with;
wit with; wiv with; w/ with; w/o without; bc because; bcs because; bcos because;
bcoz because; becuz because; cos because; coz because; cuz because; 'cause because;
'cos because; pls please; plz please; plss please; plse please; sry sorry; soz sorry;
srry sorry; sorri sorry; sory sorry; sorrry sorry; soory sorry; dat that; dis this;
da the; teh the; dey they; dem them; den then; tho though; thru through; thx thanks;
ppl people; nvr never; neva never; nevr never; evr ever; eva ever; 4ever forever;
4eva forever; foreva forever; forevr forever; every1 everyone; evry1 everyone;
some1 someone; sum1 someone; any1 anyone; no1 no-one; b4 before; l8r later; l8 late;
m8 mate; gr8 great; 2nite tonight; tonite tonight; 2night tonight; tnite tonight;
2moro tomorrow; 2morrow tomorrow; tmrw tomorrow; tmr tomorrow; tomoz tomorrow;
tomorow tomorrow; 2day today; 2gether together; rn right now; wanna want to;
gonna going to; gunna going to; gon going to; finna going to; boutta about to;
bouta about to; gotta have to; hafta have to; lemme let me; gimme give me;
dunno don't know; idk i don't know; imma i'm going to; ima i'm going to; ive i've;
im i'm; id i'd; dont don't; dnt don't; doncha don't you; cant can't; cannot can't;
wont won't; wouldnt wouldn't; couldnt couldn't; shouldnt shouldn't; didnt didn't;
didn didn't; doesnt doesn't; isnt isn't; aint ain't; arent aren't; wasnt wasn't;
wasn wasn't; werent weren't; havent haven't; hasnt hasn't; hadnt hadn't;
mustnt mustn't; neednt needn't; youre you're; your're you're; youll you'll;
ull you'll; youd you'd; youve you've; uve you've; theyre they're; theyll they'll;
hes he's; shes she's; its it's; thats that's; dats that's; whats what's;
wheres where's; whos who's; theres there's; lets let's; itll it'll; thatll that'll;
hav have; hv have; av have; gd good; gud good; luv love; lov love; lv love; wen when;
wat what; wot what; wht what; wud would; wld would; cud could; cld could;
shud should; shd should; coulda could have; woulda would have; shoulda should have;
jus just; jst just; evrything everything; everythin everything; everyting everything;
anythin anything; nothin nothing; nuthin nothing; somethin something; smth something;
sumthin something; nuffin nothing; luvin loving; abt about; bout about; msg message;
msgs messages; txt text; kms kill myself; kys kill yourself; bf boyfriend;
gf girlfriend; alot a lot; definately definitely; defo definitely; defs definitely;
recieve receive; beleive believe; beleave believe; belive believe; promiss promise;
prommise promise; promice promise; forgve forgive; forgiv forgive; foregive forgive;
frogive forgive; appologise apologise; apologize apologise; apologized apologised;
apologizing apologising; mistke mistake; mistakke mistake; misstake mistake;
meaningles meaningless; cheeted cheated; cheatd cheated; chaeted cheated;
chnaged changed; changd changed; diffrent different; diferent different;
diff different; persn person; msged messaged; evn even; wifout without;
witout without; whithout without; alwys always; alwas always; allways always;
suiside suicide; sucide suicide; suicid suicide; mom mum; mam mum; mums mums;
moms mums; mommy mum; cmon come on; c'mon come on; goin going; doin doing;
comin coming; seein seeing; tryin trying; bein being; havin having; thinkin thinking;
talkin talking; sleepin sleeping; gettin getting; lookin looking; askin asking;
tellin telling; beggin begging; waitin waiting; killin killing; dyin dying;
hurtin hurting; livin living; nite night; tlk talk; ansa answer; anser answer;
awnser answer; anwser answer; answr answer; rply reply; realise realise;
realize realise; realized realised; defiantly definitely; yor your; yoru your;
youu you; yu you; mee me; wiht with; whit with; hte the; taht that; htat that;
jsut just; sicne since; becuase because; becasue because; hurtt hurt;
marryed married; marrage marriage; relationshp relationship;
realtionship relationship; togehter together; toghether together
""")
"""A word as written, and what it stands for; every word is in small letters."""

ILL_BEFORE = frozenset(
    "be been being feel feeling felt was is am i'm are so very really get getting "
    "got fell fall taken mentally seriously terminally too quite physically while "
    "were he's she's you're they're off look looked looking an as for of the".split()
)
"""After these, "ill" is the illness and not "I'll"."""

DIGITS = str.maketrans("013457@$", "oieastas")
"""Digits that stand for letters inside a word."""

INSIDE = re.compile(r"[a-z]+(?:[013457@$]+[a-z]+)+")
STRETCHED = re.compile(r"([a-z])\1{2,}")
DOUBLES = frozenset(
    "been call calls feel feels free fool good hell kill keep look loss less miss "
    "need needs pass sleep seen see soon still tell too will well all meet week "
    "weeks feelings really sorry happy kiss goodbye small stupid moon".split()
)
"""Words that keep a doubled letter when a stretched word is let go."""


def spelt(word: str, before: str) -> str:
    """What a word stands for, given the word before it; itself where it is plain."""
    if word == "ill":
        return "ill" if before in ILL_BEFORE else "i'll"
    if word in PLAIN:
        return PLAIN[word]
    bare = _let_go(_unmasked(word))
    return PLAIN.get(bare, bare)


def _let_go(word: str) -> str:
    if not STRETCHED.search(word):
        return word
    twice = STRETCHED.sub(r"\1\1", word)
    return twice if twice in DOUBLES else STRETCHED.sub(r"\1", word)


def _unmasked(word: str) -> str:
    if not INSIDE.fullmatch(word):
        return word
    return word.translate(DIGITS)
