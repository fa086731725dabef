"""The addresses of trust."""

from __future__ import annotations

from django.urls import path

from amends.web.trust import views

urlpatterns = [
    path("", views.trust, name="trust"),
    path("forecast/", views.forecast, name="forecast"),
]
