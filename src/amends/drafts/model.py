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
from amends.drafts.labels import DANGERS, LABELS, Danger

if TYPE_CHECKING:
    import numpy as np

FILE = "model.npz"


@dataclass(frozen=True)
class Model:
    """The buckets that training saw, in order, with a row of weights for each.

    `bias` is by label; `strict` is what a score must be over to stand by itself,
    where what is read need not be a draft.
    """

    places: np.ndarray
    weights: np.ndarray
    bias: np.ndarray
    strict: np.ndarray

    def scores(self, text: str) -> dict[str, float]:
        """The score of plain text for each label."""
        import numpy as np  # noqa: PLC0415 only a check needs it

        held = weighed(text)
        places = np.fromiter(held, np.int32, len(held))
        amounts = np.fromiter(held.values(), np.float32, len(held))
        rows = np.searchsorted(self.places, places).clip(max=len(self.places) - 1)
        known = self.places[rows] == places
        total = amounts[known] @ self.weights[rows[known]].astype(np.float32)
        return dict(zip(LABELS, (total + self.bias).tolist(), strict=True))

    def sure_of(self, text: str) -> list[Danger]:
        """The dangers that plain text holds even where it need not be a draft."""
        scores = self.scores(text)
        return [d for d in DANGERS if scores[d] > self.strict[LABELS.index(d)]]


@cache
def model() -> Model:
    """The model that is shipped; read once."""
    import numpy as np  # noqa: PLC0415 only a check needs it

    with (
        resources.files("amends.drafts").joinpath(FILE).open("rb") as file,
        np.load(file, allow_pickle=False) as held,
    ):
        return Model(held["places"], held["weights"], held["bias"], held["strict"])
