"""What a file's name says it is, before it is opened."""

from __future__ import annotations

PHOTOS = frozenset(
    [".jpg", ".jpeg", ".jpe", ".jfif", ".png", ".webp", ".tif", ".tiff", ".bmp", ".heic", ".heif", ".hif", ".avif", ".gif", ".jxl", ".jp2", ".psd", ".dng", ".cr2", ".cr3", ".nef", ".arw", ".orf", ".rw2", ".raf", ".pef", ".srw"]
)
"""Claims to be a photo; when it cannot be used, that is a failure and not left unsaid."""

_SIDECARS = dict.fromkeys((".xmp", ".aae", ".json", ".thm", ".pp3"), "a sidecar")
_VIDEOS = dict.fromkeys((".mov", ".mp4", ".m4v", ".avi", ".mkv", ".webm", ".3gp", ".mts"), "a video")
_TEXTS = dict.fromkeys(
    (".txt", ".md", ".rst", ".csv", ".tsv", ".html", ".htm", ".pdf", ".doc", ".docx", ".log"), "a document"
)
_OTHERS = {
    **dict.fromkeys((".mp3", ".m4a", ".wav", ".flac", ".ogg"), "a sound"),
    **dict.fromkeys((".zip", ".tar", ".gz", ".7z", ".rar"), "an archive"),
}
_NO_PHOTOS = {**_SIDECARS, **_VIDEOS, **_TEXTS, **_OTHERS}


def what_it_is_instead(suffix: str) -> str | None:
    """'a sidecar', 'a video', ...; None when the suffix does not say that this is no photo."""
    return _NO_PHOTOS.get(suffix.lower())


def claims_to_be_a_photo(suffix: str) -> bool:
    return suffix.lower() in PHOTOS
