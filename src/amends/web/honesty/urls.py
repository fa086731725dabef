"""The address of honesty."""

from __future__ import annotations

from django.urls import path

from amends.web.honesty import views

urlpatterns = [path("", views.honesty, name="honesty")]
