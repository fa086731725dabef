"""Whether something that was posted speaks of dying or of hurting somebody."""

from __future__ import annotations

from django.http import QueryDict

from amends.drafts.alarm import alarm


def is_alarming(posted: QueryDict) -> bool:
    """Whether any text in a form does; help then comes before anything else."""
    return any(alarm(text) for texts in posted.lists() for text in texts[1])
