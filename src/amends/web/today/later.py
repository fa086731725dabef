"""What comes later, one a day: asked in the first weeks, of what is not said yet."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta

from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from amends.core.days import day_of
from amends.core.kinds.beginning import Aims
from amends.core.kinds.effort import Involvement
from amends.core.kinds.pause import Wellbeing
from amends.core.kinds.terms import TermsStated
from amends.core.standing import Standing
from amends.web.entries.pages import address_of
from amends.web.lazy import Lazy
from amends.web.sittings.http import UnlockedRequest

FOR = timedelta(days=28)
"""So long today speaks of it; then only the pages themselves do."""


@dataclass(frozen=True)
class Later:
    """One thing for when there is time: a sentence, and where it is done."""

    says: Lazy
    label: Lazy
    address: str


def later(request: UnlockedRequest, at: Standing) -> Later | None:
    """What is offered on this day of the first weeks; None where all is said."""
    begin = at.record.begin
    if begin is None or at.at - begin.recorded >= FOR:
        return None
    still = tuple(_still(request, at))
    zone = at.ground.zone
    days = (day_of(at.at, zone) - day_of(begin.recorded, zone)).days
    return still[days % len(still)] if still else None


def _still(request: UnlockedRequest, at: Standing) -> Iterator[Later]:
    purse, record = request.vault.unlocked.purse, at.record
    if purse.spare is None:
        yield Later(
            _("There is no spare key yet."),
            _("Make one on paper, when there is time"),
            reverse("spare-key"),
        )
    if at.way.direction == "back":
        yield from _of_the_way_back(at)
    if not record.live(Wellbeing):
        yield Later(
            _("How are you, yourself?"),
            _("Four questions, all of which may be left out"),
            reverse("wellbeing"),
        )
    if purse.totp is None:
        yield Later(
            _("The words alone open this."),
            _("Ask for six digits of a device besides"),
            reverse("second"),
        )


def _of_the_way_back(at: Standing) -> Iterator[Later]:
    record = at.record
    if not record.live(Aims):
        yield Later(
            _("What do you hope for? It will stand beside what they have said."),
            _("Say what you hope for"),
            _write(Aims),
        )
    if not record.live(Involvement):
        yield Later(
            _("Is there somebody else, or was there: a date, an app?"),
            _("Write down how it stands"),
            _write(Involvement),
        )
    if record.live(TermsStated) and not any(map(at.terms.value, ("channels", "quiet"))):
        yield Later(
            _("Have they said in which ways, or at which hours?"),
            _("Write down their words"),
            _write(TermsStated),
        )


def _write(kind: type[Aims | Involvement | TermsStated]) -> str:
    return f"{address_of(kind)}?back={reverse('today')}"
