# Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

"""Responses and events that several areas share, for annotations: at run time each of these is a `wabakit.Object`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._core import Object


class Shape(type):
    """Refuses `isinstance`: every received object is a `wabakit.Object`."""

    def __instancecheck__(cls, instance: object) -> bool:
        raise TypeError(f"{cls.__name__} describes received data, which is a wabakit.Object: look at its keys instead")


class Received(Object, metaclass=Shape):
    """A received object."""

    raw: bytes | None
    """Raw bytes of the whole response; `None` for an object within a response."""


class Success(Received):
    """Result of a successful operation."""

    success: bool
    """True if the operation succeeded."""


class Paging(Received):
    """Links and cursors of a page."""

    cursors: Cursors | None
    """Cursors of the first and the last item of this page."""
    next: str | None
    """URL of the next page. Absent on the last page. To request the page, use `cursors.after`."""
    previous: str | None
    """URL of the previous page. Absent on the first page."""


class Cursors(Received):
    """Cursors of a page. They expire, so don't store them."""

    before: str | None
    """Cursor for the previous page, as the parameter `before`."""
    after: str | None
    """Cursor for the next page, as the parameter `after`."""


QualityRating: TypeAlias = Literal["GREEN", "YELLOW", "RED", "NA"] | str
"""Quality rating of a phone number's messages.
Other values are accepted, too.

- `GREEN`: High quality (GREEN).
- `YELLOW`: Medium quality (YELLOW).
- `RED`: Low quality (RED).
- `NA`: Not available: too few messages for a rating.
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


class BusinessReference(Received):
    """Business portfolio that another object refers to."""

    id: str | None
    """ID of the business portfolio."""
    name: str | None
    """Name of the business portfolio."""
