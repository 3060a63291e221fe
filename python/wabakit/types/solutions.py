# Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

"""Responses and events of `solutions`, for annotations: at run time each of these is a `wabakit.Object`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._core import Secret
from .shared import Paging, Received


class CreatedSolution(Received):
    """A new Multi-Partner Solution."""

    solution_id: str
    """ID of the new solution."""


class Solutions(Received):
    """A page of Multi-Partner Solutions."""

    data: list[Solution]
    """Solutions on this page."""
    paging: Paging | None
    """Cursors of the next and previous pages."""


class Solution(Received):
    """A Multi-Partner Solution. Contains only the requested fields."""

    id: str
    """ID of the solution."""
    name: str | None
    """Name of the solution."""
    status: SolutionStatus | None
    """Status of the solution."""
    status_for_pending_request: SolutionPendingStatus | None
    """Status that the solution gets if the pending request is accepted."""
    owner_app: SolutionApp | None
    """App that owns the solution."""
    owner_permissions: list[str] | None
    """Permissions of the owner: `MANAGE`, `DEVELOP`, `MESSAGING` and others."""
    partners: SolutionPartners | None
    """Partners of the solution. Returned if `partners` is requested."""


SolutionStatus: TypeAlias = Literal["DRAFT", "INITIATED", "ACTIVE", "REJECTED", "DEACTIVATED"] | str
"""Status of a Multi-Partner Solution.
Other values are accepted, too.

- `DRAFT`: Draft: no partner is invited yet.
- `INITIATED`: Initiated: waiting for the partner's answer.
- `ACTIVE`: Active: clients can be onboarded.
- `REJECTED`: Rejected by the partner.
- `DEACTIVATED`: Deactivated: both sides agreed to end it.
"""


SolutionPendingStatus: TypeAlias = Literal["PENDING_ACTIVATION", "PENDING_DEACTIVATION", "NONE"] | str
"""Pending change of a Multi-Partner Solution.
Other values are accepted, too.

- `PENDING_ACTIVATION`: Activation requested: the partner hasn't answered the invitation.
- `PENDING_DEACTIVATION`: Deactivation requested: the partner hasn't answered the request.
- `NONE`: No pending request.
"""


class SolutionApp(Received):
    """An app that takes part in a Multi-Partner Solution."""

    id: str | None
    """ID of the app."""
    name: str | None
    """Name of the app."""
    link: str | None
    """Link to the app."""


class SolutionPartners(Received):
    """A page of partners of a Multi-Partner Solution."""

    data: list[SolutionPartner]
    """Partners on this page."""
    paging: Paging | None
    """Cursors of the next and previous pages."""


class SolutionPartner(Received):
    """A partner of a Multi-Partner Solution."""

    id: str | None
    """ID of the partner in the solution."""
    partner_app: SolutionApp | None
    """App of the partner."""
    partner_permissions: list[str] | None
    """Permissions of the partner: `MANAGE_TEMPLATES`, `MESSAGING` and others."""
    status: SolutionPartnerStatus | None
    """Answer of the partner to the invitation."""


SolutionPartnerStatus: TypeAlias = (
    Literal["DRAFT", "INITIATED", "NOTIFICATION_SENT", "ACCEPTED", "REJECTED", "DEACTIVATED"]
    | str
)
"""Status of a partner in a Multi-Partner Solution.
Other values are accepted, too.

- `DRAFT`: Draft: not invited yet.
- `INITIATED`: Initiated: the invitation was created.
- `NOTIFICATION_SENT`: Notified of the invitation.
- `ACCEPTED`: Accepted: the partner takes part in the solution.
- `REJECTED`: Declined by the partner.
- `DEACTIVATED`: Deactivated: the partner takes part no longer.
"""


class SolutionAccessToken(Received):
    """Business token of a client: in the fields of this object, or one level deeper in `data`."""

    access_token: Secret | None
    """Access token for the client's accounts. Protect it like your own."""
    expires_at: str | int | None
    """Expiry of the token. Seconds since the Unix epoch."""
    data: list[SolutionToken] | None
    """One-element list with the token, if the platform returns the nested form of its guide."""


class SolutionToken(Received):
    """Business token of a client, in the form of the platform's guide."""

    access_token: Secret
    """Access token for the accounts of the client."""


class AcceptedSolution(Received):
    """Result of accepting an invitation to a Multi-Partner Solution."""

    success: bool
    """True if the invitation was accepted."""
    solution_id: str | None
    """ID of the accepted solution."""
    partner_status: SolutionPartnerStatus | None
    """Status of the partner in the solution."""
    message: str | None
    """Description of the result, human-readable."""
    update_time: str | None
    """Time of the acceptance, in ISO 8601 format."""


SolutionRequestType: TypeAlias = Literal["PARTNERSHIP_REQUEST", "DEACTIVATION_REQUEST"] | str
"""Request about a Multi-Partner Solution that can be rejected.
Other values are accepted, too.

- `PARTNERSHIP_REQUEST`: Invitation to the solution.
- `DEACTIVATION_REQUEST`: Deactivation of the solution.
"""


class RejectedSolution(Received):
    """Result of rejecting a request about a Multi-Partner Solution."""

    success: bool
    """True if the request was rejected."""
    solution_id: str | None
    """ID of the rejected solution."""
    rejected_request_type: SolutionRequestType | None
    """Request that was rejected."""
    rejection_timestamp: str | None
    """Time of the rejection, in ISO 8601 format."""
    partner_app_id: str | None
    """ID of the app that rejected the request."""


class SolutionDeactivationRequest(Received):
    """Result of requesting the deactivation of a Multi-Partner Solution."""

    success: bool
    """True if the request was submitted."""
    message: str | None
    """Description of the submitted request, human-readable."""
    request_id: str | None
    """ID of the deactivation request."""


class AnsweredDeactivation(Received):
    """Result of answering a deactivation request: success, or the solution with its new status."""

    success: bool | None
    """True if the answer was accepted. Absent if the solution is returned instead."""
    id: str | None
    """ID of the solution with the new status."""
    name: str | None
    """Name of the solution with the new status."""
    status: SolutionStatus | None
    """New status of the solution."""
    status_for_pending_request: SolutionPendingStatus | None
    """Pending change of the solution after the answer."""
    owner_app: SolutionApp | None
    """App of the solution's owner."""
    owner_permissions: list[str] | None
    """Permissions of the solution's owner."""
