"""geoshield models list|path: the encoders, their sizes, and which are on this machine."""

from __future__ import annotations

import argparse

from geoshield_app.cli.arguments import Parser
from geoshield_app.cli.exit_codes import WELL
from geoshield_app.cli.text import as_json, safe
from geoshield_app.encoders.catalogue import ENSEMBLES, ROWS, EncoderRow
from geoshield_app.storage.paths import data_dir
from geoshield_app.wiring import is_present

HELP = "list the encoders, or say where their weights lie"


def add_arguments(parser: Parser) -> None:
    parser.add_argument("action", choices=("list", "path"), nargs="?", default="list")
    parser.add_argument("--json", action="store_true", help="one encoder a line, as JSON")


def run(args: argparse.Namespace) -> int:
    if args.action == "path":
        print(safe(data_dir() / "models"))
        return WELL
    for row in ROWS.values():
        print(as_json(_facts(row)) if args.json else _line(row), flush=True)
    return WELL


def _facts(row: EncoderRow) -> dict[str, object]:
    used_by = [name for name, rows in ENSEMBLES.items() if row.name in rows]
    return {
        "name": row.name,
        "model": row.model,
        "tag": row.tag,
        "licence": row.licence,
        "bytes": row.bytes,
        "ensembles": used_by,
        "present": is_present(row),
    }


def _line(row: EncoderRow) -> str:
    ensembles = ", ".join(name for name, rows in ENSEMBLES.items() if row.name in rows) or "in no ensemble"
    state = "present" if is_present(row) else "absent"
    return (
        f"{row.name:<20} {state:<8} {row.bytes / 1e6:>8,.0f} MB  {row.licence:<6} {row.tag:<18} {ensembles}"
    )
