"""Addresses of the conversation."""

from __future__ import annotations

from django.urls import path

from amends.web.conversation import importing, views

urlpatterns = [
    path("", views.conversation, name="conversation"),
    path("reading/", views.reading, name="conversation-reading"),
    path("which/", importing.which, name="conversation-which"),
    path("people/", importing.people, name="conversation-people"),
    path("preview/", importing.preview, name="conversation-preview"),
    path("cancel/", views.cancel, name="conversation-cancel"),
]
