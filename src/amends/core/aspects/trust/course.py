"""The person's own conduct, to be carried forward: as it went, and as it might go."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from zlib import crc32

from amends.core.aspects.trust.conduct import Conduct, Week
from amends.core.aspects.trust.earned import start
from amends.core.aspects.trust.model import Blow, Held
from amends.core.days import WEEK, monday_of
from amends.core.facts.accounts import Told
from amends.core.policy import CARRIED_WEEKS, STRENGTH


@dataclass(frozen=True)
class Course:
    """What there was at first, all weeks since, and those that are carried forward.

    No date comes before `not_before`. The `seed` is drawn from the conduct as it was, so
    that what might be is laid beside it on the same dice.
    """

    held: Held
    past: tuple[Week, ...]
    carried: tuple[Week, ...]
    today: date
    not_before: date
    seed: int


def course(
    accounts: tuple[Told, ...],
    conduct: Conduct,
    begun: date,
    today: date,
    not_before: date,
) -> Course:
    """The conduct up to a day, and the last weeks of it to go on with."""
    past, carried = conduct.weeks, _carried(conduct, begun, today)
    seed = crc32(repr((past, carried)).encode())
    return Course(start(accounts), past, carried, today, not_before, seed)


def with_a_lie_found_out(course: Course) -> Course:
    """After one more lie, which is found out now; what is carried forward is the same."""
    blow = Blow(strength=STRENGTH["found_out"], deceives=True)
    lie = Week(monday_of(course.today), 0, (blow,))
    return replace(course, past=(*course.past, lie))


def with_twice_the_broken(course: Course) -> Course:
    """Whatever commitment was broken in the weeks carried forward, broken twice."""
    return replace(course, carried=tuple(_broken(w, 2) for w in course.carried))


def with_none_broken(course: Course) -> Course:
    """The weeks carried forward without a broken commitment."""
    return replace(course, carried=tuple(_broken(w, 0) for w in course.carried))


def _broken(week: Week, times: int) -> Week:
    """A week with its broken commitments so many times: they strike without damage."""
    blows = (b for b in week.blows for _ in range(1 if b.damages else times))
    return replace(week, blows=tuple(blows))


def _carried(conduct: Conduct, begun: date, today: date) -> tuple[Week, ...]:
    """The last finished weeks of the record, and this one where something was broken."""
    lived = {week.monday: week for week in conduct.weeks}
    this = monday_of(today)
    finished = [this - WEEK * back for back in range(CARRIED_WEEKS, 0, -1)]
    whole = [monday for monday in finished if monday >= begun]
    weeks = [lived.get(monday, Week(monday, 0, ())) for monday in whole]
    running = lived.get(this)
    return (*weeks, running) if running and running.blows else tuple(weeks)
