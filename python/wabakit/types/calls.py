# Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

"""Responses and events of `calls`, for annotations: at run time each of these is a `wabakit.Object`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .shared import Received


class StartedCalls(Received):
    """Result of starting a call."""

    calls: list[StartedCall]
    """One-element list with the started call."""


class StartedCall(Received):
    """A started call."""

    id: str
    """ID of the call (`wacid.…`), used in its webhooks."""


class CallPermissions(Received):
    """Call permission of a user and the allowed actions."""

    permission: CallPermission
    """Call permission of the user."""
    actions: list[CallPermissionAction] | None
    """Actions of the business, with their limits."""


class CallPermission(Received):
    """Call permission that a user granted or declined."""

    status: CallPermissionStatus
    """Status of the permission."""
    expiration_time: str | int | None
    """Expiration time of a temporary permission. Seconds since the Unix epoch."""


CallPermissionStatus: TypeAlias = Literal["no_permission", "temporary", "permanent"] | str
"""Status of a call permission.
Other values are accepted, too.

- `no_permission`: No permission, or the user cannot be called.
- `temporary`: Temporary permission: 7 days from approval.
- `permanent`: Permanent permission, until the user revokes it.
"""


class CallPermissionAction(Received):
    """An action and whether it is currently allowed."""

    action_name: str
    """Name of the action: `send_call_permission_request` or `start_call`."""
    can_perform_action: bool
    """True if the action is allowed now."""
    limits: list[CallPermissionLimit] | None
    """Limits of the action."""


class CallPermissionLimit(Received):
    """Limit on the frequency of an action."""

    time_period: str | None
    """Period of the limit, as an ISO 8601 duration: `PT24H`, `P7D`."""
    max_allowed: int | None
    """Maximum number of actions per period."""
    current_usage: int | None
    """Number of actions so far in the period."""
    limit_expiration_time: str | int | None
    """Time at which the action is allowed again. Seconds since the Unix epoch. Present only when the limit is reached.
    """
