"""How the small model of the draft check learns.

Logistic regression with one head for each label and one for "anything at all". What is
shown seldom weighs more. The levels come from held-out folds of the learned texts and
are folded into the bias, so that above 0 is found.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy import sparse

from amends.drafts.labels import FINDINGS
from amends.drafts.model import CROWDED
from drafted.corpus import Message
from drafted.stretches import Stretches, to_judge, to_learn

FOLDS, BLOCK, STEPS, RIDGE = 3, 12, 150, 0.05
"""`BLOCK` messages that were written one after the other are held out together."""
RARITY = 0.8
"""How far a thing that is shown seldom weighs more: 0 would be not at all."""
GATE = 0.2
"""How much of "anything at all" counts for each finding."""


@dataclass(frozen=True)
class Learned:
    """Weights by the place of what is shown and a bias, each by label."""

    places: np.ndarray
    weights: np.ndarray
    bias: np.ndarray

    def scores(self, judged: Stretches) -> np.ndarray:
        """The highest score of any window of each message, by label.

        As the shipped model counts: the more windows there are, the more each must show.
        """
        scores = judged.shown @ self.weights + self.bias
        best = np.full((len(judged.labels), scores.shape[1]), -99, np.float32)
        np.maximum.at(best, judged.message, scores)
        among: np.ndarray = CROWDED * np.log(np.bincount(judged.message))
        return best - among[:, None].astype(np.float32)

    def gated(self) -> Learned:
        """The same with "anything at all" counted in, and its own column left out."""
        bias = _gated(self.bias[None])[0]
        return Learned(self.places, _gated(self.weights), bias)


def learned(texts: list[Message], at: np.ndarray) -> Learned:
    """What the texts teach, with the levels from which on a label is found."""
    found = fit(to_learn(texts)).gated()
    return Learned(found.places, found.weights, found.bias - at)


def folded(texts: list[Message]) -> np.ndarray:
    """The fold in which each text is held out."""
    blocks = np.arange(len(texts)) // BLOCK
    folds: np.ndarray = np.random.default_rng(1).integers(0, FOLDS, len(texts))[blocks]
    return folds


def held_out(texts: list[Message]) -> tuple[np.ndarray, np.ndarray]:
    """The scores of each message from a model that never saw it, and what is true."""
    learn = to_learn(texts)
    judged = to_judge(texts, learn.places)
    folds = folded(texts)
    scores = np.zeros((len(texts), judged.labels.shape[1] - 1), np.float32)
    for number in range(FOLDS):
        found = fit(_only(learn, folds != number)).gated()
        left = folds == number
        scores[left] = found.scores(judged)[left]
    return scores, judged.labels[:, :-1]


def _only(learn: Stretches, kept: np.ndarray) -> Stretches:
    rows = kept[learn.message]
    shown = learn.shown[rows]
    return Stretches(learn.places, shown, learn.labels[rows], learn.message[rows])


def _gated(columns: np.ndarray) -> np.ndarray:
    own: np.ndarray = columns[:, :-1].copy()
    own[:, : len(FINDINGS)] += GATE * columns[:, -1:]
    return own


def fit(learn: Stretches) -> Learned:
    """Weights with a ridge, and a bias, for each label; accelerated descent."""
    scale = _scale(learn.shown)
    shown = sparse.csr_matrix(learn.shown @ sparse.diags(scale), dtype=np.float32)
    across = shown.T.tocsr()
    target = learn.labels.astype(np.float32)
    count = np.sqrt(0.5 / target.mean(0).clip(1e-4))
    count = np.where(target > 0, count, 1.0).astype(np.float32)
    rate = 1 / (count.max() * _largest(shown, across) / 8 + RIDGE)
    held = ahead = np.zeros((shown.shape[1], target.shape[1]), np.float32)
    bias, pace = np.full(target.shape[1], -2, np.float32), 1.0
    for _ in range(STEPS):
        chance = 1 / (1 + np.exp(-(shown @ ahead + bias)))
        slope = count * (chance - target)
        stepped = ahead - rate * (across @ slope + RIDGE * ahead)
        bias = bias - 0.25 * slope.sum(0) / (count * chance * (1 - chance)).sum(0)
        faster = (1 + np.sqrt(1 + 4 * pace * pace)) / 2
        ahead = stepped + np.float32((pace - 1) / faster) * (stepped - held)
        held, pace = stepped, faster
    return Learned(learn.places, held * scale[:, None], bias)


def _scale(shown: sparse.csr_matrix) -> np.ndarray:
    """What each column counts: more where seldom, and 1 for a whole stretch on average."""
    seen = np.bincount(shown.indices, minlength=shown.shape[1])
    rarity: np.ndarray = np.log(shown.shape[0] / seen.clip(1)) ** RARITY
    rarity[seen < 2] = 0
    weighed = shown @ sparse.diags(rarity)
    length = weighed.multiply(weighed).sum(1).mean()
    scale: np.ndarray = (rarity / np.sqrt(length)).astype(np.float32)
    return scale


def _largest(shown: sparse.csr_matrix, across: sparse.csr_matrix) -> float:
    vector = np.ones(shown.shape[1], np.float32)
    for _ in range(15):
        vector = across @ (shown @ (vector / np.linalg.norm(vector)))
    return float(np.linalg.norm(vector))
