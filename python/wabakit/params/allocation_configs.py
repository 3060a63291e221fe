# Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

"""Parameters of `allocation_configs`, under the platform's names."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, TypeAlias, TypedDict

if sys.version_info >= (3, 11):
    from typing import NotRequired
elif TYPE_CHECKING:
    from typing_extensions import NotRequired


class ListAllocationConfigs(TypedDict):
    """Parameters of `allocation_configs.list` as one mapping: `wa.allocation_configs.list(**{…})`.

    Lists the allocations of a credit line, to find the one of a client.
    """

    credit_line_id: str
    """ID of the credit line whose allocations are listed."""
    receiving_business_id: NotRequired[str]
    """ID of a client's business portfolio, to return only its allocation."""
    fields: NotRequired[Sequence[AllocationConfigField]]
    """Fields to return per allocation."""
    limit: NotRequired[int]
    """Maximum number of allocations per page."""
    after: NotRequired[str]
    """Cursor from a previous response. Returns the page after it."""
    before: NotRequired[str]
    """Cursor from a previous response. Returns the page before it."""


AllocationConfigField: TypeAlias = (
    Literal[
    "id",
    "currency_amount",
    "liability_type",
    "partition_type",
    "send_bill_to",
    "owning_business",
    "owning_credential",
    "receiving_business",
    "receiving_credential",
    "request_status",
]
    | str
)
"""Field of `AllocationConfig` to return. Its own fields can follow in braces: `field{one,two}`. Default: `id`,
`receiving_business`, `receiving_credential`, `request_status`.

- `id`: ID of the allocation.
- `currency_amount`: Amount of the allocation.
- `liability_type`: Party that is liable for payment.
- `partition_type`: Division of the credit line.
- `send_bill_to`: Party that receives the bills.
- `owning_business`: Business portfolio that owns the credit line.
- `owning_credential`: Credit line of the owner.
- `receiving_business`: Business portfolio that uses the credit line.
- `receiving_credential`: Credit line of the receiver: the payment method of its accounts.
- `request_status`: Status of the allocation: `DELETED` if it was revoked.
"""


LiabilityType: TypeAlias = Literal["MSA", "Normal", "Sequential"] | str
"""Party that is liable for the payment of an allocation.
Other values are accepted, too.

- `MSA`: Liability by the master service agreement.
- `Normal`: Liability of the receiver.
- `Sequential`: Liability of one party after the other.
"""


PartitionType: TypeAlias = Literal["AUTH", "FIXED", "FIXED_WITHOUT_PARTITION"] | str
"""Division of a credit line between the owner and the receiver.
Other values are accepted, too.

- `AUTH`: Authorization without an amount.
- `FIXED`: Fixed amount of the credit line.
- `FIXED_WITHOUT_PARTITION`: Fixed amount without a partition.
"""


BillRecipient: TypeAlias = Literal["Advertiser", "Agency"] | str
"""Party that receives the bills of an allocation.
Other values are accepted, too.

- `Advertiser`: Advertiser: the business that spends.
- `Agency`: Agency: the partner of the business.
"""


class GetAllocationConfig(TypedDict):
    """Parameters of `allocation_configs.get` as one mapping: `wa.allocation_configs.get(**{…})`.

    Gets an allocation. The credit line is shared if the `receiving_credential` has the ID of the account's
    `primary_funding_id` (`accounts.get`).
    """

    allocation_config_id: str
    """ID of the allocation."""
    fields: NotRequired[Sequence[AllocationConfigField]]
    """Fields to return."""


class CreateAllocationConfig(TypedDict):
    """Parameters of `allocation_configs.create` as one mapping: `wa.allocation_configs.create(**{…})`.

    Creates an allocation of a credit line for a business portfolio, in the general form of the platform's credit
    lines. WhatsApp's own form is `credit_lines.share_and_attach`.
    """

    credit_line_id: str
    """ID of the credit line that is allocated."""
    receiving_business_id: str
    """ID of the business portfolio that receives the allocation."""
    amount: NotRequired[CurrencyAmount]
    """Amount that is allocated."""
    liability_type: NotRequired[LiabilityType]
    """Party that is liable for payment."""
    partition_type: NotRequired[PartitionType]
    """Division of the credit line."""
    send_bill_to: NotRequired[BillRecipient]
    """Party that receives the bills."""


class CurrencyAmount(TypedDict):
    """Amount of money. The platform writes it in several forms at once."""

    amount: str
    """Amount in the currency, as a decimal number."""
    currency: str
    """Currency, as an ISO 4217 code."""


class UpdateAllocationConfig(TypedDict):
    """Parameters of `allocation_configs.update` as one mapping: `wa.allocation_configs.update(**{…})`.

    Updates the amount of an allocation.
    """

    allocation_config_id: str
    """ID of the allocation that is updated."""
    amount: CurrencyAmount
    """Amount that is allocated from now on."""


class RevokeAllocationConfig(TypedDict):
    """Parameters of `allocation_configs.revoke` as one mapping: `wa.allocation_configs.revoke(**{…})`.

    Revokes a shared credit line. It is revoked for every WhatsApp Business account that the client shares with the
    partner.
    """

    allocation_config_id: str
    """ID of the allocation that is revoked."""
