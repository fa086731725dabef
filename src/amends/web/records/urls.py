"""The address of the records."""

from __future__ import annotations

from django.urls import path

from amends.web.records import views

urlpatterns = [path("", views.records, name="records")]
