"""Addresses of the quick exit."""

from __future__ import annotations

from django.urls import path

from amends.web.leave import views

urlpatterns = [
    path("", views.leave, name="leave"),
    path("blank/", views.blank, name="blank"),
]
