# Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

"""Parameters of `media`, under the platform's names."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Literal, TypedDict

from .shared import File

if sys.version_info >= (3, 11):
    from typing import NotRequired
elif TYPE_CHECKING:
    from typing_extensions import NotRequired


class UploadMedia(TypedDict):
    """Parameters of `media.upload` as one mapping: `wa.media.upload(**{…})`.

    Upload a file, to be sent by its id. It is kept for 30 days.
    """

    file: File
    """The file: audio and video up to 16 MB, pictures 5 MB, stickers 500 KB, documents 100 MB."""
    type: NotRequired[str]
    """Its MIME type."""
    filename: NotRequired[str]
    """Its name."""
    ttl_minutes: NotRequired[int]
    """How long to keep it, in minutes (60 to 43200). Only for numbers without storage, which keep it for an hour unless
    told.
    """
    use_case: NotRequired[str]
    """`call_voicemail_announcement`, for what an answering machine says: it is kept for good then."""
    description: NotRequired[str]
    """What it is."""
    phone_number_id: NotRequired[str]
    """Default: the client's phone number ID."""
    messaging_product: NotRequired[Literal["whatsapp"]]
    """Constant; may be omitted."""


class GetMedia(TypedDict):
    """Parameters of `media.get` as one mapping: `wa.media.get(**{…})`.

    Find out where to download a file. The URL works for five minutes.
    """

    media_id: str
    """The file: uploaded (kept for 30 days), or from a webhook (7 days)."""
    phone_number_id: NotRequired[str]
    """Only if the file belongs to this number."""


class DownloadMedia(TypedDict):
    """Parameters of `media.download` as one mapping: `wa.media.download(**{…})`.

    Download a file from the URL that the platform told. The token goes to the platform's hosts alone.
    """

    url: str
    """From the webhook, or from `media.get`. It works for five minutes; then the answer is 404: get a new one."""
    sha256: NotRequired[str]
    """The file's SHA-256, from the same place, in hexadecimal or base64: other bytes are refused."""


class DeleteMedia(TypedDict):
    """Parameters of `media.delete` as one mapping: `wa.media.delete(**{…})`.

    Delete a file.
    """

    media_id: str
    """The file."""
    phone_number_id: NotRequired[str]
    """Only if the file belongs to this number."""
