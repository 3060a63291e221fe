# Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

"""Responses and events of `accounts`, for annotations: at run time each of these is a `wabakit.Object`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, TypeAlias

from .phone_numbers import HealthStatus
from .shared import Received


class Account(Received):
    """A WhatsApp Business account. Only what was asked for is there."""

    id: str | None
    """Its id."""
    name: str | None
    """Its name."""
    timezone_id: str | None
    """Its time zone, by the platform's number for it."""
    message_template_namespace: str | None
    """What its templates were told apart by on the On-Premises API."""
    account_review_status: AccountReviewStatus | None
    """Where the review of the account stands."""
    business_verification_status: str | None
    """Where the verification of the business stands: `verified`, `not_verified`, `pending` and others, in either case.
    """
    status: str | None
    """`ACTIVE`, or why it isn't."""
    country: str | None
    """Its country, by two letters."""
    currency: str | None
    """What is billed in, by ISO 4217."""
    primary_business_location: str | None
    """Where the business is, by two letters."""
    creation_time: str | int | None
    """When it was created."""
    ownership_type: str | None
    """Who owns it: `SELF_OWNED`, `CLIENT_OWNED` or `ON_BEHALF_OF`."""
    owner_business: AccountOwner | None
    """The portfolio that owns it, with its ID and name only."""
    owner_business_info: AccountOwner | None
    """The portfolio that owns it."""
    on_behalf_of_business_info: AccountOwner | None
    """The portfolio that it is kept for, where a partner owns it."""
    primary_funding_id: str | None
    """What pays for it."""
    purchase_order_number: str | None
    """What its bills carry."""
    is_enabled_for_insights: bool | None
    """Whether templates are analysed."""
    is_shared_with_partners: bool | None
    """Whether partners share it."""
    marketing_messages_onboarding_status: str | None
    """Whether it can use the Marketing Messages API: `ELIGIBLE`, `ONBOARDED`, or what is in the way."""
    disable_marketing_messages_on_cloud_api: bool | None
    """Whether marketing templates go by the Marketing Messages API alone."""
    template_auto_archival_enabled: bool | None
    """Whether templates that weren't sent for 12 months are archived."""
    whatsapp_business_manager_messaging_limit: str | None
    """How many people the portfolio may write to in 24 hours, outside customer service windows: `TIER_250` to
    `TIER_UNLIMITED`.
    """
    whatsapp_manager_marketing_messages_max_price_enroll_status: EnrollStatus | None
    """Whether templates of the account may have a maximum price."""
    auth_international_rate_eligibility: InternationalRateEligibility | None
    """When the higher rate for authentication messages to users abroad begins to apply; absent if it doesn't."""
    degrees_of_freedom_spec: AccountFreedom | None
    """How the platform may change marketing templates, in the form in which it tells it."""
    health_status: HealthStatus | None
    """Whether messages can be sent, and what is in the way."""


AccountReviewStatus: TypeAlias = Literal["APPROVED", "PENDING", "REJECTED", "RESTRICTED", "LIMIT_REACHED"] | str
"""Where the review of an account stands.
Other values are accepted, too.

- `APPROVED`: It may be used.
- `PENDING`: It is under review.
- `REJECTED`: It was refused.
- `RESTRICTED`: It may be used in part.
- `LIMIT_REACHED`: The portfolio has as many accounts as it may have.
"""


class AccountOwner(Received):
    """A portfolio that has to do with an account."""

    id: str | None
    """The portfolio."""
    name: str | None
    """Its name."""
    status: str | None
    """Whether the account is kept for it with its consent."""
    type: str | None
    """What it has to do with the account."""
    marketing_messages_onboarding_status: MarketingTerms | None
    """Whether it has accepted the terms of the Marketing Messages API."""


class MarketingTerms(Received):
    """Whether a portfolio has accepted the terms of the Marketing Messages API."""

    status: str | None
    """`TERM_OF_SERVICE_SIGNED`, `REQUEST_SENT` or `NOT_STARTED`."""
    time: str | None
    """Since which day, as in `2025-08-13`."""


EnrollStatus: TypeAlias = Literal["OPT_IN", "OPT_OUT"] | str
"""Whether the platform may do something.
Other values are accepted, too.

- `OPT_IN`: It may.
- `OPT_OUT`: It may not.
"""


class InternationalRateEligibility(Received):
    """When the higher rate for authentication messages to users abroad begins to apply to an account."""

    start_time: str | int | None
    """Start of the rate, for all countries without an exception."""
    exception_countries: list[InternationalRateEligibilityException] | None
    """Countries for which the rate starts at another time."""


class InternationalRateEligibilityException(Received):
    """Country for which the higher rate for authentication messages starts at another time."""

    country_code: str | None
    """Country, as an ISO 3166-1 alpha-2 code."""
    start_time: str | int | None
    """Start of the rate in this country."""


class AccountFreedom(Received):
    """How the platform may change marketing templates."""

    data: list[AccountFeatures] | None
    """One item."""


class AccountFeatures(Received):
    """How the platform may change marketing templates."""

    creative_features_spec: list[Mapping[str, str]] | None
    """One item: `OPT_IN` or `OPT_OUT` by the name of what is changed."""


class UpdatedAccount(Received):
    """An account that was changed."""

    success: bool | None
    """Whether it was."""
    id: str | None
    """The account, where `is_enabled_for_insights` was set."""
