# Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

"""Parameters of `official_business_account`, under the platform's names."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, TypeAlias, TypedDict

if sys.version_info >= (3, 11):
    from typing import NotRequired
elif TYPE_CHECKING:
    from typing_extensions import NotRequired


class GetOfficialBusinessAccount(TypedDict):
    """Parameters of `official_business_account.get` as one mapping: `wa.official_business_account.get(**{…})`.

    Gets the status of a phone number's application for an Official Business Account.
    """

    fields: NotRequired[Sequence[OfficialBusinessAccountField]]
    """Fields to return. Default: `oba_status` and `status_message`."""
    phone_number_id: NotRequired[str]
    """Default: the client's phone number ID."""


OfficialBusinessAccountField: TypeAlias = Literal["id", "oba_status", "status_message"] | str
"""Field of `OfficialBusinessAccount` to return. Its own fields can follow in braces: `field{one,two}`.

- `id`: ID of the phone number.
- `oba_status`: Status of the application.
- `status_message`: Description of the status, human-readable.
"""


class ApplyForOfficialBusinessAccount(TypedDict):
    """Parameters of `official_business_account.apply` as one mapping: `wa.official_business_account.apply(**{…})`.

    Applies for an Official Business Account, or withdraws the application. After a rejection, the next application
    is possible in 30 days.

    Two request forms are accepted: `business_website_url` and the fields that follow it (the platform's guide), or
    `action` and `application_data` (the platform's OpenAPI file).
    Required: exactly one of `business_website_url`, `action`.
    """

    business_website_url: NotRequired[str]
    """Website of the business."""
    primary_country_of_operation: NotRequired[str]
    """Primary country of operation."""
    primary_language: NotRequired[str]
    """Primary language of the business."""
    parent_business_or_brand: NotRequired[str]
    """Parent business or brand."""
    supporting_links: NotRequired[Sequence[str]]
    """Links to pages that show that the business is notable. At most 5."""
    additional_supporting_information: NotRequired[str]
    """Additional information that supports the application."""
    action: NotRequired[OfficialBusinessAccountAction]
    """Action on the application, in the form of the platform's OpenAPI file."""
    application_data: NotRequired[OfficialBusinessAccountApplication]
    """Details of the business, with `action`."""
    phone_number_id: NotRequired[str]
    """Default: the client's phone number ID."""


OfficialBusinessAccountAction: TypeAlias = (
    Literal["SUBMIT_APPLICATION", "WITHDRAW_APPLICATION", "RESUBMIT_APPLICATION"]
    | str
)
"""Action on an application.
Other values are accepted, too.

- `SUBMIT_APPLICATION`: Submit the application.
- `WITHDRAW_APPLICATION`: Withdraw the application.
- `RESUBMIT_APPLICATION`: Resubmit the application.
"""


class OfficialBusinessAccountApplication(TypedDict):
    """Details of a business that applies for an Official Business Account."""

    business_name: NotRequired[str]
    """Name of the business. At most 255 characters."""
    business_description: NotRequired[str]
    """Description of the business. At most 1,000 characters."""
    website_url: NotRequired[str]
    """Website of the business."""
    contact_email: NotRequired[str]
    """Contact email address."""
