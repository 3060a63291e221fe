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
    "disable_marketing_messages_on_cloud_api",
    "template_auto_archival_enabled",
    "whatsapp_business_manager_messaging_limit",
    "whatsapp_manager_marketing_messages_max_price_enroll_status",
    "auth_international_rate_eligibility",
    "degrees_of_freedom_spec",
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
