# Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

"""Parameters of `encryption`, under the platform's names."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, TypeAlias, TypedDict

if sys.version_info >= (3, 11):
    from typing import NotRequired
elif TYPE_CHECKING:
    from typing_extensions import NotRequired


class GetEncryptionKey(TypedDict):
    """Parameters of `encryption.get` as one mapping: `wa.encryption.get(**{…})`.

    Gets the business public key of a phone number.
    """

    fields: NotRequired[Sequence[EncryptionKeyField]]
    """Fields to return. Default: all of them."""
    phone_number_id: NotRequired[str]
    """Default: the client's phone number ID."""


EncryptionKeyField: TypeAlias = Literal["business_public_key", "business_public_key_signature_status"] | str
"""Field of `EncryptionKey` to return. Its own fields can follow in braces: `field{one,two}`.

- `business_public_key`: Public key in PEM format.
- `business_public_key_signature_status`: Signature status of the public key.
"""


class SetEncryptionKey(TypedDict):
    """Parameters of `encryption.set` as one mapping: `wa.encryption.set(**{…})`.

    Sets the business public key of a phone number. The endpoint decrypts flow requests with the matching private
    key.
    """

    business_public_key: str
    """RSA public key of 2048 bits, in PEM format."""
    phone_number_id: NotRequired[str]
    """Default: the client's phone number ID."""
