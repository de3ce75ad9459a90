"""The project's settings with what a test run needs: a throw-away key and plain http."""

import os

os.environ.setdefault("SECRET_KEY", "only-for-tests")
os.environ.setdefault("NEWSROOM_PLAIN_HTTP", "1")
os.environ.setdefault("ALLOWED_HOSTS", "127.0.0.1,localhost")

from newsroom.settings import *  # noqa: F403

PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"},
}
# Nothing is kept from one request to the next; the tests of keeping ask for a cache.
CACHES = {"default": {"BACKEND": "django.core.cache.backends.dummy.DummyCache"}}
