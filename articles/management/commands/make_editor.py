import itertools
import secrets

from django.contrib.auth import get_user_model
from django.contrib.auth.models import Group
from django.core.exceptions import ValidationError
from django.core.management.base import BaseCommand, CommandError
from django.db import transaction

from articles.recorded import RECORDER

User = get_user_model()


class Command(BaseCommand):
    help = "Make the account of an editor, a Chief, with a random password that is shown once."

    def add_arguments(self, parser):
        parser.add_argument("name", nargs="?", help="without one: editor, editor-2, editor-3 …")
        parser.add_argument(
            "--first", action="store_true", help="do nothing when somebody can sign in to the admin already"
        )

    def handle(self, *, name, first, **options):
        if first and someone_can_sign_in():
            return
        name, password = name or free_name(), secrets.token_urlsafe(12)
        make_chief(name, password)
        self.stdout.write(
            f"An editor's account (a Chief). The password is shown this once; make editor makes another.\n"
            f"    name      {name}\n    password  {password}"
        )


def someone_can_sign_in() -> bool:
    return any(user.has_usable_password() for user in User.objects.filter(is_staff=True, is_active=True))


def free_name() -> str:
    names = itertools.chain(["editor"], (f"editor-{n}" for n in itertools.count(2)))
    return next(name for name in names if not User.objects.filter(username=name).exists())


@transaction.atomic
def make_chief(name: str, password: str) -> None:
    if name == RECORDER:
        raise CommandError(f"{name}: under this name recorded decisions are kept. Choose another.")
    user = User(username=name, is_staff=True)
    user.set_password(password)
    try:
        user.full_clean()
    except ValidationError as error:
        raise CommandError(f"{name}: {' '.join(error.messages)}") from error
    user.save()
    user.groups.add(Group.objects.get(name="Chief"))
