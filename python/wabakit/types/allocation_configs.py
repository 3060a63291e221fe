# Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

"""Responses and events of `allocation_configs`, for annotations: at run time each of these is a `wabakit.Object`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .credit_lines import CurrencyAmountValue
from .shared import BusinessReference, Paging, Received


class AllocationConfigs(Received):
    """A page of allocations."""

    data: list[AllocationConfig]
    """Allocations on this page."""
    id: str | None
    """ID of the allocation, if the platform returns a single one without a list."""
    receiving_business: BusinessReference | None
    """Business portfolio of the client, if the platform returns a single allocation without a list."""
    paging: Paging | None
    """Cursors of the next and previous pages."""


class AllocationConfig(Received):
    """An allocation of a credit line. Contains only the requested fields."""

    id: str
    """ID of the allocation."""
    currency_amount: CurrencyAmountValue | None
    """Amount of the allocation."""
    liability_type: LiabilityType | None
    """Party that is liable for payment."""
    partition_type: PartitionType | None
    """Division of the credit line."""
    send_bill_to: BillRecipient | None
    """Party that receives the bills."""
    owning_business: BusinessReference | None
    """Business portfolio that owns the credit line."""
    owning_credential: CreditCredential | None
    """Credit line of the owner."""
    receiving_business: BusinessReference | None
    """Business portfolio that uses the credit line."""
    receiving_credential: CreditCredential | None
    """Credit line of the receiver: the payment method of its accounts."""
    request_status: str | None
    """Status of the allocation: `DELETED` if it was revoked."""


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


class CreditCredential(Received):
    """A credit line that an allocation refers to."""

    id: str | None
    """ID of the credit line."""
