"""Addresses of the draft."""

from __future__ import annotations

from django.urls import path

from amends.web.draft import views

urlpatterns = [
    path("", views.draft, name="draft"),
    path("decided/", views.decided, name="draft-decided"),
]
