"""The address of ending."""

from __future__ import annotations

from django.urls import path

from amends.web.ending import views

urlpatterns = [path("", views.ending, name="ending")]
