# Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

"""Responses and events of `media`, for annotations: at run time each of these is a `wabakit.Object`."""

from __future__ import annotations

from .shared import Received


class UploadedMedia(Received):
    """An uploaded media file."""

    id: str
    """Media ID, used in messages."""


class Media(Received):
    """Download URL and properties of a media file."""

    id: str | None
    """ID of the media."""
    url: str
    """Download URL. Requires the same access token and expires after 5 minutes."""
    mime_type: str | None
    """MIME type of the file."""
    sha256: str | None
    """SHA-256 digest of the file."""
    file_size: int | str | None
    """Size of the file in bytes."""
