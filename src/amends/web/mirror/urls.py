"""The address of the mirror."""

from __future__ import annotations

from django.urls import path

from amends.web.mirror import views

urlpatterns = [path("", views.mirror, name="mirror")]
