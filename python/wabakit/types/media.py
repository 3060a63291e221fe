# Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

"""Responses and events of `media`, for annotations: at run time each of these is a `wabakit.Object`."""

from __future__ import annotations

from .shared import Received


class UploadedMedia(Received):
    """An uploaded file."""

    id: str
    """Its id, to send it with."""


class Media(Received):
    """Where a file is."""

    id: str | None
    """Its id."""
    url: str
    """Where to download it, for five minutes, with the same token."""
    mime_type: str | None
    """Its MIME type."""
    sha256: str | None
    """Its SHA-256."""
    file_size: int | str | None
    """Its size in bytes."""
