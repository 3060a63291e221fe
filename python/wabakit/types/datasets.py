# Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

"""Responses and events of `datasets`, for annotations: at run time each of these is a `wabakit.Object`."""

from __future__ import annotations

from .shared import Received


class Dataset(Received):
    """Dataset of an account."""

    id: str | None
    """ID of the dataset. Absent if the account has none."""


class ReceivedEvents(Received):
    """Result of sending conversion events."""

    events_received: int | None
    """Number of events received."""
    messages: list[str] | None
    """Warnings about the events."""
    fbtrace_id: str | None
    """ID of the request, for inquiries to Meta's support."""
