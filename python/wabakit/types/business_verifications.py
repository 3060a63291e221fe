# Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

"""Responses and events of `business_verifications`, for annotations: at run time each of these is a `wabakit.Object`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .shared import Paging, Received


class SubmittedBusinessVerification(Received):
    """Result of submitting a document for verification."""

    success: bool
    """True if the document was submitted."""
    message: str | None
    """Description of the submission, human-readable."""
    verification_attempts: int | None
    """Number of attempts for this client so far. At most 3."""


class BusinessVerifications(Received):
    """A page of submissions."""

    data: list[BusinessVerification]
    """Submissions on this page."""
    paging: Paging | None
    """Cursors of the next and previous pages."""


class BusinessVerification(Received):
    """A submission for the verification of a client's business."""

    id: str | None
    """ID of the submission."""
    client_business_id: str | None
    """ID of the client's business portfolio."""
    verification_status: VerificationSubmissionStatus | None
    """Decision on the submission."""
    rejection_reasons: list[str] | None
    """Reasons of the rejection, such as `LEGAL NAME NOT MATCHING`; the platform writes spaces or underscores. `NONE` if
    there are none.
    """
    submitted_time: str | None
    """Time of the submission, in ISO 8601 format."""
    update_time: str | None
    """Time of the last change of the submission, in ISO 8601 format."""
    submitted_info: SubmittedBusinessInfo | None
    """Information that was submitted."""


VerificationSubmissionStatus: TypeAlias = Literal["APPROVED", "DISCARDED", "FAILED", "PENDING", "REVOKED"] | str
"""Status of a submission for the verification of a business.
Other values are accepted, too.

- `APPROVED`: Approved: the business is verified.
- `DISCARDED`: Discarded without a decision.
- `FAILED`: Failed: the documents weren't accepted.
- `PENDING`: Pending: under review.
- `REVOKED`: Revoked after an approval.
"""


class SubmittedBusinessInfo(Received):
    """Information about a business in a submission."""

    business_vertical: str | None
    """Industry that was submitted."""
