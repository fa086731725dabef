"""The address of lessons."""

from __future__ import annotations

from django.urls import path

from amends.web.lessons import views

urlpatterns = [path("", views.lessons, name="lessons")]
