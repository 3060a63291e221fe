# Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

"""Parameters of `analytics`, under the platform's names."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, TypeAlias, TypedDict

if sys.version_info >= (3, 11):
    from typing import NotRequired
elif TYPE_CHECKING:
    from typing_extensions import NotRequired


class GetMessagingAnalytics(TypedDict):
    """Parameters of `analytics.get_messaging` as one mapping: `wa.analytics.get_messaging(**{…})`.

    Gets the number of messages sent and delivered, over at most the last year.

    Some product types cannot be combined in one query (code 100, subcode 2388077).
    """

    start: int
    """Start of the period. Seconds since the Unix epoch."""
    end: int
    """End of the period. Seconds since the Unix epoch."""
    granularity: MessagingGranularity
    """Length of the interval that a data point covers."""
    phone_numbers: NotRequired[Sequence[str]]
    """Phone numbers with country code, digits only. Default: all phone numbers of the account."""
    product_types: NotRequired[Sequence[int]]
    """Product types: 0 template messages, 2 other outgoing messages, 100 incoming messages, and in groups 101
    notifications, 102 customer support, 103 incoming messages. Default: all product types.
    """
    country_codes: NotRequired[Sequence[str]]
    """Countries of the users, as ISO 3166-1 alpha-2 codes. Default: all countries."""
    waba_id: NotRequired[str]
    """Default: the client's WhatsApp Business account ID."""


MessagingGranularity: TypeAlias = Literal["HALF_HOUR", "DAY", "MONTH"] | str
"""Length of the interval that a data point of messaging analytics covers.
Other values are accepted, too.

- `HALF_HOUR`: Half an hour.
- `DAY`: One calendar day.
- `MONTH`: One calendar month.
"""


class GetConversationAnalytics(TypedDict):
    """Parameters of `analytics.get_conversations` as one mapping: `wa.analytics.get_conversations(**{…})`.

    Gets the number and the cost of conversations, over at most the last year.

    Conversations are charged until June 2025 only. For later periods, use `analytics.get_pricing`.
    """

    start: int
    """Start of the period. Seconds since the Unix epoch."""
    end: int
    """End of the period. Seconds since the Unix epoch."""
    granularity: Granularity
    """Length of the interval that a data point covers."""
    metric_types: NotRequired[Sequence[ConversationMetric]]
    """Metrics to return. Default: all metrics."""
    conversation_categories: NotRequired[Sequence[ConversationCategory]]
    """Categories of the conversations. Default: all categories."""
    conversation_types: NotRequired[Sequence[ConversationType]]
    """Types of the conversations. Default: all types."""
    conversation_directions: NotRequired[Sequence[ConversationDirection]]
    """Directions of the conversations. Default: all directions."""
    dimensions: NotRequired[Sequence[ConversationDimension]]
    """Dimensions that the data points are broken down by. Default: none."""
    phone_numbers: NotRequired[Sequence[str]]
    """Phone numbers with country code, digits only. Default: all phone numbers of the account."""
    country_codes: NotRequired[Sequence[str]]
    """Countries of the users, as ISO 3166-1 alpha-2 codes. Default: all countries."""
    waba_id: NotRequired[str]
    """Default: the client's WhatsApp Business account ID."""


Granularity: TypeAlias = Literal["HALF_HOUR", "DAILY", "MONTHLY"] | str
"""Length of the interval that a data point of conversation, pricing or call analytics covers.
Other values are accepted, too.

- `HALF_HOUR`: Half an hour.
- `DAILY`: One calendar day.
- `MONTHLY`: One calendar month.
"""


ConversationMetric: TypeAlias = Literal["COST", "CONVERSATION"] | str
"""Metric of conversation analytics.
Other values are accepted, too.

- `COST`: Cost in the account's currency.
- `CONVERSATION`: Number of conversations.
"""


ConversationCategory: TypeAlias = (
    Literal["AUTHENTICATION", "AUTHENTICATION_INTERNATIONAL", "MARKETING", "MARKETING_LITE", "SERVICE", "UTILITY"]
    | str
)
"""Category of a conversation.
Other values are accepted, too.

- `AUTHENTICATION`: Messages with one-time passwords.
- `AUTHENTICATION_INTERNATIONAL`: One-time passwords at the international rate.
- `MARKETING`: Promotions over the Cloud API.
- `MARKETING_LITE`: Promotions over the Marketing Messages API.
- `SERVICE`: Replies to users.
- `UTILITY`: Messages about an action or request of the user.
"""


ConversationType: TypeAlias = Literal["FREE_ENTRY_POINT", "FREE_TIER", "REGULAR"] | str
"""Type of a conversation.
Other values are accepted, too.

- `FREE_ENTRY_POINT`: Free: started at a free entry point, such as an ad that opens a chat.
- `FREE_TIER`: Free: within the free tier.
- `REGULAR`: Charged at the regular rate.
"""


ConversationDirection: TypeAlias = Literal["BUSINESS_INITIATED", "USER_INITIATED"] | str
"""Direction of a conversation.
Other values are accepted, too.

- `BUSINESS_INITIATED`: Started by the business.
- `USER_INITIATED`: Started by the user.
"""


ConversationDimension: TypeAlias = (
    Literal["CONVERSATION_CATEGORY", "CONVERSATION_DIRECTION", "CONVERSATION_TYPE", "COUNTRY", "PHONE"]
    | str
)
"""Dimension of conversation analytics.
Other values are accepted, too.

- `CONVERSATION_CATEGORY`: Category of the conversation.
- `CONVERSATION_DIRECTION`: Direction of the conversation.
- `CONVERSATION_TYPE`: Type of the conversation.
- `COUNTRY`: Country of the user.
- `PHONE`: Business phone number.
"""


class ListConversationAnalytics(TypedDict):
    """Parameters of `analytics.list_conversations` as one mapping: `wa.analytics.list_conversations(**{…})`.

    Lists the number and the cost of conversations in pages, over at most the last year.

    Conversations are charged until June 2025 only. For later periods, use `analytics.list_pricing`.
    """

    start: int
    """Start of the period. Seconds since the Unix epoch."""
    end: int
    """End of the period. Seconds since the Unix epoch."""
    granularity: Granularity
    """Length of the interval that a data point covers."""
    metric_types: NotRequired[Sequence[ConversationMetric]]
    """Metrics to return. Default: all metrics."""
    conversation_categories: NotRequired[Sequence[ConversationCategory]]
    """Categories of the conversations. Default: all categories."""
    conversation_types: NotRequired[Sequence[ConversationType]]
    """Types of the conversations. Default: all types."""
    conversation_directions: NotRequired[Sequence[ConversationDirection]]
    """Directions of the conversations. Default: all directions."""
    dimensions: NotRequired[Sequence[ConversationDimension]]
    """Dimensions that the data points are broken down by. Default: none."""
    phone_numbers: NotRequired[Sequence[str]]
    """Phone numbers with country code, digits only. Default: all phone numbers of the account."""
    country_codes: NotRequired[Sequence[str]]
    """Countries of the users, as ISO 3166-1 alpha-2 codes. Default: all countries."""
    after: NotRequired[str]
    """Cursor from a previous response. Returns the page after it."""
    before: NotRequired[str]
    """Cursor from a previous response. Returns the page before it."""
    waba_id: NotRequired[str]
    """Default: the client's WhatsApp Business account ID."""


class GetPricingAnalytics(TypedDict):
    """Parameters of `analytics.get_pricing` as one mapping: `wa.analytics.get_pricing(**{…})`.

    Gets the number and the cost of delivered messages, over at most the last year.
    """

    start: int
    """Start of the period. Seconds since the Unix epoch."""
    end: int
    """End of the period. Seconds since the Unix epoch."""
    granularity: Granularity
    """Length of the interval that a data point covers."""
    metric_types: NotRequired[Sequence[PricingMetric]]
    """Metrics to return. Default: all metrics."""
    pricing_types: NotRequired[Sequence[AnalyticsPricingType]]
    """Pricing types of the messages. Default: all pricing types."""
    pricing_categories: NotRequired[Sequence[AnalyticsPricingCategory]]
    """Pricing categories of the messages. Default: all pricing categories."""
    dimensions: NotRequired[Sequence[PricingDimension]]
    """Dimensions that the data points are broken down by. Default: none."""
    tiers: NotRequired[Sequence[str]]
    """Volume tiers, such as `0:25000000` or `25000001:MAX`. Default: all tiers."""
    phone_numbers: NotRequired[Sequence[str]]
    """Phone numbers with country code, digits only. Default: all phone numbers of the account."""
    country_codes: NotRequired[Sequence[str]]
    """Countries of the users, as ISO 3166-1 alpha-2 codes. Default: all countries."""
    waba_id: NotRequired[str]
    """Default: the client's WhatsApp Business account ID."""


PricingMetric: TypeAlias = Literal["COST", "VOLUME"] | str
"""Metric of pricing analytics.
Other values are accepted, too.

- `COST`: Cost in the account's currency.
- `VOLUME`: Number of delivered messages.
"""


AnalyticsPricingType: TypeAlias = (
    Literal["REGULAR", "FREE_CUSTOMER_SERVICE", "FREE_ENTRY_POINT", "FREE_GROUP_CUSTOMER_SERVICE"]
    | str
)
"""Pricing type of delivered messages.
Other values are accepted, too.

- `REGULAR`: Charged at the regular rate.
- `FREE_CUSTOMER_SERVICE`: Free within a customer service window.
- `FREE_ENTRY_POINT`: Free after a free entry point, such as an ad that opens a chat.
- `FREE_GROUP_CUSTOMER_SERVICE`: Free within a customer service window of a group.
"""


AnalyticsPricingCategory: TypeAlias = (
    Literal[
    "AUTHENTICATION",
    "AUTHENTICATION_INTERNATIONAL",
    "MARKETING",
    "MARKETING_LITE",
    "MARKETING_LITE_DYNAMIC",
    "SERVICE",
    "UTILITY",
    "AI_BOT",
    "GROUP_MARKETING",
    "GROUP_MARKETING_LITE",
    "GROUP_SERVICE",
    "GROUP_UTILITY",
    "REFERRAL_CONVERSION",
]
    | str
)
"""Pricing category of delivered messages.
Other values are accepted, too.

- `AUTHENTICATION`: Messages with one-time passwords.
- `AUTHENTICATION_INTERNATIONAL`: One-time passwords at the international rate.
- `MARKETING`: Promotions over the Cloud API.
- `MARKETING_LITE`: Promotions over the Marketing Messages API.
- `MARKETING_LITE_DYNAMIC`: Promotions with a maximum price.
- `SERVICE`: Free-form messages to users.
- `UTILITY`: Messages about an action or request of the user.
- `AI_BOT`: Messages of an AI agent.
- `GROUP_MARKETING`: Promotions to groups.
- `GROUP_MARKETING_LITE`: Promotions to groups over the Marketing Messages API.
- `GROUP_SERVICE`: Free-form messages to groups.
- `GROUP_UTILITY`: Utility messages to groups.
- `REFERRAL_CONVERSION`: Conversations that began with a referral.
"""


PricingDimension: TypeAlias = Literal["COUNTRY", "PHONE", "PRICING_CATEGORY", "PRICING_TYPE", "TIER"] | str
"""Dimension of pricing analytics.
Other values are accepted, too.

- `COUNTRY`: Country of the user.
- `PHONE`: Business phone number.
- `PRICING_CATEGORY`: Pricing category of the message.
- `PRICING_TYPE`: Pricing type of the message.
- `TIER`: Volume tier. Returned together with the dimensions `PRICING_CATEGORY` and `COUNTRY` only.
"""


class ListPricingAnalytics(TypedDict):
    """Parameters of `analytics.list_pricing` as one mapping: `wa.analytics.list_pricing(**{…})`.

    Lists the number and the cost of delivered messages in pages, over at most the last year.
    """

    start: int
    """Start of the period. Seconds since the Unix epoch."""
    end: int
    """End of the period. Seconds since the Unix epoch."""
    granularity: Granularity
    """Length of the interval that a data point covers."""
    metric_types: NotRequired[Sequence[PricingMetric]]
    """Metrics to return. Default: all metrics."""
    pricing_types: NotRequired[Sequence[AnalyticsPricingType]]
    """Pricing types of the messages. Default: all pricing types."""
    pricing_categories: NotRequired[Sequence[AnalyticsPricingCategory]]
    """Pricing categories of the messages. Default: all pricing categories."""
    dimensions: NotRequired[Sequence[PricingDimension]]
    """Dimensions that the data points are broken down by. Default: none."""
    tiers: NotRequired[Sequence[str]]
    """Volume tiers, such as `0:25000000` or `25000001:MAX`. Default: all tiers."""
    phone_numbers: NotRequired[Sequence[str]]
    """Phone numbers with country code, digits only. Default: all phone numbers of the account."""
    country_codes: NotRequired[Sequence[str]]
    """Countries of the users, as ISO 3166-1 alpha-2 codes. Default: all countries."""
    after: NotRequired[str]
    """Cursor from a previous response. Returns the page after it."""
    before: NotRequired[str]
    """Cursor from a previous response. Returns the page before it."""
    waba_id: NotRequired[str]
    """Default: the client's WhatsApp Business account ID."""


class GetCallAnalytics(TypedDict):
    """Parameters of `analytics.get_calls` as one mapping: `wa.analytics.get_calls(**{…})`.

    Gets the number, the average duration and the cost of calls.
    """

    start: int
    """Start of the period. Seconds since the Unix epoch."""
    end: int
    """End of the period. Seconds since the Unix epoch."""
    granularity: Granularity
    """Length of the interval that a data point covers."""
    metric_types: NotRequired[Sequence[CallMetric]]
    """Metrics to return. Default: all metrics."""
    directions: NotRequired[Sequence[AnalyticsCallDirection]]
    """Directions of the calls. Default: all directions."""
    dimensions: NotRequired[Sequence[CallDimension]]
    """Dimensions that the data points are broken down by. Default: none."""
    tiers: NotRequired[Sequence[str]]
    """Volume tiers of the calls. Default: all tiers."""
    phone_numbers: NotRequired[Sequence[str]]
    """Phone numbers with country code, digits only. Default: all phone numbers of the account."""
    country_codes: NotRequired[Sequence[str]]
    """Countries of the users, as ISO 3166-1 alpha-2 codes. Default: all countries."""
    waba_id: NotRequired[str]
    """Default: the client's WhatsApp Business account ID."""


CallMetric: TypeAlias = Literal["COUNT", "COST", "AVERAGE_DURATION"] | str
"""Metric of call analytics.
Other values are accepted, too.

- `COUNT`: Number of calls.
- `COST`: Cost in the account's currency.
- `AVERAGE_DURATION`: Average duration in seconds.
"""


AnalyticsCallDirection: TypeAlias = Literal["USER_INITIATED", "BUSINESS_INITIATED"] | str
"""Direction of calls in analytics.
Other values are accepted, too.

- `USER_INITIATED`: Started by the user.
- `BUSINESS_INITIATED`: Started by the business.
"""


CallDimension: TypeAlias = Literal["PHONE", "DIRECTION", "COUNTRY", "TIER"] | str
"""Dimension of call analytics.
Other values are accepted, too.

- `PHONE`: Business phone number.
- `DIRECTION`: Direction of the call.
- `COUNTRY`: Country of the user.
- `TIER`: Volume tier of the call.
"""


class ListCallAnalytics(TypedDict):
    """Parameters of `analytics.list_calls` as one mapping: `wa.analytics.list_calls(**{…})`.

    Lists the number, the average duration and the cost of calls in pages.
    """

    start: int
    """Start of the period. Seconds since the Unix epoch."""
    end: int
    """End of the period. Seconds since the Unix epoch."""
    granularity: Granularity
    """Length of the interval that a data point covers."""
    metric_types: NotRequired[Sequence[CallMetric]]
    """Metrics to return. Default: all metrics."""
    directions: NotRequired[Sequence[AnalyticsCallDirection]]
    """Directions of the calls. Default: all directions."""
    dimensions: NotRequired[Sequence[CallDimension]]
    """Dimensions that the data points are broken down by. Default: none."""
    tiers: NotRequired[Sequence[str]]
    """Volume tiers of the calls. Default: all tiers."""
    phone_numbers: NotRequired[Sequence[str]]
    """Phone numbers with country code, digits only. Default: all phone numbers of the account."""
    country_codes: NotRequired[Sequence[str]]
    """Countries of the users, as ISO 3166-1 alpha-2 codes. Default: all countries."""
    after: NotRequired[str]
    """Cursor from a previous response. Returns the page after it."""
    before: NotRequired[str]
    """Cursor from a previous response. Returns the page before it."""
    waba_id: NotRequired[str]
    """Default: the client's WhatsApp Business account ID."""


class ListTemplateAnalytics(TypedDict):
    """Parameters of `analytics.list_templates` as one mapping: `wa.analytics.list_templates(**{…})`.

    Lists the deliveries, reads, clicks and cost of templates per day, over at most the last 90 days.

    Template analytics must be enabled first, with `is_enabled_for_insights` of `accounts.update` (code 200007 until
    then). Reads and clicks are counted for 7 days after the delivery.
    If `use_waba_timezone` is `true`: `start` is like `[0-9]{4}-[0-9]{2}-[0-9]{2}`; `end` is like
    `[0-9]{4}-[0-9]{2}-[0-9]{2}`.
    """

    start: str
    """Start of the period: a date such as `2026-11-29`, or seconds since the Unix epoch, moved to 00:00 UTC of the day.
    """
    end: str
    """End of the period: a date such as `2026-11-30`, or seconds since the Unix epoch, moved to 00:00 UTC of the day.
    """
    template_ids: Sequence[str]
    """IDs of the templates. 1 to 10 templates."""
    metric_types: NotRequired[Sequence[TemplateMetric]]
    """Metrics to return. Default: all metrics."""
    product_type: NotRequired[TemplateProduct]
    """Product that sent the messages. Default: `CLOUD_API`."""
    use_waba_timezone: NotRequired[bool]
    """Days of the account's time zone instead of UTC. Start and end must be dates then. Default: false."""
    after: NotRequired[str]
    """Cursor from a previous response. Returns the page after it."""
    before: NotRequired[str]
    """Cursor from a previous response. Returns the page before it."""
    waba_id: NotRequired[str]
    """Default: the client's WhatsApp Business account ID."""
    granularity: NotRequired[Literal["DAILY"]]
    """Constant; may be omitted."""


TemplateMetric: TypeAlias = (
    Literal[
    "SENT",
    "DELIVERED",
    "READ",
    "REPLIED",
    "CLICKED",
    "COST",
    "APP_ACTIVATIONS",
    "APP_ADD_TO_CART",
    "APP_CHECKOUTS_INITIATED",
    "APP_PURCHASES",
    "APP_PURCHASES_CONVERSION_VALUE",
    "WEBSITE_ADD_TO_CART",
    "WEBSITE_CHECKOUTS_INITIATED",
    "WEBSITE_PURCHASES",
    "WEBSITE_PURCHASES_CONVERSION_VALUE",
]
    | str
)
"""Metric of template analytics.
Other values are accepted, too.

- `SENT`: Number of messages sent.
- `DELIVERED`: Number of messages delivered.
- `READ`: Number of messages read.
- `REPLIED`: Number of replies.
- `CLICKED`: Number of clicks per button. Marketing and utility templates only.
- `COST`: Cost in the account's currency: total, per delivery and per click.
- `APP_ACTIVATIONS`: Number of app activations.
- `APP_ADD_TO_CART`: Number of additions to the cart in the app.
- `APP_CHECKOUTS_INITIATED`: Number of checkouts initiated in the app.
- `APP_PURCHASES`: Number of purchases in the app.
- `APP_PURCHASES_CONVERSION_VALUE`: Value of the purchases in the app.
- `WEBSITE_ADD_TO_CART`: Number of additions to the cart on the website.
- `WEBSITE_CHECKOUTS_INITIATED`: Number of checkouts initiated on the website.
- `WEBSITE_PURCHASES`: Number of purchases on the website.
- `WEBSITE_PURCHASES_CONVERSION_VALUE`: Value of the purchases on the website.
"""


TemplateProduct: TypeAlias = (
    Literal["CLOUD_API", "MARKETING_MESSAGES_LITE_API", "MARKETING_MESSAGES_API_FOR_WHATSAPP"]
    | str
)
"""Product that sent the messages of a template.
Other values are accepted, too.

- `CLOUD_API`: The Cloud API.
- `MARKETING_MESSAGES_LITE_API`: Marketing Messages API.
- `MARKETING_MESSAGES_API_FOR_WHATSAPP`: Marketing Messages API, by the later name that parts of the platform's
  documentation use.
"""


class ListTemplateGroupAnalytics(TypedDict):
    """Parameters of `analytics.list_template_groups` as one mapping: `wa.analytics.list_template_groups(**{…})`.

    Lists the deliveries, reads, clicks and cost of template groups per day, over at most the last 90 days.
    """

    start: str
    """Start of the period: a date such as `2026-11-29`, or seconds since the Unix epoch."""
    end: str
    """End of the period: a date such as `2026-11-30`, or seconds since the Unix epoch."""
    template_group_ids: Sequence[str]
    """IDs of the template groups. 1 to 10 groups."""
    metric_types: NotRequired[Sequence[TemplateMetric]]
    """Metrics to return: `COST`, `CLICKED`, `DELIVERED`, `READ` and `SENT`. Default: all of them."""
    after: NotRequired[str]
    """Cursor from a previous response. Returns the page after it."""
    before: NotRequired[str]
    """Cursor from a previous response. Returns the page before it."""
    waba_id: NotRequired[str]
    """Default: the client's WhatsApp Business account ID."""
    granularity: NotRequired[Literal["DAILY"]]
    """Constant; may be omitted."""


class ListGroupAnalytics(TypedDict):
    """Parameters of `analytics.list_groups` as one mapping: `wa.analytics.list_groups(**{…})`.

    Lists the number of messages and of changed participants of a group in pages, over at most the last 90 days.
    """

    start: int
    """Start of the period, at most 90 days ago. Seconds since the Unix epoch."""
    end: int
    """End of the period. Seconds since the Unix epoch."""
    group_ids: Sequence[str]
    """IDs of the groups. One group per query."""
    metric_types: Sequence[GroupMetric]
    """Metrics to return."""
    granularity: NotRequired[str]
    """Length of the interval that a data point covers: `DAILY`. Default: `DAILY`."""
    after: NotRequired[str]
    """Cursor from a previous response. Returns the page after it."""
    before: NotRequired[str]
    """Cursor from a previous response. Returns the page before it."""
    waba_id: NotRequired[str]
    """Default: the client's WhatsApp Business account ID."""


GroupMetric: TypeAlias = (
    Literal["SENT", "DELIVERED", "READ", "PARTICIPANTS_JOINED", "PARTICIPANTS_LEFT", "CLICKS", "COST", "REPLIES"]
    | str
)
"""Metric of group analytics.
Other values are accepted, too.

- `SENT`: Number of messages sent.
- `DELIVERED`: Number of messages delivered.
- `READ`: Number of messages read.
- `PARTICIPANTS_JOINED`: Number of participants who joined.
- `PARTICIPANTS_LEFT`: Number of participants who left.
- `CLICKS`: Number of clicks on links and buttons.
- `COST`: Cost in the account's currency.
- `REPLIES`: Number of replies.
"""


class ListTemplatePerformanceMetrics(TypedDict):
    """Parameters of `analytics.list_template_performance` as one mapping:
    `wa.analytics.list_template_performance(**{…})`.

    Lists performance metrics of a template.

    The platform documents neither the metrics nor their availability.
    """

    name: NotRequired[str]
    """Name of the template."""
    template_id: NotRequired[str]
    """ID of the template."""
    after: NotRequired[str]
    """Cursor from a previous response. Returns the page after it."""
    before: NotRequired[str]
    """Cursor from a previous response. Returns the page before it."""
    waba_id: NotRequired[str]
    """Default: the client's WhatsApp Business account ID."""
