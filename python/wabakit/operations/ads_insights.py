# Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

"""Operations: `ads_insights.list`."""

# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from ..area import Area, awaited, iterated

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from typing import Any

    from .. import params, types


class AdsInsights(Area):
    """Operations: `ads_insights.list`."""

    def list(
        self,
        *,
        ad_object_id: str,
        fields: Sequence[params.AdsInsightField] | None = None,
        limit: int | None = None,
        after: str | None = None,
        before: str | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.AdsInsights:
        """Lists metrics and benchmarks of marketing messages, for an ad account, a campaign, an ad set or an ad.
        Template analytics (`analytics.list_templates`) have replaced them.

        Benchmarks are up to 2 days late.

        Args:
            ad_object_id: ID of the ad account, campaign, ad set or ad. Templates have them in the fields
                `ad_account_id`, `ad_campaign_id`, `ad_adset_id` and `ad_id`.
            fields: Fields to return.
            limit: Maximum number of entries per page.
            after: Cursor from a previous response. Returns the page after it.
            before: Cursor from a previous response. Returns the page before it.
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/marketing-messages/view-metrics
        """
        return self._client.call("ads_insights.list", {
            "ad_object_id": ad_object_id,
            "fields": fields,
            "limit": limit,
            "after": after,
            "before": before,
        }, lenient=lenient, extra=extra)

    def list_all(
        self,
        *,
        ad_object_id: str,
        fields: Sequence[params.AdsInsightField] | None = None,
        limit: int | None = None,
        after: str | None = None,
        before: str | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> Iterator[types.AdsInsight]:
        """Iterates over the items of all pages. Each page is requested when its first item is needed.

        Args:
            ad_object_id: ID of the ad account, campaign, ad set or ad. Templates have them in the fields
                `ad_account_id`, `ad_campaign_id`, `ad_adset_id` and `ad_id`.
            fields: Fields to return.
            limit: Maximum number of entries per page.
            after: Cursor from a previous response. Returns the page after it.
            before: Cursor from a previous response. Returns the page before it.
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/marketing-messages/view-metrics
        """
        return self._client.pages("ads_insights.list", {
            "ad_object_id": ad_object_id,
            "fields": fields,
            "limit": limit,
            "after": after,
            "before": before,
        }, lenient=lenient, extra=extra)


class AsyncAdsInsights(Area):
    """`AdsInsights` to await; methods that end with `_all` are for `async for`."""

    list = awaited(AdsInsights.list)
    list_all = iterated(AdsInsights.list_all)
