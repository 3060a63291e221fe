# Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

"""Responses and events of `message_history`, for annotations: at run time each of these is a `wabakit.Object`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .shared import Paging, Received


class MessageHistory(Received):
    """A page of the message history."""

    data: list[MessageHistoryEntry]
    """Messages on this page."""
    paging: Paging | None
    """Cursors of the next and previous pages."""


class MessageHistoryEntry(Received):
    """A message in the message history."""

    id: str
    """ID of the history entry."""
    message_id: str | None
    """ID of the message."""
    events: HistoryEvents | None
    """Delivery events of the message."""


class HistoryEvents(Received):
    """A page of delivery events, inside a history entry."""

    data: list[HistoryEvent] | None
    """Delivery events on this page."""
    paging: Paging | None
    """Cursors of the next and previous pages."""


class HistoryEvent(Received):
    """A delivery event of a message and the state of its webhook."""

    id: str | None
    """ID of the event."""
    delivery_status: HistoryStatus | None
    """Delivery status of the message."""
    webhook_update_state: str | None
    """State of the webhook for this event: `PENDING`, `DELIVERED`, `FAILED` or `RETRYING`."""
    timestamp: str | int | None
    """Time of the event. Seconds since the Unix epoch."""
    application: HistoryApplication | None
    """App that received the webhook."""
    webhook_uri: str | None
    """Callback URL of the webhook."""
    error_description: str | None
    """Description of the error."""


HistoryStatus: TypeAlias = Literal["SENT", "DELIVERED", "READ", "FAILED", "DELETED"] | str
"""Delivery status of a message.
Other values are accepted, too.

- `SENT`: Sent by the platform.
- `DELIVERED`: Delivered to the user.
- `READ`: Read by the user.
- `FAILED`: Failed to be delivered.
- `DELETED`: Reported as deleted.
"""


class HistoryApplication(Received):
    """An app that received a webhook."""

    id: str | None
    """ID of the app."""
    name: str | None
    """Name of the app."""


class MessageHistoryEvents(Received):
    """A page of delivery events."""

    data: list[HistoryEdge]
    """Delivery events on this page."""
    paging: Paging | None
    """Cursors of the next and previous pages."""


class HistoryEdge(Received):
    """A delivery event and its position in the list."""

    cursor: str | None
    """Cursor of the event's position."""
    node: HistoryNode
    """Delivery event of the message."""


class HistoryNode(Received):
    """A delivery event of a message."""

    id: str | None
    """ID of the event."""
    delivery_status: HistoryStatus | None
    """Delivery status of the message."""
    occurrence_timestamp: str | int | None
    """Time at which the event happened. Seconds since the Unix epoch."""
    status_timestamp: str | int | None
    """Time at which the platform recorded the status. Seconds since the Unix epoch."""
    error_description: str | None
    """Description of the error."""
    application: HistoryApplication | None
    """App that received the webhook."""
