"""Words that are translated at the moment at which they are shown."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from django.utils.functional import _StrPromise

Lazy: TypeAlias = "str | _StrPromise"
"""What `gettext_lazy` gives; a plain string once it stands on a page."""
