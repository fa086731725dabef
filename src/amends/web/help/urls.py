"""Addresses of help."""

from __future__ import annotations

from django.urls import path

from amends.web.help import views

urlpatterns = [
    path("", views.help_, name="help"),
    path("first/", views.first, name="help-first"),
]
