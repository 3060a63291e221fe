# Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

"""Parameters of `migration_intents`, under the platform's names."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, TypeAlias, TypedDict

if sys.version_info >= (3, 11):
    from typing import NotRequired
elif TYPE_CHECKING:
    from typing_extensions import NotRequired


class CreateMigrationIntent(TypedDict):
    """Parameters of `migration_intents.create` as one mapping: `wa.migration_intents.create(**{…})`.

    Marks a WhatsApp Business account for a migration: to another Multi-Partner Solution (`solution_id`), or off its
    solution (`app_id`). The token is the business token of the client.
    Required: exactly one of `solution_id`, `app_id`.
    """

    solution_id: NotRequired[str]
    """ID of the destination solution. With `migration_intent`: of the current solution."""
    app_id: NotRequired[str]
    """ID of the own app, to leave the solution."""
    migration_intent: NotRequired[MigrationStep]
    """Step of the migration. Documented in the platform's OpenAPI file only, as are the fields that follow it."""
    target_solution_id: NotRequired[str]
    """ID of the destination solution, with `migration_intent`."""
    migration_reason: NotRequired[str]
    """Reason of the migration. At most 500 characters."""
    scheduled_migration_time: NotRequired[str]
    """Time of the migration, in ISO 8601 format. With `SCHEDULE_MIGRATION`."""
    waba_id: NotRequired[str]
    """Default: the client's WhatsApp Business account ID."""


MigrationStep: TypeAlias = (
    Literal["INITIATE_MIGRATION", "CANCEL_MIGRATION", "CONFIRM_MIGRATION", "SCHEDULE_MIGRATION"]
    | str
)
"""Step of a migration between Multi-Partner Solutions.
Other values are accepted, too.

- `INITIATE_MIGRATION`: Initiate the migration.
- `CANCEL_MIGRATION`: Cancel the migration.
- `CONFIRM_MIGRATION`: Confirm the migration.
- `SCHEDULE_MIGRATION`: Schedule the migration for `scheduled_migration_time`.
"""


class GetMigrationIntent(TypedDict):
    """Parameters of `migration_intents.get` as one mapping: `wa.migration_intents.get(**{…})`.

    Gets the status of a migration intent.
    """

    migration_intent_id: str
    """ID of the migration intent."""
    fields: NotRequired[Sequence[MigrationIntentField]]
    """Fields to return."""


MigrationIntentField: TypeAlias = Literal["id", "status"] | str
"""Field of `MigrationIntent` to return. Its own fields can follow in braces: `field{one,two}`.

- `id`: ID of the migration intent.
- `status`: Status of the migration.
"""
