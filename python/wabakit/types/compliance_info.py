# Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

"""Responses and events of `compliance_info`, for annotations: at run time each of these is a `wabakit.Object`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .shared import Received


class ComplianceInfoList(Received):
    """Response with the compliance information of a business."""

    data: list[ComplianceInfo]
    """One-element list with the compliance information."""


class ComplianceInfo(Received):
    """Compliance information of a business in India."""

    whatsapp_business_account_id: str | None
    """ID of the WhatsApp Business account."""
    entity_name: str | None
    """Name of the legal entity."""
    entity_type: EntityType | None
    """Legal form of the entity."""
    entity_type_custom: str | None
    """Legal form in words, if the entity type is `OTHER`."""
    is_registered: bool | None
    """True if the entity is registered."""
    grievance_officer_details: ContactDetails | None
    """Contact details of the grievance officer."""
    customer_care_details: ContactDetails | None
    """Contact details of the customer care."""


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
"""Legal form of a business entity.
Other values are accepted, too.

- `LIMITED_LIABILITY_PARTNERSHIP`: Limited liability partnership.
- `SOLE_PROPRIETORSHIP`: A sole proprietorship.
- `PARTNERSHIP`: A partnership firm.
- `PUBLIC_COMPANY`: A public company.
- `PRIVATE_COMPANY`: A private company.
- `OTHER`: Any other legal form.
"""


class ContactDetails(Received):
    """Contact details in the compliance information."""

    name: str | None
    """Name of the contact."""
    email: str | None
    """Email address of the contact."""
    mobile_number: str | None
    """Mobile number of the contact."""
    landline_number: str | None
    """Landline number of the contact."""
