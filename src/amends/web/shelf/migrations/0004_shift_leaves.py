"""Whether Shift three times leaves the page."""

from __future__ import annotations

from typing import ClassVar

from django.db import migrations, models


class Migration(migrations.Migration):
    """The fourth step."""

    dependencies: ClassVar = [("shelf", "0003_second_factor_lost")]

    operations: ClassVar = [
        migrations.AddField(
            "account", "shift_leaves", models.BooleanField(default=True)
        ),
    ]
