# Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

"""Parameters of `encryption`, under the platform's names."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, TypedDict

if sys.version_info >= (3, 11):
    from typing import NotRequired
elif TYPE_CHECKING:
    from typing_extensions import NotRequired


class GetEncryptionKey(TypedDict):
    """Parameters of `encryption.get` as one mapping: `wa.encryption.get(**{…})`.

    Gets the business public key of a phone number.
    """

    fields: NotRequired[str]
    """Fields to return, separated by commas. Default: all fields."""
    phone_number_id: NotRequired[str]
    """Default: the client's phone number ID."""


class SetEncryptionKey(TypedDict):
    """Parameters of `encryption.set` as one mapping: `wa.encryption.set(**{…})`.

    Sets the business public key of a phone number. The endpoint decrypts flow requests with the matching private
    key.
    """

    business_public_key: str
    """RSA public key of 2048 bits, in PEM format."""
    phone_number_id: NotRequired[str]
    """Default: the client's phone number ID."""
