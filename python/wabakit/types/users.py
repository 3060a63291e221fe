# Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

"""Responses and events of `users`, for annotations: at run time each of these is a `wabakit.Object`."""

from __future__ import annotations

from .shared import Paging, Received


class UserProfile(Received):
    """A user or system user. Contains only the requested fields."""

    id: str
    """ID of the user."""
    name: str | None
    """Name of the user."""


class UserBusinesses(Received):
    """A page of a user's business portfolios."""

    data: list[UserBusiness]
    """Business portfolios on this page."""
    paging: Paging | None
    """Cursors of the next and previous pages."""


class UserBusiness(Received):
    """A business portfolio of a user."""

    id: str
    """ID of the business portfolio."""
    name: str | None
    """Name of the business portfolio."""


class UserPermissions(Received):
    """A page of a user's permissions."""

    data: list[UserPermission]
    """Permissions on this page."""
    paging: Paging | None
    """Cursors of the next and previous pages."""


class UserPermission(Received):
    """A permission of a user, for the app."""

    permission: str
    """Name of the permission."""
    status: str | None
    """Status of the permission: `granted`, `declined` or `expired`."""


class AssignedApplications(Received):
    """A page of the apps that are assigned to a user."""

    data: list[AssignedApplication]
    """Apps on this page."""
    paging: Paging | None
    """Cursors of the next and previous pages."""


class AssignedApplication(Received):
    """An app that is assigned to a user."""

    id: str
    """ID of the app."""
    name: str | None
    """Name of the app."""
