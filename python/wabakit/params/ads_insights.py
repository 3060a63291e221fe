# Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

"""Parameters of `ads_insights`, under the platform's names."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, TypeAlias, TypedDict

if sys.version_info >= (3, 11):
    from typing import NotRequired
elif TYPE_CHECKING:
    from typing_extensions import NotRequired


class ListAdsInsights(TypedDict):
    """Parameters of `ads_insights.list` as one mapping: `wa.ads_insights.list(**{…})`.

    Lists metrics and benchmarks of marketing messages, for an ad account, a campaign, an ad set or an ad. Template
    analytics (`analytics.list_templates`) have replaced them.

    Benchmarks are up to 2 days late.
    """

    ad_object_id: str
    """ID of the ad account, campaign, ad set or ad. Templates have them in the fields `ad_account_id`,
    `ad_campaign_id`, `ad_adset_id` and `ad_id`.
    """
    fields: NotRequired[Sequence[AdsInsightField]]
    """Fields to return."""
    limit: NotRequired[int]
    """Maximum number of entries per page."""
    after: NotRequired[str]
    """Cursor from a previous response. Returns the page after it."""
    before: NotRequired[str]
    """Cursor from a previous response. Returns the page before it."""


AdsInsightField: TypeAlias = (
    Literal[
    "date_start",
    "date_stop",
    "marketing_messages_sent",
    "marketing_messages_delivered",
    "marketing_messages_read",
    "marketing_messages_link_btn_click",
    "marketing_messages_delivery_rate",
    "marketing_messages_read_rate",
    "marketing_messages_link_btn_click_rate",
    "marketing_messages_spend",
    "marketing_messages_cost_per_delivered",
    "marketing_messages_cost_per_link_btn_click",
    "marketing_messages_website_add_to_cart",
    "marketing_messages_website_initiate_checkout",
    "marketing_messages_website_purchase",
    "marketing_messages_website_purchase_values",
    "marketing_messages_app_add_to_cart",
    "marketing_messages_app_initiate_checkout",
    "marketing_messages_app_purchase",
    "marketing_messages_app_purchase_values",
    "marketing_messages_read_rate_benchmark",
    "marketing_messages_click_rate_benchmark",
]
    | str
)
"""Field of `AdsInsight` to return. Its own fields can follow in braces: `field{one,two}`. Default: `date_start`,
`date_stop`, `marketing_messages_sent`, `marketing_messages_delivered`, `marketing_messages_read`,
`marketing_messages_link_btn_click`, `marketing_messages_spend`.

- `date_start`: First day of the period, such as `2026-11-01`.
- `date_stop`: Last day of the period, such as `2026-11-30`.
- `marketing_messages_sent`: Number of messages sent.
- `marketing_messages_delivered`: Number of messages delivered.
- `marketing_messages_read`: Number of messages read.
- `marketing_messages_link_btn_click`: Number of clicks on URL buttons.
- `marketing_messages_delivery_rate`: Deliveries per message sent, in percent.
- `marketing_messages_read_rate`: Reads per delivery, in percent.
- `marketing_messages_link_btn_click_rate`: Clicks on URL buttons per delivery, in percent.
- `marketing_messages_spend`: Cost in the currency of the ad account.
- `marketing_messages_cost_per_delivered`: Cost per delivery, in the currency of the ad account.
- `marketing_messages_cost_per_link_btn_click`: Cost per click on a URL button, in the currency of the ad account.
- `marketing_messages_website_add_to_cart`: Number of additions to the cart on the website.
- `marketing_messages_website_initiate_checkout`: Number of checkouts initiated on the website.
- `marketing_messages_website_purchase`: Number of purchases on the website.
- `marketing_messages_website_purchase_values`: Value of the purchases on the website.
- `marketing_messages_app_add_to_cart`: Number of additions to the cart in the app.
- `marketing_messages_app_initiate_checkout`: Number of checkouts initiated in the app.
- `marketing_messages_app_purchase`: Number of purchases in the app.
- `marketing_messages_app_purchase_values`: Value of the purchases in the app.
- `marketing_messages_read_rate_benchmark`: Benchmark of the read rate, in percent: the 75th percentile of comparable
  businesses in the last 30 days.
- `marketing_messages_click_rate_benchmark`: Benchmark of the click rate, in percent: the 75th percentile of
  comparable businesses in the last 30 days.
"""
