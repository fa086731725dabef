"""Addresses of the frame."""

from __future__ import annotations

from django.urls import path

from amends.web.parts import views

urlpatterns = [path("", views.look, name="look")]
