"""The address of wellbeing."""

from __future__ import annotations

from django.urls import path

from amends.web.wellbeing import views

urlpatterns = [path("", views.wellbeing, name="wellbeing")]
