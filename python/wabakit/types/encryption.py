# Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

"""Responses and events of `encryption`, for annotations: at run time each of these is a `wabakit.Object`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .shared import Received


class BusinessEncryption(Received):
    """Business public key: in a one-element list, or in the fields of this object."""

    data: list[EncryptionKey] | None
    """One-element list with the public key, the usual form of the response."""
    business_public_key: str | None
    """Public key in PEM format, if the response has no list."""
    business_public_key_signature_status: KeySignatureStatus | None
    """Signature status of the public key, if the response has no list."""


class EncryptionKey(Received):
    """A business public key and its signature status."""

    business_public_key: str | None
    """Public key in PEM format."""
    business_public_key_signature_status: KeySignatureStatus | None
    """Signature status of the public key."""


KeySignatureStatus: TypeAlias = Literal["VALID", "MISMATCH"] | str
"""Signature status of a business public key.
Other values are accepted, too.

- `VALID`: Valid: the signature matches the key.
- `MISMATCH`: Mismatch: set the key again.
"""
