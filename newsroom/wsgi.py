"""The door of the web server. It stays shut while a guard of the database is missing."""

import os
import sys

from django.core.wsgi import get_wsgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "newsroom.settings")
application = get_wsgi_application()

from django.db import connections  # noqa: E402

from articles import guards  # noqa: E402  (models need the app registry)

if fault := guards.fault():
    sys.exit(f"The web server does not start: {fault}")
# A server that loads this before it forks must not hand one connection to all its workers.
connections.close_all()
