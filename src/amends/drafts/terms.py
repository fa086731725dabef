"""What the standing says of sending this draft now: terms, length, claims, "us"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from amends.core.kinds.contact import Contact, Imported
from amends.core.reason import Reason
from amends.core.standing import Standing
from amends.drafts.check import Checked, Finding, check
from amends.drafts.fold import Folded, fold
from amends.drafts.senses import senses
from amends.drafts.sentences import sentences

LONGER = 3
"""Times the usual length of the ex's messages that is too long (policy)."""
NEVER_LONG = 30
"""Words that are never too long (policy)."""
SEVERAL = 3
"""Questions that are several (policy)."""
RECENT = 12
"""Weeks of a conversation that show what the ex is used to (policy)."""
PRACTICAL = frozenset(
    {"admin", "money", "official", "pet", "school", "utility", "vehicle"}
)
WORD = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)?")


def checked_at(text: str, standing: Standing) -> Checked:
    """A draft read by its words and by the record: both kinds of findings."""
    read = check(text)
    found = [*against(text, read, standing), *read.findings]
    whole = (0, len(text))
    found.sort(key=lambda one: ((one.start, one.end) != whole, one.start))
    return replace(read, findings=tuple(found))


def against(text: str, read: Checked, standing: Standing) -> tuple[Finding, ...]:
    """The findings that come from the standing, the terms first."""
    folded = fold(text)
    return (
        *_pace(text, read, standing),
        *_topics(text, folded, standing),
        *_length(text, standing),
        *_claims(read, standing),
        *_us(read, standing),
        *_questions(text, folded),
        *_mixed(text, folded, read),
    )


def _whole(text: str, label: str, why: Reason) -> Finding:
    return Finding(label, 0, len(text), text, why)


def _pace(text: str, read: Checked, standing: Standing) -> Iterator[Finding]:
    pace, practical = standing.pace, standing.practical
    if pace.channels is not None and not {"message", "letter"} & set(pace.channels):
        by = standing.terms.by("channels")
        channels = ", ".join(pace.channels)
        yield _whole(text, "terms", Reason("draft.channel", {"channels": channels}, by))
    if pace.answer in {"free", "answer"}:
        return
    if practical is not None and practical.answer == "free" and not _personal(read):
        return
    yield from (_whole(text, "terms", reason) for reason in pace.reasons)


def _personal(read: Checked) -> bool:
    return bool(read.labels or read.there)


def _topics(text: str, folded: Folded, standing: Standing) -> Iterator[Finding]:
    by = standing.terms.by("topics_off")
    for topic in sorted(standing.terms.value("topics_off")):
        words = map(re.escape, fold(topic).text.split())
        pattern = r"\b" + r"\W+".join(words) + r"\w*"
        for match in re.finditer(pattern, folded.text):
            start, end = folded.span(*match.span())
            why = Reason("draft.topic", {"topic": topic}, by)
            yield Finding("topic", start, end, text[start:end], why)


def _length(text: str, standing: Standing) -> Iterator[Finding]:
    usual = _usual(standing)
    words = len(WORD.findall(text))
    if usual is None or words <= max(NEVER_LONG, LONGER * usual):
        return
    facts = {"words": words, "usual": round(usual)}
    yield _whole(text, "too_long", Reason("draft.too_long", facts))


def _usual(standing: Standing) -> float | None:
    """Words in a message of the ex's, on average, or None where nothing shows it."""
    record = standing.record
    kept = [e for e in record.dated(Imported) if e.seq not in record.corrections]
    weeks = kept[-1].body.weeks if kept else None
    recent = [w for w in weeks or () if w.theirs][-RECENT:]
    if recent:
        return sum(w.their_words for w in recent) / sum(w.theirs for w in recent)
    theirs = [
        e.body.words
        for e in record.dated(Contact)
        if e.body.direction == "them" and e.body.words is not None
    ]
    return sum(theirs) / len(theirs) if theirs else None


def _claims(read: Checked, standing: Standing) -> Iterator[Finding]:
    if any(claim.state == "supported" for claim in standing.claims):
        return
    because = tuple(seq for claim in standing.claims for seq in claim.because)
    stated = [c for c in standing.claims if c.state in {"growing", "contradicted"}]
    rule = f"draft.claim_{stated[0].state}" if stated else "draft.claim_unsupported"
    for finding in read.findings:
        if finding.label == "unbacked":
            yield replace(finding, label="claim", why=Reason(rule, {}, because))


def _us(read: Checked, standing: Standing) -> Iterator[Finding]:
    rule = _closed_to_us(standing)
    for finding in read.findings:
        if rule is not None and finding.label == "too_soon":
            yield replace(finding, label="us", why=rule)


def _closed_to_us(standing: Standing) -> Reason | None:
    """Why this is no time to speak of the two as a pair, or None where it is."""
    if standing.terms.value("over"):
        return Reason("draft.us_over", {}, standing.terms.by("over"))
    if standing.way.direction == "on":
        return Reason("draft.us_way_on")
    early = standing.path.stage not in {"change", "ending"}
    return Reason("draft.us_early") if early else None


def _questions(text: str, folded: Folded) -> Iterator[Finding]:
    asked = [s for s in sentences(folded) if "?" in folded.text[s.start : s.end]]
    if len(asked) < SEVERAL:
        return
    start, _ = folded.span(asked[0].start, asked[0].end)
    _, end = folded.span(asked[-1].start, asked[-1].end)
    why = Reason("draft.questions", {"count": len(asked)})
    yield Finding("questions", start, end, text[start:end], why)


def _mixed(text: str, folded: Folded, read: Checked) -> Iterator[Finding]:
    if not _personal(read):
        return
    marked = [(f.start, f.end) for f in read.findings]
    for sentence in sentences(folded):
        start, end = folded.span(sentence.start, sentence.end)
        apart = not any(a < end and start < b for a, b in marked)
        if apart and _is_practical(folded.text[sentence.start : sentence.end]):
            yield Finding("mixed", start, end, text[start:end], Reason("draft.mixed"))
            return


def _is_practical(sentence: str) -> bool:
    about = [word for word in WORD.findall(sentence) if PRACTICAL & set(senses(word))]
    return len(about) > 1
