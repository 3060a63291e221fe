# Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

"""Parameters of `businesses`, under the platform's names."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, TypeAlias, TypedDict

if sys.version_info >= (3, 11):
    from typing import NotRequired
elif TYPE_CHECKING:
    from typing_extensions import NotRequired


class GetBusiness(TypedDict):
    """Parameters of `businesses.get` as one mapping: `wa.businesses.get(**{…})`.

    Gets a business portfolio: name, verification status and messaging limit.
    """

    fields: NotRequired[Sequence[BusinessField]]
    """Fields to return."""
    business_id: NotRequired[str]
    """Default: the client's business portfolio ID."""


BusinessField: TypeAlias = (
    Literal[
    "id",
    "name",
    "timezone_id",
    "verification_status",
    "created_time",
    "primary_page",
    "two_factor_type",
    "marketing_messages_onboarding_status",
    "whatsapp_business_manager_messaging_limit",
    "health_status",
]
    | str
)
"""Field of `Business` to return. Its own fields can follow in braces: `field{one,two}`. Default: `id`, `name`,
`timezone_id`, `verification_status`, `created_time`, `two_factor_type`.

- `id`: ID of the business portfolio.
- `name`: Name of the business portfolio.
- `timezone_id`: Time zone, as the platform's numeric ID.
- `verification_status`: Verification status of the business: `verified`, `not_verified`, `pending` and others.
- `created_time`: Creation time, in ISO 8601 format.
- `primary_page`: Facebook page of the business.
- `two_factor_type`: Requirement of two-factor authentication: `none`, `admin_required` or `all_required`.
- `marketing_messages_onboarding_status`: Acceptance of the Marketing Messages API terms.
- `whatsapp_business_manager_messaging_limit`: Messaging limit of the portfolio: unique users per rolling 24 hours,
  outside customer service windows. `TIER_250` to `TIER_UNLIMITED`.
- `health_status`: Health status of the portfolio: sending capability and blocking errors.
"""


class ListBusinessUsers(TypedDict):
    """Parameters of `businesses.list_users` as one mapping: `wa.businesses.list_users(**{…})`.

    Lists the users of a business portfolio. System users have a list of their own.
    """

    fields: NotRequired[Sequence[BusinessUserField]]
    """Fields to return per user."""
    limit: NotRequired[int]
    """Maximum number of users per page. 1 to 100. Default: 25."""
    after: NotRequired[str]
    """Cursor from a previous response. Returns the page after it."""
    before: NotRequired[str]
    """Cursor from a previous response. Returns the page before it."""
    business_id: NotRequired[str]
    """Default: the client's business portfolio ID."""


BusinessUserField: TypeAlias = Literal["id", "name", "email", "role", "business"] | str
"""Field of `BusinessUser` to return. Its own fields can follow in braces: `field{one,two}`. Default: `id`, `name`,
`email`, `role`.

- `id`: ID of the user in this portfolio.
- `name`: Name of the user.
- `email`: Email address of the user.
- `role`: Role of the user: `ADMIN`, `EMPLOYEE` and others.
- `business`: Business portfolio of the user.
"""


class InviteBusinessUser(TypedDict):
    """Parameters of `businesses.invite_user` as one mapping: `wa.businesses.invite_user(**{…})`.

    Invites a user to a business portfolio by email. Parameters and response are known from Meta's SDK only.
    """

    email: str
    """Email address of the user."""
    role: NotRequired[str]
    """Role of the user, such as `ADMIN` or `EMPLOYEE`."""
    business_id: NotRequired[str]
    """Default: the client's business portfolio ID."""


class ListOwnedApps(TypedDict):
    """Parameters of `businesses.list_owned_apps` as one mapping: `wa.businesses.list_owned_apps(**{…})`.

    Lists the apps that a business portfolio owns.
    """

    fields: NotRequired[Sequence[BusinessAppField]]
    """Fields to return per app."""
    limit: NotRequired[int]
    """Maximum number of apps per page. 1 to 100. Default: 25."""
    after: NotRequired[str]
    """Cursor from a previous response. Returns the page after it."""
    before: NotRequired[str]
    """Cursor from a previous response. Returns the page before it."""
    business_id: NotRequired[str]
    """Default: the client's business portfolio ID."""


BusinessAppField: TypeAlias = Literal["id", "name", "link", "category", "namespace"] | str
"""Field of `BusinessApp` to return. Its own fields can follow in braces: `field{one,two}`. Default: `id`, `name`,
`link`.

- `id`: ID of the app.
- `name`: Name of the app.
- `link`: URL of the app.
- `category`: Category of the app.
- `namespace`: Namespace of the app.
"""


class ClaimApp(TypedDict):
    """Parameters of `businesses.claim_app` as one mapping: `wa.businesses.claim_app(**{…})`.

    Adds an app to those that a business portfolio owns. Parameters and response are known from Meta's SDK only.
    """

    app_id: str
    """ID of the app."""
    business_id: NotRequired[str]
    """Default: the client's business portfolio ID."""


class ListClientApps(TypedDict):
    """Parameters of `businesses.list_client_apps` as one mapping: `wa.businesses.list_client_apps(**{…})`.

    Lists the apps of other portfolios that a business portfolio may use.
    """

    fields: NotRequired[Sequence[BusinessAppField]]
    """Fields to return per app."""
    limit: NotRequired[int]
    """Maximum number of apps per page. 1 to 100. Default: 25."""
    after: NotRequired[str]
    """Cursor from a previous response. Returns the page after it."""
    before: NotRequired[str]
    """Cursor from a previous response. Returns the page before it."""
    business_id: NotRequired[str]
    """Default: the client's business portfolio ID."""


class RequestClientApp(TypedDict):
    """Parameters of `businesses.request_client_app` as one mapping: `wa.businesses.request_client_app(**{…})`.

    Requests access to an app of another portfolio. Parameters and response are known from Meta's SDK only.
    """

    app_id: str
    """ID of the app."""
    business_id: NotRequired[str]
    """Default: the client's business portfolio ID."""
