# Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

"""Parameters of `account_numbers`, under the platform's names."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, TypeAlias, TypedDict

if sys.version_info >= (3, 11):
    from typing import NotRequired
elif TYPE_CHECKING:
    from typing_extensions import NotRequired


class GetAccountNumber(TypedDict):
    """Parameters of `account_numbers.get` as one mapping: `wa.account_numbers.get(**{…})`.

    Gets a WhatsApp account number: display name, quality, limit and status.
    """

    account_number_id: str
    """ID of the WhatsApp account number."""
    fields: NotRequired[Sequence[AccountNumberField]]
    """Fields to return."""


AccountNumberField: TypeAlias = (
    Literal[
    "id",
    "display_phone_number",
    "verified_name",
    "status",
    "quality_rating",
    "country_code",
    "country_dial_code",
    "code_verification_status",
    "name_status",
    "messaging_limit_tier",
    "account_mode",
    "certificate",
    "is_official_business_account",
]
    | str
)
"""Field of `AccountNumber` to return. Its own fields can follow in braces: `field{one,two}`. Default: `id`,
`display_phone_number`, `verified_name`, `status`, `quality_rating`.

- `id`: ID of the WhatsApp account number.
- `display_phone_number`: Phone number in display format.
- `verified_name`: Display name, shown to users.
- `status`: Connection status of the number: `CONNECTED`, `PENDING`, `RESTRICTED` and others.
- `quality_rating`: Quality rating of the number's messages.
- `country_code`: Country of the number, as an ISO 3166-1 alpha-2 code.
- `country_dial_code`: Country calling code, without `+`.
- `code_verification_status`: Status of the ownership verification by code: `VERIFIED` or `UNVERIFIED`.
- `name_status`: Review status of the display name: `APPROVED`, `PENDING_REVIEW`, `DECLINED` and others.
- `messaging_limit_tier`: Messaging limit of the number: `TIER_50` to `TIER_UNLIMITED`.
- `account_mode`: Account mode: `LIVE` or `SANDBOX`.
- `certificate`: Certificate of the display name, for the former On-Premises API.
- `is_official_business_account`: True if the number has the badge of an Official Business Account.
"""
