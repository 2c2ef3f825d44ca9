import sys

import pytest

from geoshield_app.encoders.allocator import keep_freed_memory, return_freed_memory


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="glibc only")
def test_the_allocator_is_asked_politely_and_memory_comes_back() -> None:
    assert keep_freed_memory() in (True, False)
    assert return_freed_memory() in (True, False)


def test_other_systems_are_left_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "darwin")
    assert not keep_freed_memory()
    assert not return_freed_memory()
