"""The address of change."""

from __future__ import annotations

from django.urls import path

from amends.web.change import views

urlpatterns = [path("", views.change, name="change")]
