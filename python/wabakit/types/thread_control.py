# Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

"""Responses and events of `thread_control`, for annotations: at run time each of these is a `wabakit.Object`."""

from __future__ import annotations

from .shared import Received


class ThreadControl(Received):
    """Result of a change of thread control."""

    success: bool | None
    """True if the request succeeded. Not documented."""
    request_id: str | None
    """ID of the request, for support."""
