"""What blocks is read aside: whoever waits hears so, and leaving ends the reading."""

from __future__ import annotations

import itertools
import threading
from collections.abc import Iterator
from contextlib import closing

import pytest

from geoshield_app.vlm.aside import read_aside

PATIENT_SECONDS = 60.0
"""Nothing is told of a pause of this machine."""


def test_items_come_in_order_and_the_end_is_the_end() -> None:
    assert list(read_aside(lambda: iter(range(500)), lambda: None, PATIENT_SECONDS)) == list(range(500))


def test_an_error_of_the_reading_is_the_readers() -> None:
    def broken() -> Iterator[int]:
        yield 1
        raise OSError("gone")

    reading = read_aside(broken, lambda: None, PATIENT_SECONDS)
    assert next(reading) == 1
    with pytest.raises(OSError, match="gone"):
        next(reading)


def test_nothing_for_a_while_is_told_and_leaving_hangs_up() -> None:
    hung_up = threading.Event()

    def silent() -> Iterator[int]:
        yield 1
        hung_up.wait(30)

    with closing(read_aside(silent, hung_up.set, 0.01)) as reading:
        assert next(item for item in reading if item is not None) == 1
        assert next(reading) is None
    assert hung_up.is_set()


def test_leaving_ends_a_reading_that_has_more_than_anybody_takes() -> None:
    with closing(read_aside(itertools.count, lambda: None, PATIENT_SECONDS)) as reading:
        assert next(reading) == 0
