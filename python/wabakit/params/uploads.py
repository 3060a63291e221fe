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

    Begin the upload of a sample for a template, or of a profile picture: the answer is the session to upload into.
    """

    file_length: int
    """The file's size in bytes."""
    file_type: str
    """Its MIME type: `application/pdf`, `image/jpeg`, `image/jpg`, `image/png` or `video/mp4`.
    The platform takes PDF, JPEG, PNG and MP4.
    """
    file_name: NotRequired[str]
    """Its name."""
    session_type: NotRequired[str]
    """`attachment`, as it is unless told."""
    app_id: NotRequired[str]
    """Default: the client's app ID."""


class GetUpload(TypedDict):
    """Parameters of `uploads.get` as one mapping: `wa.uploads.get(**{…})`.

    Find out how much of an upload has arrived, to go on from there.
    """

    upload_id: str
    """The session, its query part included: `upload:MTphd…?sig=…`."""


class AppendUpload(TypedDict):
    """Parameters of `uploads.append` as one mapping: `wa.uploads.append(**{…})`.

    Upload a file's bytes, from the offset at which an earlier attempt stopped, into a session that was begun for it.
    """

    upload_id: str
    """The session, its query part included: `upload:MTphd…?sig=…`."""
    file: File
    """The bytes from the offset to the end of the file."""
    file_offset: int
    """How many bytes have arrived before these: 0 to begin with."""
