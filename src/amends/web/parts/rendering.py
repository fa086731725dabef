"""How fields are drawn: none of them may be kept by a browser, whatever form it is in.

Firefox writes half-typed text areas and choices of a list to the disk unless each of
them says no; boxes and circles it leaves out only where their form says no.
"""

from __future__ import annotations

from typing import Any

from django.forms.renderers import DjangoTemplates
from django.http import HttpRequest


class Unkept(DjangoTemplates):
    """Django's own drawing, but for `autocomplete` on what does not set it itself."""

    def render(
        self,
        template_name: str,
        context: dict[str, Any],
        request: HttpRequest | None = None,
    ) -> str:
        """The field as HTML."""
        widget = context.get("widget", {})
        if not widget.get("is_hidden", True):
            widget["attrs"].setdefault("autocomplete", "off")
        return super().render(template_name, context, request)
