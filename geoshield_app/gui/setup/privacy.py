"""What the program itself remembers, for how long, and the button that forgets it."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QComboBox, QFormLayout

from geoshield_app.gui.chore import at_once
from geoshield_app.gui.controller import Controller
from geoshield_app.gui.dialogs import Dialogs
from geoshield_app.gui.language import number, size
from geoshield_app.gui.setup.section import Section, button, label, row

_DAYS = (7.0, 30.0, 90.0, 365.0, None)


class PrivacySection(Section):
    """Photos and exported files are never touched here."""

    icon_name = "lock"

    def __init__(self, controller: Controller, dialogs: Dialogs) -> None:
        super().__init__(controller, dialogs)
        self.headed(
            self.tr("Privacy"),
            self.tr("What GeoShield remembers"),
            self.tr(
                "The list, what was found, your decisions and lossless results stay in a folder of your account that "
                "others cannot read, so that you can go on after a restart. Nothing of it leaves this computer."
            ),
        )
        self._days = QComboBox()
        self._days.setAccessibleName(self.tr("Forget after"))
        for days in _DAYS:
            word = self.tr("{n} days").format(n=number(days)) if days else self.tr("Never by itself")
            self._days.addItem(word, days)
        form = QFormLayout(horizontalSpacing=16)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.FieldsStayAtSizeHint)
        form.addRow(self.tr("&Forget after"), self._days)
        self.column.addLayout(form)
        self._thumbnails = label("", "quiet")
        self.column.addLayout(row(button(self.tr("Remove thumbnails"), self._clear_thumbnails)))
        self.column.addWidget(self._thumbnails)
        self._forget_all = button(self.tr("Forget everything ..."), self._forget_everything)
        self.column.addLayout(row(self._forget_all))
        self.column.addStretch()
        self._days.activated.connect(self._choose_days)

    def opened(self) -> None:
        self._days.setCurrentIndex(max(self._days.findData(self.controller.retention_days), 0))
        self._forget_all.setEnabled(not self.controller.running)
        cache = self.controller.thumbnails.cache
        chore = self.in_background(at_once(lambda: cache.size_bytes))
        chore.done.connect(self._show_size)

    @Slot(object)
    def _show_size(self, size_bytes: object) -> None:
        text = self.tr("They take {size}, and are made again when they are needed.")
        self._thumbnails.setText(text.format(size=size(int(size_bytes))))  # type: ignore[call-overload]

    @Slot()
    def _choose_days(self) -> None:
        self.controller.set_retention(self._days.currentData())

    @Slot()
    def _clear_thumbnails(self) -> None:
        count = self.controller.thumbnails.clear()
        self.said.emit(self.tr("{n} thumbnails were removed.").format(n=number(count)))
        self.opened()

    @Slot()
    def _forget_everything(self) -> None:
        sure = self.dialogs.agreed(
            self,
            self.tr("Forget everything?"),
            self.tr(
                "The list, what was found, your decisions and lossless results are deleted. "
                "Your photos and the files that you exported stay."
            ),
            self.tr("Forget everything"),
        )
        if sure:
            count = self.controller.forget_everything()
            self.said.emit(self.tr("Forgotten: {n} things.").format(n=number(count)))
            self.opened()
