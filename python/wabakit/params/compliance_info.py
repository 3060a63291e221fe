# Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

"""Parameters of `compliance_info`, under the platform's names."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, TypeAlias, TypedDict

if sys.version_info >= (3, 11):
    from typing import NotRequired
elif TYPE_CHECKING:
    from typing_extensions import NotRequired


class GetComplianceInfo(TypedDict):
    """Parameters of `compliance_info.get` as one mapping: `wa.compliance_info.get(**{…})`.

    Gets the compliance information of a business in India. The response is a one-element list.
    """

    fields: NotRequired[Sequence[ComplianceInfoField]]
    """Fields to return. Default: all of them."""
    phone_number_id: NotRequired[str]
    """Default: the client's phone number ID."""


ComplianceInfoField: TypeAlias = (
    Literal[
    "whatsapp_business_account_id",
    "entity_name",
    "entity_type",
    "entity_type_custom",
    "is_registered",
    "grievance_officer_details",
    "customer_care_details",
]
    | str
)
"""Field of `ComplianceInfo` to return. Its own fields can follow in braces: `field{one,two}`.

- `whatsapp_business_account_id`: ID of the WhatsApp Business account.
- `entity_name`: Name of the legal entity.
- `entity_type`: Legal form of the entity.
- `entity_type_custom`: Legal form in words, if the entity type is `OTHER`.
- `is_registered`: True if the entity is registered.
- `grievance_officer_details`: Contact details of the grievance officer.
- `customer_care_details`: Contact details of the customer care.
"""


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


class UpdateComplianceInfo(TypedDict):
    """Parameters of `compliance_info.update` as one mapping: `wa.compliance_info.update(**{…})`.

    Sets the compliance information that Indian law requires of a business.

    - If `entity_type` is `OTHER`: `entity_type_custom` is required.
    - If `entity_type_custom` is set: `entity_type` must be `OTHER`.
    - If `is_registered` is set: `entity_type` must be `OTHER` or `PARTNERSHIP`.
    """

    entity_name: str
    """Name of the legal entity. 2 to 128 characters."""
    entity_type: EntityType
    """Legal form of the entity."""
    grievance_officer_details: GrievanceOfficer
    """Contact details of the grievance officer."""
    customer_care_details: CustomerCare
    """Contact details of the customer care."""
    entity_type_custom: NotRequired[str]
    """Legal form in words, with entity type `OTHER`. At most 1,024 characters."""
    is_registered: NotRequired[bool]
    """Registration of the entity. Only with entity type `OTHER` or `PARTNERSHIP`."""
    phone_number_id: NotRequired[str]
    """Default: the client's phone number ID."""
    messaging_product: NotRequired[Literal["whatsapp"]]
    """Constant; may be omitted."""


class GrievanceOfficer(TypedDict):
    """Grievance officer: the contact for complaints."""

    name: str
    """Name of the grievance officer. 1 to 128 characters."""
    email: str
    """Email address of the grievance officer. At most 128 characters.
    Must contain an `@`.
    """
    mobile_number: NotRequired[str]
    """Mobile number of the grievance officer, in E.164 format."""
    landline_number: NotRequired[str]
    """Landline number of the grievance officer, in E.164 format."""


class CustomerCare(TypedDict):
    """Customer care: the contact for customers."""

    email: str
    """Email address of the customer care. At most 128 characters.
    Must contain an `@`.
    """
    mobile_number: NotRequired[str]
    """Mobile number of the customer care, in E.164 format."""
    landline_number: NotRequired[str]
    """Landline number of the customer care, in E.164 format."""
