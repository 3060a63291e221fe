# Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

"""Responses and events of `on_behalf_of`, for annotations: at run time each of these is a `wabakit.Object`."""

from __future__ import annotations

from .accounts import Account
from .solutions import SolutionStatus
from .shared import BusinessReference, Paging, Received


class OnBehalfRequests(Received):
    """A page of requests to own an account."""

    data: list[OnBehalfRequest]
    """Requests on this page."""
    paging: Paging | None
    """Cursors of the next and previous pages."""


class OnBehalfRequest(Received):
    """A request to own an account on behalf of a client."""

    id: str
    """ID of the request."""
    status: str | None
    """Status of the request: `IN_PROGRESS`, `PENDING`, `APPROVE`, `DECLINE`, `EXPIRED`, `CANCELED` or `INVALID`."""
    business_owned_object: str | None
    """ID of the object that the client owns."""
    receiving_business: BusinessReference | None
    """Business portfolio that receives the request."""
    requesting_business: BusinessReference | None
    """Business portfolio that sent the request."""


class CreatedMobilityIntent(Received):
    """A new intent to transfer an account."""

    success: bool
    """True if the intent was created."""
    mobility_intent_id: str
    """ID of the new intent."""
    status: str | None
    """Status of the intent: `PENDING`, `SCHEDULED`, `IN_PROGRESS`, `COMPLETED`, `FAILED` and others."""
    estimated_completion_time: str | None
    """Estimated end of the transfer, in ISO 8601 format."""
    approval_required: bool | None
    """True if the client must approve the transfer."""
    next_steps: list[str] | None
    """Next steps of the transfer, human-readable."""


class SetMobilityIntentResult(Received):
    """Result of marking an account for a transfer."""

    success: bool
    """True if the account was marked for the transfer."""
    intent_id: str | None
    """ID of the intent to transfer the account."""
    client_mutation_id: str | None
    """ID of the request, as it was sent."""
    error_msg: str | None
    """Description of the error, human-readable. Absent if there is none."""


class MobilityIntent(Received):
    """Intent to transfer an account that a partner owns."""

    id: str
    """ID of the intent."""
    waba: Account | None
    """Account that is transferred."""
    solution: MobilitySolution | None
    """Solution to which the account moves."""
    status: str | None
    """Status of the transfer: `PENDING`, `ACTIVE`, `COMPLETED`, `CANCELLED` or `FAILED`."""
    created_time: str | None
    """Creation time of the intent, in ISO 8601 format."""
    updated_time: str | None
    """Time of the intent's last change, in ISO 8601 format."""


class MobilitySolution(Received):
    """Solution that an account moves to."""

    id: str | None
    """ID of the destination solution."""
    name: str | None
    """Name of the destination solution."""
    status: SolutionStatus | None
    """Status of the destination solution."""
    partner_id: str | None
    """ID of the partner in the destination solution."""
