"""The readings of a standing as plain values: effort, question, trust, claims, honesty."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from amends.core.aspects.change import Claimed
from amends.core.aspects.effort import Effort
from amends.core.aspects.honesty import Honesty
from amends.core.aspects.question.answer import Question
from amends.core.aspects.trust.forecast import Reached, Target
from amends.core.aspects.trust.trust import Trust
from amends.core.aspects.wellbeing import Wellbeing
from amends.core.facts.lessons import Learnt
from amends.core.outcomes import Share
from amends.core.standing import Standing, foreseen


def readings(standing: Standing) -> dict[str, Any]:
    """The part of the JSON of `amends replay` that the aspects give."""
    return {
        "effort": _effort(standing.effort),
        "question": _question(standing),
        "trust": _trust(standing),
        "claims": [_claim(claim) for claim in standing.claims],
        "honesty": _honesty(standing.honesty),
        "wellbeing": _wellbeing(standing.wellbeing),
        "lessons": [_lesson(learnt) for learnt in standing.ending.lessons],
    }


def _effort(effort: Effort) -> dict[str, Any]:
    return {
        "open_involvements": [i.name for i in effort.open_involvements],
        "commitments": [
            {
                "id": c.id,
                "state": c.state,
                "kept": c.kept,
                "broken": c.broken,
                "skipped": c.skipped,
                "due": c.due and c.due.isoformat(),
            }
            for c in effort.commitments
        ],
        "kept_28": _share(effort.kept_28),
        "kept_84": _share(effort.kept_84),
    }


def _share(share: Share) -> dict[str, int]:
    return {"kept": share.kept, "broken": share.broken}


def _question(standing: Standing) -> dict[str, Any]:
    question: Question = standing.question
    due = question.due
    return {
        "due": due and due.astimezone(standing.ground.zone).isoformat(),
        "on_path": question.on_path,
        "themes": [
            {
                "theme": named.theme,
                "said": named.was_said,
                "record": dict(named.record.facts),
                "contradicted": named.is_contradicted,
                "admitted": named.was_admitted,
            }
            for named in question.themes
        ],
    }


def _trust(standing: Standing) -> dict[str, Any]:
    trust: Trust = standing.trust
    signs, earned = trust.signs, trust.earned
    return {
        "signs": {
            "positive": len(signs.positive),
            "negative": len(signs.negative),
            "sorts": len(signs.sorts),
        },
        "earned": {
            "level": earned.level,
            "low": earned.low,
            "mid": earned.mid,
            "high": earned.high,
        },
        "forecast": _forecast(foreseen(standing)),
    }


def _forecast(found: Mapping[Target, Reached] | None) -> dict[str, Any] | None:
    if found is None:
        return None
    return {
        target: {
            "earliest": reached.earliest and reached.earliest.isoformat(),
            "latest": reached.latest and reached.latest.isoformat(),
            "share": reached.share,
        }
        for target, reached in found.items()
    }


def _claim(claim: Claimed) -> dict[str, Any]:
    return {
        "id": claim.id,
        "text": claim.text,
        "state": claim.state,
        "weeks": claim.weeks,
        "because": list(claim.because),
    }


def _honesty(honesty: Honesty) -> dict[str, Any]:
    return {
        "open_lapses": len(honesty.open_lapses),
        "late_entries": len(honesty.late),
        "lapses": [
            {"id": o.id, "what": o.what, "open": o.is_open, "days": o.days}
            for o in honesty.lapses
        ],
    }


def _wellbeing(wellbeing: Wellbeing) -> dict[str, Any]:
    return {
        "phq2": wellbeing.phq2,
        "gad2": wellbeing.gad2,
        "mood": wellbeing.mood,
        "help": wellbeing.offers_help,
    }


def _lesson(learnt: Learnt) -> dict[str, Any]:
    return {
        "seq": learnt.seq,
        "warning_sign": learnt.warning_sign,
        "instead": learnt.instead,
        "tell": learnt.tell,
    }
