"""The addresses of the lock."""

from __future__ import annotations

from django.urls import path

from amends.web.sittings import views

urlpatterns = [
    path("unlock/", views.unlock, name="unlock"),
    path("unlock/code/", views.code, name="code"),
    path("unlock/spare/", views.spare, name="spare"),
    path("lock/", views.lock, name="lock"),
    path("half/", views.half, name="half"),
    path("half/drop/", views.drop, name="half-drop"),
]
