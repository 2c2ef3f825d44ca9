"""What is said of a model in a list: facts for programs, a line for people."""

from __future__ import annotations

from geoshield_app.domain.weights import WeightsRow, WeightsState
from geoshield_app.encoders.catalogue import ENSEMBLES, EncoderRow
from geoshield_app.storage.models_folder import models_folder
from geoshield_app.storage.weights import state_of


def row_facts(row: EncoderRow) -> dict[str, object]:
    """Of an encoder; input size and normalisation with it."""
    ensembles = [name for name, rows in ENSEMBLES.items() if row.name in rows]
    state = WeightsState.BUILT_IN if row.built_in else state_of(row.weights, models_folder())
    return _facts(row.weights, state) | {
        "model": row.model,
        "use": row.weights.use.value if ensembles else "judges the built-in scenes",
        "ensembles": ensembles,
        "input_px": row.input_px,
        "mean": row.mean,
        "std": row.std,
        "text": row.has_text,
    }


def fetchable_facts(row: WeightsRow) -> dict[str, object]:
    """Of a model that is no encoder of the optimiser."""
    return _facts(row, state_of(row, models_folder())) | {"ensembles": []}


def row_line(facts: dict[str, object]) -> str:
    """One line of the list."""
    size = facts["bytes"]
    ensembles = facts["ensembles"]
    used = ", ".join(ensembles) if isinstance(ensembles, list) and ensembles else str(facts["use"])
    note = f" ({facts['note']})" if facts["note"] else ""
    pin = "" if facts["revision"] or facts["state"] == WeightsState.BUILT_IN.value else ", no pinned version"
    megabytes = f"{size / 1e6:>8,.0f} MB" if isinstance(size, int) else ""
    return (
        f"{facts['name']:<20} {facts['state']:<23} {megabytes}  {facts['licence']:<10} {facts['tag']:<18} "
        f"{used}{note}{pin}"
    )


def amount(size_bytes: int) -> str:
    """'12 kB', '599 MB', '5.5 GB'."""
    if size_bytes >= 10**9:
        return f"{size_bytes / 1e9:.1f} GB"
    return f"{size_bytes / 1e6:,.0f} MB" if size_bytes >= 10**6 else f"{size_bytes / 1e3:.0f} kB"


def _facts(row: WeightsRow, state: WeightsState) -> dict[str, object]:
    return {
        "name": row.name,
        "use": row.use.value,
        "state": state.value,
        "present": state.usable,
        "bytes": row.bytes,
        "licence": row.licence,
        "tag": row.tag,
        "repository": row.repository,
        "revision": row.revision,
        "sha256": row.sha256,
        "note": row.note,
    }
