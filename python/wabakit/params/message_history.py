# Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

"""Parameters of `message_history`, under the platform's names."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, TypeAlias, TypedDict

if sys.version_info >= (3, 11):
    from typing import NotRequired
elif TYPE_CHECKING:
    from typing_extensions import NotRequired


class ListMessageHistory(TypedDict):
    """Parameters of `message_history.list` as one mapping: `wa.message_history.list(**{…})`.

    Lists the message history of a phone number.
    """

    message_id: NotRequired[str]
    """ID of one message, to return only its entry."""
    fields: NotRequired[Sequence[MessageHistoryField]]
    """Fields to return per entry. Default: `id` and `message_id`."""
    limit: NotRequired[int]
    """Maximum number of entries per page. 1 to 100. Default: 25."""
    after: NotRequired[str]
    """Cursor from a previous response. Returns the page after it."""
    before: NotRequired[str]
    """Cursor from a previous response. Returns the page before it."""
    phone_number_id: NotRequired[str]
    """Default: the client's phone number ID."""


MessageHistoryField: TypeAlias = Literal["id", "message_id", "events"] | str
"""Field of `MessageHistoryEntry` to return. Its own fields can follow in braces: `field{one,two}`.

- `id`: ID of the history entry.
- `message_id`: ID of the message.
- `events`: Delivery events of the message.
"""


HistoryStatus: TypeAlias = Literal["SENT", "DELIVERED", "READ", "FAILED", "DELETED"] | str
"""Delivery status of a message.
Other values are accepted, too.

- `SENT`: Sent by the platform.
- `DELIVERED`: Delivered to the user.
- `READ`: Read by the user.
- `FAILED`: Failed to be delivered.
- `DELETED`: Reported as deleted.
"""


class ListMessageHistoryEvents(TypedDict):
    """Parameters of `message_history.list_events` as one mapping: `wa.message_history.list_events(**{…})`.

    Lists the delivery events of one message.
    """

    message_history_id: str
    """ID of the message's entry in the history."""
    status_filter: NotRequired[HistoryStatus]
    """Delivery status, to return only events with this status."""
    fields: NotRequired[Sequence[HistoryEdgeField]]
    """Fields to return per event."""
    limit: NotRequired[int]
    """Maximum number of events per page. 1 to 100. Default: 25."""
    after: NotRequired[str]
    """Cursor from a previous response. Returns the page after it."""
    before: NotRequired[str]
    """Cursor from a previous response. Returns the page before it."""


HistoryEdgeField: TypeAlias = Literal["cursor", "node"] | str
"""Field of `HistoryEdge` to return. Its own fields can follow in braces: `field{one,two}`.

- `cursor`: Cursor of the event's position.
- `node`: Delivery event of the message.
"""
