# Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

"""Responses and events of `phone_numbers`, for annotations: at run time each of these is a `wabakit.Object`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .shared import Paging, Received


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
    """Visibility of the number in search: `VISIBLE` or `HIDDEN`."""
    webhook_configuration: CallbackUrls | None
    """Callback URLs of the number's webhooks. Returned if `webhook_configuration` is requested."""
    last_onboarded_time: str | None
    """Time of the last onboarding, in ISO 8601 format."""
    conversational_automation: ConversationalAutomation | None
    """Conversational components of the chat: prompts and commands."""
    official_business_account: OfficialBusinessAccount | None
    """Status of the application for an Official Business Account."""


QualityRating: TypeAlias = Literal["GREEN", "YELLOW", "RED", "NA"] | str
"""Quality rating of a phone number's messages.
Other values are accepted, too.

- `GREEN`: High quality (GREEN).
- `YELLOW`: Medium quality (YELLOW).
- `RED`: Low quality (RED).
- `NA`: Not available: too few messages for a rating.
"""


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


class HealthStatus(Received):
    """Health status: sending capability and blocking errors."""

    can_send_message: CanSend | None
    """Overall sending capability."""
    entities: list[HealthEntity] | None
    """Health of each entity involved: phone number, template, account, business portfolio and app."""


CanSend: TypeAlias = Literal["AVAILABLE", "LIMITED", "BLOCKED"] | str
"""Sending capability of an entity.
Other values are accepted, too.

- `AVAILABLE`: Available without restrictions.
- `LIMITED`: Limited by a restriction.
- `BLOCKED`: Blocked: messages cannot be sent.
"""


class HealthEntity(Received):
    """Health of one entity involved in sending."""

    entity_type: str | None
    """Type of the entity: `PHONE_NUMBER`, `MESSAGE_TEMPLATE`, `WABA`, `BUSINESS`, `APP` or `FLOW`."""
    id: str | None
    """ID of the entity."""
    can_send_message: CanSend | None
    """Sending capability of the entity."""
    can_receive_call_sip: CanSend | None
    """Ability of the entity to receive calls over SIP."""
    additional_info: list[str] | None
    """Explanations of the limitations, human-readable."""
    errors: list[HealthError] | None
    """Errors that limit or block sending."""


class HealthError(Received):
    """An error that limits or blocks sending."""

    error_code: int | None
    """Error code of the platform."""
    error_description: str | None
    """Description of the error, human-readable."""
    possible_solution: str | None
    """Possible solution, human-readable."""


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


class ConversationalAutomation(Received):
    """Conversational components of a chat."""

    id: str | None
    """ID of the configuration."""
    prompts: list[str] | None
    """Prompts that the user can tap before the first message."""
    commands: list[OfferedCommand] | None
    """Commands that the user can choose after typing `/`."""
    enable_welcome_message: bool | None
    """True if a webhook is sent when a user opens the chat for the first time."""


class OfferedCommand(Received):
    """A command that the user can choose after typing `/`."""

    command_name: str | None
    """Name of the command. 1 to 32 letters, digits and underscores."""
    command_description: str | None
    """Description of the command. 1 to 256 characters."""


class OfficialBusinessAccount(Received):
    """Status of an application for an Official Business Account."""

    id: str | None
    """ID of the phone number."""
    oba_status: OfficialBusinessAccountStatus | None
    """Status of the application."""
    status_message: str | None
    """Description of the status, human-readable."""


OfficialBusinessAccountStatus: TypeAlias = (
    Literal["NOT_STARTED", "PENDING", "APPROVED", "REJECTED", "UNDER_REVIEW", "EXPIRED", "CANCELLED"]
    | str
)
"""Status of an application for an Official Business Account.
Other values are accepted, too.

- `NOT_STARTED`: Not started: no application submitted.
- `PENDING`: Pending: waiting for review.
- `APPROVED`: Approved: the phone number has the badge.
- `REJECTED`: Rejected by the platform.
- `UNDER_REVIEW`: Under review by the platform.
- `EXPIRED`: Expired without a decision.
- `CANCELLED`: Canceled by the business.
"""
