"""The three groups of editors and what each may do."""

VIEW = [
    "articles.view_article",
    "articles.view_statement",
    "articles.view_decision",
    "articles.view_source",
    "articles.view_revision",
    "articles.view_release",
    "people.view_person",
    "people.view_organisation",
    "people.view_personname",
    "people.view_organisationname",
]
CURATOR = [
    *VIEW,
    "articles.decide_statement",
    "people.add_person",
    "people.add_organisation",
]
EDITOR = [
    *CURATOR,
    "articles.import_article",
    "articles.submit_article",
    "articles.publish_article",
    "articles.correct_article",
    "articles.change_public_statement",
    "people.confirm_person",
    "people.change_person",
    "people.change_organisation",
    "people.add_personname",
    "people.change_personname",
    "people.add_organisationname",
    "people.change_organisationname",
]
CHIEF = [
    *EDITOR,
    "articles.withhold_article",
    "articles.withdraw_article",
    "articles.redact_article",
    "articles.seal_release",
    "articles.answer_objection",
    "people.unlist_person",
    "people.merge_person",
]
GROUPS = {"Curator": CURATOR, "Editor": EDITOR, "Chief": CHIEF}


def make_groups(using: str, **_) -> None:
    """Make the groups that are missing; an existing group is never altered."""
    from django.contrib.auth.models import Group, Permission

    for name, codes in GROUPS.items():
        group, made = Group.objects.using(using).get_or_create(name=name)
        if made:
            wanted = {tuple(code.split(".")) for code in codes}
            permissions = Permission.objects.using(using).select_related("content_type")
            group.permissions.set(p for p in permissions if (p.content_type.app_label, p.codename) in wanted)
