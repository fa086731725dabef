"""How far a reading is, for the page that waits for it and for its script."""

from __future__ import annotations

from dataclasses import dataclass

from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import render

from amends.web.chats.job import Job
from amends.words.left import left


@dataclass(frozen=True)
class ReadingPage:
    """The bytes read and in all, what is left in words, and where to stop it."""

    done: int
    of: int
    left: str
    stop: str


def progress(request: HttpRequest, job: Job, stop: str) -> HttpResponse:
    """The page that waits; for its script (`?at`), the same as numbers."""
    page = ReadingPage(job.done, job.of, left(job.left()), stop)
    if "at" in request.GET:
        at = {"done": page.done, "of": page.of, "left": page.left}
        return JsonResponse({**at, "over": job.is_over})
    return render(request, "chats/reading.html", {"page": page})
