# Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

"""Responses and events of `message_history`, for annotations: at run time each of these is a `wabakit.Object`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .shared import Paging, Received


class MessageHistory(Received):
    """A page of messages."""

    data: list[MessageHistoryEntry]
    """The messages."""
    paging: Paging | None
    """The way to the other pages."""


class MessageHistoryEntry(Received):
    """A message in the history."""

    id: str
    """The entry's id."""
    message_id: str | None
    """The message."""
    events: HistoryEvents | None
    """What became of it."""


class HistoryEvents(Received):
    """A page of what became of a message."""

    data: list[HistoryEvent] | None
    """What became of it."""
    paging: Paging | None
    """The way to the other pages."""


class HistoryEvent(Received):
    """Something that became of a message, and whether you were told."""

    id: str | None
    """Its id."""
    delivery_status: HistoryStatus | None
    """What it is."""
    webhook_update_state: str | None
    """Whether you were told by webhook: `PENDING`, `DELIVERED`, `FAILED`, `RETRYING`."""
    timestamp: str | int | None
    """When."""
    application: HistoryApplication | None
    """Which app was told."""
    webhook_uri: str | None
    """Where it was told."""
    error_description: str | None
    """What went wrong."""


HistoryStatus: TypeAlias = Literal["SENT", "DELIVERED", "READ", "FAILED", "DELETED"] | str
"""What became of a message.
Other values are accepted, too.

- `SENT`: It went out.
- `DELIVERED`: It arrived.
- `READ`: It was read.
- `FAILED`: It failed.
- `DELETED`: It was deleted.
"""


class HistoryApplication(Received):
    """An app that was told."""

    id: str | None
    """Its id."""
    name: str | None
    """Its name."""


class MessageHistoryEvents(Received):
    """A page of what became of a message."""

    data: list[HistoryEdge]
    """What became of it."""
    paging: Paging | None
    """The way to the other pages."""


class HistoryEdge(Received):
    """Something that became of a message, and its place in the list."""

    cursor: str | None
    """Its place."""
    node: HistoryNode
    """What it is."""


class HistoryNode(Received):
    """Something that became of a message."""

    id: str | None
    """Its id."""
    delivery_status: HistoryStatus | None
    """What it is."""
    occurrence_timestamp: str | int | None
    """When it happened."""
    status_timestamp: str | int | None
    """When it was known."""
    error_description: str | None
    """What went wrong."""
    application: HistoryApplication | None
    """Which app was told."""
