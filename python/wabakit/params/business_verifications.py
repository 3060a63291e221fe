# Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

"""Parameters of `business_verifications`, under the platform's names."""

from __future__ import annotations

import sys
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Literal, TypeAlias, TypedDict

from .shared import File

if sys.version_info >= (3, 11):
    from typing import NotRequired
elif TYPE_CHECKING:
    from typing_extensions import NotRequired


class SubmitBusinessVerification(TypedDict):
    """Parameters of `business_verifications.submit` as one mapping: `wa.business_verifications.submit(**{…})`.

    Submits a document of a client for the verification of its business: one of the three that the platform takes in
    a submission. At most 3 attempts per client. The token belongs to a system user who is an admin of the partner's
    business portfolio.
    """

    file: File
    """Document that proves the name and address of the business: PDF, JPEG or PNG. At most 5 MB."""
    type: NotRequired[str]
    """MIME type of the document: `application/pdf`, `image/jpeg` or `image/png`."""
    filename: NotRequired[str]
    """File name of the document."""
    end_business_id: str
    """ID of the business portfolio that is to be verified."""
    business_vertical: NotRequired[str]
    """Industry of the business."""
    end_business_legal_name: NotRequired[str]
    """Legal name of the business."""
    end_business_trade_names: NotRequired[Sequence[str]]
    """Trade names of the business."""
    end_business_website: NotRequired[str]
    """Website of the client's business."""
    end_business_address: NotRequired[Mapping[str, str]]
    """Address of the business, by part."""
    average_monthly_revenue_spend_with_partner: NotRequired[Mapping[str, str]]
    """Average monthly revenue with the partner, by part."""
    num_billing_cycles_with_partner: NotRequired[int]
    """Number of billing cycles with the partner."""
    business_id: NotRequired[str]
    """Default: the client's business portfolio ID."""


class ListBusinessVerifications(TypedDict):
    """Parameters of `business_verifications.list` as one mapping: `wa.business_verifications.list(**{…})`.

    Lists the submissions for the verification of clients.
    """

    end_business_id: NotRequired[str]
    """ID of one client's business portfolio, to return only its submissions."""
    fields: NotRequired[Sequence[BusinessVerificationField]]
    """Fields to return per submission."""
    limit: NotRequired[int]
    """Maximum number of submissions per page."""
    after: NotRequired[str]
    """Cursor from a previous response. Returns the page after it."""
    before: NotRequired[str]
    """Cursor from a previous response. Returns the page before it."""
    business_id: NotRequired[str]
    """Default: the client's business portfolio ID."""


BusinessVerificationField: TypeAlias = (
    Literal[
    "id",
    "client_business_id",
    "verification_status",
    "rejection_reasons",
    "submitted_time",
    "update_time",
    "submitted_info",
]
    | str
)
"""Field of `BusinessVerification` to return. Its own fields can follow in braces: `field{one,two}`.

- `id`: ID of the submission.
- `client_business_id`: ID of the client's business portfolio.
- `verification_status`: Decision on the submission.
- `rejection_reasons`: Reasons of the rejection, such as `LEGAL NAME NOT MATCHING`; the platform writes spaces or
  underscores. `NONE` if there are none.
- `submitted_time`: Time of the submission, in ISO 8601 format.
- `update_time`: Time of the last change of the submission, in ISO 8601 format.
- `submitted_info`: Information that was submitted.
"""
