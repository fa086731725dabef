"""The address of onward."""

from __future__ import annotations

from django.urls import path

from amends.web.onward import views

urlpatterns = [path("", views.onward, name="onward")]
