"""A standing as a few lines of text, for a terminal."""

from __future__ import annotations

from amends.core.standing import Standing
from amends.words.dates import day
from amends.words.headline import children, headline, name
from amends.words.practical import matters, practical_line
from amends.words.reasons import sentence, step_sentence


def text(standing: Standing) -> str:
    """The pace, why, and the next step."""
    zone = standing.ground.zone
    ex = name(standing)
    why = [f"  - {sentence(reason, ex, zone)}" for reason in standing.pace.reasons]
    stage = standing.path.stage or "none"
    lines = [
        f"{day(standing.at, zone)}. {headline(standing)}",
        *why,
        *filter(None, [_practical(standing), children(standing)]),
        f"Way: {standing.way.direction}. Stage: {stage}.",
        f"Next: {step_sentence(standing.path.next_step.reason, ex, zone)}",
    ]
    lines += [
        f"Entry {fault.seq}: {sentence(fault, ex, zone)}"
        for fault in standing.record.problems
    ]
    return "\n".join(lines)


def _practical(standing: Standing) -> str | None:
    line = practical_line(standing)
    return line and f"{', '.join(matters(standing))}: {line[:1].lower()}{line[1:]}"
