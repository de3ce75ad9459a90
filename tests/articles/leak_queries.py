"""Every list with every parameter, right and wrong, for the crawler that looks for leaks."""

from people.models import Organisation, Person

NOT_OURS = ["status=candidate", "status=draft", "ordering=-id", "walnut=1", "format=json", "article=1"]
DATES = ["year=2024", "year=1999", "year=abcd", "year=2024&month=2", "year=2024&month=13", "month=2"]
TWICE = ["year=2024&year=2024", "page=1&page=2"]


def ids(model) -> list[int]:
    """Those that there are, hidden ones too, and one that never was."""
    return [*model.objects.values_list("pk", flat=True), 987654]


def statement_queries() -> list[str]:
    speakers = [f"person-{pk}" for pk in ids(Person)] + [f"organisation-{pk}" for pk in ids(Organisation)]
    return [
        *NOT_OURS,
        *DATES,
        *TWICE,
        *(f"speaker={speaker}" for speaker in speakers),
        *(f"reported_by={speaker}" for speaker in [*speakers, "none"]),
        *(f"publisher={pk}" for pk in [*ids(Organisation), "none", "0", 10**30]),
        *(f"kind={kind}" for kind in ("direct", "indirect", "mixed", "telepathic", "%00")),
        *("denial=yes", "denial=no", "named=yes", "named=no", "named=unsettled", "named=open"),
        "kind=indirect&denial=yes&year=2024&page=1",
    ]


def article_queries() -> list[str]:
    publishers = [f"publisher={pk}" for pk in [*ids(Organisation), "none", "foo"]]
    return [*NOT_OURS, *DATES, *TWICE, *publishers, "place=Calderbrook", "place=%00"]


def speaker_queries() -> list[str]:
    letters = [f"initial={letter}" for letter in "abcdefghijklmnopqrstuvwxyz0é%"]
    return [*NOT_OURS, *letters, "initial=ab", "initial=h&initial=h"]


def search_queries() -> list[str]:
    """Words that public and hidden texts share; the hidden words themselves are a test of their own."""
    words = ["sings", "case", "anna", "courier", "said", "berg", "ida holm", "ferry noon", "spoke", "%00", ""]
    kinds = ["", "statements", "articles", "people", "organisations", "telepathy"]
    return [f"q={word}&in={kind}" for word in words for kind in kinds] + ["q=said&page=2&in=statements"]


def days() -> list[str]:
    return ["2024-02-03", "2024-02-02", "2024-02-04", "2023-02-29", "0000-00-00", "1999-01-01"]
