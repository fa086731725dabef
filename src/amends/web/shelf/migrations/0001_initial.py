"""The first tables, and the triggers that keep entries as they are."""

from __future__ import annotations

from typing import ClassVar

from django.db import migrations, models
from django.db.models import deletion

import amends.web.shelf.models
from amends.web.shelf.triggers import enforce

ID: models.BigAutoField[int, int] = models.BigAutoField(
    auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
)


def _owned(to: str, name: str) -> models.ForeignKey[object, object]:
    return models.ForeignKey(
        on_delete=deletion.CASCADE, related_name=name, to=f"shelf.{to}"
    )


class Migration(migrations.Migration):
    """The first step."""

    initial = True
    dependencies: ClassVar = []

    operations: ClassVar = [
        migrations.CreateModel(
            name="Account",
            fields=[
                ("id", ID),
                ("password", models.CharField(max_length=128, verbose_name="password")),
                ("name", models.CharField(max_length=150, unique=True)),
                (
                    "owner",
                    models.BinaryField(
                        default=amends.web.shelf.models.new_id,
                        max_length=16,
                        unique=True,
                    ),
                ),
                ("generation", models.PositiveIntegerField(default=1)),
                ("purse", models.BinaryField()),
                ("idle", models.PositiveSmallIntegerField(default=10)),
                (
                    "language",
                    models.CharField(blank=True, default="", max_length=12),
                ),
                ("theme", models.CharField(blank=True, default="", max_length=12)),
                (
                    "exit_to",
                    models.CharField(blank=True, default="", max_length=200),
                ),
            ],
            options={"abstract": False},
        ),
        migrations.CreateModel(
            name="Record",
            fields=[
                ("id", ID),
                ("rec", models.BinaryField(max_length=16, unique=True)),
                ("public", models.BinaryField(max_length=32)),
                ("letterbox", models.BinaryField(max_length=32)),
                ("count", models.PositiveIntegerField(default=0)),
                ("head", models.BinaryField(max_length=32)),
                ("generation", models.PositiveIntegerField(default=1)),
                ("ring", models.BinaryField()),
                ("account", _owned("account", "records")),
            ],
        ),
        migrations.AddField(
            model_name="account",
            name="current",
            field=models.OneToOneField(
                null=True,
                on_delete=deletion.SET_NULL,
                related_name="+",
                to="shelf.record",
            ),
        ),
        migrations.CreateModel(
            name="Slot",
            fields=[
                ("id", ID),
                ("sid", models.BinaryField(max_length=16)),
                ("kind", models.CharField(max_length=12)),
                ("params", models.CharField(max_length=200)),
                ("proof", models.BinaryField(max_length=32)),
                ("wrapped", models.BinaryField()),
                ("account", _owned("account", "slots")),
            ],
            options={
                "constraints": [
                    models.UniqueConstraint(
                        fields=("account", "kind"), name="one_slot_of_each_kind"
                    )
                ]
            },
        ),
        migrations.CreateModel(
            name="Entry",
            fields=[
                (
                    "pk",
                    models.CompositePrimaryKey(
                        "record_id",
                        "n",
                        blank=True,
                        editable=False,
                        primary_key=True,
                        serialize=False,
                    ),
                ),
                ("n", models.PositiveIntegerField()),
                ("kid", models.PositiveIntegerField()),
                ("c", models.BinaryField(max_length=32)),
                ("sealed", models.BinaryField(null=True)),
                (
                    "record",
                    models.ForeignKey(
                        db_index=False,
                        on_delete=deletion.DO_NOTHING,
                        related_name="entries",
                        to="shelf.record",
                    ),
                ),
            ],
            options={
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("n__gte", 1)), name="n_from_1"
                    )
                ]
            },
        ),
        migrations.CreateModel(
            name="Opening",
            fields=[
                ("id", ID),
                ("sealed", models.BinaryField()),
                ("account", _owned("account", "openings")),
            ],
        ),
        migrations.CreateModel(
            name="Pending",
            fields=[
                ("id", ID),
                ("until", models.DateTimeField()),
                ("sealed", models.BinaryField()),
                ("record", _owned("record", "pending")),
            ],
        ),
        migrations.RunPython(enforce, migrations.RunPython.noop),
    ]
