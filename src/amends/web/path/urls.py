"""The address of the path."""

from __future__ import annotations

from django.urls import path

from amends.web.path import views

urlpatterns = [path("", views.path, name="path")]
