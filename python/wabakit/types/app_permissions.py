# Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

"""Responses and events of `app_permissions`, for annotations: at run time each of these is a `wabakit.Object`."""

from __future__ import annotations

from .shared import Paging, Received


class AppPermissions(Received):
    """A page of an app's permissions."""

    data: list[AppPermission]
    """Permissions on this page."""
    paging: Paging | None
    """Cursors of the next and previous pages."""


class AppPermission(Received):
    """A permission of an app."""

    permission: str
    """Name of the permission."""
    status: str | None
    """Status of the permission, such as `live`."""
