"""The command that makes an editor's account."""

import pytest
from django.contrib.auth import authenticate, get_user_model
from django.core.management import CommandError, call_command

pytestmark = pytest.mark.django_db


@pytest.fixture
def make(capsys):
    def run(*arguments):
        call_command("make_editor", *arguments)
        return capsys.readouterr().out

    return run


def test_the_printed_password_lets_a_chief_into_the_admin(make, client):
    *_, name, password = [line.split()[-1] for line in make("anna").splitlines()]
    user = authenticate(username=name, password=password)
    assert name == "anna"
    assert user.is_staff
    assert not user.is_superuser
    assert [group.name for group in user.groups.all()] == ["Chief"]


def test_two_accounts_have_two_passwords(make):
    assert make("anna").split()[-1] != make("berta").split()[-1]


def test_without_a_name_the_next_free_one_is_taken(make):
    for _ in range(3):
        make()
    names = get_user_model().objects.order_by("id").values_list("username", flat=True)
    assert list(names) == ["editor", "editor-2", "editor-3"]


def test_a_name_that_exists_is_refused_and_nothing_changes(make):
    make("anna")
    before = get_user_model().objects.get().password
    with pytest.raises(CommandError, match="anna: A user with that username already exists"):
        make("anna")
    assert get_user_model().objects.get().password == before


def test_a_name_with_a_space_is_refused(make):
    with pytest.raises(CommandError, match="Enter a valid username"):
        make("anna berg")
    assert not get_user_model().objects.exists()


def test_the_first_editor_is_made_once(make):
    assert "password" in make("--first")
    assert make("--first") == ""
    assert get_user_model().objects.count() == 1


def test_users_who_cannot_sign_in_to_the_admin_do_not_count_as_the_first_editor(make):
    users = get_user_model().objects
    users.create_user("setup", password=None, is_staff=True)
    users.create_user("reader", password="a long pass phrase")
    users.create_user("gone", password="a long pass phrase", is_staff=True, is_active=False)
    assert "password" in make("--first")


def test_the_name_under_which_recorded_decisions_are_kept_is_refused(make):
    with pytest.raises(CommandError, match="setup: under this name recorded decisions are kept"):
        make("setup")
    assert get_user_model().objects.count() == 0
