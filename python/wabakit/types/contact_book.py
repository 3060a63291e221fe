# Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

"""Responses and events of `contact_book`, for annotations: at run time each of these is a `wabakit.Object`."""

from __future__ import annotations

from .shared import Received


class DeletedContact(Received):
    """Result of deleting a contact."""

    success: bool | None
    """True if the request succeeded."""
    deleted: bool | None
    """True if an entry existed and was deleted."""
