# Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

"""Responses and events of `activities`, for annotations: at run time each of these is a `wabakit.Object`."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

from .shared import Paging, Received


class AccountActivities(Received):
    """A page of activities."""

    data: list[AccountActivity]
    """Activities on this page."""
    paging: Paging | None
    """Cursors of the next and previous pages."""


class AccountActivity(Received):
    """An activity on a WhatsApp Business account. Contains only the requested fields."""

    id: str | None
    """ID of the activity."""
    activity_type: ActivityType | None
    """Type of the activity."""
    timestamp: str | None
    """Time of the activity, in ISO 8601 format."""
    actor_type: str | None
    """Type of the actor: `USER`, `SYSTEM`, `API`, `ADMIN` or `AUTOMATED_PROCESS`."""
    actor_id: str | None
    """ID of the actor."""
    actor_name: str | None
    """Name of the actor."""
    description: str | None
    """Description of the activity, human-readable."""
    details: Any
    """Details of the activity. Their keys depend on its type."""
    ip_address: str | None
    """IP address of the actor."""
    user_agent: str | None
    """User agent of the actor's client."""


ActivityType: TypeAlias = (
    Literal[
    "ACCOUNT_CREATED",
    "ACCOUNT_UPDATED",
    "ACCOUNT_DELETED",
    "PHONE_NUMBER_ADDED",
    "PHONE_NUMBER_REMOVED",
    "PHONE_NUMBER_VERIFIED",
    "USER_ADDED",
    "USER_REMOVED",
    "USER_ROLE_CHANGED",
    "PERMISSION_GRANTED",
    "PERMISSION_REVOKED",
    "TEMPLATE_CREATED",
    "TEMPLATE_UPDATED",
    "TEMPLATE_DELETED",
    "WEBHOOK_CONFIGURED",
    "API_ACCESS_GRANTED",
    "API_ACCESS_REVOKED",
    "BILLING_UPDATED",
    "COMPLIANCE_ACTION",
    "SECURITY_EVENT",
]
    | str
)
"""Type of an activity on a WhatsApp Business account.
Other values are accepted, too.

- `ACCOUNT_CREATED`: Creation of the account.
- `ACCOUNT_UPDATED`: Change of the account.
- `ACCOUNT_DELETED`: Deletion of the account.
- `PHONE_NUMBER_ADDED`: Addition of a phone number.
- `PHONE_NUMBER_REMOVED`: Removal of a phone number.
- `PHONE_NUMBER_VERIFIED`: Verification of a phone number.
- `USER_ADDED`: User added to the account.
- `USER_REMOVED`: User removed from the account.
- `USER_ROLE_CHANGED`: Role of a user changed.
- `PERMISSION_GRANTED`: Permission granted to a user.
- `PERMISSION_REVOKED`: Permission revoked from a user.
- `TEMPLATE_CREATED`: Message template created.
- `TEMPLATE_UPDATED`: Message template updated.
- `TEMPLATE_DELETED`: Message template deleted.
- `WEBHOOK_CONFIGURED`: Webhook configuration changed.
- `API_ACCESS_GRANTED`: API access granted to an app.
- `API_ACCESS_REVOKED`: API access revoked from an app.
- `BILLING_UPDATED`: Billing information updated.
- `COMPLIANCE_ACTION`: Compliance action taken by the platform.
- `SECURITY_EVENT`: Security event on the account.
"""
