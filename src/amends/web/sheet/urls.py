"""The address of sheet."""

from __future__ import annotations

from django.urls import path

from amends.web.sheet import views

urlpatterns = [path("", views.sheet, name="sheet")]
