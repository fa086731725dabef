"""All open visits, in the memory of this process and nowhere else."""

from __future__ import annotations

import secrets
import threading
from collections import OrderedDict
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

from django.http import HttpRequest, HttpResponse

from amends.web.door.visit import Visit

COOKIE = "v"
IDLE = timedelta(minutes=20)
"""Without a tap for so long, a visit is forgotten."""
MOST = 64
"""Visits at once; the one that was quiet longest makes room."""
HEAVIEST = 256 * 1024 * 1024
"""Bytes of undecided chats in all visits together."""


@dataclass
class Visits:
    """Visits by their token, the one that was quiet longest first."""

    _open: OrderedDict[str, Visit] = field(default_factory=OrderedDict)
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def get(self, token: str, now: datetime) -> Visit | None:
        """The visit, seen now; None where there is none or it was idle too long."""
        with self._lock:
            self._drop_idle(now)
            visit = self._open.get(token)
            if visit is None:
                return None
            self._open[token] = visit = replace(visit, seen=now)
            self._open.move_to_end(token)
            return visit

    def put(self, token: str, visit: Visit) -> None:
        """Remember a visit, and let the oldest go where there are too many."""
        with self._lock:
            before = self._open.get(token)
            if before and before.job and before.job is not visit.job:
                before.job.stop()
            self._open[token] = visit
            self._open.move_to_end(token)
            while self._is_too_much():
                self._let_go(next(iter(self._open)))

    def drop(self, token: str) -> None:
        """Forget a visit."""
        with self._lock:
            self._let_go(token)

    def _drop_idle(self, now: datetime) -> None:
        for token in [t for t, v in self._open.items() if now - v.seen > IDLE]:
            self._let_go(token)

    def _let_go(self, token: str) -> None:
        visit = self._open.pop(token, None)
        if visit is not None and visit.job is not None:
            visit.job.stop()

    def _is_too_much(self) -> bool:
        weight = sum(map(_weight, self._open.values()))
        return len(self._open) > 1 and (len(self._open) > MOST or weight > HEAVIEST)


def _weight(visit: Visit) -> int:
    return sum(each.weight for each in (visit.job, visit.upload) if each)


OPEN = Visits()


def visit_of(request: HttpRequest, now: datetime) -> Visit | None:
    """The visit of this browser, if one is open; the page then knows its idle limit."""
    visit = OPEN.get(request.COOKIES.get(COOKIE, ""), now)
    if visit is not None:
        request.idle_seconds = int(IDLE.total_seconds())  # type: ignore[attr-defined]
    return visit


def remember(request: HttpRequest, visit: Visit) -> None:
    """Keep what a visit holds now."""
    OPEN.put(request.COOKIES[COOKIE], visit)


def begin(request: HttpRequest, response: HttpResponse, visit: Visit) -> None:
    """Open a visit under a new random token, and forget the one before."""
    forget(request)
    token = secrets.token_urlsafe(32)
    OPEN.put(token, visit)
    response.set_cookie(COOKIE, token, httponly=True, samesite="Strict")


def forget(request: HttpRequest) -> None:
    """Forget the visit of this browser."""
    OPEN.drop(request.COOKIES.get(COOKIE, ""))
