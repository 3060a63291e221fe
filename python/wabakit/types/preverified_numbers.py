# Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

"""Responses and events of `preverified_numbers`, for annotations: at run time each of these is a `wabakit.Object`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .shared import BusinessReference, Paging, Received


class AddedPreverifiedNumber(Received):
    """A number that was added to the pool."""

    id: str
    """ID of the number in the pool."""


PreverifiedStatus: TypeAlias = Literal["VERIFIED", "NOT_VERIFIED", "EXPIRED", "PENDING", "FAILED"] | str
"""Verification status of a number of the pool.
Other values are accepted, too.

- `VERIFIED`: Verified by code.
- `NOT_VERIFIED`: Not verified yet.
- `EXPIRED`: Expired: 90 days have passed since the verification.
- `PENDING`: Pending: a code was requested.
- `FAILED`: Failed: the code was wrong. Documented in the platform's OpenAPI file only.
"""


PreverifiedAvailability: TypeAlias = Literal["AVAILABLE", "IN_USE", "RESERVED", "UNAVAILABLE"] | str
"""Availability of a number of the pool.
Other values are accepted, too.

- `AVAILABLE`: Available for clients.
- `IN_USE`: In use by a client.
- `RESERVED`: Reserved for a client.
- `UNAVAILABLE`: Unavailable for any client.
"""


class PreverifiedNumbers(Received):
    """A page of pre-verified numbers."""

    data: list[PreverifiedNumber]
    """Pre-verified numbers on this page."""
    paging: Paging | None
    """Cursors of the next and previous pages."""


class PreverifiedNumber(Received):
    """A pre-verified number. Contains only the requested fields."""

    id: str | None
    """ID of the pre-verified number."""
    phone_number: str | None
    """Phone number with country code."""
    code_verification_status: PreverifiedStatus | None
    """Status of the verification by code."""
    code_verification_time: str | None
    """Time of the verification, in ISO 8601 format."""
    verification_expiry_time: str | None
    """Expiry of the verification, in ISO 8601 format."""
    owner_business: BusinessReference | None
    """Business portfolio that owns the number."""
    display_phone_number: str | None
    """Phone number in display format. This field and those that follow it are documented in the platform's OpenAPI file
    only.
    """
    country_prefix: int | None
    """Country calling code of the number."""
    verification_status: PreverifiedStatus | None
    """Verification status, in the form of the platform's OpenAPI file."""
    availability_status: PreverifiedAvailability | None
    """Availability of the number for clients."""
    supported_features: list[str] | None
    """Features of the number: `MESSAGING`, `TEMPLATES`, `FLOWS` and others."""
    created_time: str | None
    """Time at which the number was added, in ISO 8601 format."""
    last_updated: str | None
    """Time of the number's last change, in ISO 8601 format."""
    country_code: str | None
    """Country of the number, as an ISO 3166-1 alpha-2 code."""
    region: str | None
    """Region of the number, human-readable."""
    error_msg: str | None
    """Reason why the number is invalid, human-readable."""
    is_input_id_valid: bool | None
    """True if the ID in the request is valid."""


class VerifiedPreverifiedNumber(Received):
    """Result of verifying a number of the pool."""

    success: bool
    """True if the number was verified."""
    id: str | None
    """ID of the verified number."""


class PreverifiedNumberPartners(Received):
    """A page of partners with which a number is shared."""

    data: list[PreverifiedNumberPartner]
    """Business portfolios of the partners on this page."""
    paging: Paging | None
    """Cursors of the next and previous pages."""


class PreverifiedNumberPartner(Received):
    """Business portfolio of a partner with which a number is shared."""

    id: str
    """ID of the partner's business portfolio."""
    name: str | None
    """Name of the partner's business portfolio."""
    verification_status: str | None
    """Verification status of the partner: `verified`, `not_verified` or `pending`."""
    created_time: str | None
    """Creation time of the business portfolio, in ISO 8601 format."""
    updated_time: str | None
    """Time of the portfolio's last change, in ISO 8601 format."""
    primary_page: str | None
    """ID of the partner's primary page."""
    timezone_id: int | str | None
    """Time zone of the partner, as the platform's numeric ID."""
    two_factor_type: str | None
    """Two-factor authentication that the portfolio requires: `none` or `admin_required`."""
