"""A standing as plain values: the JSON of `amends replay`, its shape fixed."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import msgspec

from amends.core.aspects.pace.answer import Pace
from amends.core.aspects.pace.practical import Practical
from amends.core.binding.terms import Terms
from amends.core.path.gate import Gate
from amends.core.path.next_step import NextStep
from amends.core.reason import Reason
from amends.core.standing import Standing
from amends.words.headline import name
from amends.words.plain_readings import readings
from amends.words.reasons import criterion_sentence, sentence, step_sentence


def json(document: Any) -> str:
    """One JSON document, indented, as text."""
    return msgspec.json.format(msgspec.json.encode(document), indent=2).decode()


def plain(standing: Standing) -> dict[str, Any]:
    """The standing as plain JSON values; moments as ISO 8601 in the record's zone."""
    say = _Sayer(standing)
    return {
        "at": say.moment(standing.at),
        "way": standing.way.direction,
        "way_because": [reason.rule for reason in standing.way.closed_by],
        "stage": standing.path.stage,
        "gates": [say.gate(gate) for gate in standing.path.gates],
        "next_step": say.step(standing.path.next_step),
        "terms": say.terms(standing.terms),
        "pace": say.pace(standing.pace),
        "practical": say.practical(standing.practical),
        **readings(standing),
        "problems": [
            {"seq": fault.seq, "text": sentence(fault, say.ex, say.zone)}
            for fault in standing.record.problems
        ],
    }


class _Sayer:
    """Says parts of one standing in its own name and zone."""

    def __init__(self, standing: Standing) -> None:
        self.ex = name(standing)
        self.zone = standing.ground.zone

    def moment(self, moment: datetime | None) -> str | None:
        if moment is None:
            return None
        try:
            return moment.astimezone(self.zone).isoformat()
        except OverflowError:
            return moment.astimezone(UTC).isoformat()

    def reasons(self, reasons: tuple[Reason, ...]) -> list[dict[str, Any]]:
        return [
            {
                "rule": reason.rule,
                "text": sentence(reason, self.ex, self.zone),
                "because": list(reason.because),
            }
            for reason in reasons
        ]

    def gate(self, gate: Gate) -> dict[str, Any]:
        criteria = [
            {
                "name": c.name,
                "met": c.met,
                "text": criterion_sentence(c.reason, self.ex, self.zone, met=c.met),
                "because": list(c.reason.because),
            }
            for c in gate.criteria
        ]
        return {"stage": gate.stage, "open": gate.is_open, "criteria": criteria}

    def step(self, step: NextStep) -> dict[str, Any]:
        text = step_sentence(step.reason, self.ex, self.zone)
        return {"what": step.what, "text": text, "until": self.moment(step.until)}

    def terms(self, terms: Terms) -> dict[str, Any]:
        return {
            "company": terms.company,
            "source": terms.source,
            "reply_only": terms.value("reply_only"),
            "no_contact": terms.no_contact,
            "over": terms.value("over"),
            "channels": _listed(terms.value("channels")),
            "at_most": _one(terms.value("at_most")),
            "quiet": _one(terms.value("quiet")),
            "topics_off": _listed(terms.value("topics_off")),
            "waiting": [
                {"field": field, "from": self.moment(from_)}
                for field, from_ in terms.waiting
            ],
        }

    def pace(self, pace: Pace) -> dict[str, Any]:
        return {
            "answer": pace.answer,
            "from": self.moment(pace.from_),
            "until": pace.until,
            "reasons": self.reasons(pace.reasons),
        }

    def practical(self, practical: Practical | None) -> dict[str, Any] | None:
        if practical is None:
            return None
        return {
            "answer": practical.answer,
            "from": self.moment(practical.from_),
            "matters": list(practical.matters),
            "reasons": self.reasons(practical.reasons),
        }


def _listed(values: frozenset[str] | None) -> list[str] | None:
    return None if values is None else sorted(values)


def _one(values: tuple[msgspec.Struct, ...]) -> Any:
    """A rate or hours as one object; a list where two bind at once; else null."""
    plain = [msgspec.to_builtins(value) for value in values]
    if not plain:
        return None
    return plain[0] if len(plain) == 1 else plain
