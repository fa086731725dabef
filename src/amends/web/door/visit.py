"""One visit to the door: what was answered so far, and when."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any

from amends.web.chats.job import Job
from amends.web.chats.upload import NOTHING, TWO, Said, Upload


@dataclass(frozen=True)
class Answered:
    """What was entered on one screen, and at what moment."""

    value: Mapping[str, Any]
    at: datetime


@dataclass(frozen=True)
class Visit:
    """Everything a visit holds; `seen` is the last moment at which somebody was here.

    `unsent` is what was posted, by step, where it could not be taken and help came first.
    `job` is a chat that is still being read, `upload` one that was.
    `kept` names what of it is sealed in a record; None as long as nothing is.
    """

    intent: str
    zone: str
    began: datetime
    seen: datetime
    answers: Mapping[str, Answered] = field(default_factory=dict)
    job: Job | None = None
    upload: Upload | None = None
    unsent: Mapping[str, Any] = field(default_factory=dict)
    kept: frozenset[str] | None = None

    def value(self, step: str, name: str = "answer") -> Any:
        """One thing entered on a screen; None where it was not."""
        answered = self.answers.get(step)
        return None if answered is None else answered.value.get(name)

    @property
    def is_kept(self) -> bool:
        """Whether what is answered is sealed, and no longer in memory alone."""
        return self.kept is not None

    @property
    def ex(self) -> str:
        """The name or letter that was given."""
        return str(self.value("name") or "")

    @property
    def said(self) -> Said:
        """Which conversations of the upload it is about, and who is who in them."""
        if self.upload is None:
            return NOTHING
        said = Said(tuple(self.value("which", "which") or ()))
        if "people" in self.answers:
            return replace(said, **self.answers["people"].value)
        names = self.upload.names(said)
        if "whose" not in self.answers or len(names) != TWO:
            return said
        me = frozenset({names[self.value("whose")]})
        return replace(said, me=me, them=frozenset(names) - me)

    def answering(self, step: str, value: Mapping[str, Any], now: datetime) -> Visit:
        """The visit with one more screen answered, or answered anew."""
        return replace(
            self, answers={**self.answers, step: Answered(value, now)}, unsent={}
        )

    def without(self, step: str) -> Visit:
        """The visit as if a screen had not been answered."""
        left = {name: value for name, value in self.answers.items() if name != step}
        return replace(self, answers=left)
