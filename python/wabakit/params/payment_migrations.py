# Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

"""Parameters of `payment_migrations`, under the platform's names."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, TypeAlias, TypedDict

if sys.version_info >= (3, 11):
    from typing import NotRequired
elif TYPE_CHECKING:
    from typing_extensions import NotRequired


class CreatePaymentMigration(TypedDict):
    """Parameters of `payment_migrations.create` as one mapping: `wa.payment_migrations.create(**{…})`.

    Starts the migration of a WhatsApp Business account to another billing currency or payment method. Credit lines
    are the only possible destination; accounts that are also used in the WhatsApp Business app cannot migrate.
    """

    currency: str
    """Billing currency of the new account, as an ISO 4217 code: USD, AED, ARS, AUD, BRL, CLP, COP, EUR, GBP, IDR, INR,
    MXN, MYR, PEN, SAR or SGD.
    """
    extended_credit_id: NotRequired[str]
    """ID of the credit line that pays for the new account. Default: the payment method of the old account."""
    waba_id: NotRequired[str]
    """Default: the client's WhatsApp Business account ID."""


class GetPaymentMigration(TypedDict):
    """Parameters of `payment_migrations.get` as one mapping: `wa.payment_migrations.get(**{…})`.

    Gets the status of a migration and its new account.
    """

    payment_migration_id: str
    """ID of the migration."""
    fields: NotRequired[Sequence[PaymentMigrationField]]
    """Fields to return."""


PaymentMigrationField: TypeAlias = Literal["id", "status", "destination_waba"] | str
"""Field of `PaymentMigration` to return. Its own fields can follow in braces: `field{one,two}`.

- `id`: ID of the migration.
- `status`: Status of the migration.
- `destination_waba`: New account. Its templates have other IDs, and analytics stay on the old account.
"""


class ResumePaymentMigration(TypedDict):
    """Parameters of `payment_migrations.resume` as one mapping: `wa.payment_migrations.resume(**{…})`.

    Completes a migration that is `READY_TO_COMPLETE`: moves the phone numbers to the new account. The old account
    cannot send any more.
    """

    payment_migration_id: str
    """ID of the migration that is completed."""
