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

    Get where a number's application for the badge stands.
    """

    fields: NotRequired[str]
    """What to tell, by commas: `oba_status`, `status_message`. Both unless told."""
    phone_number_id: NotRequired[str]
    """Default: the client's phone number ID."""


class ApplyForOfficialBusinessAccount(TypedDict):
    """Parameters of `official_business_account.apply` as one mapping: `wa.official_business_account.apply(**{…})`.

    Apply for the badge. After a refusal, again in 30 days.

    The platform's guide describes an application by `business_website_url` and what follows it; its OpenAPI file by
    `action` and `application_data`. Both pass.
    """

    business_website_url: NotRequired[str]
    """The business's website."""
    primary_country_of_operation: NotRequired[str]
    """Where it does most of its business."""
    primary_language: NotRequired[str]
    """In which language."""
    parent_business_or_brand: NotRequired[str]
    """The business or brand that it belongs to."""
    supporting_links: NotRequired[Sequence[str]]
    """Up to 5 pages that show that the business is well known."""
    additional_supporting_information: NotRequired[str]
    """What else there is to say."""
    action: NotRequired[OfficialBusinessAccountAction]
    """Instead of all that: apply, or take it back."""
    application_data: NotRequired[OfficialBusinessAccountApplication]
    """With `action`: about the business."""
    phone_number_id: NotRequired[str]
    """Default: the client's phone number ID."""


OfficialBusinessAccountAction: TypeAlias = (
    Literal["SUBMIT_APPLICATION", "WITHDRAW_APPLICATION", "RESUBMIT_APPLICATION"]
    | str
)
"""What to do with an application.
Other values are accepted, too.

- `SUBMIT_APPLICATION`: Apply.
- `WITHDRAW_APPLICATION`: Take it back.
- `RESUBMIT_APPLICATION`: Apply again.
"""


class OfficialBusinessAccountApplication(TypedDict):
    """About a business that applies."""

    business_name: NotRequired[str]
    """Its name: up to 255 characters."""
    business_description: NotRequired[str]
    """What it does: up to 1000 characters."""
    website_url: NotRequired[str]
    """Its website."""
    contact_email: NotRequired[str]
    """Where to write to."""
