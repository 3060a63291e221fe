# Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

"""Parameters of `solutions`, under the platform's names."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, TypeAlias, TypedDict

if sys.version_info >= (3, 11):
    from typing import NotRequired
elif TYPE_CHECKING:
    from typing_extensions import NotRequired


class CreateSolution(TypedDict):
    """Parameters of `solutions.create` as one mapping: `wa.solutions.create(**{…})`.

    Creates a Multi-Partner Solution, and invites the app of a partner.
    """

    solution_name: str
    """Name of the solution. 2 to 75 characters."""
    partner_app_id: str
    """ID of the partner's app."""
    owner_permissions: Sequence[SolutionPermission]
    """Optional permissions of the owner. An empty list grants everything except messaging."""
    partner_permissions: Sequence[SolutionPermission]
    """Optional permissions of the partner. An empty list grants everything except messaging."""
    app_id: NotRequired[str]
    """Default: the client's app ID."""


SolutionPermission: TypeAlias = Literal["MESSAGING"] | str
"""Optional permission in a Multi-Partner Solution. All others are granted to both sides.
Other values are accepted, too.

- `MESSAGING`: Messaging: the app may send messages for the clients.
"""


class ListSolutions(TypedDict):
    """Parameters of `solutions.list` as one mapping: `wa.solutions.list(**{…})`.

    Lists the Multi-Partner Solutions of an app.
    """

    role: NotRequired[SolutionRole]
    """Role of the app, to return only the solutions in which it has this role."""
    fields: NotRequired[Sequence[SolutionField]]
    """Fields to return per solution."""
    limit: NotRequired[int]
    """Maximum number of solutions per page. 1 to 100. Default: 25."""
    after: NotRequired[str]
    """Cursor from a previous response. Returns the page after it."""
    before: NotRequired[str]
    """Cursor from a previous response. Returns the page before it."""
    app_id: NotRequired[str]
    """Default: the client's app ID."""


SolutionRole: TypeAlias = Literal["OWNER", "PARTNER"] | str
"""Role of an app in a Multi-Partner Solution.
Other values are accepted, too.

- `OWNER`: Owner: the app that created the solution.
- `PARTNER`: Partner: the app that was invited.
"""


SolutionField: TypeAlias = (
    Literal["id", "name", "status", "status_for_pending_request", "owner_app", "owner_permissions", "partners"]
    | str
)
"""Field of `Solution` to return. Its own fields can follow in braces: `field{one,two}`. Default: `id`, `name`,
`status`, `status_for_pending_request`, `owner_app`, `owner_permissions`.

- `id`: ID of the solution.
- `name`: Name of the solution.
- `status`: Status of the solution.
- `status_for_pending_request`: Status that the solution gets if the pending request is accepted.
- `owner_app`: App that owns the solution.
- `owner_permissions`: Permissions of the owner: `MANAGE`, `DEVELOP`, `MESSAGING` and others.
- `partners`: Partners of the solution. Returned if `partners` is requested.
"""


class ListAccountSolutions(TypedDict):
    """Parameters of `solutions.list_of_account` as one mapping: `wa.solutions.list_of_account(**{…})`.

    Lists the Multi-Partner Solutions by which a WhatsApp Business account was onboarded.
    """

    fields: NotRequired[Sequence[SolutionField]]
    """Fields to return per solution."""
    limit: NotRequired[int]
    """Maximum number of solutions of the account per page. 1 to 100. Default: 25."""
    after: NotRequired[str]
    """Cursor from a previous response. Returns the page after it."""
    before: NotRequired[str]
    """Cursor from a previous response. Returns the page before it."""
    waba_id: NotRequired[str]
    """Default: the client's WhatsApp Business account ID."""


class GetSolution(TypedDict):
    """Parameters of `solutions.get` as one mapping: `wa.solutions.get(**{…})`.

    Gets a Multi-Partner Solution: status, owner and permissions.
    """

    solution_id: str
    """ID of the solution."""
    fields: NotRequired[Sequence[SolutionField]]
    """Fields to return."""


class ListSolutionPartners(TypedDict):
    """Parameters of `solutions.list_partners` as one mapping: `wa.solutions.list_partners(**{…})`.

    Lists the partners of a Multi-Partner Solution.
    """

    solution_id: str
    """ID of the solution whose partners are listed."""
    fields: NotRequired[Sequence[SolutionPartnerField]]
    """Fields to return per partner."""
    limit: NotRequired[int]
    """Maximum number of partners per page."""
    after: NotRequired[str]
    """Cursor from a previous response. Returns the page after it."""
    before: NotRequired[str]
    """Cursor from a previous response. Returns the page before it."""


SolutionPartnerField: TypeAlias = Literal["id", "partner_app", "partner_permissions", "status"] | str
"""Field of `SolutionPartner` to return. Its own fields can follow in braces: `field{one,two}`. Default: `id`,
`partner_app`, `partner_permissions`, `status`.

- `id`: ID of the partner in the solution.
- `partner_app`: App of the partner.
- `partner_permissions`: Permissions of the partner: `MANAGE_TEMPLATES`, `MESSAGING` and others.
- `status`: Answer of the partner to the invitation.
"""


class GetSolutionAccessToken(TypedDict):
    """Parameters of `solutions.get_access_token` as one mapping: `wa.solutions.get_access_token(**{…})`.

    Gets the business token of a client that was onboarded by a Multi-Partner Solution. The call needs a system user
    token.
    """

    solution_id: str
    """ID of the solution that the client joined."""
    business_id: str
    """ID of the client's business portfolio."""


class AcceptSolution(TypedDict):
    """Parameters of `solutions.accept` as one mapping: `wa.solutions.accept(**{…})`.

    Accepts the invitation to a Multi-Partner Solution. An accepted solution cannot be rejected any more.
    """

    solution_id: str
    """ID of the solution that is accepted."""
    partner_app_id: NotRequired[str]
    """ID of the app that accepts. Required by the platform's OpenAPI file, left out by its guides."""
    log_session_id: NotRequired[str]
    """ID of a session in the platform's logs."""


class RejectSolution(TypedDict):
    """Parameters of `solutions.reject` as one mapping: `wa.solutions.reject(**{…})`.

    Rejects the invitation to a Multi-Partner Solution.
    """

    solution_id: str
    """ID of the solution that is rejected."""
    request_type: NotRequired[SolutionRequestType]
    """Request that is rejected. Required by the platform's OpenAPI file, left out by its guides."""
    rejection_reason: NotRequired[str]
    """Reason of the rejection. At most 500 characters."""
    partner_app_id: NotRequired[str]
    """ID of the app that rejects."""


SolutionRequestType: TypeAlias = Literal["PARTNERSHIP_REQUEST", "DEACTIVATION_REQUEST"] | str
"""Request about a Multi-Partner Solution that can be rejected.
Other values are accepted, too.

- `PARTNERSHIP_REQUEST`: Invitation to the solution.
- `DEACTIVATION_REQUEST`: Deactivation of the solution.
"""


class RequestSolutionDeactivation(TypedDict):
    """Parameters of `solutions.request_deactivation` as one mapping: `wa.solutions.request_deactivation(**{…})`.

    Requests the deactivation of a Multi-Partner Solution. Only its owner can do so. The solution works until the
    partner accepts.
    """

    solution_id: str
    """ID of the solution that is to be deactivated."""
    reason: NotRequired[str]
    """Reason of the request. At most 500 characters."""


class AcceptSolutionDeactivation(TypedDict):
    """Parameters of `solutions.accept_deactivation` as one mapping: `wa.solutions.accept_deactivation(**{…})`.

    Accepts the request to deactivate a Multi-Partner Solution.
    """

    solution_id: str
    """ID of the solution that is deactivated."""
    fields: NotRequired[Sequence[AnsweredDeactivationField]]
    """Fields of the solution to return."""


AnsweredDeactivationField: TypeAlias = (
    Literal["success", "id", "name", "status", "status_for_pending_request", "owner_app", "owner_permissions"]
    | str
)
"""Field of `AnsweredDeactivation` to return. Its own fields can follow in braces: `field{one,two}`.

- `success`: True if the answer was accepted. Absent if the solution is returned instead.
- `id`: ID of the solution with the new status.
- `name`: Name of the solution with the new status.
- `status`: New status of the solution.
- `status_for_pending_request`: Pending change of the solution after the answer.
- `owner_app`: App of the solution's owner.
- `owner_permissions`: Permissions of the solution's owner.
"""


class RejectSolutionDeactivation(TypedDict):
    """Parameters of `solutions.reject_deactivation` as one mapping: `wa.solutions.reject_deactivation(**{…})`.

    Rejects the request to deactivate a Multi-Partner Solution, which stays active.
    """

    solution_id: str
    """ID of the solution that stays active."""
    reject_deactivation_request: NotRequired[bool]
    """Confirmation of the rejection: `true`. Required by the platform's OpenAPI file, left out by its guides."""
    fields: NotRequired[Sequence[AnsweredDeactivationField]]
    """Fields of the solution to return."""
