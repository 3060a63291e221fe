# Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

"""Responses and events of `calls`, for annotations: at run time each of these is a `wabakit.Object`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .shared import Received


class StartedCalls(Received):
    """The calls that were begun: one."""

    calls: list[StartedCall]
    """The calls."""


class StartedCall(Received):
    """A call that was begun."""

    id: str
    """Its id (`wacid.…`); its webhooks carry it."""


class CallPermissions(Received):
    """Whether a person may be called, or asked."""

    permission: CallPermission
    """What they allowed."""
    actions: list[CallPermissionAction] | None
    """What you may do, and how often."""


class CallPermission(Received):
    """What a person allowed."""

    status: CallPermissionStatus
    """Whether they allowed calls."""
    expiration_time: str | int | None
    """Until when, if it isn't for good."""


CallPermissionStatus: TypeAlias = Literal["no_permission", "temporary", "permanent"] | str
"""Whether a person allowed calls.
Other values are accepted, too.

- `no_permission`: They didn't, or can't be called.
- `temporary`: For a time.
- `permanent`: For good.
"""


class CallPermissionAction(Received):
    """Something that you may do, or not."""

    action_name: str
    """What it is: `send_call_permission_request` or `start_call`."""
    can_perform_action: bool
    """Whether you may do it now."""
    limits: list[CallPermissionLimit] | None
    """How often you may."""


class CallPermissionLimit(Received):
    """How often something may be done."""

    time_period: str | None
    """In how long a time, in ISO 8601: `PT24H`, `P7D`."""
    max_allowed: int | None
    """How often at most."""
    current_usage: int | None
    """How often it was done."""
    limit_expiration_time: str | int | None
    """Until when you must wait, if you have done it that often."""
