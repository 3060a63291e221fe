# Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

"""Responses and events of `marketing_messages`, for annotations: at run time each of these is a `wabakit.Object`."""

from __future__ import annotations

from .shared import Received


class OnboardingRequest(Received):
    """Invitation to the Marketing Messages API."""

    request_id: str
    """ID of the invitation."""
