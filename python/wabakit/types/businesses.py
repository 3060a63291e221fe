# Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

"""Responses and events of `businesses`, for annotations: at run time each of these is a `wabakit.Object`."""

from __future__ import annotations

from .accounts import MarketingTerms
from .shared import BusinessReference, HealthStatus, Paging, Received


class Business(Received):
    """A business portfolio. Contains only the requested fields."""

    id: str
    """ID of the business portfolio."""
    name: str | None
    """Name of the business portfolio."""
    timezone_id: int | str | None
    """Time zone, as the platform's numeric ID."""
    verification_status: str | None
    """Verification status of the business: `verified`, `not_verified`, `pending` and others."""
    created_time: str | None
    """Creation time, in ISO 8601 format."""
    primary_page: BusinessPage | None
    """Facebook page of the business."""
    two_factor_type: str | None
    """Requirement of two-factor authentication: `none`, `admin_required` or `all_required`."""
    marketing_messages_onboarding_status: MarketingTerms | None
    """Acceptance of the Marketing Messages API terms."""
    whatsapp_business_manager_messaging_limit: str | None
    """Messaging limit of the portfolio: unique users per rolling 24 hours, outside customer service windows. `TIER_250`
    to `TIER_UNLIMITED`.
    """
    health_status: HealthStatus | None
    """Health status of the portfolio: sending capability and blocking errors."""


class BusinessPage(Received):
    """Facebook page of a business portfolio."""

    id: str | None
    """ID of the page."""
    name: str | None
    """Name of the page."""


class BusinessUsers(Received):
    """A page of portfolio users."""

    data: list[BusinessUser]
    """Users on this page."""
    paging: Paging | None
    """Cursors of the next and previous pages."""


class BusinessUser(Received):
    """A user of a business portfolio. Contains only the requested fields."""

    id: str
    """ID of the user in this portfolio."""
    name: str | None
    """Name of the user."""
    email: str | None
    """Email address of the user."""
    role: str | None
    """Role of the user: `ADMIN`, `EMPLOYEE` and others."""
    business: BusinessReference | None
    """Business portfolio of the user."""


class InvitedUser(Received):
    """A user who was invited to a business portfolio."""

    id: str | None
    """ID of the invited user."""
    success: bool | None
    """True if the invitation was sent."""


class BusinessApps(Received):
    """A page of apps."""

    data: list[BusinessApp]
    """Apps on this page."""
    paging: Paging | None
    """Cursors of the next and previous pages."""


class BusinessApp(Received):
    """An app of a business portfolio."""

    id: str
    """ID of the app."""
    name: str | None
    """Name of the app."""
    link: str | None
    """URL of the app."""
    category: str | None
    """Category of the app."""
    namespace: str | None
    """Namespace of the app."""


class AppAccess(Received):
    """Result of adding an app to a business portfolio."""

    success: bool | None
    """True if the request succeeded."""
    access_status: str | None
    """Status of the access: `CONFIRMED`, `PENDING` and others."""
