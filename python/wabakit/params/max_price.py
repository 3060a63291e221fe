# Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

"""Parameters of `max_price`, under the platform's names."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, TypeAlias, TypedDict

if sys.version_info >= (3, 11):
    from typing import NotRequired
elif TYPE_CHECKING:
    from typing_extensions import NotRequired


class SignMaxPriceAgreement(TypedDict):
    """Parameters of `max_price.sign_agreement` as one mapping: `wa.max_price.sign_agreement(**{…})`.

    Requests the agreement on maximum prices, which the signer receives by email. For administrators of the business
    portfolio.

    A repeated request sends the email again, at most every 5 minutes.
    """

    signer_name: str
    """Name of the person who signs the agreement."""
    signer_email: str
    """Email address of the person who signs the agreement."""
    business_id: NotRequired[str]
    """Default: the client's business portfolio ID."""


class GetMaxPriceAgreement(TypedDict):
    """Parameters of `max_price.get_agreement` as one mapping: `wa.max_price.get_agreement(**{…})`.

    Gets the status of the agreement on maximum prices.
    """

    business_id: NotRequired[str]
    """Default: the client's business portfolio ID."""


class AddMaxPriceEndBusinesses(TypedDict):
    """Parameters of `max_price.add_end_businesses` as one mapping: `wa.max_price.add_end_businesses(**{…})`.

    Adds clients of a partner to those who may use maximum prices. Requires an accepted agreement.
    """

    end_business_ids: Sequence[str]
    """IDs of the clients' business portfolios."""
    business_id: NotRequired[str]
    """Default: the client's business portfolio ID."""


class ListMaxPriceEndBusinesses(TypedDict):
    """Parameters of `max_price.list_end_businesses` as one mapping: `wa.max_price.list_end_businesses(**{…})`.

    Lists the clients of a partner who may use maximum prices.
    """

    business_id: NotRequired[str]
    """Default: the client's business portfolio ID."""


class RemoveMaxPriceEndBusinesses(TypedDict):
    """Parameters of `max_price.remove_end_businesses` as one mapping: `wa.max_price.remove_end_businesses(**{…})`.

    Removes clients of a partner from those who may use maximum prices.
    """

    end_business_ids: Sequence[str]
    """IDs of the clients' business portfolios."""
    business_id: NotRequired[str]
    """Default: the client's business portfolio ID."""


class EstimateReach(TypedDict):
    """Parameters of `max_price.estimate_reach` as one mapping: `wa.max_price.estimate_reach(**{…})`.

    Estimates the reach and the cost of marketing messages for several maximum prices.
    """

    targeting_spec: ReachTargeting
    """Users to reach."""
    date_interval: ReachInterval
    """Past period that the estimate is based on."""
    waba_id: NotRequired[str]
    """Default: the client's WhatsApp Business account ID."""


class ReachTargeting(TypedDict):
    """Users to reach."""

    geo_locations: ReachLocations
    """Places where the users are."""


class ReachLocations(TypedDict):
    """Places where the users are."""

    countries: Sequence[str]
    """Countries, as ISO 3166-1 alpha-2 codes."""


ReachInterval: TypeAlias = Literal["L1D", "L7D", "L14D", "L28D"] | str
"""Past period that an estimate of the reach is based on.
Other values are accepted, too.

- `L1D`: The last day.
- `L7D`: Last 7 days.
- `L14D`: Last 14 days.
- `L28D`: Last 28 days.
"""
