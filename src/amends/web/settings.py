"""Settings of the local program; what differs when hosted comes from the environment."""

from __future__ import annotations

import secrets

from csp.constants import NONE, SELF

from amends.web.place import data_folder

DATA = data_folder()

DEBUG = False
SECRET_KEY = secrets.token_urlsafe(48)
ALLOWED_HOSTS = ["127.0.0.1", "localhost"]
ROOT_URLCONF = "amends.web.urls"
WSGI_APPLICATION = "amends.web.wsgi.application"

INSTALLED_APPS = [
    "django.contrib.staticfiles",
    "amends.web.parts",
    "amends.web.leave",
    "amends.web.help",
    "amends.web.door",
]

MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "amends.web.headers.private",
    "csp.middleware.CSPMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
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

DATABASES = {
    "default": {
        "ENGINE": "django.db.backends.sqlite3",
        "NAME": DATA / "notes.sqlite3",
        "OPTIONS": {
            "transaction_mode": "IMMEDIATE",
            "timeout": 20,
            "init_command": (
                "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL;"
                " PRAGMA secure_delete=ON; PRAGMA foreign_keys=ON;"
                " PRAGMA cell_size_check=ON; PRAGMA temp_store=MEMORY;"
            ),
        },
    },
}
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

USE_TZ = True
TIME_ZONE = "UTC"
USE_I18N = True
LANGUAGE_CODE = "en"
LANGUAGES = [("en", "English")]

STATIC_URL = "static/"
WHITENOISE_USE_FINDERS = True

LARGEST_UPLOAD = 512 * 1024 * 1024
FILE_UPLOAD_HANDLERS = ["amends.web.uploads.InMemory"]
FILE_UPLOAD_MAX_MEMORY_SIZE = LARGEST_UPLOAD

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
    "handlers": {"stderr": {"class": "logging.StreamHandler", "level": "ERROR"}},
    "loggers": {
        "django": {"handlers": ["stderr"], "level": "ERROR", "propagate": False}
    },
}

SILENCED_SYSTEM_CHECKS = [
    "security.W004",  # no HSTS: the local program speaks plain HTTP to itself
    "security.W008",  # no redirect to HTTPS, for the same reason
    "security.W016",  # the CSRF cookie cannot be Secure without HTTPS
]
