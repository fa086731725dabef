"""The counting of wrong tries, without what was tried."""

from __future__ import annotations

from typing import Any

from django.apps import AppConfig
from django.db.models.signals import pre_save


class Tries(AppConfig):
    """Stands before django-axes, which would write down every field of a form."""

    name = "amends.web.tries"

    def ready(self) -> None:
        """Let nothing that was typed pass into the row of a try."""
        pre_save.connect(forget_what_was_typed, sender="axes.AccessAttempt")


def forget_what_was_typed(instance: Any, **_: object) -> None:
    """Empty what a browser sent, passphrases among it, before the row is kept."""
    instance.get_data = instance.post_data = ""
