# Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

"""Parameters of `business_profile`, under the platform's names."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, TypeAlias, TypedDict

if sys.version_info >= (3, 11):
    from typing import NotRequired
elif TYPE_CHECKING:
    from typing_extensions import NotRequired


class GetBusinessProfile(TypedDict):
    """Parameters of `business_profile.get` as one mapping: `wa.business_profile.get(**{…})`.

    Get what people see of a number's business, in a list of one.
    """

    fields: NotRequired[str]
    """What to tell, by commas: `about`, `address`, `description`, `email`, `profile_picture_url`, `websites`,
    `vertical`.
    """
    phone_number_id: NotRequired[str]
    """Default: the client's phone number ID."""


Vertical: TypeAlias = (
    Literal[
    "OTHER",
    "AUTO",
    "BEAUTY",
    "APPAREL",
    "EDU",
    "ENTERTAIN",
    "EVENT_PLAN",
    "FINANCE",
    "GROCERY",
    "GOVT",
    "HOTEL",
    "HEALTH",
    "NONPROFIT",
    "PROF_SERVICES",
    "RETAIL",
    "TRAVEL",
    "RESTAURANT",
    "ALCOHOL",
    "ONLINE_GAMBLING",
    "PHYSICAL_GAMBLING",
    "OTC_DRUGS",
]
    | str
)
"""Lines of business.
Other values are accepted, too.

- `OTHER`: Any other.
- `AUTO`: Cars.
- `BEAUTY`: Beauty, spa and salon.
- `APPAREL`: Clothing.
- `EDU`: Education.
- `ENTERTAIN`: Entertainment.
- `EVENT_PLAN`: Events.
- `FINANCE`: Money.
- `GROCERY`: Food shops.
- `GOVT`: The state.
- `HOTEL`: Hotels.
- `HEALTH`: Health.
- `NONPROFIT`: Non-profit.
- `PROF_SERVICES`: Services.
- `RETAIL`: Shops.
- `TRAVEL`: Travel.
- `RESTAURANT`: Restaurants.
- `ALCOHOL`: Alcohol.
- `ONLINE_GAMBLING`: Gambling on the net.
- `PHYSICAL_GAMBLING`: Gambling elsewhere.
- `OTC_DRUGS`: Medicine without prescription.
"""


class UpdateBusinessProfile(TypedDict):
    """Parameters of `business_profile.update` as one mapping: `wa.business_profile.update(**{…})`.

    Change what people see of a number's business.
    """

    about: NotRequired[str]
    """The line below the name: 1 to 139 characters."""
    address: NotRequired[str]
    """Address: up to 256 characters."""
    description: NotRequired[str]
    """What the business does: up to 512 characters."""
    email: NotRequired[str]
    """Email address: up to 128 characters."""
    websites: NotRequired[Sequence[str]]
    """Up to two, of up to 256 characters each.
    Each begins with `http://` or `https://`.
    """
    vertical: NotRequired[Vertical]
    """The line of business."""
    profile_picture_handle: NotRequired[str]
    """The picture: the handle of an upload (`uploads.append`)."""
    phone_number_id: NotRequired[str]
    """Default: the client's phone number ID."""
    messaging_product: NotRequired[Literal["whatsapp"]]
    """Constant; may be omitted."""


class GetBusinessProfileById(TypedDict):
    """Parameters of `business_profile.get_by_id` as one mapping: `wa.business_profile.get_by_id(**{…})`.

    Get what people see of a business, by the id of what they see. Documented in the platform's OpenAPI file only.
    """

    business_profile_id: str
    """The profile."""
    fields: NotRequired[str]
    """What to tell, by commas: `id`, `account_name`, `about`, `address`, `description`, `email`, `profile_picture_url`,
    `websites`, `vertical`.
    """


class UpdateBusinessProfileById(TypedDict):
    """Parameters of `business_profile.update_by_id` as one mapping: `wa.business_profile.update_by_id(**{…})`.

    Change what people see of a business, by the id of what they see. Documented in the platform's OpenAPI file only.
    """

    business_profile_id: str
    """The profile."""
    account_name: NotRequired[str]
    """The name of the account: 1 to 75 characters."""
    about: NotRequired[str]
    """The line below the name: 1 to 139 characters."""
    address: NotRequired[str]
    """Address: up to 256 characters."""
    description: NotRequired[str]
    """What the business does: 1 to 256 characters."""
    email: NotRequired[str]
    """Email address: up to 128 characters."""
    websites: NotRequired[Sequence[str]]
    """Up to two, of up to 256 characters each.
    Each begins with `http://` or `https://`.
    """
    vertical: NotRequired[Vertical]
    """The line of business."""
    profile_picture_handle: NotRequired[str]
    """The picture: the handle of an upload (`uploads.append`)."""
    messaging_product: NotRequired[Literal["whatsapp"]]
    """Constant; may be omitted."""
