"""The address of today."""

from __future__ import annotations

from django.urls import path

from amends.web.today import views

urlpatterns = [
    path("", views.today, name="today"),
    path("held/", views.decide, name="decide"),
]
