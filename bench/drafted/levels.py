"""From which score on a label is found: the best F1 that few false alarms allow.

For a danger it is the best F where recall weighs more, whatever else is found: help that
was not needed costs a look, and a farewell that was not heard may cost a life.
"""

from __future__ import annotations

import numpy as np

from amends.drafts.labels import DANGERS, FINDINGS, LABELS

ALLOWED = 0.025
"""False alarms of all but the dangers among the held-out messages without a finding."""
RARE = 0.006
"""False alarms of a label where the score stands by itself, in texts of any sort."""
RECALL = 1.4
"""How many times as much as precision recall weighs for a danger (the beta of F)."""
DRAWS, TRIED, ROUNDS, HALVINGS, DEAREST = 12, 120, 3, 12, 8.0
HALF = len(FINDINGS)
GRAVE = [LABELS.index(label) for label in DANGERS]
LIGHT = [i for i in range(HALF) if i not in GRAVE]


def f1(found: np.ndarray, true: np.ndarray, beta: float = 1.0) -> float:
    """The F of what was found, in which recall weighs `beta` times precision."""
    hits, square = (found & true).sum(), beta * beta
    total = square * true.sum() + found.sum()
    return float((1 + square) * hits / total) if total else 1.0


def levels(scores: np.ndarray, true: np.ndarray) -> np.ndarray:
    """The level of each label on held-out scores: the mean over several draws of them."""
    rng = np.random.default_rng(5)
    drawn = rng.integers(0, len(scores), (DRAWS, len(scores)))
    found: np.ndarray = np.mean([_levels(scores[d], true[d]) for d in drawn], axis=0)
    return found


def _levels(scores: np.ndarray, true: np.ndarray) -> np.ndarray:
    """The levels by one draw.

    A false alarm has a price in F1, one for all findings but the dangers. It is raised
    from nothing until few enough are left.
    """
    tried = np.quantile(scores, 1 - np.geomspace(1 / len(scores), 0.6, TRIED), axis=0)
    worth = np.array(
        [
            [
                f1(scores[:, i] > level, true[:, i], RECALL if i in GRAVE else 1.0)
                for level in tried[:, i]
            ]
            for i in range(len(LABELS))
        ]
    ).T
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
    """The share of messages without a finding in which one, no danger, is found."""
    return float((quiet[:, LIGHT] > at[LIGHT]).any(1).mean())


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
        for i in LIGHT:
            others = [j for j in LIGHT if j != i]
            silent = quiet[~(quiet[:, others] > at[others]).any(1), i]
            alarms = (silent > tried[:, i : i + 1]).sum(1) / len(quiet)
            at[i] = tried[(worth[:, i] / HALF - price * alarms).argmax(), i]
    return at
