"""What every test run needs beside the settings."""

from unittest import mock

import pytest
from django.test import TransactionTestCase

from articles import guards


@pytest.fixture(autouse=True, scope="session")
def clean_up_without_guards():
    """Tests that really commit are cleaned up by a flush, which is what the guards refuse."""
    flush = TransactionTestCase._fixture_teardown

    def unguarded(self):
        with guards.lifted():
            flush(self)

    with mock.patch.object(TransactionTestCase, "_fixture_teardown", unguarded):
        yield
