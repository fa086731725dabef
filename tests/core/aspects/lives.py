"""Conduct by chance: commitments, outcomes, lapses, accounts and claims of some weeks."""

from __future__ import annotations

from hypothesis import strategies as st

from amends.core.kinds.fields import Kind
from tests.core import diary as d

DAYS = 60
NOW = d.day(DAYS + 1)

days = st.integers(0, DAYS)
lates = st.sampled_from([0, 0, 0, 1, 9, 20]).map(float)
names = st.sampled_from(["a", "b"])

making = st.builds(
    lambda name, day, every, theme: d.made(name, day, every=every, theme=theme),
    names,
    st.integers(0, 20),
    st.sampled_from(["day", "week", "month"]),
    st.sampled_from([None, "honesty", "effort"]),
) | st.builds(lambda name, day: d.made(name, 0, due=d.on(day)), names, days)
keeping = st.builds(
    lambda name, day, when, late: d.kept(name, day, d.on(when), min(late, DAYS - day)),
    names,
    days,
    days,
    lates,
)
breaking = st.builds(
    lambda name, day, when: d.broken(name, day, d.on(when)), names, days, days
)
closing = st.builds(d.closed, names, days)
skipping = st.builds(
    lambda name, day, when: d.skipped(name, day, d.on(when)), names, days, days
)
lapsing = st.builds(
    lambda name, day, what, to_ex: d.lapse(name, day, what, to_ex=to_ex),
    st.sampled_from(["l", "m"]),
    days,
    st.sampled_from(
        ["lie", "omission", "other_contact", "cheated", "broke_terms", "other"]
    ),
    st.booleans(),
)
disclosing = st.builds(
    d.disclosed,
    st.sampled_from(["l", "m"]),
    days,
    st.sampled_from(["told", "found_out"]),
)
telling = st.builds(
    lambda day, name, knows, came_out, lies: d.account(
        day, with_whom=name, knows=knows, came_out=came_out, lies=lies, ended=None
    ),
    days,
    st.sampled_from(["Sam", "Kim"]),
    st.sampled_from(["all", "part", "nothing", "not_sure"]),
    st.sampled_from(["told", "found_out", "hidden"]),
    st.sampled_from(["few", "dozen", "dozens", "lost_count"]),
)
claiming = st.builds(
    d.claim, names, days, st.sampled_from([None, "honesty", "effort"])
) | st.builds(
    lambda name, day, supports: d.evidence(name, day, supports=supports),
    names,
    days,
    st.booleans(),
)
involving = st.builds(
    d.involved,
    days,
    st.sampled_from(["Sam", "Kim"]),
    st.sampled_from(["ongoing", "ended", "ended_work_only", "resumed"]),
)
reaching = st.builds(d.contact, days, st.sampled_from(["me", "them"]))
bad = breaking | lapsing

anything = st.one_of(
    making,
    keeping,
    keeping,
    keeping,
    breaking,
    skipping,
    closing,
    lapsing,
    disclosing,
    telling,
    claiming,
    involving,
    reaching,
)


@st.composite
def lives(draw: st.DrawFn) -> tuple[Kind, ...]:
    """A beginning, two commitments mostly, anything, and a correction now and then."""
    start = [d.begin(), *draw(st.lists(making, max_size=2))]
    kinds = [*start, *draw(st.lists(anything, max_size=14))]
    for _ in range(draw(st.sampled_from([0, 0, 1, 2]))):
        kinds.append(d.corrected(DAYS, of=draw(st.integers(1, len(kinds)))))
    return tuple(kinds)
