"""Commands that work in every place of the window, as rows; the window has a slot for each."""

from __future__ import annotations

from geoshield_app.gui.actions import EDIT, FILE, HELP, PHOTOS, VIEW, ActionRow
from geoshield_app.gui.marked import QT_TRANSLATE_NOOP

ROWS = (
    ActionRow(
        "add_photos",
        FILE,
        QT_TRANSLATE_NOOP("Actions", "Add &photos ..."),
        ("Ctrl+O",),
        QT_TRANSLATE_NOOP("Actions", "Choose photos to protect"),
    ),
    ActionRow(
        "add_folder",
        FILE,
        QT_TRANSLATE_NOOP("Actions", "Add a &folder ..."),
        ("Ctrl+Shift+O",),
        QT_TRANSLATE_NOOP("Actions", "Choose a folder and all in it"),
    ),
    ActionRow(
        "paste",
        FILE,
        QT_TRANSLATE_NOOP("Actions", "P&aste files"),
        ("Ctrl+V",),
        QT_TRANSLATE_NOOP("Actions", "Add files that were copied elsewhere"),
        ends_group=True,
    ),
    ActionRow(
        "choose_out",
        FILE,
        QT_TRANSLATE_NOOP("Actions", "Output &folder ..."),
        (),
        QT_TRANSLATE_NOOP("Actions", "Choose where results go"),
    ),
    ActionRow(
        "open_out",
        FILE,
        QT_TRANSLATE_NOOP("Actions", "Open output folder"),
        ("Ctrl+Shift+E",),
        QT_TRANSLATE_NOOP("Actions", "Show the finished files"),
        ends_group=True,
    ),
    ActionRow(
        "save_report",
        FILE,
        QT_TRANSLATE_NOOP("Actions", "Save a &report ..."),
        ("Ctrl+Shift+R",),
        QT_TRANSLATE_NOOP("Actions", "Write down what came of the photos, to be read in a browser"),
        ends_group=True,
    ),
    ActionRow(
        "close",
        FILE,
        QT_TRANSLATE_NOOP("Actions", "&Quit"),
        ("Ctrl+Q",),
        QT_TRANSLATE_NOOP("Actions", "Close GeoShield; everything is remembered"),
    ),
    ActionRow(
        "undo",
        EDIT,
        QT_TRANSLATE_NOOP("Actions", "&Undo"),
        ("Ctrl+Z",),
        QT_TRANSLATE_NOOP("Actions", "Take back the last decision"),
    ),
    ActionRow(
        "redo",
        EDIT,
        QT_TRANSLATE_NOOP("Actions", "&Redo"),
        ("Ctrl+Shift+Z", "Ctrl+Y"),
        QT_TRANSLATE_NOOP("Actions", "Do again what was taken back"),
        ends_group=True,
    ),
    ActionRow(
        "protect",
        PHOTOS,
        QT_TRANSLATE_NOOP("Actions", "Protect all that is &ready"),
        ("Ctrl+Return",),
        QT_TRANSLATE_NOOP("Actions", "Make the pattern for everything that is ready"),
    ),
    ActionRow(
        "export",
        PHOTOS,
        QT_TRANSLATE_NOOP("Actions", "&Export all"),
        ("Ctrl+E",),
        QT_TRANSLATE_NOOP("Actions", "Everything ready goes out with the last settings"),
    ),
    ActionRow(
        "retry_failed",
        PHOTOS,
        QT_TRANSLATE_NOOP("Actions", "&Try failed ones again"),
        (),
        QT_TRANSLATE_NOOP("Actions", "Do every failed photo once more"),
    ),
    ActionRow(
        "look",
        PHOTOS,
        QT_TRANSLATE_NOOP("Actions", "Look at &new photos"),
        (),
        QT_TRANSLATE_NOOP("Actions", "Find what tells the place in the new photos"),
        ends_group=True,
    ),
    ActionRow(
        "pause",
        PHOTOS,
        QT_TRANSLATE_NOOP("Actions", "Pa&use"),
        ("Ctrl+P",),
        QT_TRANSLATE_NOOP("Actions", "Stand still, and go on when pressed again"),
    ),
    ActionRow(
        "stop_after_this",
        PHOTOS,
        QT_TRANSLATE_NOOP("Actions", "Stop &after this"),
        (),
        QT_TRANSLATE_NOOP("Actions", "Finish the photo in work, then stop; the rest waits"),
    ),
    ActionRow(
        "stop_now",
        PHOTOS,
        QT_TRANSLATE_NOOP("Actions", "&Stop now"),
        ("Ctrl+.",),
        QT_TRANSLATE_NOOP("Actions", "Stop at once; finished photos are kept"),
    ),
    ActionRow(
        "free_gpu",
        PHOTOS,
        QT_TRANSLATE_NOOP("Actions", "Free the &GPU now"),
        (),
        QT_TRANSLATE_NOOP("Actions", "Stop, and give back the memory that models take on the graphics card"),
        ends_group=True,
    ),
    *(
        ActionRow(f"show_{name}", VIEW, text, (f"Ctrl+{number}",), tip, ends_group=name == "setup")
        for number, (name, text, tip) in enumerate(
            (
                (
                    "library",
                    QT_TRANSLATE_NOOP("Actions", "&Library"),
                    QT_TRANSLATE_NOOP("Actions", "All photos"),
                ),
                (
                    "review",
                    QT_TRANSLATE_NOOP("Actions", "&Review"),
                    QT_TRANSLATE_NOOP("Actions", "What each photo gives away"),
                ),
                (
                    "gallery",
                    QT_TRANSLATE_NOOP("Actions", "&Gallery"),
                    QT_TRANSLATE_NOOP("Actions", "Before and after"),
                ),
                (
                    "export",
                    QT_TRANSLATE_NOOP("Actions", "&Export"),
                    QT_TRANSLATE_NOOP("Actions", "The queue and where results go"),
                ),
                (
                    "setup",
                    QT_TRANSLATE_NOOP("Actions", "&Set-up"),
                    QT_TRANSLATE_NOOP("Actions", "Models, helpers, privacy, language"),
                ),
            ),
            start=1,
        )
    ),
    ActionRow(
        "shortcuts",
        HELP,
        QT_TRANSLATE_NOOP("Actions", "&Shortcuts"),
        ("F1",),
        QT_TRANSLATE_NOOP("Actions", "All keys of this window"),
    ),
    ActionRow(
        "show_log",
        HELP,
        QT_TRANSLATE_NOOP("Actions", "&Log and diagnostics"),
        (),
        QT_TRANSLATE_NOOP("Actions", "What happened, without names of files"),
    ),
    ActionRow(
        "about",
        HELP,
        QT_TRANSLATE_NOOP("Actions", "&About GeoShield"),
        (),
        QT_TRANSLATE_NOOP("Actions", "What was tested and what is not promised"),
    ),
)
