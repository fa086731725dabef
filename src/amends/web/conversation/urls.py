"""Addresses of the conversation."""

from __future__ import annotations

from django.urls import path

from amends.web.conversation import views

urlpatterns = [
    path("", views.conversation, name="conversation"),
    path("preview/", views.preview, name="conversation-preview"),
    path("cancel/", views.cancel, name="conversation-cancel"),
]
