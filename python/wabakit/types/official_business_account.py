# Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

"""Responses and events of `official_business_account`, for annotations: at run time each of these is a `wabakit.Object`."""

from __future__ import annotations

from .shared import OfficialBusinessAccount, Received


class OfficialBusinessAccountUpdate(Received):
    """Result of submitting or withdrawing an application."""

    success: bool | None
    """True if the request succeeded."""
    message: str | None
    """Description of the result, human-readable."""
    updated_status: OfficialBusinessAccount | None
    """Status of the application after the request."""
    tracking_id: str | None
    """Tracking ID of the review."""
