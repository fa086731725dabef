"""Messages in the stretches that are learned from, and in the windows that are judged."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import chain, pairwise

import numpy as np
from scipy import sparse

from amends.drafts.features import weighed
from amends.drafts.fold import fold
from amends.drafts.labels import FINDINGS, LABELS
from amends.drafts.sentences import windows
from drafted.corpus import Message

LEAST_SEEN = 2
"""What fewer stretches show teaches nothing of others."""


@dataclass(frozen=True)
class Stretches:
    """What each stretch shows, and the message that it belongs to.

    `places` are the numbers of what is shown, in order, one for each column of `shown`.
    `labels` are those of the stretches where they are to learn from, and those of the
    messages where they are to judge; the last column is for any finding at all.
    """

    places: np.ndarray
    shown: sparse.csr_matrix
    labels: np.ndarray
    message: np.ndarray


def to_learn(messages: list[Message]) -> Stretches:
    """Each stretch, and each with the one that follows."""
    rows = [
        (fold(text).text, known(labels), number)
        for number, message in enumerate(messages)
        for labels, text in (*message.parts, *_pairs(message)) * message.times
    ]
    texts, labels, numbers = zip(*rows, strict=True)
    held = _weighed(texts)
    places, seen = np.unique(held.places, return_counts=True)
    places = places[seen >= LEAST_SEEN]
    return Stretches(places, held.shown(places), np.array(labels), np.array(numbers))


def to_judge(messages: list[Message], places: np.ndarray) -> Stretches:
    """Every window as the check itself reads it; of what it shows, only `places`."""
    texts, numbers = [], []
    for number, message in enumerate(messages):
        folded = fold(message.text)
        for window in windows(folded):
            texts.append(folded.text[window.start : window.end])
            numbers.append(number)
    labels = np.array([known(message.labels) for message in messages])
    shown = _weighed(texts).shown(places)
    return Stretches(places, shown, labels, np.array(numbers))


def known(labels: frozenset[str]) -> list[bool]:
    """The labels as a row, and last whether there is any finding."""
    return [*(label in labels for label in LABELS), bool(labels & set(FINDINGS))]


def _pairs(message: Message) -> list[tuple[frozenset[str], str]]:
    return [(a | b, f"{one} {two}") for (a, one), (b, two) in pairwise(message.parts)]


@dataclass(frozen=True)
class _Weighed:
    """Numbers of what texts show, one text after the other, and how much of each."""

    places: np.ndarray
    amounts: np.ndarray
    ends: np.ndarray

    def shown(self, places: np.ndarray) -> sparse.csr_matrix:
        """A row for each text, a column for each of `places`; the rest is dropped."""
        columns = np.searchsorted(places, self.places).clip(max=len(places) - 1)
        kept = places[columns] == self.places
        ends = np.concatenate([[0], np.cumsum(kept)])[self.ends]
        held = self.amounts[kept], columns[kept].astype(np.int32), ends
        return sparse.csr_matrix(held, shape=(len(ends) - 1, len(places)))


def _weighed(texts: Sequence[str]) -> _Weighed:
    held = [weighed(text) for text in texts]
    ends = np.cumsum([0, *map(len, held)])
    places = np.fromiter(chain.from_iterable(held), np.uint32, ends[-1])
    amounts = chain.from_iterable(one.values() for one in held)
    return _Weighed(places, np.fromiter(amounts, np.float32, ends[-1]), ends)
