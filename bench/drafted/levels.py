"""From which score on a label is found: the best F1 that few false alarms allow."""

from __future__ import annotations

import numpy as np

from amends.drafts.labels import DANGERS, FINDINGS, LABELS

ALLOWED = 0.035
"""False alarms among the held-out messages without a finding; the alarm adds its own."""
RARE = 0.003
"""False alarms of a label where the score stands by itself, in texts of any sort."""
DANGER = 2.0
"""How many times as much as another label's the F1 of a danger counts."""
DRAWS, TRIED, ROUNDS, HALVINGS, DEAREST = 12, 120, 3, 12, 8.0
HALF = len(FINDINGS)


def f1(found: np.ndarray, true: np.ndarray) -> float:
    """Twice the hits by all that was found or true."""
    total = found.sum() + true.sum()
    return float(2 * (found & true).sum() / total) if total else 1.0


def levels(scores: np.ndarray, true: np.ndarray) -> np.ndarray:
    """The level of each label on held-out scores: the mean over several draws of them."""
    rng = np.random.default_rng(5)
    drawn = rng.integers(0, len(scores), (DRAWS, len(scores)))
    found: np.ndarray = np.mean([_levels(scores[d], true[d]) for d in drawn], axis=0)
    return found


def _levels(scores: np.ndarray, true: np.ndarray) -> np.ndarray:
    """The levels by one draw.

    A false alarm has a price in F1, one for all findings. It is raised from nothing
    until few enough are left.
    """
    tried = np.quantile(scores, 1 - np.geomspace(1 / len(scores), 0.6, TRIED), axis=0)
    worth = np.array(
        [
            [f1(scores[:, i] > level, true[:, i]) for level in tried[:, i]]
            for i in range(len(LABELS))
        ]
    ).T
    worth[:, [LABELS.index(label) for label in DANGERS]] *= DANGER
    best = tried[worth.argmax(0), np.arange(len(LABELS))]
    quiet = scores[~true[:, :HALF].any(1)]
    found: np.ndarray = best
    low, high = 0.0, DEAREST
    if alarmed(quiet, best) <= ALLOWED:
        return found
    for _ in range(HALVINGS):
        price = (low + high) / 2
        at = _settled(best, tried, worth, quiet, price)
        if alarmed(quiet, at) > ALLOWED:
            low = price
        else:
            found, high = at, price
    return found


def strictly(scores: np.ndarray, true: np.ndarray) -> np.ndarray:
    """The level of each label over which hardly any message without a finding lies."""
    quiet = scores[~true[:, :HALF].any(1)]
    found: np.ndarray = np.quantile(quiet, 1 - RARE, axis=0)
    return found


def alarmed(quiet: np.ndarray, at: np.ndarray) -> float:
    """The share of messages without a finding in which one is found."""
    return float((quiet[:, :HALF] > at[:HALF]).any(1).mean())


def _settled(
    best: np.ndarray,
    tried: np.ndarray,
    worth: np.ndarray,
    quiet: np.ndarray,
    price: float,
) -> np.ndarray:
    """Level by level, the best F1 less the price of the alarms that it alone raises."""
    at: np.ndarray = best.copy()
    for _ in range(ROUNDS):
        for i in range(HALF):
            others = [j for j in range(HALF) if j != i]
            silent = quiet[~(quiet[:, others] > at[others]).any(1), i]
            alarms = (silent > tried[:, i : i + 1]).sum(1) / len(quiet)
            at[i] = tried[(worth[:, i] / HALF - price * alarms).argmax(), i]
    return at
