"""A reason as a sentence: what holds, on which facts."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime, tzinfo
from types import MappingProxyType

from amends.core.reason import Problem, Reason, Value
from amends.words import gates, pace_rules, problems, steps, writing
from amends.words.counts import put
from amends.words.dates import day
from amends.words.headline import within

SENTENCES: Mapping[str, str] = MappingProxyType(
    {**pace_rules.SENTENCES, **problems.SENTENCES, **writing.SENTENCES}
)


def sentence(reason: Reason | Problem, ex: str, zone: tzinfo) -> str:
    """What a rule says, as a sentence to the person; `ex` is the name they gave."""
    template = pace_rules.chosen(reason.rule, reason.facts) or SENTENCES[reason.rule]
    return filled(template, reason.facts, ex, zone)


def criterion_sentence(reason: Reason, ex: str, zone: tzinfo, *, met: bool) -> str:
    """What a gate waits for, or that it need not any more."""
    met_words, unmet_words = gates.SENTENCES[reason.rule]
    return filled(met_words if met else unmet_words, reason.facts, ex, zone)


def step_sentence(reason: Reason, ex: str, zone: tzinfo) -> str:
    """The one next step."""
    return filled(steps.SENTENCES[reason.rule], reason.facts, ex, zone)


def filled(template: str, facts: Mapping[str, Value], ex: str, zone: tzinfo) -> str:
    """A template with its facts in words; a sentence begins with a capital."""
    values = {name: _said(value, zone) for name, value in facts.items()}
    text = put(template, {**values, "ex": ex})
    return within(text[:1].upper() + text[1:])


def _said(value: Value, zone: tzinfo) -> str:
    if isinstance(value, (datetime, date)):
        return day(value, zone)
    if isinstance(value, tuple):
        return ", ".join(value)
    return str(value)
