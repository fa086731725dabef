"""The addresses for the one who was hurt."""

from __future__ import annotations

from django.urls import path
from django.views.generic import TemplateView

from amends.web.hurt.views import own_hand

urlpatterns = [
    path("", TemplateView.as_view(template_name="hurt/hurt.html"), name="hurt"),
    path("own-hand/", own_hand, name="own-hand"),
]
