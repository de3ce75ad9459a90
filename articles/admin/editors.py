"""Editors and their groups. An editor who leaves is deactivated: the log keeps naming them."""

from django.contrib import admin
from django.contrib.auth.admin import GroupAdmin, UserAdmin
from django.contrib.auth.models import Group, User

from articles.admin.acts import NoDeleteAdmin

admin.site.disable_action("delete_selected")
admin.site.unregister([User, Group])


@admin.register(User)
class EditorAdmin(NoDeleteAdmin, UserAdmin):
    pass


@admin.register(Group)
class EditorGroupAdmin(NoDeleteAdmin, GroupAdmin):
    pass
