# Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

"""Responses and events of `connected_client_businesses`, for annotations: at run time each of these is a `wabakit.Object`."""

from __future__ import annotations

from .shared import Paging, Received


class ConnectedClientBusinesses(Received):
    """A page of connected business portfolios."""

    data: list[ConnectedClientBusiness]
    """Business portfolios on this page."""
    paging: Paging | None
    """Cursors of the next and previous pages."""


class ConnectedClientBusiness(Received):
    """The business portfolio of a client. Contains only the requested fields."""

    id: str
    """ID of the client's business portfolio."""
    name: str | None
    """Name of the client's business portfolio."""
    verification_status: str | None
    """Verification status of the business: `verified`, `not_verified`, `pending` and others, in lower or upper case."""
    business_status: str | None
    """Status of the business: `ACTIVE`, `INACTIVE`, `SUSPENDED` or `PENDING_APPROVAL`."""
    created_time: str | None
    """Time of the connection, in ISO 8601 format."""
    updated_time: str | None
    """Time of the last change, in ISO 8601 format."""
