"""Marks a literal for the translators; typed, where PySide's own gives an object."""

from __future__ import annotations


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # noqa: N802 (the name that lupdate looks for)
    """``text`` itself; translated where it is shown, by ``language.translate(context, ...)``."""
    return text
