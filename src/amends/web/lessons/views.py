"""Lessons."""

from __future__ import annotations

from django.http import HttpResponse
from django.shortcuts import render
from django.urls import reverse

from amends.core.kinds.ending import Lesson
from amends.web.asking import answered
from amends.web.lessons.pages import lessons_page
from amends.web.sittings.http import UnlockedRequest, standing, unlocked


@unlocked
def lessons(request: UnlockedRequest) -> HttpResponse:
    """The card, and one more line for it."""
    form = answered(request, Lesson, reverse("lessons"))
    if isinstance(form, HttpResponse):
        return form
    page = lessons_page(standing(request), form)
    return render(request, "lessons/lessons.html", {"page": page})
