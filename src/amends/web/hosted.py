"""Settings of a server for several people; only what differs from the local program.

`AMENDS_HOSTS` names its hosts, `AMENDS_SECRETS` the folder of its secrets, and
`AMENDS_DATABASE_URL` its PostgreSQL. HTTPS stands in front of it.
"""

from __future__ import annotations

import os
from datetime import timedelta
from pathlib import Path

from django.core.exceptions import ImproperlyConfigured

from amends.web import secrets_folder
from amends.web.settings import *  # noqa: F403 it is the same program
from amends.web.settings import (
    AUTHENTICATION_BACKENDS,
    DATABASES,
    INSTALLED_APPS,
    MIDDLEWARE,
)


def _named(name: str) -> str:
    found = os.environ.get(name)
    if not found:
        raise ImproperlyConfigured(f"{name} is not set")
    return found


def _counted(name: str, default: int) -> int:
    found = os.environ.get(name) or str(default)
    if not found.isdecimal():
        raise ImproperlyConfigured(f"{name} is no number: {found}")
    return int(found)


try:
    _secrets = secrets_folder.read(Path(_named("AMENDS_SECRETS")))
except secrets_folder.SecretsError as fault:
    raise ImproperlyConfigured(str(fault)) from None

AMENDS_HOSTED = True
AMENDS_COSTS = (64 * 1024, 3, 4)
AMENDS_SESSION_SECRET = _secrets.session
AMENDS_PEPPERS = _secrets.peppers
AMENDS_SHARE_COOKIE = "__Host-u"
AMENDS_SECOND_READER = None  # a server is not the computer of the one who writes

SECRET_KEY = _secrets.django
ALLOWED_HOSTS = _named("AMENDS_HOSTS").split(",")
DATABASES["default"]["CONN_MAX_AGE"] = 60

INSTALLED_APPS = [*INSTALLED_APPS, "axes", "amends.web.tries"]
MIDDLEWARE = [*MIDDLEWARE, "axes.middleware.AxesMiddleware"]
AUTHENTICATION_BACKENDS = [
    "axes.backends.AxesStandaloneBackend",
    *AUTHENTICATION_BACKENDS,
]
# By name and address together: by name alone, anybody could lock the owner out.
AXES_LOCKOUT_PARAMETERS = [["username", "ip_address"]]
AXES_FAILURE_LIMIT = 8
AXES_COOLOFF_TIME = timedelta(minutes=15)
AXES_USERNAME_FORM_FIELD = "username"
AXES_DISABLE_ACCESS_LOG = True
AXES_IPWARE_PROXY_COUNT = _counted("AMENDS_PROXIES", 1)

SESSION_COOKIE_NAME = "__Host-s"
SESSION_COOKIE_SECURE = True
CSRF_COOKIE_NAME = "__Host-c"
CSRF_COOKIE_SECURE = True
SECURE_SSL_REDIRECT = True
SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")
SECURE_HSTS_SECONDS = 2 * 365 * 24 * 60 * 60
SECURE_HSTS_INCLUDE_SUBDOMAINS = True
SECURE_HSTS_PRELOAD = True
SILENCED_SYSTEM_CHECKS = []  # nothing is silenced here
