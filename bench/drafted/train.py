"""Write the small model that the package carries: `cd bench; python -m drafted.train`."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from amends.drafts import model
from drafted import corpus
from drafted.learning import Learned, held_out, learned
from drafted.levels import levels, strictly

LEAST = 2e-3
"""A weight below this says nothing."""


def save(path: Path, found: Learned, strict: np.ndarray) -> None:
    """Write the rows that say anything, in half precision."""
    places = np.flatnonzero(np.abs(found.weights).max(1) > LEAST)
    np.savez_compressed(
        path,
        places=places.astype(np.int32),
        weights=found.weights[places].astype(np.float16),
        bias=found.bias.astype(np.float32),
        strict=strict.astype(np.float32),
    )


def main() -> None:
    """Learn from the made-up texts and from the messages to develop against."""
    path = Path(model.__file__).with_name(model.FILE)
    texts = corpus.to_learn_from()
    scores, true = held_out(texts)
    at = levels(scores, true)
    found = learned([*texts, *corpus.developed()], at)
    save(path, found, strictly(scores, true) - at)
    print(f"{path.name}: {path.stat().st_size / 1e6:.1f} MB")


if __name__ == "__main__":
    main()
