"""The address for the one who was hurt."""

from __future__ import annotations

from django.urls import path
from django.views.generic import TemplateView

urlpatterns = [
    path("", TemplateView.as_view(template_name="hurt/hurt.html"), name="hurt")
]
