# Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

"""Operations: `migration_intents.create`, `migration_intents.get`."""

# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from ..area import Area, awaited

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from .. import params, types


class MigrationIntents(Area):
    """Operations: `migration_intents.create`, `migration_intents.get`."""

    def create(
        self,
        *,
        solution_id: str | None = None,
        app_id: str | None = None,
        migration_intent: params.MigrationStep | None = None,
        target_solution_id: str | None = None,
        migration_reason: str | None = None,
        scheduled_migration_time: str | None = None,
        waba_id: str | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.CreatedMigrationIntent:
        """Marks a WhatsApp Business account for a migration: to another Multi-Partner Solution (`solution_id`), or off
        its solution (`app_id`). The token is the business token of the client.
        Required: exactly one of `solution_id`, `app_id`.

        Args:
            solution_id: ID of the destination solution. With `migration_intent`: of the current solution.
            app_id: ID of the own app, to leave the solution.
            migration_intent: Step of the migration. Documented in the platform's OpenAPI file only, as are the
                fields that follow it.
            target_solution_id: ID of the destination solution, with `migration_intent`.
            migration_reason: Reason of the migration. At most 500 characters.
            scheduled_migration_time: Time of the migration, in ISO 8601 format. With `SCHEDULE_MIGRATION`.
            waba_id: Default: the client's WhatsApp Business account ID.
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/reference/whatsapp-business-account/set-solution-migration-intent-api
        """
        return self._client.call("migration_intents.create", {
            "solution_id": solution_id,
            "app_id": app_id,
            "migration_intent": migration_intent,
            "target_solution_id": target_solution_id,
            "migration_reason": migration_reason,
            "scheduled_migration_time": scheduled_migration_time,
            "waba_id": waba_id,
        }, lenient=lenient, extra=extra)

    def get(
        self,
        *,
        migration_intent_id: str,
        fields: Sequence[params.MigrationIntentField] | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.MigrationIntent:
        """Gets the status of a migration intent.

        Args:
            migration_intent_id: ID of the migration intent.
            fields: Fields to return.
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/solution-providers/support/migrating-wabas-among-solutions-via-meta-business-suite
        """
        return self._client.call("migration_intents.get", {
            "migration_intent_id": migration_intent_id,
            "fields": fields,
        }, lenient=lenient, extra=extra)


class AsyncMigrationIntents(Area):
    """`MigrationIntents` to await; methods that end with `_all` are for `async for`."""

    create = awaited(MigrationIntents.create)
    get = awaited(MigrationIntents.get)
