"""What a draft would do to the one who reads it: found, never rewritten."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from amends.core.reason import Reason
from amends.drafts.alarm import heard
from amends.drafts.fold import Folded, fold
from amends.drafts.labels import DANGERS, FINDINGS, PARTS
from amends.drafts.language import is_english
from amends.drafts.model import model
from amends.drafts.sentences import Window, windows

LONGEST = 20_000
"""Characters of a draft that are read; no entry holds more."""


@dataclass(frozen=True)
class Finding:
    """Words of a draft, from `start` to `end` as it was written, and what they do."""

    label: str
    start: int
    end: int
    words: str
    why: Reason


@dataclass(frozen=True)
class Checked:
    """The findings in the order of the words, and the parts of an apology by weight.

    `declined` where the draft is not in English: then only the alarm was asked.
    """

    findings: tuple[Finding, ...]
    there: tuple[str, ...]
    help: bool
    declined: bool = False

    @property
    def lacking(self) -> tuple[str, ...]:
        """The parts of an apology that are not there; empty where none is."""
        return tuple(p for p in PARTS if p not in self.there) if self.there else ()

    @property
    def labels(self) -> frozenset[str]:
        """What was found, by name."""
        return frozenset(finding.label for finding in self.findings)


def check(text: str) -> Checked:
    """Read a draft by its words alone; what the standing says comes from `terms`."""
    folded = fold(text[:LONGEST])
    alarms = [(label, start, end) for label, start, end in heard(folded)]
    declined = not is_english(folded)
    scored = {} if declined else _scored(folded)
    spans = {label: _marked(label, scored, alarms) for label in FINDINGS}
    findings = (
        _finding(text, folded, label, span)
        for label, marked in spans.items()
        for span in marked
    )
    there = tuple(p for p in PARTS if any(scores[p] > 0 for scores in scored.values()))
    found = tuple(sorted(findings, key=lambda one: (one.start, one.end)))
    return Checked(found, there, any(one.label in DANGERS for one in found), declined)


def _scored(folded: Folded) -> dict[Window, dict[str, float]]:
    read = windows(folded)
    return {
        window: model().scores(folded.text[window.start : window.end], len(read))
        for window in read
    }


def _marked(
    label: str,
    scored: dict[Window, dict[str, float]],
    alarms: Sequence[tuple[str, int, int]],
) -> list[tuple[int, int]]:
    """Where a label is found: single sentences, else the best pair, and the alarms."""
    over = {w: scores[label] for w, scores in scored.items() if scores[label] > 0}
    single = [w for w in over if w.sentences == 1]
    best = single or sorted(over, key=lambda w: -over[w])[:1]
    spans = [(w.start, w.end) for w in best]
    spans += [
        (start, end)
        for danger, start, end in alarms
        if danger == label and not any(a < end and start < b for a, b in spans)
    ]
    return _merged(sorted(spans))


def _merged(spans: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Stretches that overlap or stand side by side are one."""
    merged: list[tuple[int, int]] = []
    for start, end in spans:
        if merged and start <= merged[-1][1] + 1:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return merged


def _finding(text: str, folded: Folded, label: str, span: tuple[int, int]) -> Finding:
    start, end = folded.span(*span)
    return Finding(label, start, end, text[start:end], Reason(f"draft.{label}"))
