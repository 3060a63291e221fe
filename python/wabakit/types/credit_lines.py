# Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

"""Responses and events of `credit_lines`, for annotations: at run time each of these is a `wabakit.Object`."""

from __future__ import annotations

from .shared import BusinessReference, Paging, Received


class CreditLines(Received):
    """A page of credit lines."""

    data: list[CreditLine]
    """Credit lines on this page."""
    paging: Paging | None
    """Cursors of the next and previous pages."""


class CreditLine(Received):
    """A credit line. Contains only the requested fields."""

    id: str
    """ID of the credit line."""
    legal_entity_name: str | None
    """Legal entity that owns the credit line."""
    allocated_amount: CurrencyAmountValue | None
    """Part of the credit line that is allocated to others."""
    balance: CurrencyAmountValue | None
    """Outstanding amount of the credit line."""
    credit_available: CurrencyAmountValue | None
    """Amount that is still available."""
    max_balance: CurrencyAmountValue | None
    """Maximum of the outstanding amount."""
    online_max_balance: CurrencyAmountValue | None
    """Maximum of the outstanding amount for online services."""
    credit_type: str | None
    """Type of the credit line."""
    is_access_revoked: bool | None
    """True if the portfolio may no longer use the credit line."""
    is_automated_experience: bool | None
    """True if the platform manages the credit line automatically."""
    liable_biz_name: str | None
    """Name of the business that is liable for payment."""
    send_bill_to_biz_name: str | None
    """Name of the business that receives the bills."""
    owner_business: BusinessReference | None
    """Business portfolio that owns the credit line."""
    owner_business_name: str | None
    """Name of the business portfolio that owns the credit line."""
    partition_from: str | None
    """ID of the credit line that this one is a part of."""
    receiving_credit_allocation_config: AllocationReference | None
    """Allocation by which the portfolio received the credit line."""


class CurrencyAmountValue(Received):
    """Amount of money. The platform writes it in several forms at once."""

    amount: str | None
    """Amount in the currency, as a decimal number."""
    currency: str | None
    """Currency, as an ISO 4217 code."""
    amount_in_hundredths: str | None
    """Amount in hundredths of the currency."""
    offsetted_amount: str | None
    """Amount in the smallest unit of the currency."""


class AllocationReference(Received):
    """ID of an allocation, as part of a credit line."""

    id: str | None
    """ID of the allocation (`allocation_configs.get`)."""


class SharedCreditLine(Received):
    """Result of sharing or attaching a credit line."""

    success: bool | None
    """True if the credit line was shared or attached."""
    allocation_config_id: str | None
    """ID of the allocation. Keep it, to check the sharing and to revoke it (`allocation_configs`)."""
    waba_id: str | None
    """ID of the account that the credit line was attached to."""


class InvoiceGroups(Received):
    """A page of invoice groups."""

    data: list[InvoiceGroup]
    """Invoice groups on this page."""
    paging: Paging | None
    """Cursors of the next and previous pages."""


class InvoiceGroup(Received):
    """An invoice group: accounts that are invoiced together."""

    id: str
    """ID of the invoice group."""
    name: str | None
    """Name of the invoice group."""
    emails: list[str] | None
    """Email addresses that receive the invoices."""


class CreditApplications(Received):
    """A page of applications for credit lines."""

    data: list[CreditApplication]
    """Applications on this page."""
    paging: Paging | None
    """Cursors of the next and previous pages."""


class CreditApplication(Received):
    """An application for a credit line."""

    id: str
    """ID of the application."""
    legal_entity_name: str | None
    """Legal entity that applies."""
    status: str | None
    """Status of the application."""
