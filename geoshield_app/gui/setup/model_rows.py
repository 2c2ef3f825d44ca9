"""The models that can be fetched, how they stand here, and what that is called."""

from __future__ import annotations

from geoshield_app.domain.weights import Use, WeightsRow, WeightsState
from geoshield_app.gui.chore import Errand
from geoshield_app.gui.language import translate


def download(one: WeightsRow) -> Errand:
    """What the hub offers, then the download of what is still to come."""
    from geoshield_app.storage.models_folder import writable_models_folder
    from geoshield_app.storage.pulling import look_up, pull

    root = writable_models_folder()
    offer = yield from look_up(one, root)
    yield offer
    return (yield from pull(one, root, offer))


def use_word(use: Use) -> str:
    """What a model is for, in the window's language."""
    return {
        Use.SURROGATE: translate("Models", "makes the pattern"),
        Use.DETECTOR: translate("Models", "finds elements"),
        Use.SEGMENTER: translate("Models", "tightens boxes"),
        Use.LOCATOR: translate("Models", "guesses the place, to test the result"),
    }[use]


def state_word(state: WeightsState) -> str:
    """How a model stands, in the window's language."""
    return {
        WeightsState.BUILT_IN: translate("Models", "built in"),
        WeightsState.ABSENT: translate("Models", "not here"),
        WeightsState.PARTIAL: translate("Models", "half fetched"),
        WeightsState.INCOMPLETE: translate("Models", "incomplete"),
        WeightsState.UNVERIFIED: translate("Models", "here, not checked"),
        WeightsState.VERIFIED: translate("Models", "here"),
        WeightsState.CHANGED: translate("Models", "changed on disk"),
    }[state]


def rows() -> list[WeightsRow]:
    from geoshield_app.encoders.fetchable import FETCHABLE

    return list(FETCHABLE.values())


def named(name: str) -> WeightsRow:
    from geoshield_app.encoders.fetchable import FETCHABLE

    return FETCHABLE[name]


def recommended() -> list[WeightsRow]:
    from geoshield_app.encoders.catalogue import ENSEMBLES

    return [named(name) for name in ENSEMBLES["small"]]


def states() -> dict[str, WeightsState]:
    from geoshield_app.storage.models_folder import models_folder
    from geoshield_app.storage.weights import state_of

    root = models_folder()
    return {one.name: state_of(one, root) for one in rows()}
