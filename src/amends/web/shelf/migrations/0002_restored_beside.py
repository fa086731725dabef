"""A restored record stands beside the one it was copied from, under the same id."""

from __future__ import annotations

from typing import ClassVar

from django.db import migrations, models

from amends.web.shelf.triggers import enforce, lift


class Migration(migrations.Migration):
    """The second step."""

    dependencies: ClassVar = [("shelf", "0001_initial")]

    operations: ClassVar = [
        migrations.RunPython(lift, migrations.RunPython.noop),
        migrations.AlterField("record", "rec", models.BinaryField(max_length=16)),
        migrations.RunPython(enforce, migrations.RunPython.noop),
    ]
