"""The words of the door's questions; `%(ex)s` stands for the name that was given."""

from __future__ import annotations

from dataclasses import dataclass

from django.utils.translation import gettext_lazy as _

from amends.web.lazy import Lazy


@dataclass(frozen=True)
class Question:
    """What one screen asks: a title, what stands around it, and what can be tapped."""

    title: Lazy
    first_line: Lazy = ""
    lead: Lazy = ""
    choices: tuple[tuple[str, Lazy], ...] = ()
    note: Lazy = ""


NO_YES = (("no", _("No")), ("yes", _("Yes")))

QUESTIONS: dict[str, Question] = {
    "name": Question(
        _("What shall this page call them?"),
        lead=_(
            "A letter is enough. If you are not alone on this device, write no name."
        ),
    ),
    "ties": Question(
        _("What keeps you in touch, whatever becomes of the two of you?"),
        lead=_(
            "Tick what is so, or nothing. No rule here is about a child who is ill or in"
            " danger."
        ),
        choices=(
            ("children", _("Children")),
            ("home", _("A home")),
            ("work", _("A place of work")),
        ),
    ),
    "order": Question(
        _("Does a court order, or any other order, tell you to stay away from %(ex)s?"),
        first_line=_("Some answers close contact. Help stays open, whatever you say."),
        choices=NO_YES,
        note=_(
            "You can lie to this page. Nobody will know. It will then be wrong about"
            " everything it tells you."
        ),
    ),
    "stop": Question(
        _("Has %(ex)s asked you to stop, or blocked you?"),
        lead=_("Blocked anywhere counts."),
        choices=NO_YES,
    ),
    "harm": Question(
        _(
            "Have you hit, forced or threatened %(ex)s, or has %(ex)s been afraid of you?"
        ),
        lead=_("Ever, and whatever came before it."),
        choices=(
            ("neither", _("Neither")),
            ("harmed", _("I have hit, forced or threatened %(ex)s")),
            ("feared", _("%(ex)s has been afraid of me")),
            ("both", _("Both")),
        ),
    ),
    "afraid": Question(
        _("Are you afraid that %(ex)s will hurt you?"),
        choices=NO_YES,
    ),
    "sure": Question(
        _("This is asked once more."),
        lead=_(
            "It closes contact, and nothing in this program opens it again. Help stays open."
        ),
    ),
    "since": Question(
        _("Since %(ex)s last wrote to you, how often have you written?"),
        lead=_("Messages, calls, letters, a word through a friend: all of it counts."),
        choices=(
            ("none", _("Not at all: %(ex)s wrote last")),
            ("one", _("Once")),
            ("more", _("More than once")),
            ("lost_count", _("I have lost count")),
        ),
    ),
    "chat": Question(
        _("May this page read your chat with %(ex)s?"),
        lead=_(
            "With the chat the answer is a better one. The file is read on this computer,"
            " counted, and dropped: who wrote when, and how much. No word of it is kept."
        ),
    ),
    "which": Question(
        _("Which of these is with %(ex)s?"),
        lead=_(
            "The file holds several conversations. Tick every one that is with them;"
            " the others are let go."
        ),
    ),
    "people": Question(
        _("Who is who?"),
        lead=_(
            "More than two names stand here. Say which is you, and which is %(ex)s. One"
            " of you may bear several names; what others wrote is left out."
        ),
    ),
    "dates": Question(_("Day or month first?")),
    "whose": Question(
        _("Which of these is you?"),
        lead=_("The other one is then %(ex)s."),
    ),
    "hand": Question(
        _("When was the last time?"),
        lead=_("As near as you remember. Leave out what never was."),
    ),
    "terms": Question(
        _("What has %(ex)s said about being in touch?"),
        lead=_(
            "Their words, as near as you remember. If two fit, take the smaller. They"
            " need not explain any of it."
        ),
    ),
    "matter": Question(
        _("Is there something practical between you?"),
        lead=_("Keys, a deposit, the cat, the children’s week. One thing at a time."),
    ),
    "long": Question(
        _("How long did it go on?"),
        first_line=_("What happened, plainly. Six taps; nobody reads this but you."),
        choices=(
            ("once", _("Once")),
            ("weeks", _("Some weeks")),
            ("months", _("Some months")),
            ("year", _("About a year")),
            ("years", _("Longer")),
        ),
    ),
    "several": Question(
        _("With one, or with several?"),
        choices=(("somebody", _("One")), ("several", _("Several"))),
    ),
    "over": Question(
        _("Is it over?"),
        choices=(
            ("yes", _("Yes")),
            ("work", _("Yes, but we meet at work")),
            ("no", _("No")),
        ),
    ),
    "out": Question(
        _("How did %(ex)s learn of it?"),
        choices=(
            ("told", _("I told them, before I had to")),
            ("found_out", _("It was found out")),
            ("hidden", _("%(ex)s does not know")),
        ),
    ),
    "knows": Question(
        _("How much of it does %(ex)s know?"),
        choices=(
            ("all", _("All of it")),
            ("part", _("Part of it")),
            ("nothing", _("Nothing")),
            ("not_sure", _("I am not sure")),
        ),
    ),
    "lies": Question(
        _("About how often did you tell %(ex)s something untrue?"),
        lead=_("Leaving out what they would have wanted to know counts."),
        choices=(
            ("few", _("A few times")),
            ("dozen", _("About a dozen times")),
            ("dozens", _("Dozens of times")),
            ("lost_count", _("I have lost count")),
        ),
    ),
    "standard": Question(
        _("Forget yourself for a moment."),
        lead=_(
            "Somebody was cheated on. What should the one who did it do now? And never do?"
            " Two lines each."
        ),
    ),
    "mirror": Question(
        _("Now the other way round."),
        first_line=_(
            "This buys nothing. Whatever you answer, the next three days are the same: no"
            " contact but answers."
        ),
        choices=(
            ("absolutely", _("Absolutely")),
            ("unsure", _("I don’t know")),
            ("no", _("No")),
        ),
    ),
}
"""By the name of the step."""
