# Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

"""Responses and events of `business_profile`, for annotations: at run time each of these is a `wabakit.Object`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .shared import Received


class BusinessProfiles(Received):
    """What people see of a business, in a list of one."""

    data: list[BusinessProfile]
    """The one."""


class BusinessProfile(Received):
    """What people see of a business: here, or one level deeper. Only what was asked for is there."""

    about: str | None
    """The line below the name."""
    address: str | None
    """Address."""
    description: str | None
    """What the business does."""
    email: str | None
    """Email address."""
    profile_picture_url: str | None
    """Its picture."""
    websites: list[str] | None
    """Its websites."""
    vertical: Vertical | None
    """The line of business."""
    business_profile: BusinessProfileNode | None
    """All of it, where the platform answers as its OpenAPI file says."""


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


class BusinessProfileNode(Received):
    """What people see of a business, as the platform's OpenAPI file has it."""

    id: str | None
    """The profile's id, where the profile itself was asked for."""
    account_name: str | None
    """The name of the account."""
    about: str | None
    """The line below the name."""
    address: str | None
    """Address."""
    description: str | None
    """What the business does."""
    email: str | None
    """Email address."""
    profile_picture_url: str | None
    """Its picture."""
    websites: list[str] | None
    """Its websites."""
    vertical: Vertical | None
    """The line of business."""


class UpdatedBusinessProfile(Received):
    """Outcome of an update of a business profile."""

    success: bool
    """Whether the profile was updated."""
    id: str | None
    """ID of the profile."""
