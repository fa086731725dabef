from __future__ import annotations

from django.conf import settings

collect_ignore_glob = [] if settings.AMENDS_HOSTED else ["test_*.py"]
