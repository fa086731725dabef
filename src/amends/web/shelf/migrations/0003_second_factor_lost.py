"""From when the spare key alone opens, where a second factor was lost."""

from __future__ import annotations

from typing import ClassVar

from django.db import migrations, models


class Migration(migrations.Migration):
    """The third step."""

    dependencies: ClassVar = [("shelf", "0002_restored_beside")]

    operations: ClassVar = [
        migrations.AddField("account", "waits_until", models.DateTimeField(null=True)),
    ]
