#!/usr/bin/env python3
"""Django's command line for Newsroom."""

import os
import sys


def main() -> None:
    # A terminal that lacks a letter shows its number; no output ends a command.
    sys.stdout.reconfigure(errors="backslashreplace")
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "newsroom.settings")
    from django.core.exceptions import ImproperlyConfigured
    from django.core.management import execute_from_command_line

    try:
        try:
            execute_from_command_line(sys.argv)
        finally:
            sys.stdout.flush()
    except ImproperlyConfigured as error:
        sys.exit(f"The settings are not complete: {error}")
    except BrokenPipeError:
        # At its end Python writes what is left; there it has somebody who takes it.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit("Stopped: nobody reads the output any more.")


if __name__ == "__main__":
    main()
