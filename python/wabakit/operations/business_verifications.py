# Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

"""Operations: `business_verifications.submit`, `business_verifications.list`."""

# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from ..area import Area, awaited, iterated

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from typing import Any

    from .. import params, types


class BusinessVerifications(Area):
    """Operations: `business_verifications.submit`, `business_verifications.list`."""

    def submit(
        self,
        *,
        file: params.File,
        type: str | None = None,
        filename: str | None = None,
        end_business_id: str,
        business_vertical: str | None = None,
        end_business_legal_name: str | None = None,
        end_business_trade_names: Sequence[str] | None = None,
        end_business_website: str | None = None,
        end_business_address: Mapping[str, str] | None = None,
        average_monthly_revenue_spend_with_partner: Mapping[str, str] | None = None,
        num_billing_cycles_with_partner: int | None = None,
        business_id: str | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.SubmittedBusinessVerification:
        """Submits a document of a client for the verification of its business: one of the three that the platform takes
        in a submission. At most 3 attempts per client. The token belongs to a system user who is an admin of the
        partner's business portfolio.

        Args:
            file: Document that proves the name and address of the business: PDF, JPEG or PNG. At most 5 MB.
            type: MIME type of the document: `application/pdf`, `image/jpeg` or `image/png`.
            filename: File name of the document.
            end_business_id: ID of the business portfolio that is to be verified.
            business_vertical: Industry of the business.
            end_business_legal_name: Legal name of the business.
            end_business_trade_names: Trade names of the business.
            end_business_website: Website of the client's business.
            end_business_address: Address of the business, by part.
            average_monthly_revenue_spend_with_partner: Average monthly revenue with the partner, by part.
            num_billing_cycles_with_partner: Number of billing cycles with the partner.
            business_id: Default: the client's business portfolio ID.
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/solution-providers/partner-led-business-verification
        """
        return self._client.call("business_verifications.submit", {
            "file": file,
            "type": type,
            "filename": filename,
            "end_business_id": end_business_id,
            "business_vertical": business_vertical,
            "end_business_legal_name": end_business_legal_name,
            "end_business_trade_names": end_business_trade_names,
            "end_business_website": end_business_website,
            "end_business_address": end_business_address,
            "average_monthly_revenue_spend_with_partner": average_monthly_revenue_spend_with_partner,
            "num_billing_cycles_with_partner": num_billing_cycles_with_partner,
            "business_id": business_id,
        }, lenient=lenient, extra=extra)

    def list(
        self,
        *,
        end_business_id: str | None = None,
        fields: Sequence[params.BusinessVerificationField] | None = None,
        limit: int | None = None,
        after: str | None = None,
        before: str | None = None,
        business_id: str | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.BusinessVerifications:
        """Lists the submissions for the verification of clients.

        Args:
            end_business_id: ID of one client's business portfolio, to return only its submissions.
            fields: Fields to return per submission.
            limit: Maximum number of submissions per page.
            after: Cursor from a previous response. Returns the page after it.
            before: Cursor from a previous response. Returns the page before it.
            business_id: Default: the client's business portfolio ID.
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/solution-providers/partner-led-business-verification
        """
        return self._client.call("business_verifications.list", {
            "end_business_id": end_business_id,
            "fields": fields,
            "limit": limit,
            "after": after,
            "before": before,
            "business_id": business_id,
        }, lenient=lenient, extra=extra)

    def list_all(
        self,
        *,
        end_business_id: str | None = None,
        fields: Sequence[params.BusinessVerificationField] | None = None,
        limit: int | None = None,
        after: str | None = None,
        before: str | None = None,
        business_id: str | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> Iterator[types.BusinessVerification]:
        """Iterates over the items of all pages. Each page is requested when its first item is needed.

        Args:
            end_business_id: ID of one client's business portfolio, to return only its submissions.
            fields: Fields to return per submission.
            limit: Maximum number of submissions per page.
            after: Cursor from a previous response. Returns the page after it.
            before: Cursor from a previous response. Returns the page before it.
            business_id: Default: the client's business portfolio ID.
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/solution-providers/partner-led-business-verification
        """
        return self._client.pages("business_verifications.list", {
            "end_business_id": end_business_id,
            "fields": fields,
            "limit": limit,
            "after": after,
            "before": before,
            "business_id": business_id,
        }, lenient=lenient, extra=extra)


class AsyncBusinessVerifications(Area):
    """`BusinessVerifications` to await; methods that end with `_all` are for `async for`."""

    submit = awaited(BusinessVerifications.submit)
    list = awaited(BusinessVerifications.list)
    list_all = iterated(BusinessVerifications.list_all)
