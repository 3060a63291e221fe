# Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

"""Responses and events of `max_price`, for annotations: at run time each of these is a `wabakit.Object`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .shared import Received


class MaxPriceAgreement(Received):
    """Agreement on maximum prices."""

    status: MaxPriceAgreementStatus | None
    """Status of the agreement."""
    signer_name: str | None
    """Name of the signer."""
    signer_email: str | None
    """Email address of the signer."""
    message: str | None
    """Explanation of the status, in words."""


MaxPriceAgreementStatus: TypeAlias = Literal["none", "pending", "accepted"] | str
"""Status of an agreement on maximum prices.
Other values are accepted, too.

- `none`: Not requested so far.
- `pending`: Requested and not accepted yet.
- `accepted`: Accepted: the account can use maximum prices.
"""


class AddedMaxPriceEndBusinesses(Received):
    """Result of adding clients."""

    results: list[AddedMaxPriceEndBusiness] | None
    """Result for each client."""


class AddedMaxPriceEndBusiness(Received):
    """Result of adding one client."""

    end_business_id: str | None
    """ID of the client's business portfolio."""
    status: str | None
    """Result: `enrolled` or `rejected`."""
    reason: str | None
    """Reason of the rejection."""


class MaxPriceEndBusinesses(Received):
    """Clients of a partner who may use maximum prices."""

    data: list[MaxPriceEndBusiness]
    """Clients of the partner."""


class MaxPriceEndBusiness(Received):
    """Client of a partner who may use maximum prices."""

    end_business_id: str | None
    """ID of the client's business portfolio."""
    end_business_name: str | None
    """Name of the client's business portfolio."""
    enrolled_time: str | int | None
    """Time of the enrollment. Seconds since the Unix epoch."""


class RemovedMaxPriceEndBusinesses(Received):
    """Result of removing clients."""

    results: list[RemovedMaxPriceEndBusiness] | None
    """Result for each client."""


class RemovedMaxPriceEndBusiness(Received):
    """Result of removing one client."""

    end_business_id: str | None
    """ID of the client's business portfolio."""
    status: str | None
    """Result: `removed` or `not_found`."""


class ReachEstimates(Received):
    """Estimates of the reach and the cost."""

    waba_currency: str | None
    """Currency of the account, as an ISO 4217 code."""
    estimates: list[ReachEstimate] | None
    """Estimates, one for each maximum price."""


class ReachEstimate(Received):
    """Estimate of the reach and the cost for one maximum price."""

    bid_amount: int | None
    """Maximum price of 1,000 deliveries, in the smallest unit of the currency."""
    users: int | None
    """Number of users."""
    lower_bound_deliveries: int | None
    """Lowest expected number of deliveries."""
    upper_bound_deliveries: int | None
    """Highest expected number of deliveries."""
    cost_lower_bound: float | None
    """Lowest expected cost of 1,000 deliveries, in the smallest unit of the currency."""
    cost_upper_bound: float | None
    """Highest expected cost of 1,000 deliveries, in the smallest unit of the currency."""
