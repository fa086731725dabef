"""The address of letters."""

from __future__ import annotations

from django.urls import path

from amends.web.letters import views

urlpatterns = [path("", views.letters, name="letters")]
