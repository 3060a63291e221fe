# Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

"""Responses and events of `accounts`, for annotations: at run time each of these is a `wabakit.Object`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, TypeAlias

from .phone_numbers import PhoneNumber, PhoneNumbers
from .shared import HealthStatus, Paging, Received


class Account(Received):
    """A WhatsApp Business account, also called messaging account. Contains only the requested fields."""

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
    marketing_messages_lite_api_status: str | None
    """Onboarding status for the Marketing Messages API up to Graph v23: `INELIGIBLE`, `ELIGIBLE` or `ONBOARDED`."""
    marketing_messages_ad_account: str | None
    """ID of the ad account that mirrors the marketing templates."""
    linked_commerce_account: str | None
    """ID of the linked commerce account."""
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
    phone_numbers: PhoneNumbers | None
    """Phone numbers of the account: the first page of `phone_numbers.list`."""
    subscribed_apps: SubscribedApps | None
    """Apps that are subscribed to the webhooks of the account."""
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


class SubscribedApps(Received):
    """Apps that are subscribed to the webhooks of an account."""

    data: list[SubscribedApp]
    """Apps that are subscribed."""


class SubscribedApp(Received):
    """An app that is subscribed to the webhooks of an account."""

    whatsapp_business_api_data: SubscribedAppData | None
    """The subscribed app."""
    override_callback_uri: str | None
    """Callback URL for the webhooks of this account. Absent if the callback URL of the app is used."""


class SubscribedAppData(Received):
    """Name and ID of a subscribed app."""

    id: str | None
    """ID of the app."""
    name: str | None
    """Name of the app."""
    link: str | None
    """URL of the app."""


class UpdatedAccount(Received):
    """Result of updating an account."""

    success: bool | None
    """True if the account was updated."""
    id: str | None
    """ID of the account. Present when `is_enabled_for_insights` was set."""


class CreatedAccount(Received):
    """A new account."""

    id: str | None
    """ID of the account."""


class Accounts(Received):
    """A page of accounts."""

    data: list[Account]
    """Accounts on this page."""
    paging: Paging | None
    """Cursors of the next and previous pages."""


class AssignedAccounts(Received):
    """A page of accounts that are assigned to a user."""

    data: list[AssignedAccount]
    """Accounts on this page."""
    paging: Paging | None
    """Cursors of the next and previous pages."""


class AssignedAccount(Received):
    """An account that is assigned to a user. Contains only the requested fields."""

    id: str
    """ID of the account."""
    name: str | None
    """Name of the account."""
    status: str | None
    """Status of the account: `ACTIVE`, `PENDING`, `RESTRICTED` or `DISABLED`."""
    assignment_date: str | None
    """Time of the assignment, in ISO 8601 format."""
    permissions: list[AccountTask] | None
    """Tasks that the user may perform."""
    business_id: str | None
    """ID of the business portfolio that owns the account."""
    phone_numbers: list[PhoneNumber] | None
    """Phone numbers of the account."""


AccountTask: TypeAlias = (
    Literal[
    "MANAGE",
    "DEVELOP",
    "MANAGE_TEMPLATES",
    "MANAGE_PHONE",
    "VIEW_COST",
    "MANAGE_EXTENSIONS",
    "VIEW_PHONE_ASSETS",
    "MANAGE_PHONE_ASSETS",
    "VIEW_TEMPLATES",
    "VIEW_INSIGHTS",
    "RECEIVE_INCOMING_MESSAGES",
    "MANAGE_BILLING",
    "MANAGE_USERS",
    "MESSAGING",
    "FULL_CONTROL",
]
    | str
)
"""Task that a user may perform on a WhatsApp Business account.
Other values are accepted, too.

- `MANAGE`: Manage the account: all tasks of the account's owner.
- `DEVELOP`: Develop with test numbers of the account.
- `MANAGE_TEMPLATES`: Create, edit and delete message templates.
- `MANAGE_PHONE`: Manage the phone numbers of the account.
- `VIEW_COST`: View the cost of messages.
- `MANAGE_EXTENSIONS`: Manage flows and other extensions.
- `VIEW_PHONE_ASSETS`: View the assets of phone numbers, such as QR codes.
- `MANAGE_PHONE_ASSETS`: Manage the assets of phone numbers, such as QR codes.
- `VIEW_TEMPLATES`: View message templates.
- `VIEW_INSIGHTS`: View analytics of the account.
- `RECEIVE_INCOMING_MESSAGES`: Receive incoming messages of the account.
- `MANAGE_BILLING`: Manage payment methods and credit lines. Required to share a credit line.
- `MANAGE_USERS`: Manage the users of the account.
- `MESSAGING`: Send messages from the account's phone numbers.
- `FULL_CONTROL`: Full control of the account.
"""
