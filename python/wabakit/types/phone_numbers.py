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
    quality_rating: QualityRating | None
    """How people rate its messages."""
    code_verification_status: str | None
    """Whether its owner proved that it is theirs."""
    name_status: str | None
    """The review of its name."""
    status: str | None
    """Whether it can send."""
    platform_type: str | None
    """Which API it is on."""
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


class ConversationalAutomation(Received):
    """What a chat offers."""

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
