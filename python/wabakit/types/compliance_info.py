# Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

"""Responses and events of `compliance_info`, for annotations: at run time each of these is a `wabakit.Object`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .shared import Received


class ComplianceInfoList(Received):
    """What a business has told, in a list of one."""

    data: list[ComplianceInfo]
    """The one."""


class ComplianceInfo(Received):
    """What a business has told."""

    whatsapp_business_account_id: str | None
    """The account."""
    entity_name: str | None
    """The name of the business."""
    entity_type: EntityType | None
    """Its legal form."""
    entity_type_custom: str | None
    """Its legal form, if it is none of those."""
    is_registered: bool | None
    """Whether it is registered."""
    grievance_officer_details: ContactDetails | None
    """Who looks after complaints."""
    customer_care_details: ContactDetails | None
    """Who looks after customers."""


EntityType: TypeAlias = (
    Literal[
    "LIMITED_LIABILITY_PARTNERSHIP",
    "SOLE_PROPRIETORSHIP",
    "PARTNERSHIP",
    "PUBLIC_COMPANY",
    "PRIVATE_COMPANY",
    "OTHER",
]
    | str
)
"""Legal forms.
Other values are accepted, too.

- `LIMITED_LIABILITY_PARTNERSHIP`: A limited liability partnership.
- `SOLE_PROPRIETORSHIP`: A sole proprietorship.
- `PARTNERSHIP`: A partnership.
- `PUBLIC_COMPANY`: A public company.
- `PRIVATE_COMPANY`: A private company.
- `OTHER`: Another.
"""


class ContactDetails(Received):
    """Who looks after something, and how to reach them."""

    name: str | None
    """Their name."""
    email: str | None
    """Their email address."""
    mobile_number: str | None
    """Their mobile number."""
    landline_number: str | None
    """Their landline number."""
