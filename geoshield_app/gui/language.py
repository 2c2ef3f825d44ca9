"""The window's language: English in the source, others in resources/translations; numbers as the person writes them."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale, QObject, QTranslator

from geoshield_app.domain.errors import GeoShieldError
from geoshield_app.storage.resources import resource

SYSTEM, ENGLISH = "system", "en"
LANGUAGES = {ENGLISH: "English", "de": "Deutsch", "fr": "Français"}
"""Each in its own words."""

_SPOKEN = "spoken"
"""Property of the program: the language of now."""

translate = QCoreApplication.translate
"""('context', 'text'): for modules without a QObject; lupdate reads both as literals."""


class Language(QObject):
    """Speaks one language at a time; on a change Qt tells every window (QEvent.LanguageChange)."""

    def __init__(self, program: QCoreApplication) -> None:
        super().__init__(program)
        self._program = program
        self._translators: list[QTranslator] = []

    def speak(self, choice: str) -> str:
        """'system' or a key of LANGUAGES; the key that is spoken now."""
        name = shown_language(choice)
        for old in self._translators:
            self._program.removeTranslator(old)
        self._translators = [one for stem in ("geoshield", "qtbase") if (one := self._loaded(stem, name))]
        self._program.setProperty(_SPOKEN, name)
        for translator in self._translators:
            self._program.installTranslator(translator)
        return name

    def _loaded(self, stem: str, name: str) -> QTranslator | None:
        translator = QTranslator(self)
        if name == ENGLISH and stem == "qtbase":
            return None
        folder = _folder() if stem == "geoshield" else _toolkit_folder()
        return translator if translator.load(f"{stem}_{name}", folder) else None


def shown_language(choice: str) -> str:
    """The choice itself, or the first of the system's languages that we speak, else English."""
    if choice in LANGUAGES:
        return choice
    wanted = (name.split("-")[0].split("_")[0] for name in QLocale.system().uiLanguages())
    return next((name for name in wanted if name in LANGUAGES), ENGLISH)


def spoken_language() -> str:
    """The key of the language that is spoken now."""
    program = QCoreApplication.instance()
    return ENGLISH if program is None else program.property(_SPOKEN) or ENGLISH


def number(value: float, decimals: int = 0) -> str:
    """As this person writes numbers: '5,003' or '5.003'; '0.95' or '0,95'."""
    if decimals:
        return QLocale().toString(float(value), "f", decimals)
    return QLocale().toString(int(value))


def size(count_bytes: int) -> str:
    """'598 MB', with the person's decimal sign."""
    return QLocale().formattedDataSize(count_bytes, 1, QLocale.DataSizeFormat.DataSizeSIFormat)


def _folder() -> str:
    try:
        return str(resource("translations"))
    except GeoShieldError:
        return ""


def _toolkit_folder() -> str:
    from PySide6.QtCore import QLibraryInfo

    return QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
