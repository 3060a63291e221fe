# Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

"""Parameters of `qr_codes`, under the platform's names."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Literal, TypeAlias, TypedDict

if sys.version_info >= (3, 11):
    from typing import NotRequired
elif TYPE_CHECKING:
    from typing_extensions import NotRequired


class CreateQrCode(TypedDict):
    """Parameters of `qr_codes.create` as one mapping: `wa.qr_codes.create(**{…})`.

    Create a QR code and short link.
    """

    prefilled_message: str
    """The text that the person sends: 1 to 140 characters."""
    generate_qr_image: NotRequired[QrImageType]
    """Make a picture too."""
    phone_number_id: NotRequired[str]
    """Default: the client's phone number ID."""


QrImageType: TypeAlias = Literal["SVG", "PNG"] | str
"""Kinds of picture.
Other values are accepted, too.

- `SVG`: SVG.
- `PNG`: PNG.
"""


class UpdateQrCode(TypedDict):
    """Parameters of `qr_codes.update` as one mapping: `wa.qr_codes.update(**{…})`.

    Change the text that a QR code stands for.
    """

    code: str
    """The code."""
    prefilled_message: str
    """The text that the person sends: 1 to 140 characters."""
    phone_number_id: NotRequired[str]
    """Default: the client's phone number ID."""


class ListQrCodes(TypedDict):
    """Parameters of `qr_codes.list` as one mapping: `wa.qr_codes.list(**{…})`.

    List the QR codes of a number.
    """

    fields: NotRequired[str]
    """What to tell of each, by commas: `code`, `prefilled_message`, `deep_link_url`, `creation_time`,
    `qr_image_url.format(SVG)`. The first three unless told.
    """
    code: NotRequired[str]
    """Only this one."""
    limit: NotRequired[int]
    """How many on a page: 1 to 25, 25 unless told."""
    after: NotRequired[str]
    """The page after this cursor."""
    before: NotRequired[str]
    """The page before this cursor."""
    phone_number_id: NotRequired[str]
    """Default: the client's phone number ID."""


class GetQrCode(TypedDict):
    """Parameters of `qr_codes.get` as one mapping: `wa.qr_codes.get(**{…})`.

    Get one QR code, in a list of one.
    """

    code: str
    """The code."""
    fields: NotRequired[str]
    """What to tell of it, as in the list."""
    phone_number_id: NotRequired[str]
    """Default: the client's phone number ID."""


class DeleteQrCode(TypedDict):
    """Parameters of `qr_codes.delete` as one mapping: `wa.qr_codes.delete(**{…})`.

    Delete a QR code and its short link.
    """

    code: str
    """The code."""
    phone_number_id: NotRequired[str]
    """Default: the client's phone number ID."""
