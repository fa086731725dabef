"""Addresses of the keep page."""

from __future__ import annotations

from django.urls import path

from amends.web.keys import files, paper, views

urlpatterns = [
    path("", views.keep, name="keep"),
    path("idle/", views.idle, name="idle"),
    path("leaving/", views.leaving, name="leaving"),
    path("words/", views.words, name="words"),
    path("everything/", views.everything, name="everything"),
    path("deleted/", views.deleted, name="deleted"),
    path("paper/", paper.spare, name="spare-key"),
    path("paper/back/", paper.typed_back, name="typed-back"),
    path("second/", paper.second, name="second"),
    path("second/device/", paper.device, name="device"),
    path("file/", files.export, name="export"),
    path("backup/", files.save, name="backup"),
    path("restore/", files.restore, name="restore"),
    path("check/<slug:which>/", files.checker, name="checker"),
]
