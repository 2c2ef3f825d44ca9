"""The journal's layouts, one after the other."""

from __future__ import annotations

MIGRATIONS = (
    (
        """CREATE TABLE outcome (
            photo_sha256 TEXT NOT NULL, plan_sha256 TEXT NOT NULL, destination TEXT NOT NULL,
            output_sha256 TEXT NOT NULL, remembered_at REAL NOT NULL, document TEXT NOT NULL,
            PRIMARY KEY (photo_sha256, plan_sha256, destination))""",
        "CREATE INDEX outcome_by_output ON outcome (output_sha256)",
        """CREATE TABLE opinion (
            kind TEXT NOT NULL, photo_sha256 TEXT NOT NULL, key TEXT NOT NULL,
            remembered_at REAL NOT NULL, document TEXT NOT NULL,
            PRIMARY KEY (kind, photo_sha256, key))""",
    ),
    (
        """CREATE TABLE entry (
            path BLOB PRIMARY KEY, stem BLOB NOT NULL, position INTEGER NOT NULL, state TEXT NOT NULL,
            photo_sha256 TEXT NOT NULL, reason TEXT NOT NULL, advice TEXT NOT NULL, verdict TEXT NOT NULL,
            exports INTEGER NOT NULL, remembered_at REAL NOT NULL)""",
        "CREATE INDEX entry_by_position ON entry (position)",
        "CREATE INDEX entry_by_photo ON entry (photo_sha256)",
        """CREATE TABLE kept (
            photo_sha256 TEXT NOT NULL, pattern_sha256 TEXT NOT NULL, file TEXT NOT NULL,
            output_sha256 TEXT NOT NULL, remembered_at REAL NOT NULL, document TEXT NOT NULL,
            PRIMARY KEY (photo_sha256, pattern_sha256))""",
        "CREATE INDEX kept_by_output ON kept (output_sha256)",
        "CREATE TABLE setting (name TEXT PRIMARY KEY, value TEXT NOT NULL)",
    ),
    (
        "ALTER TABLE entry ADD COLUMN placed TEXT NOT NULL DEFAULT ''",
        "UPDATE entry SET placed='*' WHERE exports > 0",
    ),
)
"""Statements that lead from one layout (user_version) to the next; only ever append."""
