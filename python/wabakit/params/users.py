# Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

"""Parameters of `users`, under the platform's names."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, TypeAlias, TypedDict

if sys.version_info >= (3, 11):
    from typing import NotRequired
elif TYPE_CHECKING:
    from typing_extensions import NotRequired


class GetUser(TypedDict):
    """Parameters of `users.get` as one mapping: `wa.users.get(**{…})`.

    Gets a user or system user. With `me`, the owner of the access token: a simple check that the token is valid.
    """

    user_id: str
    """ID of the user, or `me`: the owner of the access token."""
    fields: NotRequired[Sequence[UserField]]
    """Fields to return. Default: `id` and `name`."""


UserField: TypeAlias = Literal["id", "name"] | str
"""Field of `UserProfile` to return. Its own fields can follow in braces: `field{one,two}`.

- `id`: ID of the user.
- `name`: Name of the user.
"""


class ListUserBusinesses(TypedDict):
    """Parameters of `users.list_businesses` as one mapping: `wa.users.list_businesses(**{…})`.

    Lists the business portfolios of a user.
    """

    user_id: str
    """ID of the user, or `me`: the owner of the access token."""
    fields: NotRequired[Sequence[UserBusinessField]]
    """Fields to return per portfolio. Default: `id` and `name`."""
    limit: NotRequired[int]
    """Maximum number of portfolios per page. 1 to 100. Default: 25."""
    after: NotRequired[str]
    """Cursor from a previous response. Returns the page after it."""
    before: NotRequired[str]
    """Cursor from a previous response. Returns the page before it."""


UserBusinessField: TypeAlias = Literal["id", "name"] | str
"""Field of `UserBusiness` to return. Its own fields can follow in braces: `field{one,two}`.

- `id`: ID of the business portfolio.
- `name`: Name of the business portfolio.
"""


class ListUserPermissions(TypedDict):
    """Parameters of `users.list_permissions` as one mapping: `wa.users.list_permissions(**{…})`.

    Lists the permissions that a user granted to the app or declined.
    """

    user_id: str
    """ID of the user, or `me`: the owner of the access token."""
    limit: NotRequired[int]
    """Maximum number of permissions per page. 1 to 100. Default: 25."""
    after: NotRequired[str]
    """Cursor from a previous response. Returns the page after it."""
    before: NotRequired[str]
    """Cursor from a previous response. Returns the page before it."""


class RevokeUserPermission(TypedDict):
    """Parameters of `users.revoke_permission` as one mapping: `wa.users.revoke_permission(**{…})`.

    Revokes one permission that a user granted to the app.
    """

    user_id: str
    """ID of the user, or `me`: the owner of the access token."""
    permission: str
    """Name of the permission, such as `whatsapp_business_messaging`."""


class RevokeUserPermissions(TypedDict):
    """Parameters of `users.revoke_permissions` as one mapping: `wa.users.revoke_permissions(**{…})`.

    Revokes all permissions that a user granted to the app: the user's tokens become invalid.
    """

    user_id: str
    """ID of the user, or `me`: the owner of the access token."""


class ListAssignedApplications(TypedDict):
    """Parameters of `users.list_assigned_applications` as one mapping: `wa.users.list_assigned_applications(**{…})`.

    Lists the apps that are assigned to a user or system user.
    """

    user_id: str
    """ID of the user, or `me`: the owner of the access token."""
    fields: NotRequired[Sequence[AssignedApplicationField]]
    """Fields to return per app. Default: `id` and `name`."""
    limit: NotRequired[int]
    """Maximum number of apps per page. 1 to 100. Default: 25."""
    after: NotRequired[str]
    """Cursor from a previous response. Returns the page after it."""
    before: NotRequired[str]
    """Cursor from a previous response. Returns the page before it."""


AssignedApplicationField: TypeAlias = Literal["id", "name"] | str
"""Field of `AssignedApplication` to return. Its own fields can follow in braces: `field{one,two}`.

- `id`: ID of the app.
- `name`: Name of the app.
"""
