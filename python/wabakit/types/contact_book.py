# Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

"""Responses and events of `contact_book`, for annotations: at run time each of these is a `wabakit.Object`."""

from __future__ import annotations

from .shared import Received


class ForgottenContact(Received):
    """Whether a person's phone number was forgotten."""

    success: bool | None
    """Whether the call was good."""
    deleted: bool | None
    """Whether there was something to forget."""
