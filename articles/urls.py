from datetime import date

from django.urls import path, register_converter

from articles.views.articles import ArticleList, ArticlePage
from articles.views.search import SearchPage
from articles.views.speakers import OrganisationList, OrganisationPage, PersonList, PersonPage
from articles.views.statements import DayPage, StatementList, StatementPage


class IdConverter:
    """A number that a database can hold, in its one spelling: no leading zero, so no second address."""

    regex = "[1-9][0-9]{0,17}"

    def to_python(self, value: str) -> int:
        return int(value)

    def to_url(self, value: int) -> str:
        return str(value)


class DayConverter:
    """A day that the calendar has, as 2022-05-25."""

    regex = "[0-9]{4}-[0-9]{2}-[0-9]{2}"

    def to_python(self, value: str) -> date:
        return date.fromisoformat(value)

    def to_url(self, value: date) -> str:
        return value.isoformat()


register_converter(IdConverter, "id")
register_converter(DayConverter, "day")

urlpatterns = [
    path("articles/", ArticleList.as_view(), name="article-list"),
    path("articles/<id:pk>/", ArticlePage.as_view(), name="article-by-id"),
    path("articles/<id:pk>/<slug:slug>/", ArticlePage.as_view(), name="article"),
    path("statements/", StatementList.as_view(), name="statement-list"),
    path("statements/on/<day:day>/", DayPage.as_view(), name="day"),
    path("statements/<id:pk>/", StatementPage.as_view(), name="statement"),
    path("people/", PersonList.as_view(), name="person-list"),
    path("people/<id:pk>/", PersonPage.as_view(), name="person-by-id"),
    path("people/<id:pk>/<slug:slug>/", PersonPage.as_view(), name="person"),
    path("organisations/", OrganisationList.as_view(), name="organisation-list"),
    path("organisations/<id:pk>/", OrganisationPage.as_view(), name="organisation-by-id"),
    path("organisations/<id:pk>/<slug:slug>/", OrganisationPage.as_view(), name="organisation"),
    path("search/", SearchPage.as_view(), name="search"),
]
