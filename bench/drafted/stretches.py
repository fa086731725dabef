"""Messages in the stretches that are learned from, and in the windows that are judged."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import chain, pairwise

import numpy as np
from scipy import sparse

from amends.drafts.features import BUCKETS, weighed
from amends.drafts.fold import fold
from amends.drafts.labels import FINDINGS, LABELS
from amends.drafts.sentences import windows
from drafted.corpus import Message


@dataclass(frozen=True)
class Stretches:
    """What each stretch shows, and the message that it belongs to.

    `labels` are those of the stretches where they are to learn from, and those of the
    messages where they are to judge; the last column is for any finding at all.
    """

    shown: sparse.csr_matrix
    labels: np.ndarray
    message: np.ndarray


def to_learn(messages: list[Message]) -> Stretches:
    """Each stretch, and each with the one that follows."""
    rows = [
        (fold(text).text, known(labels), number)
        for number, message in enumerate(messages)
        for labels, text in (*message.parts, *_pairs(message))
    ]
    texts, labels, numbers = zip(*rows, strict=True)
    return Stretches(_shown(texts), np.array(labels), np.array(numbers))


def to_judge(messages: list[Message]) -> Stretches:
    """Every window as the check itself reads it."""
    texts, numbers = [], []
    for number, message in enumerate(messages):
        folded = fold(message.text)
        for window in windows(folded):
            texts.append(folded.text[window.start : window.end])
            numbers.append(number)
    labels = np.array([known(message.labels) for message in messages])
    return Stretches(_shown(texts), labels, np.array(numbers))


def known(labels: frozenset[str]) -> list[bool]:
    """The labels as a row, and last whether there is any finding."""
    return [*(label in labels for label in LABELS), bool(labels & set(FINDINGS))]


def _pairs(message: Message) -> list[tuple[frozenset[str], str]]:
    return [(a | b, f"{one} {two}") for (a, one), (b, two) in pairwise(message.parts)]


def _shown(texts: list[str] | tuple[str, ...]) -> sparse.csr_matrix:
    held = [weighed(text) for text in texts]
    ends = np.cumsum([0, *map(len, held)])
    places = np.fromiter(chain.from_iterable(held), np.int32, ends[-1])
    amounts = chain.from_iterable(one.values() for one in held)
    values = np.fromiter(amounts, np.float32, ends[-1])
    return sparse.csr_matrix((values, places, ends), shape=(len(held), BUCKETS))
