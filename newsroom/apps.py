"""The admin of Newsroom: Django's own, with the one thing added that its pages need, scripts of ours."""

from csp.constants import SELF
from csp.decorators import csp_update
from django.contrib.admin import AdminSite
from django.contrib.admin.apps import AdminConfig

allow_scripts = csp_update({"script-src": [SELF], "connect-src": [SELF]})


class NewsroomAdminSite(AdminSite):
    site_header = site_title = "Newsroom"
    index_title = "The desk"
    enable_nav_sidebar = False  # texts and tables need the width

    def admin_view(self, view, cacheable=False):
        """The stock wrapper; pages of the admin may also run scripts of this site and call it."""
        return allow_scripts(super().admin_view(view, cacheable))

    def login(self, request, extra_context=None):
        """The one page that `admin_view` does not wrap: it would never let anybody in."""
        return allow_scripts(super().login)(request, extra_context)


class NewsroomAdminConfig(AdminConfig):
    default_site = "newsroom.apps.NewsroomAdminSite"
