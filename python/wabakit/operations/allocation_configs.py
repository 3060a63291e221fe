# Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

"""Operations: `allocation_configs.list`, `allocation_configs.get`, `allocation_configs.create`, `allocation_configs.update`, `allocation_configs.revoke`."""

# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from ..area import Area, awaited, iterated

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from typing import Any

    from .. import params, types


class AllocationConfigs(Area):
    """Operations: `allocation_configs.list`, `allocation_configs.get`, `allocation_configs.create`,
    `allocation_configs.update`, `allocation_configs.revoke`.
    """

    def list(
        self,
        *,
        credit_line_id: str,
        receiving_business_id: str | None = None,
        fields: Sequence[params.AllocationConfigField] | None = None,
        limit: int | None = None,
        after: str | None = None,
        before: str | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.AllocationConfigs:
        """Lists the allocations of a credit line, to find the one of a client.

        Args:
            credit_line_id: ID of the credit line whose allocations are listed.
            receiving_business_id: ID of a client's business portfolio, to return only its allocation.
            fields: Fields to return per allocation.
            limit: Maximum number of allocations per page.
            after: Cursor from a previous response. Returns the page after it.
            before: Cursor from a previous response. Returns the page before it.
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/solution-providers/share-and-revoke-credit-lines
        """
        return self._client.call("allocation_configs.list", {
            "credit_line_id": credit_line_id,
            "receiving_business_id": receiving_business_id,
            "fields": fields,
            "limit": limit,
            "after": after,
            "before": before,
        }, lenient=lenient, extra=extra)

    def list_all(
        self,
        *,
        credit_line_id: str,
        receiving_business_id: str | None = None,
        fields: Sequence[params.AllocationConfigField] | None = None,
        limit: int | None = None,
        after: str | None = None,
        before: str | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> Iterator[types.AllocationConfig]:
        """Iterates over the items of all pages. Each page is requested when its first item is needed.

        Args:
            credit_line_id: ID of the credit line whose allocations are listed.
            receiving_business_id: ID of a client's business portfolio, to return only its allocation.
            fields: Fields to return per allocation.
            limit: Maximum number of allocations per page.
            after: Cursor from a previous response. Returns the page after it.
            before: Cursor from a previous response. Returns the page before it.
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/solution-providers/share-and-revoke-credit-lines
        """
        return self._client.pages("allocation_configs.list", {
            "credit_line_id": credit_line_id,
            "receiving_business_id": receiving_business_id,
            "fields": fields,
            "limit": limit,
            "after": after,
            "before": before,
        }, lenient=lenient, extra=extra)

    def get(
        self,
        *,
        allocation_config_id: str,
        fields: Sequence[params.AllocationConfigField] | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.AllocationConfig:
        """Gets an allocation. The credit line is shared if the `receiving_credential` has the ID of the account's
        `primary_funding_id` (`accounts.get`).

        Args:
            allocation_config_id: ID of the allocation.
            fields: Fields to return.
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/solution-providers/share-and-revoke-credit-lines
        """
        return self._client.call("allocation_configs.get", {
            "allocation_config_id": allocation_config_id,
            "fields": fields,
        }, lenient=lenient, extra=extra)

    def create(
        self,
        *,
        credit_line_id: str,
        receiving_business_id: str,
        amount: params.CurrencyAmount | None = None,
        liability_type: params.LiabilityType | None = None,
        partition_type: params.PartitionType | None = None,
        send_bill_to: params.BillRecipient | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.AllocationConfig:
        """Creates an allocation of a credit line for a business portfolio, in the general form of the platform's credit
        lines. WhatsApp's own form is `credit_lines.share_and_attach`.

        Args:
            credit_line_id: ID of the credit line that is allocated.
            receiving_business_id: ID of the business portfolio that receives the allocation.
            amount: Amount that is allocated.
            liability_type: Party that is liable for payment.
            partition_type: Division of the credit line.
            send_bill_to: Party that receives the bills.
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/
        """
        return self._client.call("allocation_configs.create", {
            "credit_line_id": credit_line_id,
            "receiving_business_id": receiving_business_id,
            "amount": amount,
            "liability_type": liability_type,
            "partition_type": partition_type,
            "send_bill_to": send_bill_to,
        }, lenient=lenient, extra=extra)

    def update(
        self,
        *,
        allocation_config_id: str,
        amount: params.CurrencyAmount,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.Success:
        """Updates the amount of an allocation.

        Args:
            allocation_config_id: ID of the allocation that is updated.
            amount: Amount that is allocated from now on.
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/
        """
        return self._client.call("allocation_configs.update", {
            "allocation_config_id": allocation_config_id,
            "amount": amount,
        }, lenient=lenient, extra=extra)

    def revoke(
        self,
        *,
        allocation_config_id: str,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.Success:
        """Revokes a shared credit line. It is revoked for every WhatsApp Business account that the client shares with
        the partner.

        Args:
            allocation_config_id: ID of the allocation that is revoked.
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/solution-providers/share-and-revoke-credit-lines
        """
        return self._client.call("allocation_configs.revoke", {
            "allocation_config_id": allocation_config_id,
        }, lenient=lenient, extra=extra)


class AsyncAllocationConfigs(Area):
    """`AllocationConfigs` to await; methods that end with `_all` are for `async for`."""

    list = awaited(AllocationConfigs.list)
    list_all = iterated(AllocationConfigs.list_all)
    get = awaited(AllocationConfigs.get)
    create = awaited(AllocationConfigs.create)
    update = awaited(AllocationConfigs.update)
    revoke = awaited(AllocationConfigs.revoke)
