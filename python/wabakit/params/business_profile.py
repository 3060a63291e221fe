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

    Gets the business profile of a phone number. The response is a one-element list.
    """

    fields: NotRequired[Sequence[BusinessProfileField]]
    """Fields to return."""
    phone_number_id: NotRequired[str]
    """Default: the client's phone number ID."""


BusinessProfileField: TypeAlias = (
    Literal[
    "id",
    "about",
    "address",
    "description",
    "email",
    "profile_picture_url",
    "websites",
    "vertical",
    "business_profile",
]
    | str
)
"""Field of `BusinessProfile` to return. Its own fields can follow in braces: `field{one,two}`. Default: `about`,
`address`, `description`, `email`, `profile_picture_url`, `websites`, `vertical`.

- `id`: ID of the business profile, as `business_profile.get_by_id` takes it.
- `about`: About text, shown below the name.
- `address`: Address of the business.
- `description`: Description of the business.
- `email`: Email address of the business.
- `profile_picture_url`: URL of the profile picture.
- `websites`: Websites of the business.
- `vertical`: Industry of the business.
- `business_profile`: Whole business profile, if the platform returns the nested form of its OpenAPI file.
"""


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
"""Industry of a business.
Other values are accepted, too.

- `OTHER`: Any other industry.
- `AUTO`: Automotive and vehicles.
- `BEAUTY`: Beauty, spa and salon.
- `APPAREL`: Clothing and apparel.
- `EDU`: Education and schools.
- `ENTERTAIN`: Entertainment and media.
- `EVENT_PLAN`: Event planning and service.
- `FINANCE`: Finance and banking.
- `GROCERY`: Food and grocery stores.
- `GOVT`: Public service and government.
- `HOTEL`: Hotel and lodging.
- `HEALTH`: Medical and health.
- `NONPROFIT`: Non-profit or charitable organization.
- `PROF_SERVICES`: Professional and business services.
- `RETAIL`: Shopping and retail.
- `TRAVEL`: Travel and transportation.
- `RESTAURANT`: Restaurant or catering.
- `ALCOHOL`: Sale of alcoholic beverages.
- `ONLINE_GAMBLING`: Online gambling and gaming.
- `PHYSICAL_GAMBLING`: Physical gambling and gaming.
- `OTC_DRUGS`: Sale of over-the-counter drugs.
"""


class UpdateBusinessProfile(TypedDict):
    """Parameters of `business_profile.update` as one mapping: `wa.business_profile.update(**{…})`.

    Updates the business profile of a phone number. Omitted fields stay unchanged.
    """

    about: NotRequired[str]
    """About text, shown below the name. 1 to 139 characters."""
    address: NotRequired[str]
    """Address of the business. At most 256 characters."""
    description: NotRequired[str]
    """Description of the business. At most 512 characters."""
    email: NotRequired[str]
    """Email address of the business. At most 128 characters."""
    websites: NotRequired[Sequence[str]]
    """Websites of the business: at most 2 URLs with `http://` or `https://`, each at most 256 characters."""
    vertical: NotRequired[Vertical]
    """Industry of the business."""
    profile_picture_handle: NotRequired[str]
    """Handle of the profile picture, from `uploads.append`."""
    phone_number_id: NotRequired[str]
    """Default: the client's phone number ID."""
    messaging_product: NotRequired[Literal["whatsapp"]]
    """Constant; may be omitted."""


class GetBusinessProfileById(TypedDict):
    """Parameters of `business_profile.get_by_id` as one mapping: `wa.business_profile.get_by_id(**{…})`.

    Gets a business profile by its ID. Documented in the platform's OpenAPI file only.
    """

    business_profile_id: str
    """ID of the business profile."""
    fields: NotRequired[Sequence[BusinessProfileNodeField]]
    """Fields to return."""


BusinessProfileNodeField: TypeAlias = (
    Literal["id", "account_name", "about", "address", "description", "email", "profile_picture_url", "websites", "vertical"]
    | str
)
"""Field of `BusinessProfileNode` to return. Its own fields can follow in braces: `field{one,two}`. Default: `id`,
`account_name`, `about`, `address`, `description`, `email`, `profile_picture_url`, `websites`, `vertical`.

- `id`: ID of the business profile. Present when the profile was requested by ID.
- `account_name`: Name of the account.
- `about`: About text, shown below the name.
- `address`: Address of the business.
- `description`: Description of the business.
- `email`: Email address of the business.
- `profile_picture_url`: URL of the profile picture.
- `websites`: Websites of the business.
- `vertical`: Industry of the business.
"""


class UpdateBusinessProfileById(TypedDict):
    """Parameters of `business_profile.update_by_id` as one mapping: `wa.business_profile.update_by_id(**{…})`.

    Updates a business profile by its ID. Omitted fields stay unchanged. Documented in the platform's OpenAPI file
    only.
    """

    business_profile_id: str
    """ID of the business profile."""
    account_name: NotRequired[str]
    """Name of the account. 1 to 75 characters."""
    about: NotRequired[str]
    """About text, shown below the name. 1 to 139 characters."""
    address: NotRequired[str]
    """Address of the business. At most 256 characters."""
    description: NotRequired[str]
    """Description of the business. 1 to 256 characters."""
    email: NotRequired[str]
    """Email address of the business. At most 128 characters."""
    websites: NotRequired[Sequence[str]]
    """Websites of the business: at most 2 URLs with `http://` or `https://`, each at most 256 characters."""
    vertical: NotRequired[Vertical]
    """Industry of the business."""
    profile_picture_handle: NotRequired[str]
    """Handle of the profile picture, from `uploads.append`."""
    messaging_product: NotRequired[Literal["whatsapp"]]
    """Constant; may be omitted."""
