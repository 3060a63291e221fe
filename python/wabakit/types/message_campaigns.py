# Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

"""Responses and events of `message_campaigns`, for annotations: at run time each of these is a `wabakit.Object`."""

from __future__ import annotations

from typing import Any

from .shared import Paging, Received


class MessageCampaigns(Received):
    """A page of message campaigns."""

    data: list[Any]
    """Campaigns on this page, as JSON objects."""
    paging: Paging | None
    """Cursors of the next and previous pages."""
