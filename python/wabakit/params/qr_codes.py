# Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

"""Parameters of `qr_codes`, under the platform's names."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, TypeAlias, TypedDict

if sys.version_info >= (3, 11):
    from typing import NotRequired
elif TYPE_CHECKING:
    from typing_extensions import NotRequired


class CreateQrCode(TypedDict):
    """Parameters of `qr_codes.create` as one mapping: `wa.qr_codes.create(**{…})`.

    Creates a QR code and its short link. At most 2,000 QR codes per phone number.
    """

    prefilled_message: str
    """Prefilled message of the chat. 1 to 140 characters."""
    generate_qr_image: NotRequired[QrImageType]
    """Image format. If set, the response contains the URL of a QR code image."""
    phone_number_id: NotRequired[str]
    """Default: the client's phone number ID."""


QrImageType: TypeAlias = Literal["SVG", "PNG"] | str
"""Format of a QR code image.
Other values are accepted, too.

- `SVG`: SVG image format.
- `PNG`: PNG image format.
"""


class UpdateQrCode(TypedDict):
    """Parameters of `qr_codes.update` as one mapping: `wa.qr_codes.update(**{…})`.

    Updates the prefilled message of a QR code.
    """

    code: str
    """Code that identifies the QR code: 14 characters, the end of its short link."""
    prefilled_message: str
    """Prefilled message of the chat. 1 to 140 characters."""
    phone_number_id: NotRequired[str]
    """Default: the client's phone number ID."""


class ListQrCodes(TypedDict):
    """Parameters of `qr_codes.list` as one mapping: `wa.qr_codes.list(**{…})`.

    Lists the QR codes of a phone number.
    """

    fields: NotRequired[Sequence[QrCodeField]]
    """Fields to return per QR code. Default: `code`, `prefilled_message` and `deep_link_url`."""
    code: NotRequired[str]
    """Code of one QR code, to return only this one."""
    limit: NotRequired[int]
    """Maximum number of QR codes per page. 1 to 25. Default: 25."""
    after: NotRequired[str]
    """Cursor from a previous response. Returns the page after it."""
    before: NotRequired[str]
    """Cursor from a previous response. Returns the page before it."""
    phone_number_id: NotRequired[str]
    """Default: the client's phone number ID."""


QrCodeField: TypeAlias = Literal["code", "prefilled_message", "deep_link_url", "qr_image_url", "creation_time"] | str
"""Field of `QrCode` to return. Its own fields can follow in braces: `field{one,two}`.

- `code`: Code that identifies the QR code: 14 characters, the end of its short link.
- `prefilled_message`: Prefilled message of the chat.
- `deep_link_url`: Short link: `https://wa.me/message/…`.
- `qr_image_url`: URL of the QR code image.
- `creation_time`: Creation time. Seconds since the Unix epoch. Returned to the platform's own apps only.
"""


class GetQrCode(TypedDict):
    """Parameters of `qr_codes.get` as one mapping: `wa.qr_codes.get(**{…})`.

    Gets a QR code. The response is a one-element list.
    """

    code: str
    """Code that identifies the QR code: 14 characters, the end of its short link."""
    fields: NotRequired[Sequence[QrCodeField]]
    """Fields to return. Default: as in `qr_codes.list`."""
    phone_number_id: NotRequired[str]
    """Default: the client's phone number ID."""


class DeleteQrCode(TypedDict):
    """Parameters of `qr_codes.delete` as one mapping: `wa.qr_codes.delete(**{…})`.

    Deletes a QR code and its short link.
    """

    code: str
    """Code that identifies the QR code: 14 characters, the end of its short link."""
    phone_number_id: NotRequired[str]
    """Default: the client's phone number ID."""
