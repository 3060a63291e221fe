# Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

"""Responses and events of `system_users`, for annotations: at run time each of these is a `wabakit.Object`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .shared import Paging, Received


SystemUserRole: TypeAlias = Literal["ADMIN", "EMPLOYEE"] | str
"""Role of a system user in its portfolio.
Other values are accepted, too.

- `ADMIN`: Access to every asset of the portfolio.
- `EMPLOYEE`: Access to assigned assets only.
"""


class CreatedSystemUser(Received):
    """A new system user."""

    id: str
    """ID of the system user."""


class SystemUsers(Received):
    """A page of system users."""

    data: list[SystemUser]
    """System users on this page."""
    paging: Paging | None
    """Cursors of the next and previous pages."""


class SystemUser(Received):
    """A system user of a business portfolio."""

    id: str
    """ID of the system user."""
    name: str | None
    """Name of the system user."""
    role: SystemUserRole | None
    """Role of the system user in the portfolio."""


class UpdatedSystemUser(Received):
    """Result of updating a system user."""

    id: str | None
    """ID of the system user."""
    success: bool | None
    """True if the system user was updated."""
