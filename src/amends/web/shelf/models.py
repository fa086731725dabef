"""The tables. In clear stand names, counts and size classes; all else is sealed."""

from __future__ import annotations

import os
from typing import Any, ClassVar, NoReturn

from django.contrib.auth.base_user import AbstractBaseUser, BaseUserManager
from django.db import models


class AppendOnlyError(Exception):
    """Somebody tried to change or remove an entry past the three ways there are."""

    def __init__(self) -> None:
        super().__init__("Entries are added, erased, sealed anew or forgotten whole.")


def new_id() -> bytes:
    """16 random bytes, by which an account or a record is known."""
    return os.urandom(16)


class Account(AbstractBaseUser):
    """Who signs in: a name, a few plain settings, and the purse under seal.

    Its password is never usable: signing in is opening a slot, and nothing else is
    derived from the passphrase. `waits_until` is set where a second factor was lost and
    the spare key alone may open from then on.
    """

    last_login = None
    name = models.CharField(max_length=150, unique=True)
    owner = models.BinaryField(max_length=16, unique=True, default=new_id)
    generation = models.PositiveIntegerField(default=1)
    purse = models.BinaryField()
    current = models.OneToOneField["Record | None", "Record | None"](
        "Record", models.SET_NULL, null=True, related_name="+"
    )
    waits_until = models.DateTimeField(null=True)
    idle = models.PositiveSmallIntegerField(default=10)
    language = models.CharField(max_length=12, default="", blank=True)
    theme = models.CharField(max_length=12, default="", blank=True)
    exit_to = models.CharField(max_length=200, default="", blank=True)
    shift_leaves = models.BooleanField(default=True)

    objects = BaseUserManager["Account"]()

    USERNAME_FIELD = "name"

    def __str__(self) -> str:
        return self.name


class Slot(models.Model):
    """One way into an account: the account key, wrapped."""

    account = models.ForeignKey(Account, models.CASCADE, related_name="slots")
    sid = models.BinaryField(max_length=16)
    kind = models.CharField(max_length=12)
    params = models.CharField(max_length=200)
    proof = models.BinaryField(max_length=32)
    wrapped = models.BinaryField()

    class Meta:
        """One slot of each kind."""

        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["account", "kind"], name="one_slot_of_each_kind"
            )
        ]

    def __str__(self) -> str:
        return self.kind


class Record(models.Model):
    """What stands on a record in clear, and its keyring under seal."""

    account = models.ForeignKey(Account, models.CASCADE, related_name="records")
    rec = models.BinaryField(max_length=16)
    public = models.BinaryField(max_length=32)
    letterbox = models.BinaryField(max_length=32)
    count = models.PositiveIntegerField(default=0)
    head = models.BinaryField(max_length=32)
    generation = models.PositiveIntegerField(default=1)
    ring = models.BinaryField()

    def __str__(self) -> str:
        return bytes(self.rec).hex()


class AppendOnly(models.QuerySet["Entry"]):
    """Entries, which nobody changes or removes by hand."""

    def update(self, **_: object) -> NoReturn:
        """Refused."""
        raise AppendOnlyError

    def delete(self) -> NoReturn:
        """Refused."""
        raise AppendOnlyError


class Entry(models.Model):
    """One sealed entry at its place; `sealed` is null once its text was erased."""

    pk = models.CompositePrimaryKey("record_id", "n")
    record = models.ForeignKey(
        Record, models.DO_NOTHING, related_name="entries", db_index=False
    )
    n = models.PositiveIntegerField()
    kid = models.PositiveIntegerField()
    c = models.BinaryField(max_length=32)
    sealed = models.BinaryField(null=True)

    objects = AppendOnly.as_manager()

    class Meta:
        """The number is unique by being half of the key."""

        constraints: ClassVar = [
            models.CheckConstraint(condition=models.Q(n__gte=1), name="n_from_1")
        ]

    def __str__(self) -> str:
        return str(self.n)

    def save(self, *args: Any, **kwargs: Any) -> None:
        """Put a new entry down; refused for one that is already there."""
        if not self._state.adding:
            raise AppendOnlyError
        super().save(*args, **{**kwargs, "force_insert": True})

    def delete(self, *_: Any, **__: Any) -> NoReturn:
        """Refused."""
        raise AppendOnlyError


class Opening(models.Model):
    """When a record was opened, and with what browser, under seal; the last fifty."""

    account = models.ForeignKey(Account, models.CASCADE, related_name="openings")
    sealed = models.BinaryField()

    def __str__(self) -> str:
        return str(self.pk)


class Pending(models.Model):
    """Something half done, sealed to its record's letterbox until a moment."""

    record = models.ForeignKey(Record, models.CASCADE, related_name="pending")
    until = models.DateTimeField()
    sealed = models.BinaryField()

    def __str__(self) -> str:
        return str(self.pk)
