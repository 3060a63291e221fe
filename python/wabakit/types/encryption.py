# Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

"""Responses and events of `encryption`, for annotations: at run time each of these is a `wabakit.Object`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .shared import Received


class BusinessEncryption(Received):
    """The key that is set: here, or in a list of one."""

    data: list[EncryptionKey] | None
    """The list of one, as the platform mostly answers."""
    business_public_key: str | None
    """The key, where there is no list."""
    business_public_key_signature_status: KeySignatureStatus | None
    """Whether it is signed rightly, where there is no list."""


class EncryptionKey(Received):
    """A key, and whether it is signed rightly."""

    business_public_key: str | None
    """The key, as PEM."""
    business_public_key_signature_status: KeySignatureStatus | None
    """Whether it is signed rightly."""


KeySignatureStatus: TypeAlias = Literal["VALID", "MISMATCH"] | str
"""Whether a key is signed rightly.
Other values are accepted, too.

- `VALID`: It is.
- `MISMATCH`: It isn't: set it again.
"""
