# Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

"""Responses and events of `account_numbers`, for annotations: at run time each of these is a `wabakit.Object`."""

from __future__ import annotations

from .shared import QualityRating, Received


class AccountNumber(Received):
    """A WhatsApp account number. Contains only the requested fields."""

    id: str
    """ID of the WhatsApp account number."""
    display_phone_number: str | None
    """Phone number in display format."""
    verified_name: str | None
    """Display name, shown to users."""
    status: str | None
    """Connection status of the number: `CONNECTED`, `PENDING`, `RESTRICTED` and others."""
    quality_rating: QualityRating | None
    """Quality rating of the number's messages."""
    country_code: str | None
    """Country of the number, as an ISO 3166-1 alpha-2 code."""
    country_dial_code: str | None
    """Country calling code, without `+`."""
    code_verification_status: str | None
    """Status of the ownership verification by code: `VERIFIED` or `UNVERIFIED`."""
    name_status: str | None
    """Review status of the display name: `APPROVED`, `PENDING_REVIEW`, `DECLINED` and others."""
    messaging_limit_tier: str | None
    """Messaging limit of the number: `TIER_50` to `TIER_UNLIMITED`."""
    account_mode: str | None
    """Account mode: `LIVE` or `SANDBOX`."""
    certificate: str | None
    """Certificate of the display name, for the former On-Premises API."""
    is_official_business_account: bool | None
    """True if the number has the badge of an Official Business Account."""
