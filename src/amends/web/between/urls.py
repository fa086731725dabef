"""The address of what is practical."""

from __future__ import annotations

from django.urls import path

from amends.web.between import views

urlpatterns = [path("", views.between, name="between")]
