"""What Django is told about the shelf."""

from __future__ import annotations

from django.apps import AppConfig


class Shelf(AppConfig):
    """The tables of accounts and sealed rows."""

    name = "amends.web.shelf"
    label = "shelf"
    default_auto_field = "django.db.models.BigAutoField"
