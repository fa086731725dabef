"""The question."""

from __future__ import annotations

from django.http import HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse

from amends.core.kinds.question import Question
from amends.web.asking import answered
from amends.web.question.pages import is_due, question_page
from amends.web.sittings.http import UnlockedRequest, standing, unlocked


@unlocked
def question(request: UnlockedRequest) -> HttpResponse:
    """This week's, where it is due; and every earlier answer beside the record."""
    at, form = standing(request), None
    if is_due(at):
        form = answered(request, Question, reverse("question"))
    elif request.method == "POST":
        return HttpResponseRedirect(reverse("question"))
    if isinstance(form, HttpResponse):
        return form
    page = question_page(at, form, skip=_skip(request))
    return render(request, "question/question.html", {"page": page})


def _skip(request: UnlockedRequest) -> int:
    after = request.GET.get("after", "")
    return int(after) if after.isdecimal() and len(after) < MOST_DIGITS else 0


MOST_DIGITS = 7
