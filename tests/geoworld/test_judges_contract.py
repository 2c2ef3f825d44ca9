"""The built-in judges keep to what every locator keeps to."""

from __future__ import annotations

import pytest

from geoshield_app.domain.ports import Locator
from geoshield_app.geoworld.judge import FarJudge, NearJudge
from tests.contracts.locator import LocatorContract


@pytest.fixture(scope="module")
def near() -> Locator:
    return NearJudge.load()


@pytest.fixture(scope="module")
def far() -> Locator:
    return FarJudge.load()


class TestNearJudge(LocatorContract):
    @pytest.fixture
    def locator(self, near: Locator) -> Locator:
        return near


class TestFarJudge(LocatorContract):
    @pytest.fixture
    def locator(self, far: Locator) -> Locator:
        return far
