"""What works on this machine and what does not, each with its remedy: for 'geoshield doctor' and the window.

Nothing here imports torch; the line about the graphics card is ``wiring.device_check``, to be asked apart.
The ``action`` of a check names the one thing that a button could do about it:

    choose-folder  free-space  choose-models-folder  download-weights  unlock-keyring
"""

from __future__ import annotations

import importlib.util
import os
import platform

import psutil

from geoshield_app.domain.errors import GeoShieldError
from geoshield_app.domain.settings import Settings
from geoshield_app.domain.weights import WeightsRow
from geoshield_app.encoders.catalogue import ENSEMBLES, ensemble_rows
from geoshield_app.encoders.choice import lacking, missing_encoders
from geoshield_app.encoders.fetchable import FETCHABLE
from geoshield_app.storage import secrets
from geoshield_app.storage.models_folder import free_bytes, models_folder, writable_models_folder
from geoshield_app.storage.os_errors import printable
from geoshield_app.storage.paths import data_dir
from geoshield_app.storage.weights import state_of
from geoshield_app.workflow.preflight import Check, checks, comforts

LEAST_FREE_BYTES = 1 << 30
KEYRING_SECONDS = 3.0
DEMONSTRATION = "demonstration"
_GB = 1e9


def machine_checks(settings: Settings) -> tuple[Check, ...]:
    """Everything but the graphics card and the services, in the order in which a person would mend it."""
    return (
        *checks(settings),
        processor(),
        data_space(),
        models_place(),
        *ensembles(),
        *others(),
        keyring(),
        reader(),
        *comforts(),
    )


def processor() -> Check:
    """Cores and memory in all."""
    total = psutil.virtual_memory().total / _GB
    usable = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    message = f"{usable} processor cores ({platform.machine()}) and {total:.1f} GB of memory."
    return Check("processor", True, message, needed=False)


def data_space() -> Check:
    """Room for drafts and lossless results."""
    try:
        folder = data_dir()
        free = free_bytes(folder)
    except GeoShieldError as error:
        return Check("data space", False, error.message, error.advice, action="free-space")
    message = (
        f"{free / _GB:.1f} GB free in '{printable(folder)}', where results are kept until they are exported."
    )
    advice = "Free some space; results may not be kept otherwise."
    return Check("data space", free >= LEAST_FREE_BYTES, message, advice, needed=False, action="free-space")


def models_place() -> Check:
    """The folder of the weights: there, writable, and with room."""
    folder = models_folder()
    try:
        writable_models_folder()
        free = free_bytes(folder)
    except GeoShieldError as error:
        return Check("models folder", False, error.message, error.advice, False, "choose-models-folder")
    message = f"Weights are kept in '{printable(folder)}', {free / _GB:.1f} GB free."
    return Check("models folder", True, message, needed=False)


def ensembles() -> tuple[Check, ...]:
    """One line each: what is here, what is still to come, and the demonstration for what it is."""
    return tuple(_ensemble(name) for name in ENSEMBLES)


def others() -> tuple[Check, ...]:
    """Models that are no encoders of the optimiser: detectors, box tighteners, locators."""
    names = [name for name in FETCHABLE if not any(name in rows for rows in ENSEMBLES.values())]
    return tuple(_model(FETCHABLE[name]) for name in names)


def keyring() -> Check:
    """Only needed for a key of a service elsewhere."""
    if secrets.in_environment():
        return Check("keyring", True, f"A key stands in {secrets.VARIABLE}, for this session.", needed=False)
    try:
        name = secrets.require_keyring(wait_seconds=KEYRING_SECONDS)
    except GeoShieldError as error:
        advice = f"{error.advice} Only a service elsewhere needs one."
        return Check("keyring", False, error.message, advice, False, "unlock-keyring")
    return Check(
        "keyring", True, f"A key for a service elsewhere would be kept in the keyring ({name}).", needed=False
    )


def reader() -> Check:
    """The library that finds writing, with its models inside."""
    lacking = [name for name in ("rapidocr", "onnxruntime") if importlib.util.find_spec(name) is None]
    if lacking:
        message = f"Writing in photos is not found, because {' and '.join(lacking)} is missing."
        return Check(
            "writing", False, message, "Install GeoShield again, or with 'pip install rapidocr'.", False
        )
    return Check(
        "writing", True, "Street names, signs and plates are found without a download.", needed=False
    )


def _ensemble(name: str) -> Check:
    rows = [row.weights for row in ensemble_rows(name)]
    total = sum(row.bytes for row in rows) / _GB
    if name == DEMONSTRATION:
        message = "The demonstration is built in: it knows drawn scenes only and protects no real photo."
        return Check(f"ensemble {name}", not missing_encoders(name), message, "Install GeoShield again.")
    missing = missing_encoders(name)
    if not missing:
        return Check(
            f"ensemble {name}", True, f"The ensemble '{name}' is here ({total:.1f} GB).", needed=False
        )
    left = sum(row.bytes for row in rows if row.name in missing) / _GB
    message = f"The ensemble '{name}' is not ready: {lacking(name)}."
    advice = f"Get it with 'geoshield models pull {name}' ({left:.1f} GB to download)."
    return Check(f"ensemble {name}", False, message, advice, False, "download-weights")


def _model(row: WeightsRow) -> Check:
    state = state_of(row, models_folder())
    if state.usable:
        return Check(row.name, True, f"{row.name} is here and {row.use.value}.", needed=False)
    verb = f"pull {row.name}' ({row.bytes / _GB:.1f} GB)" if row.repository else "import FOLDER'"
    action = "download-weights" if row.repository else ""
    message = f"{row.name} ({row.use.value}) is {state.value}."
    return Check(
        row.name, False, message, f"Get it with 'geoshield models {verb}; it works without.", False, action
    )
