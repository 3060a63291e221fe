# Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

"""Responses and events of `ads_insights`, for annotations: at run time each of these is a `wabakit.Object`."""

from __future__ import annotations

from .shared import Paging, Received


class AdsInsights(Received):
    """A page of ads insights."""

    data: list[AdsInsight]
    """Metrics of a period, one entry for each period."""
    paging: Paging | None
    """Cursors of the next and previous pages."""


class AdsInsight(Received):
    """Metrics of marketing messages in a period. Contains only the requested fields; numbers are text."""

    date_start: str | None
    """First day of the period, such as `2026-11-01`."""
    date_stop: str | None
    """Last day of the period, such as `2026-11-30`."""
    marketing_messages_sent: str | None
    """Number of messages sent."""
    marketing_messages_delivered: str | None
    """Number of messages delivered."""
    marketing_messages_read: str | None
    """Number of messages read."""
    marketing_messages_link_btn_click: str | None
    """Number of clicks on URL buttons."""
    marketing_messages_delivery_rate: str | None
    """Deliveries per message sent, in percent."""
    marketing_messages_read_rate: str | None
    """Reads per delivery, in percent."""
    marketing_messages_link_btn_click_rate: str | None
    """Clicks on URL buttons per delivery, in percent."""
    marketing_messages_spend: str | None
    """Cost in the currency of the ad account."""
    marketing_messages_cost_per_delivered: str | None
    """Cost per delivery, in the currency of the ad account."""
    marketing_messages_cost_per_link_btn_click: str | None
    """Cost per click on a URL button, in the currency of the ad account."""
    marketing_messages_website_add_to_cart: str | None
    """Number of additions to the cart on the website."""
    marketing_messages_website_initiate_checkout: str | None
    """Number of checkouts initiated on the website."""
    marketing_messages_website_purchase: str | None
    """Number of purchases on the website."""
    marketing_messages_website_purchase_values: str | None
    """Value of the purchases on the website."""
    marketing_messages_app_add_to_cart: str | None
    """Number of additions to the cart in the app."""
    marketing_messages_app_initiate_checkout: str | None
    """Number of checkouts initiated in the app."""
    marketing_messages_app_purchase: str | None
    """Number of purchases in the app."""
    marketing_messages_app_purchase_values: str | None
    """Value of the purchases in the app."""
    marketing_messages_read_rate_benchmark: str | None
    """Benchmark of the read rate, in percent: the 75th percentile of comparable businesses in the last 30 days."""
    marketing_messages_click_rate_benchmark: str | None
    """Benchmark of the click rate, in percent: the 75th percentile of comparable businesses in the last 30 days."""
