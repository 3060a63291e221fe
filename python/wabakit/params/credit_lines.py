# Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

"""Parameters of `credit_lines`, under the platform's names."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, TypeAlias, TypedDict

if sys.version_info >= (3, 11):
    from typing import NotRequired
elif TYPE_CHECKING:
    from typing_extensions import NotRequired


class ListCreditLines(TypedDict):
    """Parameters of `credit_lines.list` as one mapping: `wa.credit_lines.list(**{…})`.

    Lists the credit lines of a business portfolio.
    """

    fields: NotRequired[Sequence[CreditLineField]]
    """Fields to return per credit line."""
    order_by_is_owned_credential: NotRequired[bool]
    """Sorts the credit lines that the portfolio owns first."""
    limit: NotRequired[int]
    """Maximum number of credit lines per page."""
    after: NotRequired[str]
    """Cursor from a previous response. Returns the page after it."""
    before: NotRequired[str]
    """Cursor from a previous response. Returns the page before it."""
    business_id: NotRequired[str]
    """Default: the client's business portfolio ID."""


CreditLineField: TypeAlias = (
    Literal[
    "id",
    "legal_entity_name",
    "allocated_amount",
    "balance",
    "credit_available",
    "max_balance",
    "online_max_balance",
    "credit_type",
    "is_access_revoked",
    "is_automated_experience",
    "liable_biz_name",
    "send_bill_to_biz_name",
    "owner_business",
    "owner_business_name",
    "partition_from",
    "receiving_credit_allocation_config",
]
    | str
)
"""Field of `CreditLine` to return. Its own fields can follow in braces: `field{one,two}`. Default: `id`,
`legal_entity_name`.

- `id`: ID of the credit line.
- `legal_entity_name`: Legal entity that owns the credit line.
- `allocated_amount`: Part of the credit line that is allocated to others.
- `balance`: Outstanding amount of the credit line.
- `credit_available`: Amount that is still available.
- `max_balance`: Maximum of the outstanding amount.
- `online_max_balance`: Maximum of the outstanding amount for online services.
- `credit_type`: Type of the credit line.
- `is_access_revoked`: True if the portfolio may no longer use the credit line.
- `is_automated_experience`: True if the platform manages the credit line automatically.
- `liable_biz_name`: Name of the business that is liable for payment.
- `send_bill_to_biz_name`: Name of the business that receives the bills.
- `owner_business`: Business portfolio that owns the credit line.
- `owner_business_name`: Name of the business portfolio that owns the credit line.
- `partition_from`: ID of the credit line that this one is a part of.
- `receiving_credit_allocation_config`: Allocation by which the portfolio received the credit line.
"""


class GetCreditLine(TypedDict):
    """Parameters of `credit_lines.get` as one mapping: `wa.credit_lines.get(**{…})`.

    Gets a credit line.
    """

    credit_line_id: str
    """ID of the credit line to get."""
    fields: NotRequired[Sequence[CreditLineField]]
    """Fields to return of the credit line."""


class ShareAndAttachCreditLine(TypedDict):
    """Parameters of `credit_lines.share_and_attach` as one mapping: `wa.credit_lines.share_and_attach(**{…})`.

    Shares a credit line with a client, and attaches it to the client's WhatsApp Business account. The currency
    cannot be changed afterwards, except by a migration (`payment_migrations.create`).
    """

    credit_line_id: str
    """ID of the credit line."""
    waba_id: str
    """ID of the client's WhatsApp Business account."""
    waba_currency: str
    """Billing currency of the account, as an ISO 4217 code: AUD, EUR, GBP, IDR, INR, USD, or another one that the
    platform bills in.
    """


class ShareCreditLine(TypedDict):
    """Parameters of `credit_lines.share` as one mapping: `wa.credit_lines.share(**{…})`.

    Shares a credit line with the business portfolio of a client: the first step of the newer method, with the
    partner's own token. `credit_lines.attach` is the second step.
    """

    credit_line_id: str
    """ID of the credit line."""
    receiving_business_id: str
    """ID of the client's business portfolio, from `owner_business_info` of its account (`accounts.get`)."""


class AttachCreditLine(TypedDict):
    """Parameters of `credit_lines.attach` as one mapping: `wa.credit_lines.attach(**{…})`.

    Attaches a shared credit line to a client's WhatsApp Business account: the second step of the newer method, with
    the business token of the client.
    """

    credit_line_id: str
    """ID of the shared credit line."""
    waba_id: str
    """ID of the account that is billed by the credit line."""
    waba_currency: str
    """Currency in which the account is billed, as an ISO 4217 code."""


class ListInvoiceGroups(TypedDict):
    """Parameters of `credit_lines.list_invoice_groups` as one mapping: `wa.credit_lines.list_invoice_groups(**{…})`.

    Lists the invoice groups of a credit line: who receives which invoices.
    """

    credit_line_id: str
    """ID of the credit line with the invoices."""
    fields: NotRequired[Sequence[InvoiceGroupField]]
    """Fields to return per invoice group."""
    limit: NotRequired[int]
    """Maximum number of invoice groups per page."""
    after: NotRequired[str]
    """Cursor from a previous response. Returns the page after it."""
    before: NotRequired[str]
    """Cursor from a previous response. Returns the page before it."""


InvoiceGroupField: TypeAlias = Literal["id", "name", "emails"] | str
"""Field of `InvoiceGroup` to return. Its own fields can follow in braces: `field{one,two}`. Default: `id`, `name`,
`emails`.

- `id`: ID of the invoice group.
- `name`: Name of the invoice group.
- `emails`: Email addresses that receive the invoices.
"""


class CreateInvoiceGroup(TypedDict):
    """Parameters of `credit_lines.create_invoice_group` as one mapping: `wa.credit_lines.create_invoice_group(**{…})`.

    Creates an invoice group of a credit line.
    """

    credit_line_id: str
    """ID of the credit line that is invoiced."""
    name: str
    """Name of the new invoice group."""
    emails: NotRequired[Sequence[str]]
    """Email addresses that receive the invoices of the group."""


class ListCreditApplications(TypedDict):
    """Parameters of `credit_lines.list_applications` as one mapping: `wa.credit_lines.list_applications(**{…})`.

    Lists the applications of a business portfolio for credit lines.
    """

    fields: NotRequired[Sequence[CreditApplicationField]]
    """Fields to return per application."""
    limit: NotRequired[int]
    """Maximum number of applications per page."""
    after: NotRequired[str]
    """Cursor from a previous response. Returns the page after it."""
    before: NotRequired[str]
    """Cursor from a previous response. Returns the page before it."""
    business_id: NotRequired[str]
    """Default: the client's business portfolio ID."""


CreditApplicationField: TypeAlias = Literal["id", "legal_entity_name", "status"] | str
"""Field of `CreditApplication` to return. Its own fields can follow in braces: `field{one,two}`.

- `id`: ID of the application.
- `legal_entity_name`: Legal entity that applies.
- `status`: Status of the application.
"""
