"""The address of question."""

from __future__ import annotations

from django.urls import path

from amends.web.question import views

urlpatterns = [path("", views.question, name="question")]
