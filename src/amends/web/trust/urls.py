"""The address of trust."""

from __future__ import annotations

from django.urls import path

from amends.web.trust import views

urlpatterns = [path("", views.trust, name="trust")]
