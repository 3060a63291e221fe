# Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

"""Responses and events of `assigned_users`, for annotations: at run time each of these is a `wabakit.Object`."""

from __future__ import annotations

from .accounts import AccountTask
from .shared import BusinessReference, Paging, Received


class AssignedUsers(Received):
    """A page of users with access to an account."""

    data: list[AssignedUser]
    """Users on this page."""
    summary: AssignedUsersSummary | None
    """Summary of all users."""
    paging: Paging | None
    """Cursors of the next and previous pages."""


class AssignedUser(Received):
    """A user with access to an account."""

    id: str
    """ID of the user."""
    name: str | None
    """Name of the user."""
    tasks: list[AccountTask] | None
    """Tasks that the user may perform."""
    business: BusinessReference | None
    """Business portfolio of the user."""
    user_type: str | None
    """Type of the user: `BUSINESS_USER`, `SYSTEM_USER` or `PERSONAL_USER`."""


class AssignedUsersSummary(Received):
    """Summary of the users with access to an account."""

    total_count: int | None
    """Number of users with access."""
