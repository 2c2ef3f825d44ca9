"""Buttons that follow an action: text, tooltip and whether it can be pressed."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QToolButton


def action_button(action: QAction, name: str = "") -> QToolButton:
    """``name`` is read by screen readers where the text alone says too little."""
    button = QToolButton()
    button.setDefaultAction(action)
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
    button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    button.setAccessibleName(name or action.iconText())
    return button
