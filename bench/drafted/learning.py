"""How the small model of the draft check learns.

Logistic regression with one head for each label and one for "anything at all", fitted
in the dual with numpy alone. Thresholds come from held-out folds of the learned texts
and are folded into the bias, so that above 0 is found.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from amends.drafts.features import BUCKETS
from amends.drafts.fold import fold
from amends.drafts.labels import DANGERS, FINDINGS, LABELS
from amends.drafts.sentences import windows
from drafted import corpus

Vector = dict[int, float]
Seeing = Callable[[str], Vector]
FOLDS, STEPS, RIDGE, DENSE = 3, 120, 0.1, 20_000
GATE = 0.4
"""How much of "anything at all" counts for each finding."""
ALLOWED, STEP, CAUTION = 0.08, 0.1, 0.6
"""False alarms that may be left on the held-out texts, which are full of traps."""


@dataclass(frozen=True)
class Stretches:
    """Vectors with their labels and the message that each belongs to."""

    vectors: list[Vector]
    labels: np.ndarray
    message: np.ndarray


def known(labels: frozenset[str]) -> list[bool]:
    """The labels as a row, and last whether there is any finding."""
    return [*(label in labels for label in LABELS), bool(labels & set(FINDINGS))]


def to_learn(messages: list[corpus.Message], seen: Seeing) -> Stretches:
    """Each stretch, and each with the one that follows."""
    rows = [
        (fold(text).text, labels, number)
        for number, message in enumerate(messages)
        for labels, text in (*message.parts, *_pairs(message))
    ]
    return Stretches(
        [seen(text) for text, _, _ in rows],
        np.array([known(labels) for _, labels, _ in rows]),
        np.array([number for _, _, number in rows]),
    )


def _pairs(message: corpus.Message) -> list[tuple[frozenset[str], str]]:
    pairs = zip(message.parts, message.parts[1:], strict=False)
    return [(a | b, f"{one} {two}") for (a, one), (b, two) in pairs]


def to_judge(messages: list[corpus.Message], seen: Seeing) -> Stretches:
    """Every window as the check itself reads it."""
    vectors, numbers = [], []
    for number, message in enumerate(messages):
        folded = fold(message.text)
        for window in windows(folded):
            vectors.append(seen(folded.text[window.start : window.end]))
            numbers.append(number)
    labels = np.array([known(message.labels) for message in messages])
    return Stretches(vectors, labels, np.array(numbers))


def kernel(rows: list[Vector], columns: list[Vector]) -> np.ndarray:
    """The inner products of two lists of sparse vectors."""
    by_bucket: dict[int, tuple[list[tuple[int, float]], list[tuple[int, float]]]]
    by_bucket = defaultdict(lambda: ([], []))
    for side, vectors in enumerate((rows, columns)):
        for index, vector in enumerate(vectors):
            for place, value in vector.items():
                by_bucket[place][side].append((index, value))
    found = np.zeros((len(rows), len(columns)), np.float32)
    dense = [p for p, (a, b) in by_bucket.items() if len(a) * len(b) > DENSE]
    for a, b in by_bucket.values():
        if a and b and len(a) * len(b) <= DENSE:
            (i, x), (j, y) = zip(*a, strict=True), zip(*b, strict=True)
            found[np.ix_(i, j)] += np.outer(x, y)
    found += _block(rows, dense) @ _block(columns, dense).T
    return found


def _block(vectors: list[Vector], places: list[int]) -> np.ndarray:
    column = {place: index for index, place in enumerate(places)}
    block = np.zeros((len(vectors), len(places)), np.float32)
    for row, vector in enumerate(vectors):
        for place, value in vector.items():
            if place in column:
                block[row, column[place]] = value
    return block


def fit(products: np.ndarray, labels: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Coefficients in the dual, and a bias, for each label; accelerated descent."""
    target = labels.astype(np.float32)
    share = target.mean(0)
    weight = np.where(target > 0, np.sqrt(0.5 / share), 1.0).astype(np.float32)
    rate = 1 / (weight.max() * _largest(products) / 4 + RIDGE)
    held = ahead = np.zeros_like(target)
    bias, pace = np.full(target.shape[1], -2, np.float32), 1.0
    for _ in range(STEPS):
        chance = 1 / (1 + np.exp(-(products @ ahead + bias)))
        slope = weight * (chance - target)
        stepped = ahead - rate * (slope + RIDGE * ahead)
        bias = bias - 0.25 * slope.sum(0) / (weight * chance * (1 - chance)).sum(0)
        faster = (1 + np.sqrt(1 + 4 * pace * pace)) / 2
        ahead = stepped + (pace - 1) / faster * (stepped - held)
        held, pace = stepped, faster
    return held, bias


def _largest(products: np.ndarray) -> float:
    vector = np.ones(len(products), np.float32)
    for _ in range(15):
        vector = products @ (vector / np.linalg.norm(vector))
    return float(np.linalg.norm(vector))


def gated(scores: np.ndarray) -> np.ndarray:
    """The scores with "anything at all" counted in, and its own column left out."""
    own = scores[:, :-1].copy()
    own[:, : len(FINDINGS)] += GATE * scores[:, -1:]
    return own


def by_message(scores: np.ndarray, judged: Stretches) -> np.ndarray:
    """The highest score of any window of each message."""
    best = np.full((len(judged.labels), scores.shape[1]), -99, np.float32)
    np.maximum.at(best, judged.message, scores)
    return best


def held_out(learn: Stretches, judged: Stretches) -> np.ndarray:
    """The scores of each message from a model that never saw it."""
    products, across = (
        kernel(learn.vectors, learn.vectors),
        kernel(judged.vectors, learn.vectors),
    )
    scale = products.diagonal().mean()
    folds = np.random.default_rng(1).integers(0, FOLDS, len(judged.labels))
    scores = np.zeros((len(judged.vectors), learn.labels.shape[1]), np.float32)
    for number in range(FOLDS):
        seen = folds[learn.message] != number
        left = np.flatnonzero(folds[judged.message] == number)
        held, bias = fit(products[np.ix_(seen, seen)] / scale, learn.labels[seen])
        scores[left] = across[np.ix_(left, seen)] / scale @ held + bias
    return by_message(gated(scores), judged)


def f1(found: np.ndarray, true: np.ndarray) -> float:
    """Twice the hits by all that was found or true."""
    total = found.sum() + true.sum()
    return float(2 * (found & true).sum() / total) if total else 1.0


def thresholds(scores: np.ndarray, true: np.ndarray) -> np.ndarray:
    """The level of each label on held-out scores: the best F1, then raised with care.

    As long as too many messages without a finding raise an alarm, the level goes up
    where the most false alarms fall for the least loss of F1; danger only as far as `CAUTION`.
    """
    levels = np.array([_best(scores[:, i], true[:, i]) for i in range(len(LABELS))])
    dangers = [LABELS.index(label) for label in sorted(DANGERS)]
    levels[dangers] += CAUTION
    quiet = scores[~true[:, : len(FINDINGS)].any(1)]
    while _alarmed(quiet, levels) > ALLOWED:
        levels[_cheapest(scores, true, quiet, levels)] += STEP
    return levels


def _best(scores: np.ndarray, true: np.ndarray) -> float:
    levels = np.linspace(-6, 4, 101)
    return float(max(levels, key=lambda level: f1(scores > level, true)))


def _alarmed(quiet: np.ndarray, levels: np.ndarray) -> float:
    """The share of messages without a finding in which one is found."""
    return float((quiet > levels)[:, : len(FINDINGS)].any(1).mean())


def _cheapest(
    scores: np.ndarray, true: np.ndarray, quiet: np.ndarray, levels: np.ndarray
) -> int:
    def worth(place: int) -> float:
        low, high = levels[place], levels[place] + STEP
        fallen = ((quiet[:, place] > low) & (quiet[:, place] <= high)).sum()
        here, there = scores[:, place], true[:, place]
        loss = max(f1(here > low, there) - f1(here > high, there), 0.0)
        return float((fallen + 0.01) / (loss + 0.001))

    others = [i for i, label in enumerate(FINDINGS) if label not in DANGERS]
    return max(others, key=worth)


def weights(vectors: list[Vector], held: np.ndarray, scale: float) -> np.ndarray:
    """The coefficients of the dual as weights of the buckets."""
    found = np.zeros((BUCKETS, held.shape[1]), np.float32)
    for vector, row in zip(vectors, held, strict=True):
        places = list(vector)
        found[places] += np.outer(list(vector.values()), row) / scale
    return found


@dataclass(frozen=True)
class Learned:
    """Weights by bucket and a bias, each by label; above 0 is found."""

    weights: np.ndarray
    bias: np.ndarray

    def scores(self, judged: Stretches) -> np.ndarray:
        """The score of each message for each label."""
        rows = [
            np.array(list(v.values())) @ self.weights[list(v)] for v in judged.vectors
        ]
        return by_message(np.array(rows, np.float32) + self.bias, judged)


def learned(
    texts: list[corpus.Message], seen: Seeing, more: list[corpus.Message]
) -> Learned:
    """Thresholds from held-out folds of the texts, weights from these and more."""
    learn, judged = to_learn(texts, seen), to_judge(texts, seen)
    levels = thresholds(held_out(learn, judged), judged.labels[:, :-1])
    whole = to_learn([*texts, *more], seen)
    products = kernel(whole.vectors, whole.vectors)
    scale = float(products.diagonal().mean())
    held, bias = fit(products / scale, whole.labels)
    return Learned(
        gated(weights(whole.vectors, held, scale)), gated(bias[None])[0] - levels
    )
