"""Says what `make test-postgres` is missing, before any test runs: `python -m tests.postgres`."""

import os
import sys

import environ
import psycopg


def fault(url: str) -> str:
    """Why the tests cannot run on this database; empty when they can."""
    config = environ.Env.db_url_config(url)
    if "postgresql" not in config.get("ENGINE", ""):
        return "DATABASE_URL does not name a PostgreSQL database: postgres://USER:PASSWORD@HOST:PORT/NAME"
    where = f"{config['HOST'] or 'local socket'}:{config['PORT'] or 5432} as {config['USER'] or 'you'}"
    try:
        # The tests make a database of their own from here, so the one named in the address need not exist.
        with psycopg.connect(
            host=config["HOST"] or None,
            port=config["PORT"] or None,
            user=config["USER"] or None,
            password=config["PASSWORD"] or None,
            dbname="postgres",
            connect_timeout=5,
        ) as connection:
            row = connection.execute(
                "SELECT rolcreatedb OR rolsuper FROM pg_roles WHERE rolname = current_user"
            ).fetchone()
    except psycopg.OperationalError as error:
        return f"No PostgreSQL at {where} ({str(error).splitlines()[0]}). Start one, or set DATABASE_URL."
    return "" if row[0] else f"PostgreSQL at {where}: this user may not create databases."


if __name__ == "__main__":
    if message := fault(os.environ["DATABASE_URL"]):
        print(message, file=sys.stderr)
        sys.exit(2)
