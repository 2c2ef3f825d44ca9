"""Who is asked where a photo was taken, and what that takes."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from geoshield_app import wiring_geoclip
from geoshield_app.domain.errors import GeoShieldError, ServiceError, UsageError, WeightsMissing
from geoshield_app.domain.services import Consent, Purpose
from geoshield_app.domain.settings import Settings
from geoshield_app.storage.secrets import VARIABLE
from geoshield_app.vlm import openai as openai_room
from geoshield_app.wiring_geoclip import geoclip_check
from geoshield_app.wiring_locators import Asked, consents_wanted, locators_asked
from tests.contracts.locator import scene
from tests.locating.tiny_geoclip import write_heads, write_tower
from tests.vlm.fake_ollama import FakeOllama, Model
from tests.vlm.fake_openai import FakeOpenAi, completion

STYLES = ("plain", "step-by-step", "insistent")
NOBODY = "127.0.0.1:9"
"""Nothing listens there."""
LUND = json.dumps(
    {"place": "Lund", "country": "Sweden", "latitude": 55.7, "longitude": 13.19, "confidence": 0.5}
)


def settings(locators: str = "auto", **others: object) -> Settings:
    usual = Settings(out=Path(), ensemble="small", ollama_host=NOBODY, locators=locators)
    return replace(usual, **others)


@pytest.fixture
def ollama() -> Iterator[FakeOllama]:
    with FakeOllama(["llava:7b", "moondream:latest"], LUND) as running:
        yield running


@pytest.fixture
def server() -> Iterator[FakeOpenAi]:
    with FakeOpenAi(completion(LUND)) as running:
        yield running


@pytest.fixture
def elsewhere(monkeypatch: pytest.MonkeyPatch) -> None:
    """The OpenAI server counts as another machine, and there is a key."""
    monkeypatch.setattr(openai_room, "is_loopback", lambda url: False)
    monkeypatch.setenv(VARIABLE, "sk-test")


@pytest.fixture
def geoclip(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """Both of GeoCLIP's folders, small, as if they had been fetched."""
    from geoshield_app.encoders import fetchable

    write_heads(tmp_path / "geoclip")
    write_tower(tmp_path / "clip-vit-l-14")
    monkeypatch.setattr(fetchable, "is_fetched", lambda name: (tmp_path / name).is_dir())
    monkeypatch.setattr(fetchable, "fetched", lambda name: tmp_path / name)
    return tmp_path


def names(asked: Asked) -> list[str]:
    return [locator.locate(scene()).locator for locator in asked.both]


def test_with_nobody_ready_nobody_is_asked() -> None:
    assert locators_asked(settings()) == Asked()
    assert locators_asked(settings("none")) == Asked()


def test_auto_takes_geoclip_and_a_model_that_does_not_describe(geoclip: Path, ollama: FakeOllama) -> None:
    asked = locators_asked(settings(ollama_host=ollama.url))
    assert names(asked) == ["geoclip", *(f"ollama/moondream:latest, {style}" for style in STYLES)]
    assert asked.after_only == ()


def test_where_nobody_describes_any_model_may_locate(ollama: FakeOllama) -> None:
    asked = locators_asked(settings(ollama_host=ollama.url), describing=False)
    assert names(asked)[0] == "ollama/llava:7b, plain"


def test_auto_leaves_the_describers_own_and_cloud_models_out() -> None:
    with FakeOllama(["llava:7b"], LUND) as server:
        server.models["qwen3-vl:cloud"] = Model(remote={"remote_host": "https://ollama.com:443"})
        assert locators_asked(settings(ollama_host=server.url)) == Asked()
        assert not [seen for seen in server.seen if seen.pictures]


def test_the_describers_own_model_is_asked_when_it_is_named(ollama: FakeOllama) -> None:
    del ollama.models["moondream:latest"]
    asked = locators_asked(settings("ollama", ollama_host=ollama.url))
    assert names(asked)[0] == "ollama/llava:7b, plain"
    asked = locators_asked(settings("ollama:llava:7b", ollama_host=ollama.url))
    assert len(asked.both) == len(STYLES)


def test_the_demonstration_keeps_nobody_waiting(geoclip: Path) -> None:
    assert locators_asked(settings(ensemble="demonstration")) == Asked()
    assert len(locators_asked(settings(ensemble="demonstration"), describing=False).both) == 1


@pytest.mark.parametrize(
    ("locators", "kind", "says"),
    [
        ("mars", UsageError, "no locator 'mars'"),
        ("geoclip", WeightsMissing, "not on this machine"),
        ("geoclip:b", UsageError, "one model"),
        ("ollama", ServiceError, "Ollama"),
        ("openai", UsageError, "is sent to api.openai.com"),
        ("openai:two words", UsageError, "."),
    ],
)
def test_a_named_locator_that_is_not_ready_stops_the_run_with_a_sentence(
    locators: str, kind: type[GeoShieldError], says: str
) -> None:
    with pytest.raises(kind, match=says) as raised:
        locators_asked(settings(locators))
    assert raised.value.advice


def test_a_model_that_is_not_there_is_said_with_advice(ollama: FakeOllama) -> None:
    with pytest.raises(ServiceError, match="no model 'bakllava'") as raised:
        locators_asked(settings("ollama:bakllava", ollama_host=ollama.url))
    assert "geoshield helper pull" in raised.value.advice


def test_a_service_on_this_machine_sees_both_pictures(server: FakeOpenAi) -> None:
    asked = locators_asked(settings("openai:qwen", openai_base_url=server.url))
    assert names(asked)[0] == "openai/qwen, plain" and asked.after_only == ()
    assert consents_wanted(settings("openai:qwen", openai_base_url=server.url)) == ()


@pytest.mark.usefixtures("elsewhere")
def test_elsewhere_each_leave_opens_one_door(server: FakeOpenAi) -> None:
    here = settings("openai", openai_base_url=server.url)
    (protected,) = consents_wanted(here)
    assert protected.purpose is Purpose.LOCATE_PROTECTED
    unprotected = replace(protected, purpose=Purpose.LOCATE_UNPROTECTED)
    assert "the unprotected photo is sent" in unprotected.sentence
    describing = Consent(protected.model, protected.receiver)
    for wrong in (
        {},
        {"consent": describing},
        {"locate_consent": describing},
        {"locate_consent": unprotected},
        {"locate_unprotected_consent": protected},
        {"locate_consent": replace(protected, model="openai/other")},
    ):
        with pytest.raises(UsageError, match="no unprotected one") as raised:
            locators_asked(replace(here, **wrong))
        assert "--consent-locate" in raised.value.advice
    assert server.seen == []
    asked = locators_asked(replace(here, locate_consent=protected))
    assert asked.both == () and len(asked.after_only) == len(STYLES)
    asked = locators_asked(replace(here, locate_unprotected_consent=unprotected))
    assert asked.after_only == () and len(asked.both) == len(STYLES)


def test_a_cloud_model_behind_ollama_needs_the_same_leave(ollama: FakeOllama) -> None:
    ollama.models["qwen3-vl:235b"] = Model(remote={"remote_host": "https://ollama.com:443"})
    here = settings("ollama:qwen3-vl:235b", ollama_host=ollama.url)
    with pytest.raises(UsageError, match=r"sent to ollama\.com"):
        locators_asked(here)
    (wanted,) = consents_wanted(here)
    asked = locators_asked(replace(here, locate_consent=wanted))
    assert asked.both == () and asked.after_only[0].locate(scene()).place == "Lund, Sweden"


def test_what_locating_took_of_the_memory_is_given_back(ollama: FakeOllama) -> None:
    asked = locators_asked(settings("ollama:moondream:latest", ollama_host=ollama.url))
    asked.both[0].locate(scene())
    assert "moondream:latest" in ollama.loaded
    assert asked.free() == "" and ollama.loaded == {}


def test_geoclip_is_loaded_when_it_is_first_asked(geoclip: Path) -> None:
    asked = locators_asked(settings("geoclip"))
    for file in (geoclip / "geoclip").glob("*.safetensors"):
        file.unlink()
    with pytest.raises(WeightsMissing):
        asked.both[0].locate(scene())


def test_geoclip_never_judges_surrogates_with_its_own_tower(
    geoclip: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from geoshield_app.encoders.catalogue import ROWS

    large = replace(ROWS["clip-vit-b-16"], name="clip-vit-l", model="ViT-L-14-quickgelu")
    monkeypatch.setattr(wiring_geoclip, "ensemble_rows", lambda name: (ROWS["clip-vit-b-16"], large))
    check = geoclip_check("large")
    assert not check.ok and not check.needed and "ViT-L/14" in check.message and check.advice
    assert locators_asked(settings(ensemble="large")) == Asked()
    with pytest.raises(WeightsMissing, match="no independent judge"):
        locators_asked(settings("geoclip", ensemble="large"))


def test_the_check_says_what_is_absent_and_how_to_get_it(geoclip: Path) -> None:
    import shutil

    assert geoclip_check("small").ok
    shutil.rmtree(geoclip / "clip-vit-l-14")
    check = geoclip_check("small")
    assert "clip-vit-l-14" in check.message and "models pull clip-vit-l-14" in check.advice
    assert check.action == "download-weights"


@pytest.mark.usefixtures("elsewhere")
def test_one_run_has_one_locator_elsewhere(server: FakeOpenAi) -> None:
    with pytest.raises(UsageError, match="Two of these") as raised:
        consents_wanted(settings("openai:a,openai:b", openai_base_url=server.url))
    assert raised.value.advice and server.seen == []
