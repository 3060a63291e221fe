# Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

"""Responses and events of `business_profile`, for annotations: at run time each of these is a `wabakit.Object`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .shared import Received


class BusinessProfiles(Received):
    """Response with the business profile of a phone number."""

    data: list[BusinessProfile]
    """One-element list with the business profile."""


class BusinessProfile(Received):
    """A business profile: in the fields of this object, or one level deeper in `business_profile`. Contains only the
    requested fields.
    """

    id: str | None
    """ID of the business profile, as `business_profile.get_by_id` takes it."""
    about: str | None
    """About text, shown below the name."""
    address: str | None
    """Address of the business."""
    description: str | None
    """Description of the business."""
    email: str | None
    """Email address of the business."""
    profile_picture_url: str | None
    """URL of the profile picture."""
    websites: list[str] | None
    """Websites of the business."""
    vertical: Vertical | None
    """Industry of the business."""
    business_profile: BusinessProfileNode | None
    """Whole business profile, if the platform returns the nested form of its OpenAPI file."""


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


class BusinessProfileNode(Received):
    """A business profile in the form of the platform's OpenAPI file."""

    id: str | None
    """ID of the business profile. Present when the profile was requested by ID."""
    account_name: str | None
    """Name of the account."""
    about: str | None
    """About text, shown below the name."""
    address: str | None
    """Address of the business."""
    description: str | None
    """Description of the business."""
    email: str | None
    """Email address of the business."""
    profile_picture_url: str | None
    """URL of the profile picture."""
    websites: list[str] | None
    """Websites of the business."""
    vertical: Vertical | None
    """Industry of the business."""


class UpdatedBusinessProfile(Received):
    """Result of updating a business profile."""

    success: bool
    """True if the profile was updated."""
    id: str | None
    """ID of the business profile."""
