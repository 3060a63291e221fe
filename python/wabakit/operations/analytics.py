# Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

"""Operations: `analytics.get_messaging`, `analytics.get_conversations`, `analytics.list_conversations`, `analytics.get_pricing`, `analytics.list_pricing`, `analytics.get_calls`, `analytics.list_calls`, `analytics.list_templates`, `analytics.list_template_groups`, `analytics.list_groups`, `analytics.list_template_performance`."""

# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from ..area import Area, awaited, iterated

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from typing import Any, Literal

    from .. import params, types


class Analytics(Area):
    """Operations: `analytics.get_messaging`, `analytics.get_conversations`, `analytics.list_conversations`,
    `analytics.get_pricing`, `analytics.list_pricing`, `analytics.get_calls`, `analytics.list_calls`,
    `analytics.list_templates`, `analytics.list_template_groups`, `analytics.list_groups`,
    `analytics.list_template_performance`.
    """

    def get_messaging(
        self,
        *,
        start: int,
        end: int,
        granularity: params.MessagingGranularity,
        phone_numbers: Sequence[str] | None = None,
        product_types: Sequence[int] | None = None,
        country_codes: Sequence[str] | None = None,
        waba_id: str | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.AccountMessagingAnalytics:
        """Gets the number of messages sent and delivered, over at most the last year.

        Some product types cannot be combined in one query (code 100, subcode 2388077).

        Args:
            start: Start of the period. Seconds since the Unix epoch.
            end: End of the period. Seconds since the Unix epoch.
            granularity: Length of the interval that a data point covers.
            phone_numbers: Phone numbers with country code, digits only. Default: all phone numbers of the account.
            product_types: Product types: 0 template messages, 2 other outgoing messages, 100 incoming messages, and
                in groups 101 notifications, 102 customer support, 103 incoming messages. Default: all product types.
            country_codes: Countries of the users, as ISO 3166-1 alpha-2 codes. Default: all countries.
            waba_id: Default: the client's WhatsApp Business account ID.
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/analytics
        """
        return self._client.call("analytics.get_messaging", {
            "start": start,
            "end": end,
            "granularity": granularity,
            "phone_numbers": phone_numbers,
            "product_types": product_types,
            "country_codes": country_codes,
            "waba_id": waba_id,
        }, lenient=lenient, extra=extra)

    def get_conversations(
        self,
        *,
        start: int,
        end: int,
        granularity: params.Granularity,
        metric_types: Sequence[params.ConversationMetric] | None = None,
        conversation_categories: Sequence[params.ConversationCategory] | None = None,
        conversation_types: Sequence[params.ConversationType] | None = None,
        conversation_directions: Sequence[params.ConversationDirection] | None = None,
        dimensions: Sequence[params.ConversationDimension] | None = None,
        phone_numbers: Sequence[str] | None = None,
        country_codes: Sequence[str] | None = None,
        waba_id: str | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.AccountConversationAnalytics:
        """Gets the number and the cost of conversations, over at most the last year.

        Conversations are charged until June 2025 only. For later periods, use `analytics.get_pricing`.

        Args:
            start: Start of the period. Seconds since the Unix epoch.
            end: End of the period. Seconds since the Unix epoch.
            granularity: Length of the interval that a data point covers.
            metric_types: Metrics to return. Default: all metrics.
            conversation_categories: Categories of the conversations. Default: all categories.
            conversation_types: Types of the conversations. Default: all types.
            conversation_directions: Directions of the conversations. Default: all directions.
            dimensions: Dimensions that the data points are broken down by. Default: none.
            phone_numbers: Phone numbers with country code, digits only. Default: all phone numbers of the account.
            country_codes: Countries of the users, as ISO 3166-1 alpha-2 codes. Default: all countries.
            waba_id: Default: the client's WhatsApp Business account ID.
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/analytics
        """
        return self._client.call("analytics.get_conversations", {
            "start": start,
            "end": end,
            "granularity": granularity,
            "metric_types": metric_types,
            "conversation_categories": conversation_categories,
            "conversation_types": conversation_types,
            "conversation_directions": conversation_directions,
            "dimensions": dimensions,
            "phone_numbers": phone_numbers,
            "country_codes": country_codes,
            "waba_id": waba_id,
        }, lenient=lenient, extra=extra)

    def list_conversations(
        self,
        *,
        start: int,
        end: int,
        granularity: params.Granularity,
        metric_types: Sequence[params.ConversationMetric] | None = None,
        conversation_categories: Sequence[params.ConversationCategory] | None = None,
        conversation_types: Sequence[params.ConversationType] | None = None,
        conversation_directions: Sequence[params.ConversationDirection] | None = None,
        dimensions: Sequence[params.ConversationDimension] | None = None,
        phone_numbers: Sequence[str] | None = None,
        country_codes: Sequence[str] | None = None,
        after: str | None = None,
        before: str | None = None,
        waba_id: str | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.ConversationAnalytics:
        """Lists the number and the cost of conversations in pages, over at most the last year.

        Conversations are charged until June 2025 only. For later periods, use `analytics.list_pricing`.

        Args:
            start: Start of the period. Seconds since the Unix epoch.
            end: End of the period. Seconds since the Unix epoch.
            granularity: Length of the interval that a data point covers.
            metric_types: Metrics to return. Default: all metrics.
            conversation_categories: Categories of the conversations. Default: all categories.
            conversation_types: Types of the conversations. Default: all types.
            conversation_directions: Directions of the conversations. Default: all directions.
            dimensions: Dimensions that the data points are broken down by. Default: none.
            phone_numbers: Phone numbers with country code, digits only. Default: all phone numbers of the account.
            country_codes: Countries of the users, as ISO 3166-1 alpha-2 codes. Default: all countries.
            after: Cursor from a previous response. Returns the page after it.
            before: Cursor from a previous response. Returns the page before it.
            waba_id: Default: the client's WhatsApp Business account ID.
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/analytics
        """
        return self._client.call("analytics.list_conversations", {
            "start": start,
            "end": end,
            "granularity": granularity,
            "metric_types": metric_types,
            "conversation_categories": conversation_categories,
            "conversation_types": conversation_types,
            "conversation_directions": conversation_directions,
            "dimensions": dimensions,
            "phone_numbers": phone_numbers,
            "country_codes": country_codes,
            "after": after,
            "before": before,
            "waba_id": waba_id,
        }, lenient=lenient, extra=extra)

    def list_conversations_all(
        self,
        *,
        start: int,
        end: int,
        granularity: params.Granularity,
        metric_types: Sequence[params.ConversationMetric] | None = None,
        conversation_categories: Sequence[params.ConversationCategory] | None = None,
        conversation_types: Sequence[params.ConversationType] | None = None,
        conversation_directions: Sequence[params.ConversationDirection] | None = None,
        dimensions: Sequence[params.ConversationDimension] | None = None,
        phone_numbers: Sequence[str] | None = None,
        country_codes: Sequence[str] | None = None,
        after: str | None = None,
        before: str | None = None,
        waba_id: str | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> Iterator[types.ConversationSeries]:
        """Iterates over the items of all pages. Each page is requested when its first item is needed.

        Args:
            start: Start of the period. Seconds since the Unix epoch.
            end: End of the period. Seconds since the Unix epoch.
            granularity: Length of the interval that a data point covers.
            metric_types: Metrics to return. Default: all metrics.
            conversation_categories: Categories of the conversations. Default: all categories.
            conversation_types: Types of the conversations. Default: all types.
            conversation_directions: Directions of the conversations. Default: all directions.
            dimensions: Dimensions that the data points are broken down by. Default: none.
            phone_numbers: Phone numbers with country code, digits only. Default: all phone numbers of the account.
            country_codes: Countries of the users, as ISO 3166-1 alpha-2 codes. Default: all countries.
            after: Cursor from a previous response. Returns the page after it.
            before: Cursor from a previous response. Returns the page before it.
            waba_id: Default: the client's WhatsApp Business account ID.
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/analytics
        """
        return self._client.pages("analytics.list_conversations", {
            "start": start,
            "end": end,
            "granularity": granularity,
            "metric_types": metric_types,
            "conversation_categories": conversation_categories,
            "conversation_types": conversation_types,
            "conversation_directions": conversation_directions,
            "dimensions": dimensions,
            "phone_numbers": phone_numbers,
            "country_codes": country_codes,
            "after": after,
            "before": before,
            "waba_id": waba_id,
        }, lenient=lenient, extra=extra)

    def get_pricing(
        self,
        *,
        start: int,
        end: int,
        granularity: params.Granularity,
        metric_types: Sequence[params.PricingMetric] | None = None,
        pricing_types: Sequence[params.AnalyticsPricingType] | None = None,
        pricing_categories: Sequence[params.AnalyticsPricingCategory] | None = None,
        dimensions: Sequence[params.PricingDimension] | None = None,
        tiers: Sequence[str] | None = None,
        phone_numbers: Sequence[str] | None = None,
        country_codes: Sequence[str] | None = None,
        waba_id: str | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.AccountPricingAnalytics:
        """Gets the number and the cost of delivered messages, over at most the last year.

        Args:
            start: Start of the period. Seconds since the Unix epoch.
            end: End of the period. Seconds since the Unix epoch.
            granularity: Length of the interval that a data point covers.
            metric_types: Metrics to return. Default: all metrics.
            pricing_types: Pricing types of the messages. Default: all pricing types.
            pricing_categories: Pricing categories of the messages. Default: all pricing categories.
            dimensions: Dimensions that the data points are broken down by. Default: none.
            tiers: Volume tiers, such as `0:25000000` or `25000001:MAX`. Default: all tiers.
            phone_numbers: Phone numbers with country code, digits only. Default: all phone numbers of the account.
            country_codes: Countries of the users, as ISO 3166-1 alpha-2 codes. Default: all countries.
            waba_id: Default: the client's WhatsApp Business account ID.
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/analytics
        """
        return self._client.call("analytics.get_pricing", {
            "start": start,
            "end": end,
            "granularity": granularity,
            "metric_types": metric_types,
            "pricing_types": pricing_types,
            "pricing_categories": pricing_categories,
            "dimensions": dimensions,
            "tiers": tiers,
            "phone_numbers": phone_numbers,
            "country_codes": country_codes,
            "waba_id": waba_id,
        }, lenient=lenient, extra=extra)

    def list_pricing(
        self,
        *,
        start: int,
        end: int,
        granularity: params.Granularity,
        metric_types: Sequence[params.PricingMetric] | None = None,
        pricing_types: Sequence[params.AnalyticsPricingType] | None = None,
        pricing_categories: Sequence[params.AnalyticsPricingCategory] | None = None,
        dimensions: Sequence[params.PricingDimension] | None = None,
        tiers: Sequence[str] | None = None,
        phone_numbers: Sequence[str] | None = None,
        country_codes: Sequence[str] | None = None,
        after: str | None = None,
        before: str | None = None,
        waba_id: str | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.PricingAnalytics:
        """Lists the number and the cost of delivered messages in pages, over at most the last year.

        Args:
            start: Start of the period. Seconds since the Unix epoch.
            end: End of the period. Seconds since the Unix epoch.
            granularity: Length of the interval that a data point covers.
            metric_types: Metrics to return. Default: all metrics.
            pricing_types: Pricing types of the messages. Default: all pricing types.
            pricing_categories: Pricing categories of the messages. Default: all pricing categories.
            dimensions: Dimensions that the data points are broken down by. Default: none.
            tiers: Volume tiers, such as `0:25000000` or `25000001:MAX`. Default: all tiers.
            phone_numbers: Phone numbers with country code, digits only. Default: all phone numbers of the account.
            country_codes: Countries of the users, as ISO 3166-1 alpha-2 codes. Default: all countries.
            after: Cursor from a previous response. Returns the page after it.
            before: Cursor from a previous response. Returns the page before it.
            waba_id: Default: the client's WhatsApp Business account ID.
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/analytics
        """
        return self._client.call("analytics.list_pricing", {
            "start": start,
            "end": end,
            "granularity": granularity,
            "metric_types": metric_types,
            "pricing_types": pricing_types,
            "pricing_categories": pricing_categories,
            "dimensions": dimensions,
            "tiers": tiers,
            "phone_numbers": phone_numbers,
            "country_codes": country_codes,
            "after": after,
            "before": before,
            "waba_id": waba_id,
        }, lenient=lenient, extra=extra)

    def list_pricing_all(
        self,
        *,
        start: int,
        end: int,
        granularity: params.Granularity,
        metric_types: Sequence[params.PricingMetric] | None = None,
        pricing_types: Sequence[params.AnalyticsPricingType] | None = None,
        pricing_categories: Sequence[params.AnalyticsPricingCategory] | None = None,
        dimensions: Sequence[params.PricingDimension] | None = None,
        tiers: Sequence[str] | None = None,
        phone_numbers: Sequence[str] | None = None,
        country_codes: Sequence[str] | None = None,
        after: str | None = None,
        before: str | None = None,
        waba_id: str | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> Iterator[types.PricingSeries]:
        """Iterates over the items of all pages. Each page is requested when its first item is needed.

        Args:
            start: Start of the period. Seconds since the Unix epoch.
            end: End of the period. Seconds since the Unix epoch.
            granularity: Length of the interval that a data point covers.
            metric_types: Metrics to return. Default: all metrics.
            pricing_types: Pricing types of the messages. Default: all pricing types.
            pricing_categories: Pricing categories of the messages. Default: all pricing categories.
            dimensions: Dimensions that the data points are broken down by. Default: none.
            tiers: Volume tiers, such as `0:25000000` or `25000001:MAX`. Default: all tiers.
            phone_numbers: Phone numbers with country code, digits only. Default: all phone numbers of the account.
            country_codes: Countries of the users, as ISO 3166-1 alpha-2 codes. Default: all countries.
            after: Cursor from a previous response. Returns the page after it.
            before: Cursor from a previous response. Returns the page before it.
            waba_id: Default: the client's WhatsApp Business account ID.
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/analytics
        """
        return self._client.pages("analytics.list_pricing", {
            "start": start,
            "end": end,
            "granularity": granularity,
            "metric_types": metric_types,
            "pricing_types": pricing_types,
            "pricing_categories": pricing_categories,
            "dimensions": dimensions,
            "tiers": tiers,
            "phone_numbers": phone_numbers,
            "country_codes": country_codes,
            "after": after,
            "before": before,
            "waba_id": waba_id,
        }, lenient=lenient, extra=extra)

    def get_calls(
        self,
        *,
        start: int,
        end: int,
        granularity: params.Granularity,
        metric_types: Sequence[params.CallMetric] | None = None,
        directions: Sequence[params.AnalyticsCallDirection] | None = None,
        dimensions: Sequence[params.CallDimension] | None = None,
        tiers: Sequence[str] | None = None,
        phone_numbers: Sequence[str] | None = None,
        country_codes: Sequence[str] | None = None,
        waba_id: str | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.AccountCallAnalytics:
        """Gets the number, the average duration and the cost of calls.

        Args:
            start: Start of the period. Seconds since the Unix epoch.
            end: End of the period. Seconds since the Unix epoch.
            granularity: Length of the interval that a data point covers.
            metric_types: Metrics to return. Default: all metrics.
            directions: Directions of the calls. Default: all directions.
            dimensions: Dimensions that the data points are broken down by. Default: none.
            tiers: Volume tiers of the calls. Default: all tiers.
            phone_numbers: Phone numbers with country code, digits only. Default: all phone numbers of the account.
            country_codes: Countries of the users, as ISO 3166-1 alpha-2 codes. Default: all countries.
            waba_id: Default: the client's WhatsApp Business account ID.
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/analytics
        """
        return self._client.call("analytics.get_calls", {
            "start": start,
            "end": end,
            "granularity": granularity,
            "metric_types": metric_types,
            "directions": directions,
            "dimensions": dimensions,
            "tiers": tiers,
            "phone_numbers": phone_numbers,
            "country_codes": country_codes,
            "waba_id": waba_id,
        }, lenient=lenient, extra=extra)

    def list_calls(
        self,
        *,
        start: int,
        end: int,
        granularity: params.Granularity,
        metric_types: Sequence[params.CallMetric] | None = None,
        directions: Sequence[params.AnalyticsCallDirection] | None = None,
        dimensions: Sequence[params.CallDimension] | None = None,
        tiers: Sequence[str] | None = None,
        phone_numbers: Sequence[str] | None = None,
        country_codes: Sequence[str] | None = None,
        after: str | None = None,
        before: str | None = None,
        waba_id: str | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.CallAnalyticsPage:
        """Lists the number, the average duration and the cost of calls in pages.

        Args:
            start: Start of the period. Seconds since the Unix epoch.
            end: End of the period. Seconds since the Unix epoch.
            granularity: Length of the interval that a data point covers.
            metric_types: Metrics to return. Default: all metrics.
            directions: Directions of the calls. Default: all directions.
            dimensions: Dimensions that the data points are broken down by. Default: none.
            tiers: Volume tiers of the calls. Default: all tiers.
            phone_numbers: Phone numbers with country code, digits only. Default: all phone numbers of the account.
            country_codes: Countries of the users, as ISO 3166-1 alpha-2 codes. Default: all countries.
            after: Cursor from a previous response. Returns the page after it.
            before: Cursor from a previous response. Returns the page before it.
            waba_id: Default: the client's WhatsApp Business account ID.
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/analytics
        """
        return self._client.call("analytics.list_calls", {
            "start": start,
            "end": end,
            "granularity": granularity,
            "metric_types": metric_types,
            "directions": directions,
            "dimensions": dimensions,
            "tiers": tiers,
            "phone_numbers": phone_numbers,
            "country_codes": country_codes,
            "after": after,
            "before": before,
            "waba_id": waba_id,
        }, lenient=lenient, extra=extra)

    def list_calls_all(
        self,
        *,
        start: int,
        end: int,
        granularity: params.Granularity,
        metric_types: Sequence[params.CallMetric] | None = None,
        directions: Sequence[params.AnalyticsCallDirection] | None = None,
        dimensions: Sequence[params.CallDimension] | None = None,
        tiers: Sequence[str] | None = None,
        phone_numbers: Sequence[str] | None = None,
        country_codes: Sequence[str] | None = None,
        after: str | None = None,
        before: str | None = None,
        waba_id: str | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> Iterator[types.CallAnalytics]:
        """Iterates over the items of all pages. Each page is requested when its first item is needed.

        Args:
            start: Start of the period. Seconds since the Unix epoch.
            end: End of the period. Seconds since the Unix epoch.
            granularity: Length of the interval that a data point covers.
            metric_types: Metrics to return. Default: all metrics.
            directions: Directions of the calls. Default: all directions.
            dimensions: Dimensions that the data points are broken down by. Default: none.
            tiers: Volume tiers of the calls. Default: all tiers.
            phone_numbers: Phone numbers with country code, digits only. Default: all phone numbers of the account.
            country_codes: Countries of the users, as ISO 3166-1 alpha-2 codes. Default: all countries.
            after: Cursor from a previous response. Returns the page after it.
            before: Cursor from a previous response. Returns the page before it.
            waba_id: Default: the client's WhatsApp Business account ID.
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/analytics
        """
        return self._client.pages("analytics.list_calls", {
            "start": start,
            "end": end,
            "granularity": granularity,
            "metric_types": metric_types,
            "directions": directions,
            "dimensions": dimensions,
            "tiers": tiers,
            "phone_numbers": phone_numbers,
            "country_codes": country_codes,
            "after": after,
            "before": before,
            "waba_id": waba_id,
        }, lenient=lenient, extra=extra)

    def list_templates(
        self,
        *,
        start: str,
        end: str,
        template_ids: Sequence[str],
        metric_types: Sequence[params.TemplateMetric] | None = None,
        product_type: params.TemplateProduct | None = None,
        use_waba_timezone: bool | None = None,
        after: str | None = None,
        before: str | None = None,
        waba_id: str | None = None,
        granularity: Literal["DAILY"] | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.TemplateAnalytics:
        """Lists the deliveries, reads, clicks and cost of templates per day, over at most the last 90 days.

        Template analytics must be enabled first, with `is_enabled_for_insights` of `accounts.update` (code 200007
        until then). Reads and clicks are counted for 7 days after the delivery.
        If `use_waba_timezone` is `true`: `start` is like `[0-9]{4}-[0-9]{2}-[0-9]{2}`; `end` is like
        `[0-9]{4}-[0-9]{2}-[0-9]{2}`.

        Args:
            start: Start of the period: a date such as `2026-11-29`, or seconds since the Unix epoch, moved to 00:00
                UTC of the day.
            end: End of the period: a date such as `2026-11-30`, or seconds since the Unix epoch, moved to 00:00 UTC
                of the day.
            template_ids: IDs of the templates. 1 to 10 templates.
            metric_types: Metrics to return. Default: all metrics.
            product_type: Product that sent the messages. Default: `CLOUD_API`.
            use_waba_timezone: Days of the account's time zone instead of UTC. Start and end must be dates then.
                Default: false.
            after: Cursor from a previous response. Returns the page after it.
            before: Cursor from a previous response. Returns the page before it.
            waba_id: Default: the client's WhatsApp Business account ID.
            granularity: Constant; may be omitted.
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/analytics
        """
        return self._client.call("analytics.list_templates", {
            "start": start,
            "end": end,
            "template_ids": template_ids,
            "metric_types": metric_types,
            "product_type": product_type,
            "use_waba_timezone": use_waba_timezone,
            "after": after,
            "before": before,
            "waba_id": waba_id,
            "granularity": granularity,
        }, lenient=lenient, extra=extra)

    def list_templates_all(
        self,
        *,
        start: str,
        end: str,
        template_ids: Sequence[str],
        metric_types: Sequence[params.TemplateMetric] | None = None,
        product_type: params.TemplateProduct | None = None,
        use_waba_timezone: bool | None = None,
        after: str | None = None,
        before: str | None = None,
        waba_id: str | None = None,
        granularity: Literal["DAILY"] | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> Iterator[types.TemplateSeries]:
        """Iterates over the items of all pages. Each page is requested when its first item is needed.

        Args:
            start: Start of the period: a date such as `2026-11-29`, or seconds since the Unix epoch, moved to 00:00
                UTC of the day.
            end: End of the period: a date such as `2026-11-30`, or seconds since the Unix epoch, moved to 00:00 UTC
                of the day.
            template_ids: IDs of the templates. 1 to 10 templates.
            metric_types: Metrics to return. Default: all metrics.
            product_type: Product that sent the messages. Default: `CLOUD_API`.
            use_waba_timezone: Days of the account's time zone instead of UTC. Start and end must be dates then.
                Default: false.
            after: Cursor from a previous response. Returns the page after it.
            before: Cursor from a previous response. Returns the page before it.
            waba_id: Default: the client's WhatsApp Business account ID.
            granularity: Constant; may be omitted.
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/analytics
        """
        return self._client.pages("analytics.list_templates", {
            "start": start,
            "end": end,
            "template_ids": template_ids,
            "metric_types": metric_types,
            "product_type": product_type,
            "use_waba_timezone": use_waba_timezone,
            "after": after,
            "before": before,
            "waba_id": waba_id,
            "granularity": granularity,
        }, lenient=lenient, extra=extra)

    def list_template_groups(
        self,
        *,
        start: str,
        end: str,
        template_group_ids: Sequence[str],
        metric_types: Sequence[params.TemplateMetric] | None = None,
        after: str | None = None,
        before: str | None = None,
        waba_id: str | None = None,
        granularity: Literal["DAILY"] | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.TemplateGroupAnalytics:
        """Lists the deliveries, reads, clicks and cost of template groups per day, over at most the last 90 days.

        Args:
            start: Start of the period: a date such as `2026-11-29`, or seconds since the Unix epoch.
            end: End of the period: a date such as `2026-11-30`, or seconds since the Unix epoch.
            template_group_ids: IDs of the template groups. 1 to 10 groups.
            metric_types: Metrics to return: `COST`, `CLICKED`, `DELIVERED`, `READ` and `SENT`. Default: all of them.
            after: Cursor from a previous response. Returns the page after it.
            before: Cursor from a previous response. Returns the page before it.
            waba_id: Default: the client's WhatsApp Business account ID.
            granularity: Constant; may be omitted.
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/analytics
        """
        return self._client.call("analytics.list_template_groups", {
            "start": start,
            "end": end,
            "template_group_ids": template_group_ids,
            "metric_types": metric_types,
            "after": after,
            "before": before,
            "waba_id": waba_id,
            "granularity": granularity,
        }, lenient=lenient, extra=extra)

    def list_template_groups_all(
        self,
        *,
        start: str,
        end: str,
        template_group_ids: Sequence[str],
        metric_types: Sequence[params.TemplateMetric] | None = None,
        after: str | None = None,
        before: str | None = None,
        waba_id: str | None = None,
        granularity: Literal["DAILY"] | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> Iterator[types.TemplateGroupSeries]:
        """Iterates over the items of all pages. Each page is requested when its first item is needed.

        Args:
            start: Start of the period: a date such as `2026-11-29`, or seconds since the Unix epoch.
            end: End of the period: a date such as `2026-11-30`, or seconds since the Unix epoch.
            template_group_ids: IDs of the template groups. 1 to 10 groups.
            metric_types: Metrics to return: `COST`, `CLICKED`, `DELIVERED`, `READ` and `SENT`. Default: all of them.
            after: Cursor from a previous response. Returns the page after it.
            before: Cursor from a previous response. Returns the page before it.
            waba_id: Default: the client's WhatsApp Business account ID.
            granularity: Constant; may be omitted.
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/analytics
        """
        return self._client.pages("analytics.list_template_groups", {
            "start": start,
            "end": end,
            "template_group_ids": template_group_ids,
            "metric_types": metric_types,
            "after": after,
            "before": before,
            "waba_id": waba_id,
            "granularity": granularity,
        }, lenient=lenient, extra=extra)

    def list_groups(
        self,
        *,
        start: int,
        end: int,
        group_ids: Sequence[str],
        metric_types: Sequence[params.GroupMetric],
        granularity: str | None = None,
        after: str | None = None,
        before: str | None = None,
        waba_id: str | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.GroupAnalytics:
        """Lists the number of messages and of changed participants of a group in pages, over at most the last 90 days.

        Args:
            start: Start of the period, at most 90 days ago. Seconds since the Unix epoch.
            end: End of the period. Seconds since the Unix epoch.
            group_ids: IDs of the groups. One group per query.
            metric_types: Metrics to return.
            granularity: Length of the interval that a data point covers: `DAILY`. Default: `DAILY`.
            after: Cursor from a previous response. Returns the page after it.
            before: Cursor from a previous response. Returns the page before it.
            waba_id: Default: the client's WhatsApp Business account ID.
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/analytics
        """
        return self._client.call("analytics.list_groups", {
            "start": start,
            "end": end,
            "group_ids": group_ids,
            "metric_types": metric_types,
            "granularity": granularity,
            "after": after,
            "before": before,
            "waba_id": waba_id,
        }, lenient=lenient, extra=extra)

    def list_groups_all(
        self,
        *,
        start: int,
        end: int,
        group_ids: Sequence[str],
        metric_types: Sequence[params.GroupMetric],
        granularity: str | None = None,
        after: str | None = None,
        before: str | None = None,
        waba_id: str | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> Iterator[types.GroupSeries]:
        """Iterates over the items of all pages. Each page is requested when its first item is needed.

        Args:
            start: Start of the period, at most 90 days ago. Seconds since the Unix epoch.
            end: End of the period. Seconds since the Unix epoch.
            group_ids: IDs of the groups. One group per query.
            metric_types: Metrics to return.
            granularity: Length of the interval that a data point covers: `DAILY`. Default: `DAILY`.
            after: Cursor from a previous response. Returns the page after it.
            before: Cursor from a previous response. Returns the page before it.
            waba_id: Default: the client's WhatsApp Business account ID.
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/analytics
        """
        return self._client.pages("analytics.list_groups", {
            "start": start,
            "end": end,
            "group_ids": group_ids,
            "metric_types": metric_types,
            "granularity": granularity,
            "after": after,
            "before": before,
            "waba_id": waba_id,
        }, lenient=lenient, extra=extra)

    def list_template_performance(
        self,
        *,
        name: str | None = None,
        template_id: str | None = None,
        after: str | None = None,
        before: str | None = None,
        waba_id: str | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.TemplatePerformanceMetrics:
        """Lists performance metrics of a template.

        The platform documents neither the metrics nor their availability.

        Args:
            name: Name of the template.
            template_id: ID of the template.
            after: Cursor from a previous response. Returns the page after it.
            before: Cursor from a previous response. Returns the page before it.
            waba_id: Default: the client's WhatsApp Business account ID.
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/
        """
        return self._client.call("analytics.list_template_performance", {
            "name": name,
            "template_id": template_id,
            "after": after,
            "before": before,
            "waba_id": waba_id,
        }, lenient=lenient, extra=extra)

    def list_template_performance_all(
        self,
        *,
        name: str | None = None,
        template_id: str | None = None,
        after: str | None = None,
        before: str | None = None,
        waba_id: str | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> Iterator[Mapping[str, Any]]:
        """Iterates over the items of all pages. Each page is requested when its first item is needed.

        Args:
            name: Name of the template.
            template_id: ID of the template.
            after: Cursor from a previous response. Returns the page after it.
            before: Cursor from a previous response. Returns the page before it.
            waba_id: Default: the client's WhatsApp Business account ID.
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/
        """
        return self._client.pages("analytics.list_template_performance", {
            "name": name,
            "template_id": template_id,
            "after": after,
            "before": before,
            "waba_id": waba_id,
        }, lenient=lenient, extra=extra)


class AsyncAnalytics(Area):
    """`Analytics` to await; methods that end with `_all` are for `async for`."""

    get_messaging = awaited(Analytics.get_messaging)
    get_conversations = awaited(Analytics.get_conversations)
    list_conversations = awaited(Analytics.list_conversations)
    list_conversations_all = iterated(Analytics.list_conversations_all)
    get_pricing = awaited(Analytics.get_pricing)
    list_pricing = awaited(Analytics.list_pricing)
    list_pricing_all = iterated(Analytics.list_pricing_all)
    get_calls = awaited(Analytics.get_calls)
    list_calls = awaited(Analytics.list_calls)
    list_calls_all = iterated(Analytics.list_calls_all)
    list_templates = awaited(Analytics.list_templates)
    list_templates_all = iterated(Analytics.list_templates_all)
    list_template_groups = awaited(Analytics.list_template_groups)
    list_template_groups_all = iterated(Analytics.list_template_groups_all)
    list_groups = awaited(Analytics.list_groups)
    list_groups_all = iterated(Analytics.list_groups_all)
    list_template_performance = awaited(Analytics.list_template_performance)
    list_template_performance_all = iterated(Analytics.list_template_performance_all)
