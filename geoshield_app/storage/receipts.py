"""The small private document beside a model's weights: what was put there, and the digests that were verified."""

from __future__ import annotations

import contextlib
import os
from pathlib import Path

from geoshield_app.domain.errors import GeoShieldError
from geoshield_app.domain.weights import Receipt
from geoshield_app.storage.documents import read_document, write_document

RECEIPT = "geoshield-receipt.json"


def read_receipt(folder: Path) -> Receipt | None:
    """What we remember of the folder; None when it was not filled by us, or the document cannot be read."""
    if not (folder / RECEIPT).is_file():
        return None
    try:
        receipt = read_document(Receipt, folder / RECEIPT)
    except GeoShieldError:
        return None
    plain = all(Path(file.name).name == file.name for file in receipt.files)
    return receipt if plain else None  # a name that leads elsewhere was not written by us


def write_receipt(folder: Path, receipt: Receipt) -> None:
    """Mode 0600. Raises OutputError."""
    path = write_document(folder / RECEIPT, receipt, replace=True)
    if os.name == "posix":
        with contextlib.suppress(OSError):
            path.chmod(0o600)
