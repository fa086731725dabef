"""The small model: what each thing shown says for or against each label.

Trained by `bench/drafted/train.py` on texts that were written for it; a linear model,
so that a score is a sum that can be taken apart. Above 0 is found.
"""

from __future__ import annotations

from dataclasses import dataclass, fields
from functools import cache
from importlib import resources
from typing import TYPE_CHECKING

from amends.drafts.features import weighed
from amends.drafts.labels import DANGERS, LABELS, Danger

if TYPE_CHECKING:
    import numpy as np

FILE = "model.npz"
CROWDED = 0.75
"""How much of the logarithm of their number each of many stretches must show more.

With 1 (Bonferroni's bound on odds) long letters would be read less well than short
ones, since stretches overlap; with 0 they would be wronged more often. Held-out texts.
"""


@dataclass(frozen=True)
class Model:
    """The numbers of what training saw, in order, with a row of weights for each.

    A weight is a whole number of `scale`, which is by label, as is `bias`; `strict` is
    what a score must be over to stand by itself, where what is read need not be a draft.
    """

    places: np.ndarray
    weights: np.ndarray
    scale: np.ndarray
    bias: np.ndarray
    strict: np.ndarray

    def scores(self, text: str, among: int = 1) -> dict[str, float]:
        """The score of plain text, one stretch of so many, for each label.

        The more stretches a message has, the more chances there are to be wrong of it,
        so each must show more.
        """
        import numpy as np  # noqa: PLC0415 only a check needs it

        held = weighed(text)
        places = np.fromiter(held, np.uint32, len(held))
        amounts = np.fromiter(held.values(), np.float32, len(held))
        rows = np.searchsorted(self.places, places).clip(max=len(self.places) - 1)
        known = self.places[rows] == places
        steps = amounts[known] @ self.weights[rows[known]].astype(np.float32)
        total = steps * self.scale + self.bias - CROWDED * np.log(among)
        return dict(zip(LABELS, total.tolist(), strict=True))

    def sure_of(self, text: str, among: int) -> list[Danger]:
        """The dangers that plain text holds even where it need not be a draft."""
        scores = self.scores(text, among)
        return [d for d in DANGERS if scores[d] > self.strict[LABELS.index(d)]]


@cache
def model() -> Model:
    """The model that is shipped; read once."""
    import numpy as np  # noqa: PLC0415 only a check needs it

    with (
        resources.files("amends.drafts").joinpath(FILE).open("rb") as file,
        np.load(file, allow_pickle=False) as held,
    ):
        return Model(**{field.name: held[field.name] for field in fields(Model)})
