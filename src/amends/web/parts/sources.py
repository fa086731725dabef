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
    reference: Lazy


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
DUMP_ANY = Source(
    "What needs happening is you need to dump any of the partner that you might be"
    " engaging at this time",
    _(
        "Of couples in therapy with an affair kept secret, 80 % were divorced within five"
        " years; with one that was told, 43 %. The numbers are tiny (4 and 6 couples), and"
        " all that is made of them here is a gate."
    ),
    "Marín, Christensen & Atkins 2014",
)
PRIORITY = Source(
    "and make your ex a number one priority. This is continuously a very good way to"
    " convince that your ex sees you are willing to put out the effort",
    _(
        "Who feels most promises most, and bigger promises are broken more. So: few,"
        " small, with a day; five at a time is policy. A single one that was missed made"
        " no difference to a habit."
    ),
    "Peetz & Kammrath 2011, J Pers Soc Psychol 100:887–904; Lally et al. 2010",
)
ASK_YOURSELF = Source(
    "While you are doing this ask yourself this question, how do you win your ex back? If"
    " you can answer that question it’s obvious you will be doing well and are on the"
    " correct path.",
    _(
        "Turning it over all day goes with more unwanted pursuit, so it is asked once a"
        " week at most, and about your own conduct. That three of the six themes are"
        " enough is policy."
    ),
    _("a study of 200 people who had been left; read at second hand"),
)
A_TAD_OF_TRUST = Source(
    "Once you have befriended your ex again and hold a little tad of trust, understand"
    " that this may well take a couple of months at minimum",
    _(
        "Trust came back after a steady run of trustworthy acts; after deception it never"
        " came back whole. Forgiving everyday hurts took about three months, and this was"
        " no everyday hurt."
    ),
    "Schweitzer, Hershey & Bradlow 2006; McCullough et al. 2010; Pant & Yu 2025",
)
NOTICE_CHANGE = Source(
    "Bear in mind that if you have not changed, but yet you get your ex to believe a lie"
    " that you have come around, you are going to cause heartache to your ex.",
    _(
        "A habit took 66 days on average to hold, 18 to 254, among 96 volunteers. That,"
        " and eight different weeks, is what a claim needs before it is called supported."
    ),
    "Lally et al. 2010, Eur J Soc Psychol 40:998–1009",
)
MORE_LIES = Source(
    "Be honest to yourself and to your partner. More lies will surely end any hope of"
    " getting back with your ex.",
    _(
        "After deception, trust did not come back whole, promise and apology"
        " notwithstanding. Owning what one did helped both; punishing oneself helped"
        " neither."
    ),
    "Schweitzer, Hershey & Bradlow 2006; Woodyatt & Wenzel 2013",
)
NOT_NOW = Source(
    "Moving too fast will definitely scare your ex off or get your ex annoyed and force"
    " your ex away.",
    _(
        "When people were stopped for a moment before opening an app, about a third turned"
        " back. Being able to say “not now” did most, the waiting helped, and being told"
        " to think about it did nothing."
    ),
    "Grüning et al. 2023, PNAS",
)
LEARN = Source(
    "When you do discover that special one, learn from your past mistakes and don’t"
    " jeopardize by cheating on your new found love.",
    _(
        "Who had cheated in one relationship was three times as likely to in the next"
        " (484 people)."
    ),
    "Knopp et al. 2017, Arch Sex Behav 46:2301–2311",
)
BEST_OF_LUCK = Source(
    "Best of luck and hope you find happiness.",
    _(
        "Recovery after an affair ends in an informed decision, to go on together or"
        " apart. Most people had stayed friends with an ex; friendship kept out of longing"
        " went worse than friendship kept for its own sake."
    ),
    "Gordon, Baucom & Snyder 2004; Griffith et al. 2017",
)
FIND_HAPPINESS = Source(
    "Best of luck and hope you find happiness.",
    _(
        "Four questions that are asked in many surgeries. At three points PHQ-2 finds six"
        " in ten of those who are depressed and wrongly names one in twelve of the others."
    ),
    "PHQ-2, n=2,642; GAD-2",
)
OWN_STANDARD = Source(
    "If your truthful answer is no then you are a hypocrite",
    _(
        "Comparing conduct with one’s standard removes unfair choices only where the"
        " standard was set before; otherwise the standard bends. So yours was set first."
    ),
    "Batson et al. 1999, J Pers Soc Psychol 77:525–537",
)
