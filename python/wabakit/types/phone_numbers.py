# Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

"""Responses and events of `phone_numbers`, for annotations: at run time each of these is a `wabakit.Object`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .shared import ConversationalAutomation, HealthStatus, OfficialBusinessAccount, Paging, QualityRating, Received


class PhoneNumbers(Received):
    """A page of phone numbers."""

    data: list[PhoneNumber]
    """Phone numbers on this page."""
    paging: Paging | None
    """Cursors of the next and previous pages."""


class PhoneNumber(Received):
    """A business phone number. Contains only the requested fields."""

    id: str
    """ID of the phone number."""
    display_phone_number: str | None
    """Phone number in display format."""
    verified_name: str | None
    """Display name, shown to users."""
    username: str | None
    """Username by which users find the number. Absent if there is none."""
    country_code: str | None
    """Country of the number, as an ISO 3166-1 alpha-2 code."""
    country_dial_code: str | None
    """Country calling code, without `+`."""
    quality_rating: QualityRating | None
    """Quality rating of the number's messages."""
    quality_score: NumberQuality | None
    """Quality rating as an object. Returned if `quality_score` is requested."""
    code_verification_status: str | None
    """Status of the ownership verification by code: `VERIFIED`, `NOT_VERIFIED` or `EXPIRED`."""
    name_status: str | None
    """Review status of the display name: `APPROVED`, `PENDING_REVIEW`, `DECLINED` and others."""
    new_display_name: str | None
    """Requested display name that is under review. Absent if no change is pending."""
    new_name_status: str | None
    """Review status of `new_display_name`: `PENDING_REVIEW`, `DECLINED` and others."""
    certificate: str | None
    """Certificate of the display name, for the former On-Premises API."""
    new_certificate: str | None
    """Certificate of `new_display_name`, for the former On-Premises API."""
    unified_cert_status: UnifiedCertStatus | None
    """Combined review status of the business and of the display name."""
    status: str | None
    """Connection status of the number: `CONNECTED`, `PENDING`, `RESTRICTED`, `BANNED` and others."""
    platform_type: HostPlatform | None
    """Platform that hosts the number."""
    host_platform: HostPlatform | None
    """Platform that hosts the number, under the name in the platform's OpenAPI file."""
    throughput: Throughput | None
    """Maximum throughput of the number."""
    account_mode: str | None
    """Account mode: `LIVE` or `SANDBOX`."""
    whatsapp_business_manager_messaging_limit: str | None
    """Messaging limit of the business portfolio: unique users per rolling 24 hours, outside customer service windows.
    `TIER_250` to `TIER_UNLIMITED`.
    """
    messaging_limit_tier: str | None
    """Messaging limit of the single number, as used before October 2025."""
    health_status: HealthStatus | None
    """Health status of the number: sending capability and blocking errors."""
    is_official_business_account: bool | None
    """True if the number has the badge of an Official Business Account."""
    is_on_biz_app: bool | None
    """True if the number is also used in the WhatsApp Business app."""
    is_pin_enabled: bool | None
    """True if two-step verification (a PIN) is enabled."""
    is_preverified_number: bool | None
    """True if a partner verified the number before it was added."""
    search_visibility: str | None
    """Search visibility of the number: `VISIBLE` or `HIDDEN`."""
    eligibility_for_api_business_global_search: str | None
    """Eligibility of the number for the global search of businesses, such as `APPLICABLE`."""
    webhook_configuration: CallbackUrls | None
    """Callback URLs of the number's webhooks. Returned if `webhook_configuration` is requested."""
    last_onboarded_time: str | None
    """Time of the last onboarding, in ISO 8601 format."""
    conversational_automation: ConversationalAutomation | None
    """Conversational components of the chat: prompts and commands."""
    official_business_account: OfficialBusinessAccount | None
    """Status of the application for an Official Business Account."""


class NumberQuality(Received):
    """Quality rating of a number, as an object."""

    score: QualityRating | None
    """Quality rating of the number."""


UnifiedCertStatus: TypeAlias = (
    Literal["APPROVED", "NAME_PENDING_REVIEW", "NAME_NOT_APPROVED", "ACCOUNT_REVIEW_NOT_STARTED", "LIMITED_ACCESS"]
    | str
)
"""Combined review status of a business and of the display name of its number.
Other values are accepted, too.

- `APPROVED`: Approved by the platform.
- `NAME_PENDING_REVIEW`: Display name pending review.
- `NAME_NOT_APPROVED`: Display name not approved.
- `ACCOUNT_REVIEW_NOT_STARTED`: Account review not started.
- `LIMITED_ACCESS`: Approved with limited access.
"""


HostPlatform: TypeAlias = Literal["CLOUD_API", "ON_PREMISE", "NOT_APPLICABLE"] | str
"""Platform that hosts a phone number.
Other values are accepted, too.

- `CLOUD_API`: Hosted on the Cloud API.
- `ON_PREMISE`: Hosted on the On-Premises API.
- `NOT_APPLICABLE`: Not hosted on any API.
"""


class Throughput(Received):
    """Maximum throughput of a phone number."""

    level: ThroughputLevel
    """Level of the throughput."""


ThroughputLevel: TypeAlias = Literal["STANDARD", "HIGH", "NOT_APPLICABLE"] | str
"""Level of a phone number's throughput.
Other values are accepted, too.

- `STANDARD`: Standard: up to 80 messages per second.
- `HIGH`: High: up to 1,000 messages per second.
- `NOT_APPLICABLE`: Not applicable: the number is not on the Cloud API.
"""


class CallbackUrls(Received):
    """Callback URLs of a number's webhooks. The URL of the number takes precedence over the URL of the account, and the
    URL of the account over the URL of the app.
    """

    phone_number: str | None
    """Callback URL of the number. Absent if none is set."""
    whatsapp_business_account: str | None
    """Callback URL of the WhatsApp Business account. Absent if none is set."""
    application: str | None
    """Callback URL of the app."""


class CreatedPhoneNumber(Received):
    """A phone number that was added to an account."""

    id: str
    """ID of the phone number."""


class VerifiedPhoneNumber(Received):
    """Result of verifying a phone number."""

    success: bool
    """True if the code was right."""
    id: str | None
    """ID of the verified phone number. Documented in the platform's OpenAPI file only."""
