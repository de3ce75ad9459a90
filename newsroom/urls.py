from django.contrib import admin
from django.urls import include, path

from newsroom.views import AboutPage, HomePage

urlpatterns = [
    path("", HomePage.as_view(), name="home"),
    path("about/", AboutPage.as_view(), name="about"),
    path("", include("articles.urls")),
    path("admin/", admin.site.urls),
]
handler404 = "newsroom.views.not_found"
