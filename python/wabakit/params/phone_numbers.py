# Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

"""Parameters of `phone_numbers`, under the platform's names."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, TypeAlias, TypedDict

if sys.version_info >= (3, 11):
    from typing import NotRequired
elif TYPE_CHECKING:
    from typing_extensions import NotRequired


class ListPhoneNumbers(TypedDict):
    """Parameters of `phone_numbers.list` as one mapping: `wa.phone_numbers.list(**{…})`.

    Lists the phone numbers of a WhatsApp Business account.
    """

    fields: NotRequired[Sequence[PhoneNumberField]]
    """Fields to return per phone number."""
    filtering: NotRequired[str]
    """Filter as JSON, such as `[{"field":"account_mode","operator":"EQUAL","value":"LIVE"}]`."""
    sort: NotRequired[str]
    """Sort order: `creation_time` or `last_onboarded_time`, each with `.asc` or `.desc`."""
    limit: NotRequired[int]
    """Maximum number of phone numbers per page. 1 to 100. Default: 25."""
    after: NotRequired[str]
    """Cursor from a previous response. Returns the page after it."""
    before: NotRequired[str]
    """Cursor from a previous response. Returns the page before it."""
    waba_id: NotRequired[str]
    """Default: the client's WhatsApp Business account ID."""


PhoneNumberField: TypeAlias = (
    Literal[
    "id",
    "display_phone_number",
    "verified_name",
    "username",
    "country_code",
    "country_dial_code",
    "quality_rating",
    "quality_score",
    "code_verification_status",
    "name_status",
    "new_display_name",
    "new_name_status",
    "unified_cert_status",
    "status",
    "platform_type",
    "host_platform",
    "throughput",
    "account_mode",
    "whatsapp_business_manager_messaging_limit",
    "messaging_limit_tier",
    "health_status",
    "is_official_business_account",
    "is_on_biz_app",
    "is_pin_enabled",
    "is_preverified_number",
    "search_visibility",
    "webhook_configuration",
    "last_onboarded_time",
    "conversational_automation",
    "official_business_account",
]
    | str
)
"""Field of `PhoneNumber` to return. Its own fields can follow in braces: `field{one,two}`. Default: `id`,
`display_phone_number`, `verified_name`, `name_status`, `code_verification_status`, `status`, `quality_rating`,
`platform_type`, `throughput`, `webhook_configuration`.

- `id`: ID of the phone number.
- `display_phone_number`: Phone number in display format.
- `verified_name`: Display name, shown to users.
- `username`: Username by which users find the number. Absent if there is none.
- `country_code`: Country of the number, as an ISO 3166-1 alpha-2 code.
- `country_dial_code`: Country calling code, without `+`.
- `quality_rating`: Quality rating of the number's messages.
- `quality_score`: Quality rating as an object. Returned if `quality_score` is requested.
- `code_verification_status`: Status of the ownership verification by code: `VERIFIED`, `NOT_VERIFIED` or `EXPIRED`.
- `name_status`: Review status of the display name: `APPROVED`, `PENDING_REVIEW`, `DECLINED` and others.
- `new_display_name`: Requested display name that is under review. Absent if no change is pending.
- `new_name_status`: Review status of `new_display_name`: `PENDING_REVIEW`, `DECLINED` and others.
- `unified_cert_status`: Combined review status of the business and of the display name.
- `status`: Connection status of the number: `CONNECTED`, `PENDING`, `RESTRICTED`, `BANNED` and others.
- `platform_type`: Platform that hosts the number.
- `host_platform`: Platform that hosts the number, under the name in the platform's OpenAPI file.
- `throughput`: Maximum throughput of the number.
- `account_mode`: Account mode: `LIVE` or `SANDBOX`.
- `whatsapp_business_manager_messaging_limit`: Messaging limit of the business portfolio: unique users per rolling 24
  hours, outside customer service windows. `TIER_250` to `TIER_UNLIMITED`.
- `messaging_limit_tier`: Messaging limit of the single number, as used before October 2025.
- `health_status`: Health status of the number: sending capability and blocking errors.
- `is_official_business_account`: True if the number has the badge of an Official Business Account.
- `is_on_biz_app`: True if the number is also used in the WhatsApp Business app.
- `is_pin_enabled`: True if two-step verification (a PIN) is enabled.
- `is_preverified_number`: True if a partner verified the number before it was added.
- `search_visibility`: Visibility of the number in search: `VISIBLE` or `HIDDEN`.
- `webhook_configuration`: Callback URLs of the number's webhooks. Returned if `webhook_configuration` is requested.
- `last_onboarded_time`: Time of the last onboarding, in ISO 8601 format.
- `conversational_automation`: Conversational components of the chat: prompts and commands.
- `official_business_account`: Status of the application for an Official Business Account.
"""


class GetPhoneNumber(TypedDict):
    """Parameters of `phone_numbers.get` as one mapping: `wa.phone_numbers.get(**{…})`.

    Gets a phone number: display name, quality, limits and status.
    """

    fields: NotRequired[Sequence[PhoneNumberField]]
    """Fields to return."""
    phone_number_id: NotRequired[str]
    """Default: the client's phone number ID."""
