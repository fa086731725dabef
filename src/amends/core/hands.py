"""By whose hand an entry is, where it says the ex's own: a key has to be known first."""

from __future__ import annotations

from operator import itemgetter

from amends.core.kinds.question import Rating
from amends.core.kinds.terms import NoContact, TermsStated
from amends.core.record import Record

BY_HAND = "they_set"


def known_hands(record: Record) -> frozenset[int]:
    """The entries of the ex's own hand that cannot as well be the person's.

    A key that no earlier entry bears is nobody's yet: anyone can make one. Where there
    is no key, an account of the ex's own was confirmed.
    """
    stated = [(e.seq, e.body.source, e.body.key) for e in record.dated(TermsStated)]
    stops = [(e.seq, e.body.source, e.body.key) for e in record.dated(NoContact)]
    rated = [(e.seq, e.body.source, e.body.key) for e in record.dated(Rating)]
    signed = [
        (seq, key) for seq, source, key in stated + stops + rated if source == BY_HAND
    ]
    first: dict[str | None, int] = {}
    for seq, key in sorted(signed, key=itemgetter(0)):
        first.setdefault(key, seq)
    return frozenset(seq for seq, key in signed if key is None or first[key] < seq)
