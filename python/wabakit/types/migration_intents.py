# Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

"""Responses and events of `migration_intents`, for annotations: at run time each of these is a `wabakit.Object`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .shared import Received


class CreatedMigrationIntent(Received):
    """A new migration intent: `id` in the guides, `migration_intent_id` in the platform's OpenAPI file."""

    id: str | None
    """ID of the new migration intent."""
    migration_intent_id: str | None
    """ID of the new migration intent, under the name in the platform's OpenAPI file."""
    success: bool | None
    """True if the account was marked."""
    status: str | None
    """Status of the request: `PENDING`, `APPROVED`, `REJECTED` or `SCHEDULED`."""
    estimated_completion_time: str | None
    """Estimated time of completion, in ISO 8601 format."""


class MigrationIntent(Received):
    """A migration intent."""

    id: str
    """ID of the migration intent."""
    status: MigrationIntentStatus | None
    """Status of the migration."""


MigrationIntentStatus: TypeAlias = Literal["INITIATED", "ACCEPTED", "COMPLETED", "REJECTED"] | str
"""Status of a migration between Multi-Partner Solutions.
Other values are accepted, too.

- `INITIATED`: Initiated: waiting for the client.
- `ACCEPTED`: Accepted by the client.
- `COMPLETED`: Completed: the account has moved.
- `REJECTED`: Rejected by the client.
"""
