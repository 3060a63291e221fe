# Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

"""Responses and events of `access_tokens`, for annotations: at run time each of these is a `wabakit.Object`."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

from .._core import Secret
from .shared import Received


class AccessToken(Received):
    """An access token."""

    access_token: Secret
    """Access token. Opaque, of any length."""
    token_type: str | None
    """Type of the token: `bearer`."""
    expires_in: int | str | None
    """Remaining lifetime in seconds. Absent if the token never expires."""


class DebuggedToken(Received):
    """The properties of an access token."""

    data: TokenProperties
    """Properties of the inspected token."""


class TokenProperties(Received):
    """Properties of an access token."""

    is_valid: bool
    """True if the token can be used."""
    type: TokenKind | None
    """Kind of the token, by its owner."""
    app_id: str | None
    """ID of the app of the token."""
    application: str | None
    """Name of the app."""
    user_id: str | None
    """ID of the user or system user that owns the token."""
    profile_id: str | None
    """ID of the page that the token is for."""
    issued_at: str | int | None
    """Issue time of the token. Seconds since the Unix epoch."""
    expires_at: str | int | None
    """Expiry of the token. Seconds since the Unix epoch; 0 if the token never expires."""
    data_access_expires_at: str | int | None
    """End of the access to user data. Seconds since the Unix epoch; 0 if the access never ends."""
    scopes: list[str] | None
    """Permissions of the token."""
    granular_scopes: list[GranularScope] | None
    """Permissions of the token, each with the assets that it is granted for."""
    metadata: Any
    """Metadata of the login that created the token."""
    error: TokenError | None
    """Reason why the token is invalid. Absent if it is valid."""


TokenKind: TypeAlias = Literal["APP", "USER", "SYSTEM_USER", "PAGE"] | str
"""Kind of an access token, by its owner.
Other values are accepted, too.

- `APP`: Token of an app.
- `USER`: Token of a user.
- `SYSTEM_USER`: Token of a system user, business tokens among them.
- `PAGE`: Token of a page.
"""


class GranularScope(Received):
    """A permission of an access token, with the assets that it is granted for."""

    scope: str
    """Name of the permission."""
    target_ids: list[str] | None
    """IDs of the assets, such as WhatsApp Business accounts, the newest first. Empty for all assets."""


class TokenError(Received):
    """Reason why an access token is invalid."""

    code: int | None
    """Error code of the platform."""
    subcode: int | None
    """Subcode of the error, such as 463 for an expired token."""
    message: str | None
    """Description of the error, human-readable."""
