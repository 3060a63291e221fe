# Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

"""Parameters of `preverified_numbers`, under the platform's names."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, TypeAlias, TypedDict

from .phone_numbers import CodeMethod

if sys.version_info >= (3, 11):
    from typing import NotRequired
elif TYPE_CHECKING:
    from typing_extensions import NotRequired


class AddPreverifiedNumber(TypedDict):
    """Parameters of `preverified_numbers.add` as one mapping: `wa.preverified_numbers.add(**{…})`.

    Adds a phone number to the pool of pre-verified numbers. A number that is never verified leaves the pool after 90
    days.
    """

    phone_number: str
    """Phone number with country code."""
    business_id: NotRequired[str]
    """Default: the client's business portfolio ID."""


class ListPreverifiedNumbers(TypedDict):
    """Parameters of `preverified_numbers.list` as one mapping: `wa.preverified_numbers.list(**{…})`.

    Lists the pool of pre-verified numbers.
    """

    code_verification_status: NotRequired[PreverifiedStatus]
    """Verification status, to return only numbers with this status."""
    phone_number: NotRequired[str]
    """One phone number, to return only this one."""
    verification_status: NotRequired[PreverifiedStatus]
    """Verification status, under the name in the platform's OpenAPI file."""
    availability_status: NotRequired[PreverifiedAvailability]
    """Availability, to return only such numbers. The guides don't mention this parameter."""
    country_code: NotRequired[str]
    """Country, as an ISO 3166-1 alpha-2 code, to return only its numbers. Documented in the platform's OpenAPI file
    only.
    """
    fields: NotRequired[Sequence[PreverifiedNumberField]]
    """Fields to return per number."""
    limit: NotRequired[int]
    """Maximum number of pre-verified numbers per page. 1 to 100. Default: 25."""
    after: NotRequired[str]
    """Cursor from a previous response. Returns the page after it."""
    before: NotRequired[str]
    """Cursor from a previous response. Returns the page before it."""
    business_id: NotRequired[str]
    """Default: the client's business portfolio ID."""


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


PreverifiedNumberField: TypeAlias = (
    Literal[
    "id",
    "phone_number",
    "code_verification_status",
    "code_verification_time",
    "verification_expiry_time",
    "owner_business",
    "display_phone_number",
    "country_prefix",
    "verification_status",
    "availability_status",
    "supported_features",
    "created_time",
    "last_updated",
    "country_code",
    "region",
    "error_msg",
    "is_input_id_valid",
]
    | str
)
"""Field of `PreverifiedNumber` to return. Its own fields can follow in braces: `field{one,two}`. Default: `id`,
`phone_number`, `code_verification_status`, `verification_expiry_time`.

- `id`: ID of the pre-verified number.
- `phone_number`: Phone number with country code.
- `code_verification_status`: Status of the verification by code.
- `code_verification_time`: Time of the verification, in ISO 8601 format.
- `verification_expiry_time`: Expiry of the verification, in ISO 8601 format.
- `owner_business`: Business portfolio that owns the number.
- `display_phone_number`: Phone number in display format. This field and those that follow it are documented in the
  platform's OpenAPI file only.
- `country_prefix`: Country calling code of the number.
- `verification_status`: Verification status, in the form of the platform's OpenAPI file.
- `availability_status`: Availability of the number for clients.
- `supported_features`: Features of the number: `MESSAGING`, `TEMPLATES`, `FLOWS` and others.
- `created_time`: Time at which the number was added, in ISO 8601 format.
- `last_updated`: Time of the number's last change, in ISO 8601 format.
- `country_code`: Country of the number, as an ISO 3166-1 alpha-2 code.
- `region`: Region of the number, human-readable.
- `error_msg`: Reason why the number is invalid, human-readable.
- `is_input_id_valid`: True if the ID in the request is valid.
"""


class GetPreverifiedNumber(TypedDict):
    """Parameters of `preverified_numbers.get` as one mapping: `wa.preverified_numbers.get(**{…})`.

    Gets a pre-verified number: verification status and expiry.
    """

    preverified_number_id: str
    """ID of the pre-verified number."""
    fields: NotRequired[Sequence[PreverifiedNumberField]]
    """Fields to return."""


class DeletePreverifiedNumber(TypedDict):
    """Parameters of `preverified_numbers.delete` as one mapping: `wa.preverified_numbers.delete(**{…})`.

    Deletes a number from the pool of pre-verified numbers.
    """

    preverified_number_id: str
    """ID of the pre-verified number that is deleted."""


class RequestPreverifiedCode(TypedDict):
    """Parameters of `preverified_numbers.request_code` as one mapping: `wa.preverified_numbers.request_code(**{…})`.

    Requests a verification code for a number of the pool.
    """

    preverified_number_id: str
    """ID of the number that receives the code."""
    code_method: CodeMethod
    """Channel of the code."""
    language: str
    """Language of the code's message, with its country: `en_US`."""


class VerifyPreverifiedCode(TypedDict):
    """Parameters of `preverified_numbers.verify_code` as one mapping: `wa.preverified_numbers.verify_code(**{…})`.

    Verifies a number of the pool with the code that it received. The verification lasts 90 days, and can be renewed
    in the last 45 days.
    """

    preverified_number_id: str
    """ID of the number that is verified."""
    code: str
    """Verification code: 6 digits, without the hyphen that the message shows."""


class SharePreverifiedNumber(TypedDict):
    """Parameters of `preverified_numbers.share` as one mapping: `wa.preverified_numbers.share(**{…})`.

    Shares a number of the pool with the business portfolio of another partner.
    """

    preverified_id: str
    """ID of the number that is shared."""
    partner_business_id: str
    """ID of the partner's business portfolio."""
    business_id: NotRequired[str]
    """Default: the client's business portfolio ID."""


class UnsharePreverifiedNumber(TypedDict):
    """Parameters of `preverified_numbers.unshare` as one mapping: `wa.preverified_numbers.unshare(**{…})`.

    Stops sharing a number of the pool with a partner.
    """

    preverified_id: str
    """ID of the number that is shared no longer."""
    partner_business_id: str
    """ID of the business portfolio that loses access."""
    business_id: NotRequired[str]
    """Default: the client's business portfolio ID."""


class ListPreverifiedNumberPartners(TypedDict):
    """Parameters of `preverified_numbers.list_partners` as one mapping: `wa.preverified_numbers.list_partners(**{…})`.

    Lists the business portfolios of partners with which a number of the pool is shared.
    """

    preverified_number_id: str
    """ID of the shared number."""
    fields: NotRequired[Sequence[PreverifiedNumberPartnerField]]
    """Fields to return per business portfolio."""
    limit: NotRequired[int]
    """Maximum number of partners of a number per page. 1 to 100. Default: 25."""
    after: NotRequired[str]
    """Cursor from a previous response. Returns the page after it."""
    before: NotRequired[str]
    """Cursor from a previous response. Returns the page before it."""


PreverifiedNumberPartnerField: TypeAlias = (
    Literal[
    "id",
    "name",
    "verification_status",
    "created_time",
    "updated_time",
    "primary_page",
    "timezone_id",
    "two_factor_type",
]
    | str
)
"""Field of `PreverifiedNumberPartner` to return. Its own fields can follow in braces: `field{one,two}`. Default: `id`,
`name`, `verification_status`.

- `id`: ID of the partner's business portfolio.
- `name`: Name of the partner's business portfolio.
- `verification_status`: Verification status of the partner: `verified`, `not_verified` or `pending`.
- `created_time`: Creation time of the business portfolio, in ISO 8601 format.
- `updated_time`: Time of the portfolio's last change, in ISO 8601 format.
- `primary_page`: ID of the partner's primary page.
- `timezone_id`: Time zone of the partner, as the platform's numeric ID.
- `two_factor_type`: Two-factor authentication that the portfolio requires: `none` or `admin_required`.
"""
