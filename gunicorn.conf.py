"""How gunicorn serves Newsroom; it reads this file by itself when started beside it."""

import os

bind = f"127.0.0.1:{os.environ.get('PORT', '8000')}"
workers = int(os.environ.get("WEB_CONCURRENCY", "2"))
loglevel = "warning"
# Load once, before the port opens: a fault of the database is told once and ends the server (newsroom/wsgi.py).
preload_app = True


def when_ready(server):
    host, port = server.LISTENERS[0].sock.getsockname()
    address = f"http://{host}:{port}/"
    print(f"Newsroom   {address}\nThe admin  {address}admin/\nStop it with Ctrl-C.", flush=True)
