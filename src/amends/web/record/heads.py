"""The chain's head after each entry, kept in memory: it is not secret, and costs time."""

from __future__ import annotations

import threading
from collections import OrderedDict
from dataclasses import dataclass, field

from amends.vault.chain import genesis, head, leaf
from amends.vault.store import Label
from amends.web.shelf.kept import Kept

MOST = 8
"""Records; the one that was asked for longest ago makes room."""

Chain = tuple[bytes, ...]


@dataclass
class Heads:
    """The heads of some records, by their primary key."""

    _known: OrderedDict[int, Chain] = field(default_factory=OrderedDict)
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def of(self, kept: Kept) -> Chain:
        """The head after entry n at place n; the head of the empty record at 0."""
        label = kept.label()
        with self._lock:
            known = self._known.get(kept.pk, ())
        chain = _followed(kept, label, known)
        if known and chain[-1] != label.head:
            chain = _followed(kept, label, ())
        with self._lock:
            self._known[kept.pk] = chain
            self._known.move_to_end(kept.pk)
            while len(self._known) > MOST:
                self._known.popitem(last=False)
        return chain


def _followed(kept: Kept, label: Label, known: Chain) -> Chain:
    chain = list(known or (genesis(label.rec, label.public),))
    for c in kept.commitments(len(chain) - 1):
        chain.append(head(chain[-1], leaf(label.rec, len(chain), c)))
    return tuple(chain)


HEADS = Heads()
