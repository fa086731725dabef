"""The small model: what each thing shown says for or against each label.

Trained by `bench/drafted/train.py` on texts that were written for it; a linear model,
so that a score is a sum that can be taken apart. Above 0 is found.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from importlib import resources
from typing import TYPE_CHECKING

from amends.drafts.features import weighed
from amends.drafts.labels import LABELS

if TYPE_CHECKING:
    import numpy as np

FILE = "model.npz"


@dataclass(frozen=True)
class Model:
    """Rows of weights, one for each bucket that training saw, and a bias by label."""

    rows: dict[int, int]
    weights: np.ndarray
    bias: np.ndarray

    def scores(self, text: str) -> dict[str, float]:
        """The score of plain text for each label."""
        import numpy as np  # noqa: PLC0415 only a check needs it

        held = weighed(text)
        known = [place for place in held if place in self.rows]
        rows = self.weights[[self.rows[place] for place in known]].astype(np.float32)
        amounts = np.array([held[place] for place in known], np.float32)
        total = amounts @ rows + self.bias
        return dict(zip(LABELS, total.tolist(), strict=True))


@cache
def model() -> Model:
    """The model that is shipped; read once."""
    import numpy as np  # noqa: PLC0415 only a check needs it

    with (
        resources.files("amends.drafts").joinpath(FILE).open("rb") as file,
        np.load(file, allow_pickle=False) as held,
    ):
        places = held["places"].tolist()
        rows = {place: row for row, place in enumerate(places)}
        return Model(rows, held["weights"], held["bias"])
