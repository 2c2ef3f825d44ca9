import pytest

from geoshield_app.evaluation.plain_loop import PlainProtector
from geoshield_app.perturbation.protector import GeoShieldProtector
from tests.contracts.protector import ProtectorContract
from tests.perturbation.test_protector import PROMPTS
from tests.tiny_models import TinySurrogate


class TestGeoShield(ProtectorContract):
    @pytest.fixture
    def protector(self) -> GeoShieldProtector:
        return GeoShieldProtector.of((TinySurrogate(), TinySurrogate("other", 12, seed=5)), PROMPTS, "cpu")


class TestPlainLoop(ProtectorContract):
    @pytest.fixture
    def protector(self) -> PlainProtector:
        return PlainProtector((TinySurrogate(),), PROMPTS)
