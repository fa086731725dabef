"""Addresses of writing; a kind is a number in them."""

from __future__ import annotations

from django.urls import path

from amends.web.entries import views

urlpatterns = [
    path("", views.choose, name="choose"),
    path("held/", views.held, name="held"),
    path("<int:number>/", views.write, name="write"),
]
