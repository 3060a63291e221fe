# Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

"""Responses and events of `uploads`, for annotations: at run time each of these is a `wabakit.Object`."""

from __future__ import annotations

from .shared import Received


class UploadSession(Received):
    """A session to upload into."""

    id: str
    """Its id: keep the whole of it, its query part included."""


class UploadProgress(Received):
    """How much of an upload has arrived."""

    id: str
    """The session."""
    file_offset: int
    """The bytes that have arrived: go on from here."""


class UploadHandle(Received):
    """What a template's sample or a profile picture is set with. It isn't a media id, and can't be sent."""

    h: str
    """The handle."""
