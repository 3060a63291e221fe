# Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

"""Parameters of `on_behalf_of`, under the platform's names."""

from __future__ import annotations

import sys
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Literal, TypeAlias, TypedDict

if sys.version_info >= (3, 11):
    from typing import NotRequired
elif TYPE_CHECKING:
    from typing_extensions import NotRequired


class ListOnBehalfRequests(TypedDict):
    """Parameters of `on_behalf_of.list_requests` as one mapping: `wa.on_behalf_of.list_requests(**{…})`.

    Lists the pending requests to own a WhatsApp Business account on behalf of a client. Retired by the platform.
    """

    fields: NotRequired[Sequence[OnBehalfRequestField]]
    """Fields to return per request."""
    limit: NotRequired[int]
    """Maximum number of requests per page. 1 to 100. Default: 25."""
    after: NotRequired[str]
    """Cursor from a previous response. Returns the page after it."""
    before: NotRequired[str]
    """Cursor from a previous response. Returns the page before it."""
    waba_id: NotRequired[str]
    """Default: the client's WhatsApp Business account ID."""


OnBehalfRequestField: TypeAlias = (
    Literal["id", "status", "business_owned_object", "receiving_business", "requesting_business"]
    | str
)
"""Field of `OnBehalfRequest` to return. Its own fields can follow in braces: `field{one,two}`.

- `id`: ID of the request.
- `status`: Status of the request: `IN_PROGRESS`, `PENDING`, `APPROVE`, `DECLINE`, `EXPIRED`, `CANCELED` or
  `INVALID`.
- `business_owned_object`: ID of the object that the client owns.
- `receiving_business`: Business portfolio that receives the request.
- `requesting_business`: Business portfolio that sent the request.
"""


class CreateMobilityIntent(TypedDict):
    """Parameters of `on_behalf_of.create_mobility_intent` as one mapping:
    `wa.on_behalf_of.create_mobility_intent(**{…})`.

    Creates the intent to transfer an account that a partner owns. Retired by the platform.
    """

    solution_id: str
    """ID of the account's current solution."""
    intent_type: MobilityIntentType
    """Step of the transfer."""
    target_solution_id: NotRequired[str]
    """ID of the destination solution of the transfer."""
    mobility_reason: NotRequired[str]
    """Reason of the transfer. At most 500 characters."""
    scheduled_execution_time: NotRequired[str]
    """Time of the transfer, in ISO 8601 format."""
    metadata: NotRequired[Mapping[str, str]]
    """Notes on the transfer, by name."""
    waba_id: NotRequired[str]
    """Default: the client's WhatsApp Business account ID."""


MobilityIntentType: TypeAlias = (
    Literal[
    "INITIATE_TRANSFER",
    "CONFIRM_TRANSFER",
    "CANCEL_TRANSFER",
    "REQUEST_HANDOVER",
    "APPROVE_HANDOVER",
    "REJECT_HANDOVER",
]
    | str
)
"""Step of the transfer of an account that a partner owns.
Other values are accepted, too.

- `INITIATE_TRANSFER`: Initiate the transfer.
- `CONFIRM_TRANSFER`: Confirm the transfer.
- `CANCEL_TRANSFER`: Cancel the transfer.
- `REQUEST_HANDOVER`: Request a handover.
- `APPROVE_HANDOVER`: Approve a handover.
- `REJECT_HANDOVER`: Reject a handover.
"""


class SetMobilityIntent(TypedDict):
    """Parameters of `on_behalf_of.set_mobility_intent` as one mapping: `wa.on_behalf_of.set_mobility_intent(**{…})`.

    Marks an account that a partner owns for a transfer to a Multi-Partner Solution. Retired by the platform.
    """

    account_id: str
    """ID of the account that is marked."""
    waba_id: NotRequired[str]
    """ID of the account again. Required by the platform's OpenAPI file, left out by its former guide."""
    solution_id: NotRequired[str]
    """ID of the solution to which the account moves."""
    app_id: NotRequired[str]
    """ID of the app that serves the account."""
    actor_id: NotRequired[str]
    """ID of the user who requests the transfer."""
    client_mutation_id: NotRequired[str]
    """ID of the request, returned unchanged. At most 255 characters."""


class GetMobilityIntent(TypedDict):
    """Parameters of `on_behalf_of.get_mobility_intent` as one mapping: `wa.on_behalf_of.get_mobility_intent(**{…})`.

    Gets the intent to transfer an account. Retired by the platform.
    """

    mobility_intent_id: str
    """ID of the intent."""
    fields: NotRequired[Sequence[MobilityIntentField]]
    """Fields to return."""


MobilityIntentField: TypeAlias = Literal["id", "waba", "solution", "status", "created_time", "updated_time"] | str
"""Field of `MobilityIntent` to return. Its own fields can follow in braces: `field{one,two}`.

- `id`: ID of the intent.
- `waba`: Account that is transferred.
- `solution`: Solution to which the account moves.
- `status`: Status of the transfer: `PENDING`, `ACTIVE`, `COMPLETED`, `CANCELLED` or `FAILED`.
- `created_time`: Creation time of the intent, in ISO 8601 format.
- `updated_time`: Time of the intent's last change, in ISO 8601 format.
"""
