"""What the database refuses: each rule once, in SQL that SQLite and PostgreSQL both understand.

Only columns that are never null are compared with `<>`, and `coalesce` stands for the comparison of nulls that
the two spell differently. A rule refuses when its condition is true.
"""

from dataclasses import dataclass

SOURCE, REVISION, RELEASE = "articles_source", "articles_revision", "articles_release"
ARTICLE, STATEMENT, DECISION = "articles_article", "articles_statement", "articles_decision"
PASSAGE, ATTRIBUTION = "articles_passage", "articles_attribution"
TABLES = (SOURCE, REVISION, RELEASE, ARTICLE, STATEMENT, DECISION, PASSAGE, ATTRIBUTION)


@dataclass(frozen=True)
class Rule:
    name: str
    table: str
    events: tuple[str, ...]
    refuse: str
    message: str


def never_changed(table: str, what: str) -> Rule:
    return Rule(
        f"{table}_stands", table, ("DELETE", "UPDATE"), "1 = 1", f"{what} is never changed or deleted."
    )


def decided(row: str) -> str:
    return f"EXISTS (SELECT 1 FROM {DECISION} d WHERE d.statement_id = {row})"


APPEND_ONLY = (
    never_changed(SOURCE, "A source"),
    never_changed(REVISION, "A version of a text"),
    never_changed(RELEASE, "A release"),
    never_changed(DECISION, "A decision in the log"),
)

ARTICLES = (
    Rule(
        "articles_article_current",
        ARTICLE,
        ("INSERT", "UPDATE"),
        f"""NEW.current_id IS NOT NULL AND NOT EXISTS (
            SELECT 1 FROM {REVISION} r WHERE r.id = NEW.current_id AND r.article_id = NEW.id)""",
        "The current version of an article is one of its own.",
    ),
    Rule(
        "articles_decision_undoes",
        DECISION,
        ("INSERT",),
        f"""NEW.undoes_id IS NOT NULL AND NOT EXISTS (
            SELECT 1 FROM {DECISION} d WHERE d.id = NEW.undoes_id
            AND coalesce(d.statement_id, 0) = coalesce(NEW.statement_id, 0)
            AND coalesce(d.article_id, 0) = coalesce(NEW.article_id, 0))""",
        "A decision undoes only a decision on the same statement or article.",
    ),
)


def of_its_article(table: str, what: str) -> Rule:
    return Rule(
        f"{table}_version",
        table,
        ("INSERT",),
        f"""NEW.revision_id IS NOT NULL AND NOT EXISTS (
            SELECT 1 FROM {REVISION} r WHERE r.id = NEW.revision_id AND r.article_id = NEW.article_id)""",
        f"The version that {what} names is one of its article.",
    )


VERSIONS = (of_its_article(RELEASE, "a release"), of_its_article(DECISION, "a decision"))

STATEMENTS = (
    Rule(
        "articles_statement_fixed",
        STATEMENT,
        ("UPDATE",),
        "OLD.id <> NEW.id OR OLD.article_id <> NEW.article_id OR OLD.found <> NEW.found",
        "The article of a statement, and what the machine found, are never changed.",
    ),
    Rule(
        "articles_statement_decided",
        STATEMENT,
        ("DELETE",),
        decided("OLD.id"),
        "A statement that an editor has decided on is never deleted.",
    ),
    # Without this rule INSERT OR REPLACE could put another statement in the place of an undecided one.
    Rule(
        "articles_statement_bare",
        STATEMENT,
        ("DELETE",),
        f"""EXISTS (SELECT 1 FROM {PASSAGE} p WHERE p.statement_id = OLD.id)
            OR EXISTS (SELECT 1 FROM {ATTRIBUTION} a WHERE a.statement_id = OLD.id)""",
        "A statement is deleted only after its passages and attributions.",
    ),
)

PASSAGES = (
    Rule(
        "articles_passage_fixed",
        PASSAGE,
        ("UPDATE",),
        """OLD.id <> NEW.id OR OLD.statement_id <> NEW.statement_id
            OR OLD.revision_id <> NEW.revision_id OR OLD.role <> NEW.role""",
        "The statement, the version and the role of a passage are never changed.",
    ),
    Rule(
        "articles_passage_current",
        PASSAGE,
        ("INSERT", "UPDATE"),
        f"NOT EXISTS (SELECT 1 FROM {ARTICLE} a WHERE a.current_id = NEW.revision_id)",
        "Passages are added and changed only in the current version of an article.",
    ),
    Rule(
        "articles_passage_article",
        PASSAGE,
        ("INSERT", "UPDATE"),
        f"""NOT EXISTS (SELECT 1 FROM {STATEMENT} s JOIN {REVISION} r ON r.article_id = s.article_id
            WHERE s.id = NEW.statement_id AND r.id = NEW.revision_id)""",
        "A passage stands in the article of its statement.",
    ),
    # An empty or backward span is left to the check passage_not_empty: PostgreSQL's substr fails on it.
    Rule(
        "articles_passage_words",
        PASSAGE,
        ("INSERT", "UPDATE"),
        f"""CASE WHEN NEW."start" < NEW."end" THEN NOT EXISTS (
            SELECT 1 FROM {REVISION} r WHERE r.id = NEW.revision_id
            AND substr(r.body, NEW."start" + 1, NEW."end" - NEW."start") = NEW."text") END""",
        "The words of a passage are not printed at this place.",
    ),
)

BY_DECISION = "The {} of a statement that an editor has decided on are replaced by a decision alone."
# Lifted inside `guards.replacing_rows()`.
KEPT = (
    Rule(
        f"{PASSAGE}_kept", PASSAGE, ("DELETE",), decided("OLD.statement_id"), BY_DECISION.format("passages")
    ),
    Rule(
        f"{ATTRIBUTION}_kept",
        ATTRIBUTION,
        ("DELETE",),
        decided("OLD.statement_id"),
        BY_DECISION.format("speakers"),
    ),
    # A changed or added row would put the words into another mouth just as well.
    Rule(
        f"{ATTRIBUTION}_added",
        ATTRIBUTION,
        ("INSERT",),
        decided("NEW.statement_id"),
        BY_DECISION.format("speakers"),
    ),
    Rule(
        f"{ATTRIBUTION}_changed",
        ATTRIBUTION,
        ("UPDATE",),
        f"{decided('OLD.statement_id')} OR {decided('NEW.statement_id')}",
        BY_DECISION.format("speakers"),
    ),
)

AT_ONCE = APPEND_ONLY + ARTICLES + VERSIONS + STATEMENTS + PASSAGES


def without_speaker(statement: str) -> str:
    return f"""EXISTS (SELECT 1 FROM {STATEMENT} s WHERE s.id = {statement} AND s.speaker_state = 'named'
            AND NOT EXISTS (SELECT 1 FROM {ATTRIBUTION} a WHERE a.statement_id = s.id AND a.role = 'speaker'))"""


def without_words(statement: str) -> str:
    return f"""EXISTS (SELECT 1 FROM {STATEMENT} s WHERE s.id = {statement} AND s.status = 'accepted'
            AND NOT EXISTS (SELECT 1 FROM {PASSAGE} p WHERE p.statement_id = s.id AND p.role = 'content'))"""


NO_SPEAKER = "A statement whose speaker is named has a speaker."
NO_WORDS = "An accepted statement has words."
# Checked when the transaction ends, since a statement is written before its rows; PostgreSQL alone can do that.
AT_COMMIT = (
    Rule("articles_statement_named", STATEMENT, ("INSERT", "UPDATE"), without_speaker("NEW.id"), NO_SPEAKER),
    Rule(
        "articles_attribution_left",
        ATTRIBUTION,
        ("DELETE", "UPDATE"),
        without_speaker("OLD.statement_id"),
        NO_SPEAKER,
    ),
    Rule("articles_statement_words", STATEMENT, ("INSERT", "UPDATE"), without_words("NEW.id"), NO_WORDS),
    Rule("articles_passage_left", PASSAGE, ("DELETE",), without_words("OLD.statement_id"), NO_WORDS),
)
