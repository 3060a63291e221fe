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

    Get the key that is set.
    """

    fields: NotRequired[str]
    """What to tell, by commas; all unless told."""
    phone_number_id: NotRequired[str]
    """Default: the client's phone number ID."""


class SetEncryptionKey(TypedDict):
    """Parameters of `encryption.set` as one mapping: `wa.encryption.set(**{…})`.

    Set the key: the public half. Its private half decrypts what your endpoint receives.
    """

    business_public_key: str
    """An RSA key of 2048 bits, as PEM."""
    phone_number_id: NotRequired[str]
    """Default: the client's phone number ID."""
