# Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

"""Responses and events of `official_business_account`, for annotations: at run time each of these is a `wabakit.Object`."""

from __future__ import annotations

from .phone_numbers import OfficialBusinessAccount
from .shared import Received


class OfficialBusinessAccountUpdate(Received):
    """What became of what was asked."""

    success: bool | None
    """Whether it was done."""
    message: str | None
    """The same, for people."""
    updated_status: OfficialBusinessAccount | None
    """Where the application stands now."""
    tracking_id: str | None
    """The number under which it is looked at."""
