# Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

"""Responses and events of `accounts`, for annotations: at run time each of these is a `wabakit.Object`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, TypeAlias

from .phone_numbers import HealthStatus
from .shared import Received


class Account(Received):
    """A WhatsApp Business account. Contains only the requested fields."""

    id: str | None
    """ID of the account."""
    name: str | None
    """Name of the account."""
    timezone_id: str | None
    """Time zone, as the platform's numeric ID."""
    message_template_namespace: str | None
    """Namespace of the account's templates on the former On-Premises API."""
    account_review_status: AccountReviewStatus | None
    """Review status of the account."""
    business_verification_status: str | None
    """Verification status of the business: `verified`, `not_verified`, `pending` and others, in lower or upper case."""
    status: str | None
    """Status of the account: `ACTIVE`, or the reason why the account is not active."""
    country: str | None
    """Country of the account, as an ISO 3166-1 alpha-2 code."""
    currency: str | None
    """Billing currency, as an ISO 4217 code."""
    primary_business_location: str | None
    """Primary location of the business, as an ISO 3166-1 alpha-2 code."""
    creation_time: str | int | None
    """Creation time. Seconds since the Unix epoch."""
    ownership_type: str | None
    """Ownership of the account: `SELF_OWNED`, `CLIENT_OWNED` or `ON_BEHALF_OF`."""
    owner_business: AccountOwner | None
    """Business portfolio that owns the account. Contains only its ID and name."""
    owner_business_info: AccountOwner | None
    """Business portfolio that owns the account, with further details."""
    on_behalf_of_business_info: AccountOwner | None
    """Business portfolio for which a partner owns the account."""
    primary_funding_id: str | None
    """ID of the payment method. Absent if there is none; paid messages are impossible then."""
    purchase_order_number: str | None
    """Purchase order number on the account's invoices."""
    is_enabled_for_insights: bool | None
    """True if template analytics are enabled."""
    is_shared_with_partners: bool | None
    """True if the account is shared with partners."""
    marketing_messages_onboarding_status: str | None
    """Onboarding status for the Marketing Messages API: `ELIGIBLE`, `ONBOARDED`, or the reason why onboarding is
    blocked.
    """
    disable_marketing_messages_on_cloud_api: bool | None
    """True if marketing templates can be sent with the Marketing Messages API only."""
    template_auto_archival_enabled: bool | None
    """True if templates are archived automatically after 12 months without a send."""
    whatsapp_business_manager_messaging_limit: str | None
    """Messaging limit of the business portfolio: unique users per rolling 24 hours, outside customer service windows.
    `TIER_250` to `TIER_UNLIMITED`.
    """
    whatsapp_manager_marketing_messages_max_price_enroll_status: EnrollStatus | None
    """Enrollment of the account in maximum prices for marketing templates."""
    auth_international_rate_eligibility: InternationalRateEligibility | None
    """Start of the international rate for authentication messages. Absent if the rate does not apply to the account."""
    degrees_of_freedom_spec: AccountFreedom | None
    """Automatic creative optimizations of marketing templates, in the list form that the platform returns."""
    health_status: HealthStatus | None
    """Health status of the account: sending capability and blocking errors."""


AccountReviewStatus: TypeAlias = Literal["APPROVED", "PENDING", "REJECTED", "RESTRICTED", "LIMIT_REACHED"] | str
"""Review status of an account.
Other values are accepted, too.

- `APPROVED`: Approved by the platform.
- `PENDING`: Pending review by the platform.
- `REJECTED`: Rejected by the platform.
- `RESTRICTED`: Approved with restrictions.
- `LIMIT_REACHED`: Refused: the business portfolio has reached its limit of accounts.
"""


class AccountOwner(Received):
    """A business portfolio related to an account."""

    id: str | None
    """ID of the business portfolio."""
    name: str | None
    """Name of the business portfolio."""
    status: str | None
    """Status of the portfolio's consent to the partner's ownership."""
    type: str | None
    """Type of the relation to the account."""
    marketing_messages_onboarding_status: MarketingTerms | None
    """Acceptance of the Marketing Messages API terms."""


class MarketingTerms(Received):
    """Acceptance of the Marketing Messages API terms by a business portfolio."""

    status: str | None
    """Acceptance status: `TERM_OF_SERVICE_SIGNED`, `REQUEST_SENT` or `NOT_STARTED`."""
    time: str | None
    """Date of the status, such as `2025-08-13`."""


EnrollStatus: TypeAlias = Literal["OPT_IN", "OPT_OUT"] | str
"""Enrollment status of an optional feature.
Other values are accepted, too.

- `OPT_IN`: Enrolled: the platform may use the feature.
- `OPT_OUT`: Not enrolled: the feature is off.
"""


class InternationalRateEligibility(Received):
    """Start of the international rate for authentication messages to users abroad, for one account."""

    start_time: str | int | None
    """Start of the rate for all countries without an exception. Seconds since the Unix epoch."""
    exception_countries: list[InternationalRateEligibilityException] | None
    """Countries in which the rate starts at another time."""


class InternationalRateEligibilityException(Received):
    """Country in which the international rate for authentication messages starts at another time."""

    country_code: str | None
    """Country, as an ISO 3166-1 alpha-2 code."""
    start_time: str | int | None
    """Start of the rate in this country. Seconds since the Unix epoch."""


class AccountFreedom(Received):
    """Automatic creative optimizations of marketing templates, as returned by the platform."""

    data: list[AccountFeatures] | None
    """One-element list with the feature settings."""


class AccountFeatures(Received):
    """Settings of the automatic creative optimizations."""

    creative_features_spec: list[Mapping[str, str]] | None
    """One-element list: `OPT_IN` or `OPT_OUT` by feature name."""


class UpdatedAccount(Received):
    """Result of updating an account."""

    success: bool | None
    """True if the account was updated."""
    id: str | None
    """ID of the account. Present when `is_enabled_for_insights` was set."""
