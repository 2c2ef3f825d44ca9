"""What the window remembers: output folder, preset, theme, its own size."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings

from geoshield_app.domain.presets import DEFAULT_PRESET, recipe_named
from geoshield_app.domain.settings import Settings
from geoshield_app.gui.theme import SYSTEM, THEMES
from geoshield_app.gui.words import PRESET_WORDS
from geoshield_app.storage.paths import config_dir


class Choices:
    """Kept in window.ini of the settings folder; what cannot be read there falls back to the default."""

    def __init__(self) -> None:
        self._store = QSettings(str(config_dir() / "window.ini"), QSettings.Format.IniFormat)

    @property
    def out(self) -> Path:
        return Path(self._text("out") or Path.home() / "GeoShield")

    @out.setter
    def out(self, folder: Path) -> None:
        self._store.setValue("out", str(folder))

    @property
    def preset(self) -> str:
        name = self._text("preset")
        return name if name in PRESET_WORDS else DEFAULT_PRESET

    @preset.setter
    def preset(self, name: str) -> None:
        self._store.setValue("preset", name)

    @property
    def theme(self) -> str:
        name = self._text("theme")
        return name if name in THEMES else SYSTEM

    @theme.setter
    def theme(self, name: str) -> None:
        self._store.setValue("theme", name)

    @property
    def geometry(self) -> QByteArray:
        value = self._store.value("geometry")
        return value if isinstance(value, QByteArray) else QByteArray()

    @geometry.setter
    def geometry(self, value: QByteArray) -> None:
        self._store.setValue("geometry", value)

    def settings(self) -> Settings:
        """What the next run is asked to do. There is no review in this window yet, so all findings are accepted."""
        return Settings(out=self.out, recipe=recipe_named(self.preset), accept_all=True)

    def _text(self, key: str) -> str:
        value = self._store.value(key)
        return value if isinstance(value, str) else ""
