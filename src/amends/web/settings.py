"""Settings of the local program; what differs when hosted comes from the environment."""

from __future__ import annotations

import os
import secrets

from csp.constants import NONE, SELF

from amends.web.database import databases
from amends.web.place import data_folder

DATA = data_folder()

DEBUG = False
SECRET_KEY = secrets.token_urlsafe(48)
ALLOWED_HOSTS = ["127.0.0.1", "localhost"]
ROOT_URLCONF = "amends.web.urls"
WSGI_APPLICATION = "amends.web.wsgi.application"

INSTALLED_APPS = [
    "django.contrib.staticfiles",
    "django.contrib.contenttypes",
    "django.contrib.auth",
    "django.contrib.sessions",
    "django.contrib.humanize",
    "amends.web.shelf",
    "amends.web.sittings",
    "amends.web.keys",
    "amends.web.parts",
    "amends.web.leave",
    "amends.web.help",
    "amends.web.chats",
    "amends.web.door",
    "amends.web.keeping",
    "amends.web.conversation",
    "amends.web.mirror",
    "amends.web.draft",
    "amends.web.today",
    "amends.web.entries",
    "amends.web.record",
    "amends.web.figures",
    "amends.web.effort",
    "amends.web.question",
    "amends.web.trust",
    "amends.web.change",
    "amends.web.honesty",
    "amends.web.pause",
    "amends.web.letters",
    "amends.web.lessons",
    "amends.web.ending",
    "amends.web.onward",
    "amends.web.wellbeing",
    "amends.web.reviews",
    "amends.web.sheet",
    "amends.web.hurt",
    "amends.web.records",
    "amends.web.path",
    "amends.web.between",
]

MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "amends.web.headers.private",
    "amends.web.led.led",
    "csp.middleware.CSPMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "amends.web.sittings.unlock.unlock",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
]

TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "amends.web.parts.frame.frame",
            ],
        },
    },
]

DATABASES = databases(DATA)
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

USE_TZ = True
TIME_ZONE = "UTC"
USE_I18N = True
LANGUAGE_CODE = "en"
LANGUAGES = [("en", "English")]

FORM_RENDERER = "amends.web.parts.rendering.Unkept"

STATIC_URL = "static/"
WHITENOISE_USE_FINDERS = True

LARGEST_UPLOAD = 512 * 1024 * 1024
FILE_UPLOAD_HANDLERS = ["amends.web.uploads.InMemory"]
FILE_UPLOAD_MAX_MEMORY_SIZE = LARGEST_UPLOAD

AUTH_USER_MODEL = "shelf.Account"
AUTHENTICATION_BACKENDS = ["amends.web.sittings.backend.PassphraseBackend"]
SESSION_ENGINE = "amends.web.sittings.engine"
SESSION_COOKIE_NAME = "s"
SESSION_COOKIE_SAMESITE = "Strict"
SESSION_COOKIE_SECURE = False
SESSION_COOKIE_AGE = 12 * 60 * 60
SESSION_EXPIRE_AT_BROWSER_CLOSE = True

AMENDS_HOSTED = False
AMENDS_SHARE_COOKIE = "u"
AMENDS_SESSION_SECRET = secrets.token_bytes(32)
AMENDS_PEPPERS: dict[str, bytes] = {}
AMENDS_PATIENCE = 0.5
AMENDS_COSTS = (256 * 1024, 3, 4)
AMENDS_SECOND_READER = os.environ.get("AMENDS_SECOND_READER")

CSRF_COOKIE_NAME = "c"
CSRF_COOKIE_AGE = None
CSRF_COOKIE_HTTPONLY = True
CSRF_COOKIE_SAMESITE = "Strict"
CSRF_FAILURE_VIEW = "amends.web.faults.stale_form"

# `no-referrer` makes browsers send `Origin: null`, and every form would be refused.
SECURE_REFERRER_POLICY = "same-origin"
SECURE_CROSS_ORIGIN_OPENER_POLICY = "same-origin"
SECURE_CONTENT_TYPE_NOSNIFF = True
X_FRAME_OPTIONS = "DENY"

CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": [NONE],
        "script-src": [SELF],
        "style-src": [SELF],
        "img-src": [SELF, "data:"],
        "font-src": [SELF],
        "connect-src": [SELF],
        "form-action": [SELF],
        "base-uri": [NONE],
        "frame-ancestors": [NONE],
        "object-src": [NONE],
        "manifest-src": [SELF],
        "worker-src": [SELF],
        "require-trusted-types-for": ["'script'"],
    },
}

LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"wordless": {"()": "amends.web.logs.Wordless"}},
    "handlers": {
        "stderr": {
            "class": "logging.StreamHandler",
            "level": "ERROR",
            "formatter": "wordless",
        }
    },
    "root": {"handlers": ["stderr"], "level": "ERROR"},
    "loggers": {
        "django": {"handlers": ["stderr"], "level": "ERROR", "propagate": False}
    },
}
DEFAULT_EXCEPTION_REPORTER = "amends.web.logs.Unreported"

SILENCED_SYSTEM_CHECKS = [
    "security.W004",  # no HSTS: the local program speaks plain HTTP to itself
    "security.W008",  # no redirect to HTTPS, for the same reason
    "security.W012",  # the session cookie neither
    "security.W016",  # the CSRF cookie cannot be Secure without HTTPS
]
