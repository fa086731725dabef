"""Faults without words: where and of what sort, never what somebody typed.

An exception's message may quote a text or a passphrase, and so may a page that shows
the values at each step. Neither is written or shown, in whatever mode it runs.
"""

from __future__ import annotations

import logging
from copy import copy
from traceback import extract_tb
from types import TracebackType
from typing import TYPE_CHECKING

from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.views.debug import ExceptionReporter

if TYPE_CHECKING:
    from logging import _SysExcInfoType

SENTENCE = "The program made a mistake. Nothing of what was typed is shown here."


class Wordless(logging.Formatter):
    """The sort of each fault, and the places that it came through."""

    def format(self, record: logging.LogRecord) -> str:
        """One record; what it quotes of its fault is replaced by the fault's sort."""
        own = copy(record)
        own.exc_text = None  # what another formatter made of it, words and all
        whole = super().format(own)
        fault = record.exc_info[1] if record.exc_info else None
        quoted = str(fault) if fault else ""
        return whole.replace(quoted, type(fault).__name__) if quoted else whole

    def formatException(self, ei: _SysExcInfoType) -> str:  # noqa: N802 logging's name
        """The fault and those that it came from, the last first."""
        fault, lines = ei[1], list[str]()
        while fault is not None:
            kind = type(fault)
            lines.append(f"{kind.__module__}.{kind.__qualname__}")
            lines += _places(fault.__traceback__)
            fault = fault.__cause__ or fault.__context__
        return "\n".join(lines)


class Unreported(ExceptionReporter):
    """Django's report of a fault, without the report."""

    def get_traceback_html(self) -> SafeString:
        """One sentence."""
        page = "<!doctype html><title>Notes</title><p>{}</p>"
        return format_html(page, SENTENCE)

    def get_traceback_text(self) -> SafeString:
        """The same sentence."""
        return format_html("{}", SENTENCE)


def _places(trace: TracebackType | None) -> list[str]:
    return [
        f"  {frame.filename}:{frame.lineno} in {frame.name}"
        for frame in extract_tb(trace)
    ]
