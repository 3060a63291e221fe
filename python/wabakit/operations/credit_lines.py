# Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

"""Operations: `credit_lines.list`, `credit_lines.get`, `credit_lines.share_and_attach`, `credit_lines.share`, `credit_lines.attach`, `credit_lines.list_invoice_groups`, `credit_lines.create_invoice_group`, `credit_lines.list_applications`."""

# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from ..area import Area, awaited, iterated

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from typing import Any

    from .. import params, types


class CreditLines(Area):
    """Operations: `credit_lines.list`, `credit_lines.get`, `credit_lines.share_and_attach`, `credit_lines.share`,
    `credit_lines.attach`, `credit_lines.list_invoice_groups`, `credit_lines.create_invoice_group`,
    `credit_lines.list_applications`.
    """

    def list(
        self,
        *,
        fields: Sequence[params.CreditLineField] | None = None,
        order_by_is_owned_credential: bool | None = None,
        limit: int | None = None,
        after: str | None = None,
        before: str | None = None,
        business_id: str | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.CreditLines:
        """Lists the credit lines of a business portfolio.

        Args:
            fields: Fields to return per credit line.
            order_by_is_owned_credential: Sorts the credit lines that the portfolio owns first.
            limit: Maximum number of credit lines per page.
            after: Cursor from a previous response. Returns the page after it.
            before: Cursor from a previous response. Returns the page before it.
            business_id: Default: the client's business portfolio ID.
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/solution-providers/share-and-revoke-credit-lines
        """
        return self._client.call("credit_lines.list", {
            "fields": fields,
            "order_by_is_owned_credential": order_by_is_owned_credential,
            "limit": limit,
            "after": after,
            "before": before,
            "business_id": business_id,
        }, lenient=lenient, extra=extra)

    def list_all(
        self,
        *,
        fields: Sequence[params.CreditLineField] | None = None,
        order_by_is_owned_credential: bool | None = None,
        limit: int | None = None,
        after: str | None = None,
        before: str | None = None,
        business_id: str | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> Iterator[types.CreditLine]:
        """Iterates over the items of all pages. Each page is requested when its first item is needed.

        Args:
            fields: Fields to return per credit line.
            order_by_is_owned_credential: Sorts the credit lines that the portfolio owns first.
            limit: Maximum number of credit lines per page.
            after: Cursor from a previous response. Returns the page after it.
            before: Cursor from a previous response. Returns the page before it.
            business_id: Default: the client's business portfolio ID.
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/solution-providers/share-and-revoke-credit-lines
        """
        return self._client.pages("credit_lines.list", {
            "fields": fields,
            "order_by_is_owned_credential": order_by_is_owned_credential,
            "limit": limit,
            "after": after,
            "before": before,
            "business_id": business_id,
        }, lenient=lenient, extra=extra)

    def get(
        self,
        *,
        credit_line_id: str,
        fields: Sequence[params.CreditLineField] | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.CreditLine:
        """Gets a credit line.

        Args:
            credit_line_id: ID of the credit line to get.
            fields: Fields to return of the credit line.
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/
        """
        return self._client.call("credit_lines.get", {
            "credit_line_id": credit_line_id,
            "fields": fields,
        }, lenient=lenient, extra=extra)

    def share_and_attach(
        self,
        *,
        credit_line_id: str,
        waba_id: str,
        waba_currency: str,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.SharedCreditLine:
        """Shares a credit line with a client, and attaches it to the client's WhatsApp Business account. The currency
        cannot be changed afterwards, except by a migration (`payment_migrations.create`).

        Args:
            credit_line_id: ID of the credit line.
            waba_id: ID of the client's WhatsApp Business account.
            waba_currency: Billing currency of the account, as an ISO 4217 code: AUD, EUR, GBP, IDR, INR, USD, or
                another one that the platform bills in.
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/solution-providers/share-and-revoke-credit-lines
        """
        return self._client.call("credit_lines.share_and_attach", {
            "credit_line_id": credit_line_id,
            "waba_id": waba_id,
            "waba_currency": waba_currency,
        }, lenient=lenient, extra=extra)

    def share(
        self,
        *,
        credit_line_id: str,
        receiving_business_id: str,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.SharedCreditLine:
        """Shares a credit line with the business portfolio of a client: the first step of the newer method, with the
        partner's own token. `credit_lines.attach` is the second step.

        Args:
            credit_line_id: ID of the credit line.
            receiving_business_id: ID of the client's business portfolio, from `owner_business_info` of its account
                (`accounts.get`).
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/solution-providers/share-and-revoke-credit-lines
        """
        return self._client.call("credit_lines.share", {
            "credit_line_id": credit_line_id,
            "receiving_business_id": receiving_business_id,
        }, lenient=lenient, extra=extra)

    def attach(
        self,
        *,
        credit_line_id: str,
        waba_id: str,
        waba_currency: str,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.SharedCreditLine:
        """Attaches a shared credit line to a client's WhatsApp Business account: the second step of the newer method,
        with the business token of the client.

        Args:
            credit_line_id: ID of the shared credit line.
            waba_id: ID of the account that is billed by the credit line.
            waba_currency: Currency in which the account is billed, as an ISO 4217 code.
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/solution-providers/share-and-revoke-credit-lines
        """
        return self._client.call("credit_lines.attach", {
            "credit_line_id": credit_line_id,
            "waba_id": waba_id,
            "waba_currency": waba_currency,
        }, lenient=lenient, extra=extra)

    def list_invoice_groups(
        self,
        *,
        credit_line_id: str,
        fields: Sequence[params.InvoiceGroupField] | None = None,
        limit: int | None = None,
        after: str | None = None,
        before: str | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.InvoiceGroups:
        """Lists the invoice groups of a credit line: who receives which invoices.

        Args:
            credit_line_id: ID of the credit line with the invoices.
            fields: Fields to return per invoice group.
            limit: Maximum number of invoice groups per page.
            after: Cursor from a previous response. Returns the page after it.
            before: Cursor from a previous response. Returns the page before it.
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/
        """
        return self._client.call("credit_lines.list_invoice_groups", {
            "credit_line_id": credit_line_id,
            "fields": fields,
            "limit": limit,
            "after": after,
            "before": before,
        }, lenient=lenient, extra=extra)

    def list_invoice_groups_all(
        self,
        *,
        credit_line_id: str,
        fields: Sequence[params.InvoiceGroupField] | None = None,
        limit: int | None = None,
        after: str | None = None,
        before: str | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> Iterator[types.InvoiceGroup]:
        """Iterates over the items of all pages. Each page is requested when its first item is needed.

        Args:
            credit_line_id: ID of the credit line with the invoices.
            fields: Fields to return per invoice group.
            limit: Maximum number of invoice groups per page.
            after: Cursor from a previous response. Returns the page after it.
            before: Cursor from a previous response. Returns the page before it.
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/
        """
        return self._client.pages("credit_lines.list_invoice_groups", {
            "credit_line_id": credit_line_id,
            "fields": fields,
            "limit": limit,
            "after": after,
            "before": before,
        }, lenient=lenient, extra=extra)

    def create_invoice_group(
        self,
        *,
        credit_line_id: str,
        name: str,
        emails: Sequence[str] | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.InvoiceGroup:
        """Creates an invoice group of a credit line.

        Args:
            credit_line_id: ID of the credit line that is invoiced.
            name: Name of the new invoice group.
            emails: Email addresses that receive the invoices of the group.
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/
        """
        return self._client.call("credit_lines.create_invoice_group", {
            "credit_line_id": credit_line_id,
            "name": name,
            "emails": emails,
        }, lenient=lenient, extra=extra)

    def list_applications(
        self,
        *,
        fields: Sequence[params.CreditApplicationField] | None = None,
        limit: int | None = None,
        after: str | None = None,
        before: str | None = None,
        business_id: str | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.CreditApplications:
        """Lists the applications of a business portfolio for credit lines.

        Args:
            fields: Fields to return per application.
            limit: Maximum number of applications per page.
            after: Cursor from a previous response. Returns the page after it.
            before: Cursor from a previous response. Returns the page before it.
            business_id: Default: the client's business portfolio ID.
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/
        """
        return self._client.call("credit_lines.list_applications", {
            "fields": fields,
            "limit": limit,
            "after": after,
            "before": before,
            "business_id": business_id,
        }, lenient=lenient, extra=extra)

    def list_applications_all(
        self,
        *,
        fields: Sequence[params.CreditApplicationField] | None = None,
        limit: int | None = None,
        after: str | None = None,
        before: str | None = None,
        business_id: str | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> Iterator[types.CreditApplication]:
        """Iterates over the items of all pages. Each page is requested when its first item is needed.

        Args:
            fields: Fields to return per application.
            limit: Maximum number of applications per page.
            after: Cursor from a previous response. Returns the page after it.
            before: Cursor from a previous response. Returns the page before it.
            business_id: Default: the client's business portfolio ID.
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/
        """
        return self._client.pages("credit_lines.list_applications", {
            "fields": fields,
            "limit": limit,
            "after": after,
            "before": before,
            "business_id": business_id,
        }, lenient=lenient, extra=extra)


class AsyncCreditLines(Area):
    """`CreditLines` to await; methods that end with `_all` are for `async for`."""

    list = awaited(CreditLines.list)
    list_all = iterated(CreditLines.list_all)
    get = awaited(CreditLines.get)
    share_and_attach = awaited(CreditLines.share_and_attach)
    share = awaited(CreditLines.share)
    attach = awaited(CreditLines.attach)
    list_invoice_groups = awaited(CreditLines.list_invoice_groups)
    list_invoice_groups_all = iterated(CreditLines.list_invoice_groups_all)
    create_invoice_group = awaited(CreditLines.create_invoice_group)
    list_applications = awaited(CreditLines.list_applications)
    list_applications_all = iterated(CreditLines.list_applications_all)
