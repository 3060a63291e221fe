# Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

"""Parameters of `compliance_info`, under the platform's names."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Literal, TypeAlias, TypedDict

if sys.version_info >= (3, 11):
    from typing import NotRequired
elif TYPE_CHECKING:
    from typing_extensions import NotRequired


class GetComplianceInfo(TypedDict):
    """Parameters of `compliance_info.get` as one mapping: `wa.compliance_info.get(**{…})`.

    Get what a business has told, in a list of one.
    """

    fields: NotRequired[str]
    """What to tell, by commas; all unless told."""
    phone_number_id: NotRequired[str]
    """Default: the client's phone number ID."""


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


class UpdateComplianceInfo(TypedDict):
    """Parameters of `compliance_info.update` as one mapping: `wa.compliance_info.update(**{…})`.

    Tell what the law of India wants to know.
    `OTHER` goes with `entity_type_custom`; `is_registered` is for `OTHER` and `PARTNERSHIP` only.
    """

    entity_name: str
    """The name of the business: 2 to 128 characters."""
    entity_type: EntityType
    """Its legal form."""
    grievance_officer_details: GrievanceOfficer
    """Who looks after complaints."""
    customer_care_details: CustomerCare
    """Who looks after customers."""
    entity_type_custom: NotRequired[str]
    """With `OTHER`: its legal form, up to 1024 characters."""
    is_registered: NotRequired[bool]
    """With `OTHER` or `PARTNERSHIP`: whether it is registered."""
    phone_number_id: NotRequired[str]
    """Default: the client's phone number ID."""
    messaging_product: NotRequired[Literal["whatsapp"]]
    """Constant; may be omitted."""


class GrievanceOfficer(TypedDict):
    """Who looks after complaints."""

    name: str
    """Their name: 1 to 128 characters."""
    email: str
    """Their email address: up to 128 characters.
    It has an `@`.
    """
    mobile_number: NotRequired[str]
    """Their mobile number, in E.164."""
    landline_number: NotRequired[str]
    """Their landline number, in E.164."""


class CustomerCare(TypedDict):
    """Who looks after customers."""

    email: str
    """Their email address: up to 128 characters.
    It has an `@`.
    """
    mobile_number: NotRequired[str]
    """Their mobile number, in E.164."""
    landline_number: NotRequired[str]
    """Their landline number, in E.164."""
