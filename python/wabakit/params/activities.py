# Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

"""Parameters of `activities`, under the platform's names."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, TypeAlias, TypedDict

if sys.version_info >= (3, 11):
    from typing import NotRequired
elif TYPE_CHECKING:
    from typing_extensions import NotRequired


class ListActivities(TypedDict):
    """Parameters of `activities.list` as one mapping: `wa.activities.list(**{…})`.

    Lists the activities on a WhatsApp Business account, such as added phone numbers and changed permissions.
    """

    fields: NotRequired[Sequence[AccountActivityField]]
    """Fields to return per activity."""
    since: NotRequired[str]
    """Start of the time range, as an ISO 8601 date or in seconds since the Unix epoch."""
    until: NotRequired[str]
    """End of the time range, as an ISO 8601 date or in seconds since the Unix epoch."""
    activity_type: NotRequired[str]
    """Types of activities, separated by commas, such as `PHONE_NUMBER_VERIFIED,USER_ADDED`. Default: all."""
    limit: NotRequired[int]
    """Maximum number of activities per page. 1 to 100. Default: 25."""
    after: NotRequired[str]
    """Cursor from a previous response. Returns the page after it."""
    before: NotRequired[str]
    """Cursor from a previous response. Returns the page before it."""
    waba_id: NotRequired[str]
    """Default: the client's WhatsApp Business account ID."""


AccountActivityField: TypeAlias = (
    Literal[
    "id",
    "activity_type",
    "timestamp",
    "actor_type",
    "actor_id",
    "actor_name",
    "description",
    "details",
    "ip_address",
    "user_agent",
]
    | str
)
"""Field of `AccountActivity` to return. Its own fields can follow in braces: `field{one,two}`. Default: `id`,
`activity_type`, `timestamp`, `actor_type`, `actor_id`, `actor_name`, `description`.

- `id`: ID of the activity.
- `activity_type`: Type of the activity.
- `timestamp`: Time of the activity, in ISO 8601 format.
- `actor_type`: Type of the actor: `USER`, `SYSTEM`, `API`, `ADMIN` or `AUTOMATED_PROCESS`.
- `actor_id`: ID of the actor.
- `actor_name`: Name of the actor.
- `description`: Description of the activity, human-readable.
- `details`: Details of the activity. Their keys depend on its type.
- `ip_address`: IP address of the actor.
- `user_agent`: User agent of the actor's client.
"""
