"""How long a shared cache may keep a public page: never past the moment at which the next article is due."""

from django.conf import settings
from django.urls import reverse
from django.utils import timezone
from django.utils.cache import set_response_etag

from articles.models import Article
from newsroom.views import not_found

LONGEST = 60


def PublicCacheMiddleware(get_response):
    """Send caching headers with every public page, and one and the same 404 whatever was asked for."""

    def answer(request):
        response = get_response(request)
        if request.path.startswith(reverse("admin:index")):
            return response
        if response.status_code == 404 and settings.DEBUG:
            # Django's own page for developers repeats the address and says which view raised.
            response = set_response_etag(not_found(request))
        if request.method in ("GET", "HEAD") and response.status_code < 500:
            response["Cache-Control"] = f"public, max-age=0, s-maxage={shared_seconds()}"
            if request.method == "HEAD" and response.status_code in (200, 404, 410):
                set_response_etag(response)
        return response

    return answer


def shared_seconds() -> int:
    """Whole seconds until the next scheduled article is due, a minute at most."""
    due = Article.objects.next_due()
    if due is None:
        return LONGEST
    return max(0, min(LONGEST, int((due - timezone.now()).total_seconds())))
