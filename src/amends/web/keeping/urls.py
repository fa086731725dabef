"""Addresses of keeping."""

from __future__ import annotations

from django.urls import path

from amends.web.keeping import views

urlpatterns = [
    path("", views.keep_this, name="keep-this"),
    path("done/", views.done, name="kept"),
]
