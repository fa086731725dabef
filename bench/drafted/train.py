"""Write the small model that the package carries: `cd bench; python -m drafted.train`."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from amends.drafts import model
from amends.drafts.features import weighed
from drafted import corpus
from drafted.learning import Learned, learned

LEAST = 1e-4
"""A weight below this says nothing."""


def save(path: Path, found: Learned) -> None:
    """Write the rows that say anything, in half precision."""
    places = np.flatnonzero(np.abs(found.weights).max(1) > LEAST)
    np.savez_compressed(
        path,
        places=places.astype(np.int32),
        weights=found.weights[places].astype(np.float16),
        bias=found.bias.astype(np.float32),
    )


def main() -> None:
    """Learn from the made-up texts and from the messages to develop against."""
    path = Path(model.__file__).with_name(model.FILE)
    save(path, learned(corpus.to_learn_from(), weighed, corpus.developed()))
    print(f"{path.name}: {path.stat().st_size / 1e6:.1f} MB")


if __name__ == "__main__":
    main()
