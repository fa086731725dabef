"""What the templates of the keep page are handed."""

from __future__ import annotations

from dataclasses import dataclass

from django import forms

from amends.web.sittings.second import Offer


@dataclass(frozen=True)
class KeepPage:
    """The last openings, how it locks, what is on; `head` is ten words, `done` what was."""

    openings: tuple[str, ...]
    idle: forms.Form
    leaving: forms.Form
    entries: int
    has_spare: bool
    has_second: bool
    faults: tuple[str, ...]
    head: str
    done: str


@dataclass(frozen=True)
class AskPage:
    """One grave thing: what it is, what it does, and the form that asks."""

    title: str
    says: tuple[str, ...]
    form: forms.Form
    button: str
    is_upload: bool = False


@dataclass(frozen=True)
class DeletedPage:
    """Everything is gone; `stays` says where a sealed copy is left for a while."""

    stays: str


@dataclass(frozen=True)
class PaperPage:
    """The spare key, shown once, and the two groups that are asked back."""

    paper: str
    form: forms.Form


@dataclass(frozen=True)
class DevicePage:
    """A secret offered to a device, and the form that asks what it shows."""

    offer: Offer
    form: forms.Form


@dataclass(frozen=True)
class CodesPage:
    """Ten spare codes, shown once."""

    codes: tuple[str, ...]
