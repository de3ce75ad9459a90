from django.urls import path, register_converter

from articles.views.articles import ArticleList, ArticlePage
from articles.views.speakers import OrganisationList, OrganisationPage, PersonList, PersonPage
from articles.views.statements import StatementList, StatementPage


class IdConverter:
    """A number that a database can hold, in its one spelling: no leading zero, so no second address."""

    regex = "[1-9][0-9]{0,17}"

    def to_python(self, value: str) -> int:
        return int(value)

    def to_url(self, value: int) -> str:
        return str(value)


register_converter(IdConverter, "id")

urlpatterns = [
    path("articles/", ArticleList.as_view(), name="article-list"),
    path("articles/<id:pk>/", ArticlePage.as_view(), name="article-by-id"),
    path("articles/<id:pk>/<slug:slug>/", ArticlePage.as_view(), name="article"),
    path("statements/", StatementList.as_view(), name="statement-list"),
    path("statements/<id:pk>/", StatementPage.as_view(), name="statement"),
    path("people/", PersonList.as_view(), name="person-list"),
    path("people/<id:pk>/", PersonPage.as_view(), name="person-by-id"),
    path("people/<id:pk>/<slug:slug>/", PersonPage.as_view(), name="person"),
    path("organisations/", OrganisationList.as_view(), name="organisation-list"),
    path("organisations/<id:pk>/", OrganisationPage.as_view(), name="organisation-by-id"),
    path("organisations/<id:pk>/<slug:slug>/", OrganisationPage.as_view(), name="organisation"),
]
