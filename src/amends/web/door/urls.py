"""Addresses of the door; a screen's is a number."""

from __future__ import annotations

from django.urls import path

from amends.web.door import answer, reading, views

urlpatterns = [
    path("", views.door, name="door"),
    path("<int:place>/", views.screen, name="screen"),
    path("reading/", reading.reading, name="door-reading"),
    path("reading/stop/", reading.stop, name="door-stop"),
    path("matter/", views.matter, name="matter"),
    path("answer/", answer.answer, name="answer"),
    path("minute/", views.minute, name="minute"),
    path("forget/", views.forget, name="forget"),
    path("forgotten/", views.forgotten, name="forgotten"),
    path("awake/", views.awake, name="awake"),
]
