from django.apps import AppConfig
from django.db.models.signals import pre_save


class PeopleConfig(AppConfig):
    name = "people"

    def ready(self):
        for model in (self.get_model("Person"), self.get_model("Organisation")):
            pre_save.connect(complete_fixture, sender=model, dispatch_uid=f"people.{model.__name__}")


def complete_fixture(sender, instance, raw: bool, using: str, **_) -> None:
    """`loaddata` writes rows as they stand in the file, past every `save()`: so it is seen to here.

    Whoever is in the archive stays as editors left them. Whoever is new gets what a save works out of the name.
    """
    from people.names import slug_of

    if not raw:
        return
    if there := sender.objects.using(using).filter(pk=instance.pk).first():
        for field in sender._meta.concrete_fields:
            setattr(instance, field.attname, getattr(there, field.attname))
    else:
        instance.slug = slug_of(instance.name)
        sender._meta.get_field("folded").pre_save(instance, add=True)
