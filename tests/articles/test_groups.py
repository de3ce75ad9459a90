import pytest
from django.contrib.auth.models import Group, Permission
from django.core.management import call_command

from tests.building import make_editor

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    ("group", "may", "may_not"),
    [
        ("Curator", "articles.decide_statement", "articles.publish_article"),
        ("Editor", "articles.publish_article", "articles.withdraw_article"),
        ("Chief", "articles.withdraw_article", "auth.add_user"),
    ],
)
def test_a_group_holds_its_permissions_and_no_more(group, may, may_not):
    editor = make_editor(group=group)
    assert editor.has_perm(may)
    assert not editor.has_perm(may_not)


def test_every_permission_of_the_groups_exists():
    from articles.groups import GROUPS

    for name, codes in GROUPS.items():
        assert Group.objects.get(name=name).permissions.count() == len(set(codes))


def test_an_existing_group_is_never_altered():
    Group.objects.get(name="Curator").permissions.clear()
    call_command("migrate", verbosity=0)
    assert Group.objects.get(name="Curator").permissions.count() == 0


def test_nobody_may_delete_anything_of_ours():
    ours = Permission.objects.filter(content_type__app_label__in=["articles", "people"])
    assert not ours.filter(codename__startswith="delete_").exists()
