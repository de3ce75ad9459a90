"""What a page of a list costs in a small and in a large archive.

    python -m benchmarks.lists sqlite:////tmp/small.sqlite3 1000 sqlite:////tmp/large.sqlite3 100000

fills each scratch database (SQLite or PostgreSQL; empty, or filled by this program before) with so many public
statements, ten an article, and prints for each address the milliseconds of an answer: `first`, when nothing is
kept yet, and `then`, the least of the next nine, and its ratio to the first page of the same list in the first
database. One process a database, on the test client, so the figures hold Django and the database alone: CPU time
on SQLite, which works in the same process, time by the clock on PostgreSQL.
"""

import json
import os
import subprocess
import sys
import time

ADDRESSES = {
    "statements": [
        "/statements/",
        "/statements/?page={middle}",
        "/statements/?page={last}",
        "/statements/?kind=indirect",
        "/statements/?year=2019",
        "/statements/?year=2019&month=5",
        "/statements/?speaker=person-1",
        "/statements/?speaker=person-1&page=2",
        "/statements/?speaker=person-{rare}",
        "/statements/?reported_by=none",
        "/statements/?reported_by=none&page={middle}",
        "/statements/?named=no",
        "/statements/?publisher=1",
        "/statements/?publisher=none&kind=direct&year=2019",
        "/statements/?kind=telepathic",
    ],
    "day": ["/statements/on/2019-05-06/"],
    "articles": [
        "/articles/",
        "/articles/?page={articles}",
        "/articles/?publisher=1",
        "/articles/?year=2019",
        "/articles/?place=Harbour+3",
    ],
    "people": ["/people/", "/people/?page={people}", "/people/?initial=h", "/organisations/"],
    "person": ["/people/1/{slug}/", "/people/1/{slug}/?page=2"],
    "search": [
        "/search/?q={common}",
        "/search/?q={common}&in=statements&page=2",
        "/search/?q={common}+{rare_word}",
        "/search/?q={rare_word}",
        "/search/?q=qqqqq",
        "/search/?q=Ивановне",
        "/search/?q={name}",
    ],
}


def main(arguments: list[str]) -> None:
    pairs = list(zip(arguments[::2], arguments[1::2], strict=True))
    results = [_apart(url, rows) for url, rows in pairs]
    base = results[0]
    print(f"{'address':60}", *(f"{rows + ' rows':>28}" for _, rows in pairs))
    for group in ADDRESSES:
        (unit, *_) = base[group].values()
        for address in ADDRESSES[group]:
            cells = [_cell(result[group][address], unit["then"]) for result in results]
            print(f"{address:60}", *cells)


def _cell(found: dict, unit: float) -> str:
    return f"{found['first']:9.1f} {found['then']:8.1f} {found['then'] / unit:8.2f}x"


def _apart(url: str, rows: str) -> dict:
    """Fill and time one database in a process of its own, since Django knows one address a process."""
    environment = {
        **os.environ,
        "DATABASE_URL": url,
        "SECRET_KEY": "only-for-figures",
        "NEWSROOM_PLAIN_HTTP": "1",
        "ALLOWED_HOSTS": "127.0.0.1",
        "DJANGO_SETTINGS_MODULE": "benchmarks.settings",
    }
    done = subprocess.run(
        [sys.executable, "-m", "benchmarks.lists", "--one", rows],
        env=environment,
        stdout=subprocess.PIPE,
        text=True,
    )
    if done.returncode:
        sys.exit(done.returncode)
    return json.loads(done.stdout)


def one(rows: int) -> dict:
    import django

    django.setup()
    from benchmarks import filling

    filling.fill(rows)
    values = filling.values(rows)
    return {
        group: {address: _timed(address.format(**values)) for address in addresses}
        for group, addresses in ADDRESSES.items()
    }


def _timed(address: str) -> dict:
    from django.db import connection
    from django.test import Client

    client, taken = Client(), []
    clock = time.process_time if connection.vendor == "sqlite" else time.perf_counter
    for _ in range(10):
        start = clock()
        response = client.get(address, headers={"host": "127.0.0.1"})
        taken.append((clock() - start) * 1000)
        if response.status_code != 200:
            sys.exit(f"{address} answers {response.status_code}")
    return {"first": taken[0], "then": min(taken[1:])}


if __name__ == "__main__":
    if sys.argv[1] == "--one":
        print(json.dumps(one(int(sys.argv[2]))))
    elif len(sys.argv) == 5:
        main(sys.argv[1:])
    else:
        sys.exit(__doc__)
