"""What the database itself refuses. (placeholder until the triggers are written)"""


def before_migrating(using, **_): ...


def after_migrating(using, **_): ...


def fault(using="default"):
    return ""
