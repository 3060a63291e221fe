# Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

"""Parameters of `stamps`, under the platform's names."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, TypedDict

from .shared import File

if sys.version_info >= (3, 11):
    from typing import NotRequired
elif TYPE_CHECKING:
    from typing_extensions import NotRequired


class UploadStamp(TypedDict):
    """Parameters of `stamps.upload` as one mapping: `wa.stamps.upload(**{…})`.

    Upload a stamp.
    """

    file: File
    """The picture."""
    type: NotRequired[str]
    """Media type of the picture."""
    phone_number_id: NotRequired[str]
    """Default: the client's phone number ID."""


class DownloadStamp(TypedDict):
    """Parameters of `stamps.download` as one mapping: `wa.stamps.download(**{…})`.

    Download a stamp.
    """

    url: str
    """URL of the stamp."""
    sha256: NotRequired[str]
    """SHA-256 of the stamp."""
