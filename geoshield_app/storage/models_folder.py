"""Where weights are kept: GEOSHIELD_MODELS, else the person's choice, else the data folder."""

from __future__ import annotations

import os
import shutil
from dataclasses import dataclass
from pathlib import Path

from geoshield_app.domain.errors import GeoShieldError, NoPermission, NotFound
from geoshield_app.storage.documents import read_document, write_document
from geoshield_app.storage.os_errors import as_output_errors, printable
from geoshield_app.storage.paths import config_dir, data_dir, private_folder

VARIABLE = "GEOSHIELD_MODELS"
_CHOICE = "models-folder.json"
_ADVICE = "Connect the drive, or choose another folder with 'geoshield models path --set FOLDER'."


@dataclass(frozen=True, slots=True)
class ModelsChoice:
    """The person's choice, kept in the settings folder."""

    folder: Path | None = None
    """None: in the data folder."""


def models_folder() -> Path:
    """The folder, whether it is there or not; looks at nothing but the settings."""
    named = os.environ.get(VARIABLE)
    if named:
        return Path(named).expanduser().absolute()
    return _choice().folder or data_dir() / "models"


def writable_models_folder() -> Path:
    """The folder, made when it is our own; NotFound when a chosen one has gone, NoPermission when it is read-only."""
    folder = models_folder()
    if folder == data_dir() / "models":
        return private_folder(folder)
    if not folder.is_dir():
        raise NotFound(f"The models folder '{printable(folder)}' is not there.", advice=_ADVICE)
    if not os.access(folder, os.W_OK | os.X_OK):
        raise NoPermission(f"The models folder '{printable(folder)}' may not be written to.", advice=_ADVICE)
    return folder


def choose_models_folder(folder: Path | None) -> Path:
    """Keep weights there from now on; None goes back to the data folder. What lies in the old one stays there."""
    if folder is not None:
        folder = folder.expanduser().absolute()
        with as_output_errors(folder):
            folder.mkdir(parents=True, exist_ok=True)
        if not os.access(folder, os.W_OK | os.X_OK):
            raise NoPermission(f"'{printable(folder)}' may not be written to.")
    write_document(config_dir() / _CHOICE, ModelsChoice(folder), replace=True)
    return models_folder()


def free_bytes(folder: Path) -> int:
    """What is free on the drive where ``folder`` is or will be; OutputError when the drive does not answer."""
    while not folder.exists() and folder != folder.parent:
        folder = folder.parent
    with as_output_errors(folder):
        return shutil.disk_usage(folder).free


def _choice() -> ModelsChoice:
    """An unreadable choice is no choice: the weights are then looked for in the data folder."""
    path = config_dir() / _CHOICE
    if not path.is_file():
        return ModelsChoice()
    try:
        return read_document(ModelsChoice, path)
    except GeoShieldError:
        return ModelsChoice()
