# Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

"""Parameters of `connected_client_businesses`, under the platform's names."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, TypeAlias, TypedDict

if sys.version_info >= (3, 11):
    from typing import NotRequired
elif TYPE_CHECKING:
    from typing_extensions import NotRequired


class ListConnectedClientBusinesses(TypedDict):
    """Parameters of `connected_client_businesses.list` as one mapping: `wa.connected_client_businesses.list(**{…})`.

    Lists the business portfolios of clients that are connected to an app.
    """

    fields: NotRequired[Sequence[ConnectedClientBusinessField]]
    """Fields to return per business portfolio."""
    limit: NotRequired[int]
    """Maximum number of business portfolios per page. 1 to 100. Default: 25."""
    after: NotRequired[str]
    """Cursor from a previous response. Returns the page after it."""
    before: NotRequired[str]
    """Cursor from a previous response. Returns the page before it."""
    app_id: NotRequired[str]
    """Default: the client's app ID."""


ConnectedClientBusinessField: TypeAlias = (
    Literal["id", "name", "verification_status", "business_status", "created_time", "updated_time"]
    | str
)
"""Field of `ConnectedClientBusiness` to return. Its own fields can follow in braces: `field{one,two}`. Default: `id`,
`name`, `verification_status`, `business_status`.

- `id`: ID of the client's business portfolio.
- `name`: Name of the client's business portfolio.
- `verification_status`: Verification status of the business: `verified`, `not_verified`, `pending` and others, in
  lower or upper case.
- `business_status`: Status of the business: `ACTIVE`, `INACTIVE`, `SUSPENDED` or `PENDING_APPROVAL`.
- `created_time`: Time of the connection, in ISO 8601 format.
- `updated_time`: Time of the last change, in ISO 8601 format.
"""
