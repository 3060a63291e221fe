# Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

"""Parameters of `accounts`, under the platform's names."""

from __future__ import annotations

import sys
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Literal, TypeAlias, TypedDict

if sys.version_info >= (3, 11):
    from typing import NotRequired
elif TYPE_CHECKING:
    from typing_extensions import NotRequired


class GetAccount(TypedDict):
    """Parameters of `accounts.get` as one mapping: `wa.accounts.get(**{…})`.

    Gets a WhatsApp Business account: name, review status, limits and enabled features.
    """

    fields: NotRequired[Sequence[AccountField]]
    """Fields to return."""
    waba_id: NotRequired[str]
    """Default: the client's WhatsApp Business account ID."""


AccountField: TypeAlias = (
    Literal[
    "id",
    "name",
    "timezone_id",
    "message_template_namespace",
    "account_review_status",
    "business_verification_status",
    "status",
    "country",
    "currency",
    "primary_business_location",
    "creation_time",
    "ownership_type",
    "owner_business",
    "owner_business_info",
    "on_behalf_of_business_info",
    "primary_funding_id",
    "purchase_order_number",
    "is_enabled_for_insights",
    "is_shared_with_partners",
    "marketing_messages_onboarding_status",
    "marketing_messages_lite_api_status",
    "marketing_messages_ad_account",
    "linked_commerce_account",
    "disable_marketing_messages_on_cloud_api",
    "template_auto_archival_enabled",
    "whatsapp_business_manager_messaging_limit",
    "whatsapp_manager_marketing_messages_max_price_enroll_status",
    "auth_international_rate_eligibility",
    "degrees_of_freedom_spec",
    "phone_numbers",
    "subscribed_apps",
    "health_status",
]
    | str
)
"""Field of `Account` to return. Its own fields can follow in braces: `field{one,two}`. Default: `id`, `name`,
`currency`, `timezone_id`, `account_review_status`, `business_verification_status`, `ownership_type`,
`message_template_namespace`.

- `id`: ID of the account.
- `name`: Name of the account.
- `timezone_id`: Time zone, as the platform's numeric ID.
- `message_template_namespace`: Namespace of the account's templates on the former On-Premises API.
- `account_review_status`: Review status of the account.
- `business_verification_status`: Verification status of the business: `verified`, `not_verified`, `pending` and
  others, in lower or upper case.
- `status`: Status of the account: `ACTIVE`, or the reason why the account is not active.
- `country`: Country of the account, as an ISO 3166-1 alpha-2 code.
- `currency`: Billing currency, as an ISO 4217 code.
- `primary_business_location`: Primary location of the business, as an ISO 3166-1 alpha-2 code.
- `creation_time`: Creation time. Seconds since the Unix epoch.
- `ownership_type`: Ownership of the account: `SELF_OWNED`, `CLIENT_OWNED` or `ON_BEHALF_OF`.
- `owner_business`: Business portfolio that owns the account. Contains only its ID and name.
- `owner_business_info`: Business portfolio that owns the account, with further details.
- `on_behalf_of_business_info`: Business portfolio for which a partner owns the account.
- `primary_funding_id`: ID of the payment method. Absent if there is none; paid messages are impossible then.
- `purchase_order_number`: Purchase order number on the account's invoices.
- `is_enabled_for_insights`: True if template analytics are enabled.
- `is_shared_with_partners`: True if the account is shared with partners.
- `marketing_messages_onboarding_status`: Onboarding status for the Marketing Messages API: `ELIGIBLE`, `ONBOARDED`,
  or the reason why onboarding is blocked.
- `marketing_messages_lite_api_status`: Onboarding status for the Marketing Messages API up to Graph v23:
  `INELIGIBLE`, `ELIGIBLE` or `ONBOARDED`.
- `marketing_messages_ad_account`: ID of the ad account that mirrors the marketing templates.
- `linked_commerce_account`: ID of the linked commerce account.
- `disable_marketing_messages_on_cloud_api`: True if marketing templates can be sent with the Marketing Messages API
  only.
- `template_auto_archival_enabled`: True if templates are archived automatically after 12 months without a send.
- `whatsapp_business_manager_messaging_limit`: Messaging limit of the business portfolio: unique users per rolling 24
  hours, outside customer service windows. `TIER_250` to `TIER_UNLIMITED`.
- `whatsapp_manager_marketing_messages_max_price_enroll_status`: Enrollment of the account in maximum prices for
  marketing templates.
- `auth_international_rate_eligibility`: Start of the international rate for authentication messages. Absent if the
  rate does not apply to the account.
- `degrees_of_freedom_spec`: Automatic creative optimizations of marketing templates, in the list form that the
  platform returns.
- `phone_numbers`: Phone numbers of the account: the first page of `phone_numbers.list`.
- `subscribed_apps`: Apps that are subscribed to the webhooks of the account.
- `health_status`: Health status of the account: sending capability and blocking errors.
"""


EnrollStatus: TypeAlias = Literal["OPT_IN", "OPT_OUT"] | str
"""Enrollment status of an optional feature.
Other values are accepted, too.

- `OPT_IN`: Enrolled: the platform may use the feature.
- `OPT_OUT`: Not enrolled: the feature is off.
"""


class UpdateAccount(TypedDict):
    """Parameters of `accounts.update` as one mapping: `wa.accounts.update(**{…})`.

    Updates a WhatsApp Business account. Omitted fields stay unchanged.
    """

    disable_marketing_messages_on_cloud_api: NotRequired[bool]
    """Restricts marketing templates to `marketing_messages.send`. When `true`, `messages.send` refuses them with code
    131063.
    """
    degrees_of_freedom_spec: NotRequired[DegreesOfFreedom]
    """Automatic creative optimizations that the platform may apply to marketing templates."""
    template_auto_archival_enabled: NotRequired[bool]
    """Archives templates automatically after 12 months without a send."""
    is_enabled_for_insights: NotRequired[bool]
    """Enables template analytics. Only `true` is accepted, and it cannot be reverted."""
    creative_optimizations_enrollment: NotRequired[Mapping[str, EnrollStatus]]
    """Enrollment in automatic creative optimizations, by feature name. Known from Meta's SDK only."""
    whatsapp_manager_marketing_messages_max_price_enroll_status: NotRequired[EnrollStatus]
    """Enrollment of the account in maximum prices for marketing templates."""
    name: NotRequired[str]
    """Name of the account. 1 to 100 characters. Documented in the platform's OpenAPI file only."""
    timezone_id: NotRequired[str]
    """Time zone, as the platform's numeric ID. Documented in the platform's OpenAPI file only."""
    waba_id: NotRequired[str]
    """Default: the client's WhatsApp Business account ID."""


class DegreesOfFreedom(TypedDict):
    """Automatic creative optimizations of marketing templates."""

    creative_features_spec: Mapping[str, CreativeFeature]
    """Enrollment by feature name: `image_brightness_and_contrast`, `image_touchups`, `add_text_overlay`,
    `image_animation`, `image_background_gen`, `auto_promotion_tag`, `text_extraction_for_headline`,
    `text_extraction_for_tap_target`, `product_extensions`, `text_formatting_optimization`.
    """


class CreativeFeature(TypedDict):
    """Enrollment of one creative optimization feature."""

    enroll_status: EnrollStatus
    """Enrollment status of the feature."""


class CreateAccount(TypedDict):
    """Parameters of `accounts.create` as one mapping: `wa.accounts.create(**{…})`.

    Creates a WhatsApp Business account in a business portfolio. Known by the name of its reference page only;
    partners create accounts in Embedded Signup.
    """

    name: str
    """Name of the account. 1 to 100 characters."""
    timezone_id: NotRequired[str]
    """Time zone, as the platform's numeric ID."""
    currency: NotRequired[str]
    """Billing currency, as an ISO 4217 code."""
    business_id: NotRequired[str]
    """Default: the client's business portfolio ID."""


class ListOwnedAccounts(TypedDict):
    """Parameters of `accounts.list_owned` as one mapping: `wa.accounts.list_owned(**{…})`.

    Lists the WhatsApp Business accounts that a business portfolio owns. At most 20 accounts per portfolio.
    """

    fields: NotRequired[Sequence[AccountField]]
    """Fields to return per account."""
    filtering: NotRequired[str]
    """Filter as JSON, such as `[{"field":"creation_time","operator":"GREATER_THAN","value":"1604962813"}]`. Fields:
    `creation_time`, `partners` and `marketing_messages_onboarding_status`.
    """
    sort: NotRequired[str]
    """Sort order: `creation_time_ascending` or `creation_time_descending`."""
    business_type: NotRequired[Sequence[str]]
    """Types of accounts: `ENTERPRISE` and `SMB`."""
    find: NotRequired[str]
    """ID of one account, to return only this one."""
    limit: NotRequired[int]
    """Maximum number of accounts per page. 1 to 100. Default: 25."""
    first: NotRequired[int]
    """Maximum number of accounts after the cursor `after`, in the platform's OpenAPI file; the guides use `limit`. 1 to
    100.
    """
    last: NotRequired[int]
    """Maximum number of accounts before the cursor `before`, in the platform's OpenAPI file; the guides use `limit`. 1
    to 100.
    """
    after: NotRequired[str]
    """Cursor from a previous response. Returns the page after it."""
    before: NotRequired[str]
    """Cursor from a previous response. Returns the page before it."""
    business_id: NotRequired[str]
    """Default: the client's business portfolio ID."""


class ListClientAccounts(TypedDict):
    """Parameters of `accounts.list_client` as one mapping: `wa.accounts.list_client(**{…})`.

    Lists the WhatsApp Business accounts of clients that are shared with a business portfolio.
    """

    fields: NotRequired[Sequence[AccountField]]
    """Fields to return per account."""
    filtering: NotRequired[str]
    """Filter as JSON, as in `accounts.list_owned`."""
    sort: NotRequired[str]
    """Sort order: `creation_time_ascending` or `creation_time_descending`."""
    business_type: NotRequired[Sequence[str]]
    """Types of accounts: `STANDARD`, `PREMIUM` and `ENTERPRISE`."""
    find: NotRequired[str]
    """ID of one account, to return only this one."""
    limit: NotRequired[int]
    """Maximum number of accounts per page. 1 to 100. Default: 25."""
    after: NotRequired[str]
    """Cursor from a previous response. Returns the page after it."""
    before: NotRequired[str]
    """Cursor from a previous response. Returns the page before it."""
    business_id: NotRequired[str]
    """Default: the client's business portfolio ID."""


class ListAssignedAccounts(TypedDict):
    """Parameters of `accounts.list_assigned` as one mapping: `wa.accounts.list_assigned(**{…})`.

    Lists the WhatsApp Business accounts that are assigned to a user or system user.
    """

    user_id: str
    """ID of the user or system user, or `me`."""
    fields: NotRequired[Sequence[AssignedAccountField]]
    """Fields to return per account."""
    limit: NotRequired[int]
    """Maximum number of accounts per page. 1 to 100. Default: 25."""
    after: NotRequired[str]
    """Cursor from a previous response. Returns the page after it."""
    before: NotRequired[str]
    """Cursor from a previous response. Returns the page before it."""


AssignedAccountField: TypeAlias = (
    Literal["id", "name", "status", "assignment_date", "permissions", "business_id", "phone_numbers"]
    | str
)
"""Field of `AssignedAccount` to return. Its own fields can follow in braces: `field{one,two}`. Default: `id`, `name`,
`status`.

- `id`: ID of the account.
- `name`: Name of the account.
- `status`: Status of the account: `ACTIVE`, `PENDING`, `RESTRICTED` or `DISABLED`.
- `assignment_date`: Time of the assignment, in ISO 8601 format.
- `permissions`: Tasks that the user may perform.
- `business_id`: ID of the business portfolio that owns the account.
- `phone_numbers`: Phone numbers of the account.
"""


AccountTask: TypeAlias = (
    Literal[
    "MANAGE",
    "DEVELOP",
    "MANAGE_TEMPLATES",
    "MANAGE_PHONE",
    "VIEW_COST",
    "MANAGE_EXTENSIONS",
    "VIEW_PHONE_ASSETS",
    "MANAGE_PHONE_ASSETS",
    "VIEW_TEMPLATES",
    "VIEW_INSIGHTS",
    "RECEIVE_INCOMING_MESSAGES",
    "MANAGE_BILLING",
    "MANAGE_USERS",
    "MESSAGING",
    "FULL_CONTROL",
]
    | str
)
"""Task that a user may perform on a WhatsApp Business account.
Other values are accepted, too.

- `MANAGE`: Manage the account: all tasks of the account's owner.
- `DEVELOP`: Develop with test numbers of the account.
- `MANAGE_TEMPLATES`: Create, edit and delete message templates.
- `MANAGE_PHONE`: Manage the phone numbers of the account.
- `VIEW_COST`: View the cost of messages.
- `MANAGE_EXTENSIONS`: Manage flows and other extensions.
- `VIEW_PHONE_ASSETS`: View the assets of phone numbers, such as QR codes.
- `MANAGE_PHONE_ASSETS`: Manage the assets of phone numbers, such as QR codes.
- `VIEW_TEMPLATES`: View message templates.
- `VIEW_INSIGHTS`: View analytics of the account.
- `RECEIVE_INCOMING_MESSAGES`: Receive incoming messages of the account.
- `MANAGE_BILLING`: Manage payment methods and credit lines. Required to share a credit line.
- `MANAGE_USERS`: Manage the users of the account.
- `MESSAGING`: Send messages from the account's phone numbers.
- `FULL_CONTROL`: Full control of the account.
"""
