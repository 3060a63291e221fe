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
    "certificate",
    "new_certificate",
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
    "eligibility_for_api_business_global_search",
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
- `certificate`: Certificate of the display name, for the former On-Premises API.
- `new_certificate`: Certificate of `new_display_name`, for the former On-Premises API.
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
- `search_visibility`: Search visibility of the number: `VISIBLE` or `HIDDEN`.
- `eligibility_for_api_business_global_search`: Eligibility of the number for the global search of businesses, such
  as `APPLICABLE`.
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


class UpdatePhoneNumber(TypedDict):
    """Parameters of `phone_numbers.update` as one mapping: `wa.phone_numbers.update(**{…})`.

    Updates a phone number: PIN, display name, callback URL or visibility. Omitted fields stay unchanged.
    """

    pin: NotRequired[str]
    """PIN of two-step verification: 6 digits. Enables two-step verification, which cannot be disabled by API."""
    new_display_name: NotRequired[str]
    """Display name to request. 2 to 75 characters. Read its review status with the fields `new_display_name` and
    `new_name_status`.
    """
    webhook_configuration: NotRequired[CallbackOverride]
    """Callback URL for the webhooks of this number, instead of that of the account or the app."""
    search_visibility: NotRequired[str]
    """Visibility of the number in search: `VISIBLE` or `HIDDEN`. Documented in the platform's OpenAPI file only."""
    username: NotRequired[str]
    """Username of the number. Documented in the platform's OpenAPI file only; the guides use `usernames.set`."""
    connection_status: NotRequired[str]
    """Connection status of the number. Documented in the platform's OpenAPI file only."""
    webhook_url: NotRequired[str]
    """URL for webhooks. Documented in the platform's OpenAPI file only; the guides use `webhook_configuration`."""
    whatsapp_business_api_data: NotRequired[SecuritySettings]
    """Security settings of the number. Documented in the platform's OpenAPI file only."""
    phone_number_id: NotRequired[str]
    """Default: the client's phone number ID."""


class CallbackOverride(TypedDict):
    """Callback URL for the webhooks of one phone number."""

    override_callback_uri: str
    """Callback URL, answered by a handshake at once. At most 200 characters. An empty text removes the callback URL."""
    verify_token: NotRequired[str]
    """Verify token of the handshake with the callback URL."""


class SecuritySettings(TypedDict):
    """Security settings of a phone number, as in the platform's OpenAPI file."""

    pin: NotRequired[str]
    """PIN of two-step verification: 6 digits."""
    show_security_notifications: NotRequired[bool]
    """True to show security notifications."""
    notify_user_change_number: NotRequired[bool]
    """True to notify users when the number changes."""


class CreatePhoneNumber(TypedDict):
    """Parameters of `phone_numbers.create` as one mapping: `wa.phone_numbers.create(**{…})`.

    Adds a phone number to a WhatsApp Business account, or migrates one from another account.

    The number must then be verified (`phone_numbers.request_code`, `phone_numbers.verify_code`) and registered
    (`phone_numbers.register`). Phone numbers cannot be deleted by API.

    A migration requires that two-step verification is off at the source, and is not available to accounts on the new
    account model.
    Required: at least one of `verified_name`, `migrate_phone_number`.
    """

    phone_number: str
    """Phone number: 7 to 15 digits, without `+`. In a migration, without the country calling code."""
    cc: NotRequired[str]
    """Country calling code: 1 to 3 digits, without `+`."""
    verified_name: NotRequired[str]
    """Display name, shown to users after its review. 2 to 75 characters. Required, except in a migration."""
    migrate_phone_number: NotRequired[bool]
    """True to migrate the number from another account of the same business."""
    preverified_id: NotRequired[str]
    """ID of a pre-verified phone number, which needs no verification code."""
    waba_id: NotRequired[str]
    """Default: the client's WhatsApp Business account ID."""


class RequestVerificationCode(TypedDict):
    """Parameters of `phone_numbers.request_code` as one mapping: `wa.phone_numbers.request_code(**{…})`.

    Requests a verification code, sent to the phone number by SMS or voice call.

    A verified number, or one that has requested too many codes, is refused with code 136024.
    """

    code_method: CodeMethod
    """Delivery method of the code: SMS or voice call."""
    language: str
    """Language of the message, such as `en_US`."""
    phone_number_id: NotRequired[str]
    """Default: the client's phone number ID."""


CodeMethod: TypeAlias = Literal["SMS", "VOICE"] | str
"""Delivery method of a verification code.
Other values are accepted, too.

- `SMS`: Text message (SMS).
- `VOICE`: Voice call that reads out the code.
"""


class VerifyCode(TypedDict):
    """Parameters of `phone_numbers.verify_code` as one mapping: `wa.phone_numbers.verify_code(**{…})`.

    Verifies the ownership of a phone number with the code that it received. A wrong or expired code is refused with
    code 136025.
    """

    code: str
    """Verification code: 6 digits, without a hyphen."""
    phone_number_id: NotRequired[str]
    """Default: the client's phone number ID."""


class RegisterPhoneNumber(TypedDict):
    """Parameters of `phone_numbers.register` as one mapping: `wa.phone_numbers.register(**{…})`.

    Registers a verified phone number on the Cloud API, so that it can send and receive messages.

    At most 10 registrations and deregistrations per phone number in 72 hours; then the platform refuses with code
    133016. Numbers that are also used in the WhatsApp Business app must not be registered.
    At most one of `data_localization_region`, `meta_store_retention_minutes`.
    """

    pin: str
    """PIN of two-step verification: 6 digits. If two-step verification is on, its current PIN; otherwise the new PIN.
    """
    data_localization_region: NotRequired[str]
    """Region in which messages are stored, as an ISO 3166-1 alpha-2 code: `AE`, `AU`, `BH`, `BR`, `CA`, `CH`, `DE`,
    `GB`, `ID`, `IN`, `JP`, `KR`, `SG` or `ZA`. Up to Graph v20 only; later versions take it from `settings.update`.
    """
    meta_store_retention_minutes: NotRequired[int]
    """Retention time of messages in minutes: 60, the only value. Up to Graph v20 only."""
    backup: NotRequired[RegistrationBackup]
    """Backup of the number's registration on the former On-Premises API."""
    tier: NotRequired[str]
    """Tier of the registration: `PROD` or `SANDBOX`."""
    phone_number_id: NotRequired[str]
    """Default: the client's phone number ID."""
    messaging_product: NotRequired[Literal["whatsapp"]]
    """Constant; may be omitted."""


class RegistrationBackup(TypedDict):
    """Backup of a registration on the former On-Premises API."""

    password: str
    """Password of the backup."""
    data: str
    """Content of the backup."""


class DeregisterPhoneNumber(TypedDict):
    """Parameters of `phone_numbers.deregister` as one mapping: `wa.phone_numbers.deregister(**{…})`.

    Deregisters a phone number from the Cloud API. The number can't send or receive messages until it is registered
    again.

    Counts against the same limit as `phone_numbers.register`. Numbers that are also used in the WhatsApp Business
    app cannot be deregistered.
    """

    phone_number_id: NotRequired[str]
    """Default: the client's phone number ID."""
