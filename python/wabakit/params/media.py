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

    Uploads a media file and returns the media ID for sending. The platform keeps the file for 30 days.
    """

    file: File
    """Content of the file. Audio and video: at most 16 MB. Images: 5 MB. Stickers: 500 KB. Documents: 100 MB."""
    type: NotRequired[str]
    """MIME type of the file, such as `image/jpeg`."""
    filename: NotRequired[str]
    """Name of the file."""
    ttl_minutes: NotRequired[int]
    """Retention time in minutes, 60 to 43,200, for numbers with no-storage configuration only. Default: 60."""
    use_case: NotRequired[str]
    """Special use: `call_voicemail_announcement` for a voicemail announcement, which does not expire."""
    description: NotRequired[str]
    """Description of the file."""
    phone_number_id: NotRequired[str]
    """Default: the client's phone number ID."""
    messaging_product: NotRequired[Literal["whatsapp"]]
    """Constant; may be omitted."""


class GetMedia(TypedDict):
    """Parameters of `media.get` as one mapping: `wa.media.get(**{…})`.

    Gets the download URL of a media file. The URL expires after 5 minutes.
    """

    media_id: str
    """ID of the media. Uploaded media is kept for 30 days, media from a webhook for 7 days."""
    phone_number_id: NotRequired[str]
    """Phone number ID. If set, the API refuses media that belongs to another number."""


class DownloadMedia(TypedDict):
    """Parameters of `media.download` as one mapping: `wa.media.download(**{…})`.

    Downloads a media file from a URL of the platform. The access token is sent to the platform's hosts only.
    """

    url: str
    """Download URL, from a webhook or `media.get`. Expires after 5 minutes; the API then returns 404, and `media.get`
    returns a new URL.
    """
    sha256: NotRequired[str]
    """Expected SHA-256 of the file, from the same source, in hexadecimal or Base64. Content with another digest is
    refused.
    """


class DeleteMedia(TypedDict):
    """Parameters of `media.delete` as one mapping: `wa.media.delete(**{…})`.

    Deletes an uploaded media file.
    """

    media_id: str
    """ID of the media."""
    phone_number_id: NotRequired[str]
    """Phone number ID. If set, the API refuses media that belongs to another number."""
