"""The draft check, measured: each way of deciding, on messages that it never saw.

The model here learns from the made-up texts alone. Messages in sight were read while
words of alarm and texts to learn from were written; those kept apart were not. The floor is there where vaderSentiment is.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from functools import partial
from importlib import import_module

import numpy as np
from drafted import corpus
from drafted.learning import Learned, folded, held_out, learned
from drafted.levels import f1, levels
from drafted.stretches import to_judge

from amends.drafts.alarm import heard
from amends.drafts.check import check
from amends.drafts.fold import fold
from amends.drafts.labels import DANGERS, FINDINGS, LABELS

DRAWS = 1000
HALF = len(FINDINGS)
HEAD = f"{'':<18}{'findings':>18}{'parts':>18}{'danger':>8}{'false':>7}"
Found = np.ndarray
Way = Callable[[list[corpus.Message]], Found]


def main() -> None:
    """Print the tables."""
    texts = corpus.to_learn_from()
    print(f"{len(texts)} messages that it learned from, by thirds held out\n\n{HEAD}")
    scores, true = held_out(texts)
    found = _held_out(scores, true, folded(texts))
    print(f"{'model alone':<18}{_row(found, true, np.ones_like(true))}")
    found |= _alarm(texts)
    print(f"{'with the alarm':<18}{_row(found, true, np.ones_like(true))}")
    model = learned(texts, levels(scores, true))
    ways: dict[str, Way] = {
        **dict(_floor(texts)),
        "alarm alone": _alarm,
        "model alone": partial(_by_model, model),
        "with the alarm": lambda told: _by_model(model, told) | _alarm(told),
    }
    sets = {
        **{f"in sight, {name}": told for name, told in corpus.in_sight().items()},
        **{f"kept apart, {name}": told for name, told in corpus.apart().items()},
    }
    for name, messages in sets.items():
        true, counts = _true(messages)
        print(f"\n{len(messages)} messages {name}\n\n{HEAD}")
        for way, decide in ways.items():
            print(f"{way:<18}{_row(decide(messages), true, counts)}")
    for name, messages in sets.items():
        _by_label(name, ways["with the alarm"](messages), *_true(messages))
    _speed([m.text for messages in sets.values() for m in messages])


def _held_out(scores: Found, true: Found, folds: np.ndarray) -> Found:
    """What is found in each third with the levels of the others."""
    found = np.zeros_like(true)
    for number in np.unique(folds):
        left = folds == number
        found[left] = scores[left] > levels(scores[~left], true[~left])
    return found


def _by_model(model: Learned, messages: list[corpus.Message]) -> Found:
    found: Found = model.scores(to_judge(messages, model.places)) > 0
    return found


def _alarm(messages: list[corpus.Message]) -> Found:
    told = [{label for label, *_ in heard(fold(m.text))} for m in messages]
    return np.array([[label in labels for label in LABELS] for labels in told])


def _floor(texts: list[corpus.Message]) -> Iterator[tuple[str, Way]]:
    """A sentiment lexicon: for each label the best cut of its one number."""
    try:
        vader = import_module("vaderSentiment.vaderSentiment")
    except ImportError:
        return
    lexicon = vader.SentimentIntensityAnalyzer()

    def feeling(messages: list[corpus.Message]) -> np.ndarray:
        scores = [lexicon.polarity_scores(m.text)["compound"] for m in messages]
        return np.array(scores)

    learnt, true = feeling(texts), _true(texts)[0]
    cuts = [_best_cut(learnt, true[:, i]) for i in range(len(LABELS))]
    yield (
        "VADER",
        lambda messages: np.stack(
            [sign * feeling(messages) > cut for sign, cut in cuts], axis=1
        ),
    )


def _best_cut(scores: np.ndarray, true: np.ndarray) -> tuple[int, float]:
    tried = [(sign, cut) for sign in (1, -1) for cut in np.linspace(-1, 1, 41)]
    return max(tried, key=lambda one: f1(one[0] * scores > one[1], true))


def _true(messages: list[corpus.Message]) -> tuple[np.ndarray, np.ndarray]:
    """What is true of each message, and what counts (a disputed label does not)."""
    true = [[label in m.labels for label in LABELS] for m in messages]
    counts = [[label not in m.disputed for label in LABELS] for m in messages]
    return np.array(true), np.array(counts)


def _macro(found: Found, true: Found, counts: Found, labels: range) -> float:
    each = [f1(found[counts[:, i], i], true[counts[:, i], i]) for i in labels]
    return sum(each) / len(each)


def _row(found: Found, true: Found, counts: Found) -> str:
    """Macro F1 with its 95 % interval, recall of danger, false alarms."""
    rng = np.random.default_rng(7)
    cells = ""
    for labels in (range(HALF), range(HALF, len(LABELS))):
        drawn = [
            _macro(found[pick], true[pick], counts[pick], labels)
            for pick in rng.integers(0, len(true), (DRAWS, len(true)))
        ]
        low, high = np.quantile(drawn, [0.025, 0.975])
        middle = _macro(found, true, counts, labels)
        cells += f"{f'{middle:.2f} ({low:.2f}-{high:.2f})':>18}"
    places = [LABELS.index(label) for label in sorted(DANGERS)]
    danger = (found & true)[:, places].sum() / true[:, places].sum()
    quiet = ~true[:, :HALF].any(1)
    alarms = found[quiet][:, :HALF].any(1).mean()
    return f"{cells}{danger:>8.2f}{alarms:>7.1%}"


def _by_label(name: str, found: Found, true: Found, counts: Found) -> None:
    print(
        f"\nwith the alarm, {name}\n\n{'':<18}{'F1':>6}{'precision':>11}{'recall':>8}{'n':>5}"
    )
    for place, label in enumerate(LABELS):
        rows = counts[:, place]
        here, there = found[rows, place], true[rows, place]
        hits = (here & there).sum()
        print(
            f"{label:<18}{f1(here, there):>6.2f}{hits / max(here.sum(), 1):>11.2f}"
            f"{hits / max(there.sum(), 1):>8.2f}{there.sum():>5}"
        )


def _speed(texts: list[str]) -> None:
    started = time.perf_counter()
    check("Hello.")
    loaded = time.perf_counter()
    for text in texts:
        check(text)
    each = (time.perf_counter() - loaded) / len(texts)
    print(f"\nloading {loaded - started:.2f} s, then {each * 1000:.1f} ms a message")


if __name__ == "__main__":
    main()
