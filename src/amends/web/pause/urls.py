"""Addresses of the pause."""

from __future__ import annotations

from django.urls import path

from amends.web.pause import views

urlpatterns = [
    path("", views.pause, name="pause"),
    path("after/", views.after, name="after-pause"),
    path("minute/", views.minute, name="quiet-minute"),
    path("pattern/", views.pattern, name="pattern"),
]
