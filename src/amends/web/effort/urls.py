"""Addresses of effort."""

from __future__ import annotations

from django.urls import path

from amends.web.effort import views

urlpatterns = [
    path("", views.effort, name="effort"),
    path("became/", views.became, name="became"),
    path("undertake/", views.undertake, name="undertake"),
    path("before/", views.before, name="put-before"),
]
