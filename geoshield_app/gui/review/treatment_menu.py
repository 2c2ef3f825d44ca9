"""The four treatments as a menu."""

from __future__ import annotations

from PySide6.QtWidgets import QMenu, QWidget

from geoshield_app.domain.findings import Treatment
from geoshield_app.gui.icons import icon
from geoshield_app.gui.review import review_words
from geoshield_app.gui.theme import tokens


def treatment_menu(parent: QWidget, theme: str) -> QMenu:
    """Each action's data is the treatment's value."""
    menu = QMenu(parent)
    menu.setToolTipsVisible(True)
    for one in Treatment:
        picture = icon(review_words.treatment_icon(one), tokens(theme)["text"])
        action = menu.addAction(picture, review_words.treatment_word(one))
        action.setToolTip(review_words.treatment_tip(one))
        action.setData(one.value)
    return menu
