"""The address of reviews."""

from __future__ import annotations

from django.urls import path

from amends.web.reviews import views

urlpatterns = [path("", views.reviews, name="reviews")]
