# Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

"""Responses and events of `uploads`, for annotations: at run time each of these is a `wabakit.Object`."""

from __future__ import annotations

from .shared import Received


class UploadSession(Received):
    """An upload session."""

    id: str
    """ID of the upload session. Keep the whole ID, with its query part."""


class UploadProgress(Received):
    """Progress of an upload."""

    id: str
    """ID of the upload session."""
    file_offset: int
    """Number of bytes received so far: the offset to resume from."""


class UploadHandle(Received):
    """Handle of an uploaded file, for a template sample or a profile picture. It is not a media ID and cannot be used
    in messages.
    """

    h: str
    """Handle of the file, for a parameter such as `header_handle` or `profile_picture_handle`. Use it once."""
