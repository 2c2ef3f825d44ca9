"""Ollama from outside: how far it is from answering, which models it has, and how it gives the memory back."""

from __future__ import annotations

import shutil
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from geoshield_app.domain.errors import AnswerUnusable, ModelAbsent, ServiceError, ServiceSlow
from geoshield_app.domain.services import Consent, ServiceState, ServiceStatus
from geoshield_app.vlm.hosts import host_of, is_loopback, ollama_url
from geoshield_app.vlm.limits import USUAL, Clock, Limits, Watch, brief
from geoshield_app.vlm.ollama_client import client_for, plainly, watching
from geoshield_app.vlm.ollama_models import Catalogue, ModelFacts, consent_wanted
from geoshield_app.vlm.ollama_names import DEFAULT_BYTES, DEFAULT_MODEL, checked_name, chosen, full_name, rank

DOWNLOAD_PAGE = "https://ollama.com/download"
INSTALL, START, PULL, CHOOSE = "install-ollama", "start-ollama", "pull-model", "choose-model"
"""Actions of a status."""
UNLOAD_SECONDS = 20.0
"""How long a model may take to leave the memory."""
_POLL_SECONDS = 0.2
_PROGRAM_FOLDERS = {
    "darwin": ("/Applications/Ollama.app", "~/Applications/Ollama.app", "/usr/local/bin/ollama"),
    "win32": ("~/AppData/Local/Programs/Ollama/ollama.exe",),
}


class OllamaService:
    """The service at one address; holds no connection, so one that was started meanwhile is met next time."""

    def __init__(
        self,
        host: str | None = None,
        limits: Limits = USUAL,
        clock: Clock = time.monotonic,
        sleep: Callable[[float], None] = time.sleep,
    ) -> None:
        self.url = ollama_url(host)
        self._limits, self._clock, self._sleep = limits, clock, sleep
        self._catalogue = Catalogue(self.url, limits)

    def status(self, model: str | None = None) -> ServiceStatus:
        """How far ``model`` (None: LLaVA) is from answering, with the one thing to do next; no ServiceError."""
        try:
            installed = self._catalogue.installed()
        except AnswerUnusable as error:
            advice = "Stop that program, or give Ollama's address with '--ollama-host'."
            return _stands_still(error.message, advice)
        except ServiceError as error:
            return self._unreachable(error)
        wanted = chosen(model, installed)
        try:
            if wanted is None:
                raise ModelAbsent("")
            facts = self._catalogue.facts(wanted)
        except ModelAbsent:
            return _no_model(model or DEFAULT_MODEL, installed)
        except ServiceError as error:
            return _stands_still(error.message, error.advice)
        if not facts.sees:
            message = f"Ollama's model '{wanted}' cannot see pictures."
            advice = f"Choose another with '--model', such as '{DEFAULT_MODEL}'."
            return ServiceStatus(ServiceState.NO_VISION, message, CHOOSE, advice)
        return ServiceStatus(ServiceState.READY, f"Ollama answers with '{wanted}'{self._whereabouts(facts)}.")

    def model(self, model: str | None = None) -> str:
        """The installed model that ``model`` (None: LLaVA) means; the wish itself where nothing is installed for it."""
        return chosen(model, self._catalogue.installed()) or model or DEFAULT_MODEL

    def consent_wanted(self, model: str) -> Consent | None:
        """What the person must allow before a photo goes to ``model``; None while it stays on this machine."""
        before = consent_wanted(self.url, model)
        try:
            return consent_wanted(self.url, model, self._catalogue.facts(model))
        except ServiceError:
            return before

    def vision_models(self) -> tuple[ModelFacts, ...]:
        """Installed models that see, the preferred ones first."""
        return tuple(one for one in self.models() if one.sees)

    def models(self) -> tuple[ModelFacts, ...]:
        """All installed models, those that see first, cloud models last."""
        found = self._catalogue.all()
        return tuple(sorted(found, key=lambda one: (not one.sees, one.in_cloud, rank(one.name), one.name)))

    def loaded(self) -> tuple[str, ...]:
        """Names of the models that are in memory now."""
        return self._catalogue.loaded()

    def unload(self, model: str) -> bool:
        """Take ``model`` out of memory and see that it went; False when it was not there.

        ServiceSlow when it is still there after UNLOAD_SECONDS.
        """
        if not self._is_loaded(model):
            return False
        hooks = (watching(Watch(self._limits, self._clock)),)
        with plainly(model), client_for(self.url, self._limits, hooks) as client:
            client.generate(checked_name(model), keep_alive=0)
        deadline = self._clock() + UNLOAD_SECONDS
        while self._is_loaded(model):
            if self._clock() >= deadline:
                raise ServiceSlow(
                    f"Ollama still holds '{model}' in memory.",
                    advice=f"Run 'ollama stop {model}', or restart Ollama.",
                )
            self._sleep(_POLL_SECONDS)
        return True

    def _is_loaded(self, model: str) -> bool:
        return full_name(model) in map(full_name, self._catalogue.loaded())

    def _unreachable(self, error: ServiceError) -> ServiceStatus:
        if not is_loopback(self.url):
            message = f"Ollama at {host_of(self.url)} cannot be asked: {error.message}"
            return _stands_still(message, "Check '--ollama-host', and that it runs there.")
        if isinstance(error, ServiceSlow):
            return _stands_still(error.message, "Restart Ollama.")
        if not program_is_here():
            message = "Ollama is not installed on this computer."
            return ServiceStatus(
                ServiceState.NOT_INSTALLED, message, INSTALL, f"Get it from {DOWNLOAD_PAGE}."
            )
        return _stands_still(
            "Ollama is installed but does not run.", "Start it, for example with 'ollama serve'."
        )

    def _whereabouts(self, facts: ModelFacts) -> str:
        consent = consent_wanted(self.url, facts.name, facts)
        return " on this computer" if consent is None else f"; photos would go to {consent.receiver}"


def program_is_here() -> bool:
    """Whether Ollama's program can be found, running or not."""
    usual = _PROGRAM_FOLDERS.get(sys.platform, ("/usr/local/bin/ollama", "/usr/bin/ollama"))
    return shutil.which("ollama") is not None or any(Path(place).expanduser().exists() for place in usual)


def _stands_still(message: str, advice: str) -> ServiceStatus:
    return ServiceStatus(ServiceState.NOT_RUNNING, message, START, advice)


def _no_model(wanted: str, installed: Sequence[str]) -> ServiceStatus:
    others = f" It has: {brief(', '.join(sorted(installed)), 120)}." if installed else ""
    message = f"Ollama runs, but has no model '{brief(wanted, 60)}'.{others}"
    size = f" ({DEFAULT_BYTES / 1e9:.1f} GB)" if wanted == DEFAULT_MODEL else ""
    advice = f"Get it with 'geoshield helper pull {brief(wanted, 60)}'{size}."
    return ServiceStatus(ServiceState.NO_MODEL, message, PULL, advice)
