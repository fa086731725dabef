"""Addresses of the record."""

from __future__ import annotations

from django.urls import path

from amends.web.record import views

urlpatterns = [
    path("", views.record, name="record"),
    path("check/", views.check, name="check"),
    path("<int:seq>/erase/", views.erase, name="erase"),
]
