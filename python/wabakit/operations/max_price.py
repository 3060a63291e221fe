# Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

"""Operations: `max_price.sign_agreement`, `max_price.get_agreement`, `max_price.add_end_businesses`, `max_price.list_end_businesses`, `max_price.remove_end_businesses`, `max_price.estimate_reach`."""

# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from ..area import Area, awaited

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from .. import params, types


class MaxPrice(Area):
    """Operations: `max_price.sign_agreement`, `max_price.get_agreement`, `max_price.add_end_businesses`,
    `max_price.list_end_businesses`, `max_price.remove_end_businesses`, `max_price.estimate_reach`.
    """

    def sign_agreement(
        self,
        *,
        signer_name: str,
        signer_email: str,
        business_id: str | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.MaxPriceAgreement:
        """Requests the agreement on maximum prices, which the signer receives by email. For administrators of the
        business portfolio.

        A repeated request sends the email again, at most every 5 minutes.

        Args:
            signer_name: Name of the person who signs the agreement.
            signer_email: Email address of the person who signs the agreement.
            business_id: Default: the client's business portfolio ID.
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/
        """
        return self._client.call("max_price.sign_agreement", {
            "signer_name": signer_name,
            "signer_email": signer_email,
            "business_id": business_id,
        }, lenient=lenient, extra=extra)

    def get_agreement(
        self,
        *,
        business_id: str | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.MaxPriceAgreement:
        """Gets the status of the agreement on maximum prices.

        Args:
            business_id: Default: the client's business portfolio ID.
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/
        """
        return self._client.call("max_price.get_agreement", {"business_id": business_id}, lenient=lenient, extra=extra)

    def add_end_businesses(
        self,
        *,
        end_business_ids: Sequence[str],
        business_id: str | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.AddedMaxPriceEndBusinesses:
        """Adds clients of a partner to those who may use maximum prices. Requires an accepted agreement.

        Args:
            end_business_ids: IDs of the clients' business portfolios.
            business_id: Default: the client's business portfolio ID.
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/
        """
        return self._client.call("max_price.add_end_businesses", {
            "end_business_ids": end_business_ids,
            "business_id": business_id,
        }, lenient=lenient, extra=extra)

    def list_end_businesses(
        self,
        *,
        business_id: str | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.MaxPriceEndBusinesses:
        """Lists the clients of a partner who may use maximum prices.

        Args:
            business_id: Default: the client's business portfolio ID.
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/
        """
        return self._client.call("max_price.list_end_businesses", {
            "business_id": business_id,
        }, lenient=lenient, extra=extra)

    def remove_end_businesses(
        self,
        *,
        end_business_ids: Sequence[str],
        business_id: str | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.RemovedMaxPriceEndBusinesses:
        """Removes clients of a partner from those who may use maximum prices.

        Args:
            end_business_ids: IDs of the clients' business portfolios.
            business_id: Default: the client's business portfolio ID.
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/
        """
        return self._client.call("max_price.remove_end_businesses", {
            "end_business_ids": end_business_ids,
            "business_id": business_id,
        }, lenient=lenient, extra=extra)

    def estimate_reach(
        self,
        *,
        targeting_spec: params.ReachTargeting,
        date_interval: params.ReachInterval,
        waba_id: str | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.ReachEstimates:
        """Estimates the reach and the cost of marketing messages for several maximum prices.

        Args:
            targeting_spec: Users to reach.
            date_interval: Past period that the estimate is based on.
            waba_id: Default: the client's WhatsApp Business account ID.
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/
        """
        return self._client.call("max_price.estimate_reach", {
            "targeting_spec": targeting_spec,
            "date_interval": date_interval,
            "waba_id": waba_id,
        }, lenient=lenient, extra=extra)


class AsyncMaxPrice(Area):
    """`MaxPrice` to await; methods that end with `_all` are for `async for`."""

    sign_agreement = awaited(MaxPrice.sign_agreement)
    get_agreement = awaited(MaxPrice.get_agreement)
    add_end_businesses = awaited(MaxPrice.add_end_businesses)
    list_end_businesses = awaited(MaxPrice.list_end_businesses)
    remove_end_businesses = awaited(MaxPrice.remove_end_businesses)
    estimate_reach = awaited(MaxPrice.estimate_reach)
