# Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

"""Operations: `payment_migrations.create`, `payment_migrations.get`, `payment_migrations.resume`."""

# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from ..area import Area, awaited

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from .. import params, types


class PaymentMigrations(Area):
    """Operations: `payment_migrations.create`, `payment_migrations.get`, `payment_migrations.resume`."""

    def create(
        self,
        *,
        currency: str,
        extended_credit_id: str | None = None,
        waba_id: str | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.CreatedPaymentMigration:
        """Starts the migration of a WhatsApp Business account to another billing currency or payment method. Credit
        lines are the only possible destination; accounts that are also used in the WhatsApp Business app cannot
        migrate.

        Args:
            currency: Billing currency of the new account, as an ISO 4217 code: USD, AED, ARS, AUD, BRL, CLP, COP,
                EUR, GBP, IDR, INR, MXN, MYR, PEN, SAR or SGD.
            extended_credit_id: ID of the credit line that pays for the new account. Default: the payment method of
                the old account.
            waba_id: Default: the client's WhatsApp Business account ID.
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/pricing/change-billing-currency
        """
        return self._client.call("payment_migrations.create", {
            "currency": currency,
            "extended_credit_id": extended_credit_id,
            "waba_id": waba_id,
        }, lenient=lenient, extra=extra)

    def get(
        self,
        *,
        payment_migration_id: str,
        fields: Sequence[params.PaymentMigrationField] | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.PaymentMigration:
        """Gets the status of a migration and its new account.

        Args:
            payment_migration_id: ID of the migration.
            fields: Fields to return.
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/pricing/change-billing-currency
        """
        return self._client.call("payment_migrations.get", {
            "payment_migration_id": payment_migration_id,
            "fields": fields,
        }, lenient=lenient, extra=extra)

    def resume(
        self,
        *,
        payment_migration_id: str,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.PaymentMigration:
        """Completes a migration that is `READY_TO_COMPLETE`: moves the phone numbers to the new account. The old
        account cannot send any more.

        Args:
            payment_migration_id: ID of the migration that is completed.
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/pricing/change-billing-currency
        """
        return self._client.call("payment_migrations.resume", {
            "payment_migration_id": payment_migration_id,
        }, lenient=lenient, extra=extra)


class AsyncPaymentMigrations(Area):
    """`PaymentMigrations` to await; methods that end with `_all` are for `async for`."""

    create = awaited(PaymentMigrations.create)
    get = awaited(PaymentMigrations.get)
    resume = awaited(PaymentMigrations.resume)
