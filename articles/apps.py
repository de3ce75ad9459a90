from django.apps import AppConfig
from django.db.models.signals import post_migrate, pre_migrate


class ArticlesConfig(AppConfig):
    name = "articles"

    def ready(self):
        from articles import groups, guards

        pre_migrate.connect(guards.before_migrating, sender=self, dispatch_uid="articles.guards")
        post_migrate.connect(guards.after_migrating, sender=self, dispatch_uid="articles.guards")
        # After Django's own receiver, which makes the permissions that the groups hold.
        post_migrate.connect(groups.make_groups, sender=self, dispatch_uid="articles.groups")
