# Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

"""Responses and events of `payment_migrations`, for annotations: at run time each of these is a `wabakit.Object`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .shared import Received


class CreatedPaymentMigration(Received):
    """A new migration."""

    migration_id: str
    """ID of the new migration."""
    migration_status: PaymentMigrationStatus | None
    """Status of the new migration."""


PaymentMigrationStatus: TypeAlias = (
    Literal[
    "INITIATED",
    "ACCEPTED",
    "IN_PROGRESS",
    "READY_TO_COMPLETE",
    "COMPLETED",
    "FAILED",
    "FAILED_TO_COMPLETE",
    "REJECTED",
]
    | str
)
"""Status of a migration of the billing currency or the payment method.
Other values are accepted, too.

- `INITIATED`: Initiated: the request was received.
- `ACCEPTED`: Accepted by the platform.
- `IN_PROGRESS`: In progress: the account is being cloned.
- `READY_TO_COMPLETE`: Ready to complete: the phone numbers can be moved.
- `COMPLETED`: Completed: the phone numbers are on the new account.
- `FAILED`: Failed while the account was cloned.
- `FAILED_TO_COMPLETE`: Failed while the phone numbers were moved.
- `REJECTED`: Rejected by the platform.
"""


class PaymentMigration(Received):
    """A migration of the billing currency or the payment method."""

    id: str | None
    """ID of the migration."""
    status: PaymentMigrationStatus | None
    """Status of the migration."""
    destination_waba: DestinationAccount | None
    """New account. Its templates have other IDs, and analytics stay on the old account."""


class DestinationAccount(Received):
    """The account that a migration creates."""

    id: str | None
    """ID of the new account."""
    name: str | None
    """Name of the new account."""
    currency: str | None
    """Billing currency of the new account, as an ISO 4217 code."""
    timezone_id: int | str | None
    """Time zone of the new account, as the platform's numeric ID."""
    message_template_namespace: str | None
    """Namespace of the new account's templates."""
