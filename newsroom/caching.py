def PublicCacheMiddleware(get_response):
    return get_response
