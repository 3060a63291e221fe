# Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

"""Parameters of `system_users`, under the platform's names."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, TypeAlias, TypedDict

if sys.version_info >= (3, 11):
    from typing import NotRequired
elif TYPE_CHECKING:
    from typing_extensions import NotRequired


class CreateSystemUser(TypedDict):
    """Parameters of `system_users.create` as one mapping: `wa.system_users.create(**{…})`.

    Creates a system user in a business portfolio. System users cannot be deleted.
    """

    name: str
    """Name of the system user."""
    role: SystemUserRole
    """Role of the system user in the portfolio."""
    business_id: NotRequired[str]
    """Default: the client's business portfolio ID."""


SystemUserRole: TypeAlias = Literal["ADMIN", "EMPLOYEE"] | str
"""Role of a system user in its portfolio.
Other values are accepted, too.

- `ADMIN`: Access to every asset of the portfolio.
- `EMPLOYEE`: Access to assigned assets only.
"""


class ListSystemUsers(TypedDict):
    """Parameters of `system_users.list` as one mapping: `wa.system_users.list(**{…})`.

    Lists the system users of a business portfolio.
    """

    fields: NotRequired[Sequence[SystemUserField]]
    """Fields to return per system user."""
    limit: NotRequired[int]
    """Maximum number of system users per page. 1 to 100. Default: 25."""
    after: NotRequired[str]
    """Cursor from a previous response. Returns the page after it."""
    before: NotRequired[str]
    """Cursor from a previous response. Returns the page before it."""
    business_id: NotRequired[str]
    """Default: the client's business portfolio ID."""


SystemUserField: TypeAlias = Literal["id", "name", "role"] | str
"""Field of `SystemUser` to return. Its own fields can follow in braces: `field{one,two}`. Default: `id`, `name`,
`role`.

- `id`: ID of the system user.
- `name`: Name of the system user.
- `role`: Role of the system user in the portfolio.
"""


class UpdateSystemUser(TypedDict):
    """Parameters of `system_users.update` as one mapping: `wa.system_users.update(**{…})`.

    Renames a system user, or changes its role.
    """

    system_user_id: str
    """ID of the system user to change."""
    name: str
    """New name of the system user."""
    role: NotRequired[SystemUserRole]
    """New role of the system user in the portfolio. Default: unchanged."""
    business_id: NotRequired[str]
    """Default: the client's business portfolio ID."""


class InstallApp(TypedDict):
    """Parameters of `system_users.install_app` as one mapping: `wa.system_users.install_app(**{…})`.

    Installs an app for a system user, which is required before an access token can be created for it. App and system
    user belong to one portfolio. Requires the token of an administrator of the portfolio.
    """

    system_user_id: str
    """ID of the system user."""
    business_app: str
    """ID of the app to install."""


class CreateSystemUserToken(TypedDict):
    """Parameters of `system_users.create_token` as one mapping: `wa.system_users.create_token(**{…})`.

    Creates an access token of a system user for an installed app. Requires the app secret in the client's settings,
    and the token of an administrator of the portfolio.
    """

    system_user_id: str
    """ID of the system user."""
    business_app: str
    """ID of the app that the token is for."""
    scope: str
    """Permissions of the token, separated by commas, such as
    `whatsapp_business_management,whatsapp_business_messaging`.
    """
    set_token_expires_in_60_days: NotRequired[bool]
    """True for a token that expires after 60 days. Advised: the platform may refuse tokens that never expire. Default:
    `false`.
    """


class InvalidateSystemUserTokens(TypedDict):
    """Parameters of `system_users.invalidate_tokens` as one mapping: `wa.system_users.invalidate_tokens(**{…})`.

    Invalidates all access tokens of a system user. Requires the token of an administrator of the portfolio.
    """

    system_user_id: str
    """ID of the system user."""
