# Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

"""Responses and events of `phone_numbers`, for annotations: at run time each of these is a `wabakit.Object`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .shared import Paging, Received


class PhoneNumbers(Received):
    """A page of phone numbers."""

    data: list[PhoneNumber]
    """The numbers."""
    paging: Paging | None
    """The way to the other pages."""


class PhoneNumber(Received):
    """A business phone number. Only what was asked for is there."""

    id: str
    """Its id."""
    display_phone_number: str | None
    """The number, as people read it."""
    verified_name: str | None
    """The name that people see."""
    username: str | None
    """Username by which users find the number; absent if it has none."""
    country_code: str | None
    """Country of the number, as an ISO 3166-1 alpha-2 code."""
    country_dial_code: str | None
    """Country calling code, without `+`."""
    quality_rating: QualityRating | None
    """How people rate its messages."""
    quality_score: NumberQuality | None
    """Quality rating as an object, returned if `quality_score` is requested."""
    code_verification_status: str | None
    """Whether its owner proved that it is theirs."""
    name_status: str | None
    """The review of its name."""
    new_display_name: str | None
    """Display name that was requested and is under review; absent unless a change is pending."""
    new_name_status: str | None
    """Status of the review of `new_display_name`: `PENDING_REVIEW`, `DECLINED` and others."""
    unified_cert_status: UnifiedCertStatus | None
    """Status of the reviews of the business and of the display name, taken together."""
    status: str | None
    """Whether it can send."""
    platform_type: HostPlatform | None
    """Platform that hosts the number."""
    host_platform: HostPlatform | None
    """Platform that hosts the number, under the name that the platform's OpenAPI file gives it."""
    throughput: Throughput | None
    """How much it can send."""
    account_mode: str | None
    """`LIVE` or `SANDBOX`."""
    whatsapp_business_manager_messaging_limit: str | None
    """How many people the portfolio may write to in 24 hours, outside customer service windows: `TIER_250` to
    `TIER_UNLIMITED`.
    """
    messaging_limit_tier: str | None
    """The same, for one number, as it was before October 2025."""
    health_status: HealthStatus | None
    """Whether messages can be sent, and what is in the way."""
    is_official_business_account: bool | None
    """Whether it has the badge."""
    is_on_biz_app: bool | None
    """Whether it is on the WhatsApp Business app too."""
    is_pin_enabled: bool | None
    """Whether it has a PIN."""
    is_preverified_number: bool | None
    """Whether a partner verified the number before it was added."""
    search_visibility: str | None
    """Whether users find the number by search: `VISIBLE` or `HIDDEN`."""
    webhook_configuration: CallbackUrls | None
    """Callback URLs of the webhooks about the number, returned if `webhook_configuration` is requested."""
    last_onboarded_time: str | None
    """When it was onboarded, in ISO 8601."""
    conversational_automation: ConversationalAutomation | None
    """What its chat offers before anything was written."""
    official_business_account: OfficialBusinessAccount | None
    """Where the application for the badge stands."""


QualityRating: TypeAlias = Literal["GREEN", "YELLOW", "RED", "NA"] | str
"""How people rate a number's messages.
Other values are accepted, too.

- `GREEN`: Well.
- `YELLOW`: So-so.
- `RED`: Badly.
- `NA`: Not enough messages to tell.
"""


class NumberQuality(Received):
    """Quality rating of a number."""

    score: QualityRating | None
    """Rating."""


UnifiedCertStatus: TypeAlias = (
    Literal["APPROVED", "NAME_PENDING_REVIEW", "NAME_NOT_APPROVED", "ACCOUNT_REVIEW_NOT_STARTED", "LIMITED_ACCESS"]
    | str
)
"""Status of the reviews of a business and of a number's display name, taken together.
Other values are accepted, too.

- `APPROVED`: Approved.
- `NAME_PENDING_REVIEW`: The display name is under review.
- `NAME_NOT_APPROVED`: The display name was rejected.
- `ACCOUNT_REVIEW_NOT_STARTED`: The review of the account has not started.
- `LIMITED_ACCESS`: Approved with limited access.
"""


HostPlatform: TypeAlias = Literal["CLOUD_API", "ON_PREMISE", "NOT_APPLICABLE"] | str
"""Platform that hosts a phone number.
Other values are accepted, too.

- `CLOUD_API`: Cloud API.
- `ON_PREMISE`: On-Premises API.
- `NOT_APPLICABLE`: None.
"""


class Throughput(Received):
    """How much a number can send."""

    level: ThroughputLevel
    """The level."""


ThroughputLevel: TypeAlias = Literal["STANDARD", "HIGH", "NOT_APPLICABLE"] | str
"""How much a number can send.
Other values are accepted, too.

- `STANDARD`: 80 messages a second.
- `HIGH`: 1,000 messages a second.
- `NOT_APPLICABLE`: None: it isn't on the Cloud API.
"""


class HealthStatus(Received):
    """Whether messages can be sent, and what is in the way."""

    can_send_message: CanSend | None
    """Whether they can, all in all."""
    entities: list[HealthEntity] | None
    """Everything that takes part in it: the number, the template, the account, the portfolio and the app."""


CanSend: TypeAlias = Literal["AVAILABLE", "LIMITED", "BLOCKED"] | str
"""Whether something lets messages pass.
Other values are accepted, too.

- `AVAILABLE`: It does.
- `LIMITED`: In part.
- `BLOCKED`: It doesn't.
"""


class HealthEntity(Received):
    """Something that takes part in sending."""

    entity_type: str | None
    """What it is: `PHONE_NUMBER`, `MESSAGE_TEMPLATE`, `WABA`, `BUSINESS`, `APP` or `FLOW`."""
    id: str | None
    """Its id."""
    can_send_message: CanSend | None
    """Whether it lets messages pass."""
    can_receive_call_sip: CanSend | None
    """Whether it lets calls by SIP pass."""
    additional_info: list[str] | None
    """What limits it, for people."""
    errors: list[HealthError] | None
    """What is in the way."""


class HealthError(Received):
    """Something that is in the way of messages."""

    error_code: int | None
    """The code."""
    error_description: str | None
    """What it means, for people."""
    possible_solution: str | None
    """What can be done, for people."""


class CallbackUrls(Received):
    """Callback URLs of the webhooks about a number. The URL of the number takes precedence over that of the account,
    and that of the account over that of the app.
    """

    phone_number: str | None
    """Callback URL of the number; absent if none is set."""
    whatsapp_business_account: str | None
    """Callback URL of the WhatsApp Business account; absent if none is set."""
    application: str | None
    """Callback URL of the app."""


class ConversationalAutomation(Received):
    """What a chat offers."""

    id: str | None
    """ID of the configuration."""
    prompts: list[str] | None
    """Questions to tap."""
    commands: list[OfferedCommand] | None
    """Commands."""
    enable_welcome_message: bool | None
    """Whether you are told when somebody opens the chat for the first time."""


class OfferedCommand(Received):
    """A command that people choose after `/`."""

    command_name: str | None
    """Its name."""
    command_description: str | None
    """What it does."""


class OfficialBusinessAccount(Received):
    """Where an application stands."""

    id: str | None
    """The number."""
    oba_status: OfficialBusinessAccountStatus | None
    """Where it stands."""
    status_message: str | None
    """The same, for people."""


OfficialBusinessAccountStatus: TypeAlias = (
    Literal["NOT_STARTED", "PENDING", "APPROVED", "REJECTED", "UNDER_REVIEW", "EXPIRED", "CANCELLED"]
    | str
)
"""Where an application stands.
Other values are accepted, too.

- `NOT_STARTED`: Nobody has applied.
- `PENDING`: It waits.
- `APPROVED`: The number has the badge.
- `REJECTED`: It was refused.
- `UNDER_REVIEW`: It is looked at.
- `EXPIRED`: It came to nothing in time.
- `CANCELLED`: It was taken back.
"""
