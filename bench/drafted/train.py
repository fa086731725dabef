"""Write the small model that the package carries: `cd bench; python -m drafted.train`."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from amends.drafts import model
from drafted import corpus
from drafted.learning import Learned, held_out, learned
from drafted.levels import levels, strictly

FINEST = 127
"""Steps of a weight to either side; a label's heaviest weight is as many."""


def save(path: Path, found: Learned, strict: np.ndarray) -> None:
    """Write the rows that say anything, each weight in a byte."""
    scale = np.abs(found.weights).max(0) / FINEST
    weights = np.round(found.weights / scale).astype(np.int8)
    kept = weights.any(1)
    np.savez_compressed(
        path,
        places=found.places[kept],
        weights=weights[kept],
        scale=scale.astype(np.float32),
        bias=found.bias.astype(np.float32),
        strict=strict.astype(np.float32),
    )


def main() -> None:
    """Learn from the made-up texts and from the messages in sight."""
    path = Path(model.__file__).with_name(model.FILE)
    texts = corpus.to_learn_from()
    scores, true = held_out(texts)
    at = levels(scores, true)
    seen = [m for messages in corpus.in_sight().values() for m in messages]
    found = learned([*texts, *seen], at)
    save(path, found, strictly(scores, true) - at)
    print(f"{path.name}: {path.stat().st_size / 1e6:.1f} MB")


if __name__ == "__main__":
    main()
