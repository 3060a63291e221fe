# Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

"""Parameters of `uploads`, under the platform's names."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, TypedDict

from .shared import File

if sys.version_info >= (3, 11):
    from typing import NotRequired
elif TYPE_CHECKING:
    from typing_extensions import NotRequired


class StartUpload(TypedDict):
    """Parameters of `uploads.start` as one mapping: `wa.uploads.start(**{…})`.

    Starts the resumable upload of a template sample or a profile picture, and returns the upload session.
    """

    file_length: int
    """Size of the file in bytes."""
    file_type: str
    """MIME type of the file, such as `image/jpeg` or `video/mp4`. Supported types: PDF, JPEG, PNG and MP4."""
    file_name: NotRequired[str]
    """Name of the file."""
    session_type: NotRequired[str]
    """Type of the session. Default: `attachment`."""
    app_id: NotRequired[str]
    """Default: the client's app ID."""


class GetUpload(TypedDict):
    """Parameters of `uploads.get` as one mapping: `wa.uploads.get(**{…})`.

    Gets the progress of an upload, to resume it after an interruption.
    """

    upload_id: str
    """ID of the upload session, with its query part: `upload:MTphd…?sig=…`."""


class AppendUpload(TypedDict):
    """Parameters of `uploads.append` as one mapping: `wa.uploads.append(**{…})`.

    Uploads the bytes of a file into an upload session, from the start or from the offset where an earlier attempt
    stopped.
    """

    upload_id: str
    """ID of the upload session, with its query part: `upload:MTphd…?sig=…`."""
    file: File
    """Bytes of the file, from the offset to the end."""
    file_offset: int
    """Number of bytes received so far (`uploads.get`). 0 for the first attempt."""
