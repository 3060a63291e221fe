# Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

"""Parameters of `access_tokens`, under the platform's names."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, TypedDict

from .._core import Secret

if sys.version_info >= (3, 11):
    from typing import NotRequired
elif TYPE_CHECKING:
    from typing_extensions import NotRequired


class ExchangeCode(TypedDict):
    """Parameters of `access_tokens.exchange_code` as one mapping: `wa.access_tokens.exchange_code(**{…})`.

    Exchanges the code of Embedded Signup or of Facebook Login for an access token. A code works once, and a code of
    Embedded Signup expires after 30 seconds: do not repeat a failed exchange. Needs no access token.
    """

    client_id: str
    """ID of the app that started the login."""
    client_secret: Secret | str
    """App secret of the app."""
    code: Secret | str
    """Code that the login returned."""
    redirect_uri: NotRequired[str]
    """Redirect URI of the login. Required exactly if the login used one."""
    grant_type: NotRequired[str]
    """Type of the exchange: `authorization_code`. Implied by the code."""


class GetAppAccessToken(TypedDict):
    """Parameters of `access_tokens.get_app_token` as one mapping: `wa.access_tokens.get_app_token(**{…})`.

    Gets the access token of an app, which does not expire. Needs no access token.
    """

    client_id: str
    """ID of the app."""
    client_secret: Secret | str
    """App secret of the app."""
    grant_type: NotRequired[Literal["client_credentials"]]
    """Constant; may be omitted."""


class ExtendAccessToken(TypedDict):
    """Parameters of `access_tokens.extend` as one mapping: `wa.access_tokens.extend(**{…})`.

    Exchanges a valid access token for one that lives longer: a short-lived user token, or a system user token before
    its 60 days end. Needs no other access token.
    """

    client_id: str
    """ID of the app of the token."""
    client_secret: Secret | str
    """App secret of the app."""
    fb_exchange_token: Secret | str
    """Access token to extend."""
    set_token_expires_in_60_days: NotRequired[bool]
    """True for a system user token: the new token expires after 60 days."""
    grant_type: NotRequired[Literal["fb_exchange_token"]]
    """Constant; may be omitted."""


class RevokeAccessToken(TypedDict):
    """Parameters of `access_tokens.revoke` as one mapping: `wa.access_tokens.revoke(**{…})`.

    Revokes one access token of a system user. The client's own token must belong to the same app.
    """

    client_id: str
    """ID of the app of the token."""
    client_secret: Secret | str
    """App secret of the app."""
    revoke_token: Secret | str
    """Access token to revoke."""


class DebugAccessToken(TypedDict):
    """Parameters of `access_tokens.debug` as one mapping: `wa.access_tokens.debug(**{…})`.

    Gets the properties of an access token: validity, app, owner, expiry, permissions, and the accounts that they are
    granted for. The client's own token must be the app's, or belong to a developer or a system user of the same app.
    """

    input_token: Secret | str
    """Access token to inspect."""


class CreateBusinessAccessToken(TypedDict):
    """Parameters of `access_tokens.create_business_token` as one mapping:
    `wa.access_tokens.create_business_token(**{…})`.

    Creates an access token of a system user for a business portfolio and an app.
    """

    app_id: NotRequired[str]
    """ID of the app that the token is for."""
    scope: NotRequired[str]
    """Permissions of the token, separated by commas."""
    fbe_external_business_id: NotRequired[str]
    """ID of the portfolio in the partner's own system."""
    system_user_name: NotRequired[str]
    """Name of the system user that owns the token."""
    business_id: NotRequired[str]
    """Default: the client's business portfolio ID."""


class FetchBusinessToken(TypedDict):
    """Parameters of `access_tokens.fetch_business_token` as one mapping:
    `wa.access_tokens.fetch_business_token(**{…})`.

    Gets the business token of a client who signed up, without a code: for hosted Embedded Signup and for accounts
    that a partner created. Requires the app secret in the client's settings, and the partner's system user token.
    """

    business_id: str
    """ID of the business portfolio of the client who signed up."""
    fetch_only: NotRequired[bool]
    """True to get the existing token; `false` creates a new one."""
    system_user_id: NotRequired[str]
    """ID of the system user that the token is for."""
    scope: NotRequired[str]
    """Permissions of the token, separated by commas."""
    asset: NotRequired[Sequence[str]]
    """IDs of the assets that the token gives access to."""
    set_token_expires_in_60_days: NotRequired[bool]
    """True for a token that expires after 60 days. Default: the token never expires."""
