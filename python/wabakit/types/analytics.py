# Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

"""Responses and events of `analytics`, for annotations: at run time each of these is a `wabakit.Object`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, TypeAlias

from .shared import Paging, Received


MessagingGranularity: TypeAlias = Literal["HALF_HOUR", "DAY", "MONTH"] | str
"""Length of the interval that a data point of messaging analytics covers.
Other values are accepted, too.

- `HALF_HOUR`: Half an hour.
- `DAY`: One calendar day.
- `MONTH`: One calendar month.
"""


class AccountMessagingAnalytics(Received):
    """Messaging analytics of an account."""

    id: str | None
    """ID of the account."""
    analytics: MessagingAnalytics | None
    """Number of messages sent and delivered. Absent if there is no data."""


class MessagingAnalytics(Received):
    """Number of messages sent and delivered."""

    phone_numbers: list[str] | None
    """Phone numbers that are counted, digits only."""
    country_codes: list[str] | None
    """Countries that are counted, as ISO 3166-1 alpha-2 codes."""
    granularity: MessagingGranularity | None
    """Length of the interval that a data point covers."""
    data_points: list[MessagingPoint] | None
    """Data points, one for each interval with messages."""


class MessagingPoint(Received):
    """Number of messages in one interval."""

    start: str | int | None
    """Start of the interval. Seconds since the Unix epoch."""
    end: str | int | None
    """End of the interval. Seconds since the Unix epoch."""
    sent: int | None
    """Number of messages sent."""
    delivered: int | None
    """Number of messages delivered."""
    groups_sent: int | None
    """Number of messages sent to groups. Absent if the account uses no groups."""
    groups_delivered: int | None
    """Number of messages delivered to groups. Absent if the account uses no groups."""


Granularity: TypeAlias = Literal["HALF_HOUR", "DAILY", "MONTHLY"] | str
"""Length of the interval that a data point of conversation, pricing or call analytics covers.
Other values are accepted, too.

- `HALF_HOUR`: Half an hour.
- `DAILY`: One calendar day.
- `MONTHLY`: One calendar month.
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


class AccountConversationAnalytics(Received):
    """Conversation analytics of an account."""

    id: str | None
    """ID of the account."""
    conversation_analytics: ConversationAnalytics | None
    """Number and cost of conversations. Absent if there is no data."""


class ConversationAnalytics(Received):
    """A page of conversation analytics."""

    data: list[ConversationSeries]
    """Series of data points on this page."""
    paging: Paging | None
    """Cursors of the next and previous pages."""


class ConversationSeries(Received):
    """Series of data points of conversation analytics."""

    data_points: list[ConversationPoint] | None
    """Data points, one for each interval and combination of dimensions."""


class ConversationPoint(Received):
    """Number and cost of conversations in one interval. Contains the requested metrics and dimensions."""

    start: str | int | None
    """Start of the interval. Seconds since the Unix epoch."""
    end: str | int | None
    """End of the interval. Seconds since the Unix epoch."""
    conversation: int | None
    """Number of conversations."""
    cost: float | None
    """Cost in the account's currency. Absent if a shared credit line pays for the account."""
    phone_number: str | None
    """Business phone number, digits only."""
    country: str | None
    """Country of the users, as an ISO 3166-1 alpha-2 code."""
    conversation_type: ConversationType | None
    """Type of the conversations."""
    conversation_direction: ConversationDirection | None
    """Direction of the conversations."""
    conversation_category: ConversationCategory | None
    """Category of the conversations."""


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


class AccountPricingAnalytics(Received):
    """Pricing analytics of an account."""

    id: str | None
    """ID of the account."""
    pricing_analytics: PricingAnalytics | None
    """Number and cost of delivered messages. Absent if there is no data."""


class PricingAnalytics(Received):
    """A page of pricing analytics."""

    data: list[PricingSeries]
    """Series of data points on this page."""
    paging: Paging | None
    """Cursors of the next and previous pages."""


class PricingSeries(Received):
    """Series of data points of pricing analytics."""

    data_points: list[PricingPoint] | None
    """Data points, one for each interval and combination of dimensions."""


class PricingPoint(Received):
    """Number and cost of delivered messages in one interval. Contains the requested metrics and dimensions."""

    start: str | int | None
    """Start of the interval. Seconds since the Unix epoch."""
    end: str | int | None
    """End of the interval. Seconds since the Unix epoch."""
    volume: int | None
    """Number of delivered messages."""
    cost: float | None
    """Cost in the account's currency. Absent if a partner's credit line pays for the account."""
    phone_number: str | None
    """Business phone number, digits only."""
    country: str | None
    """Country of the users, as an ISO 3166-1 alpha-2 code."""
    tier: str | None
    """Volume tier: lower and upper limit, both inclusive, such as `0:25000000` or `25000001:MAX`."""
    pricing_type: AnalyticsPricingType | None
    """Pricing type of the messages."""
    pricing_category: AnalyticsPricingCategory | None
    """Pricing category of the messages."""


AnalyticsCallDirection: TypeAlias = Literal["USER_INITIATED", "BUSINESS_INITIATED"] | str
"""Direction of calls in analytics.
Other values are accepted, too.

- `USER_INITIATED`: Started by the user.
- `BUSINESS_INITIATED`: Started by the business.
"""


class AccountCallAnalytics(Received):
    """Call analytics of an account."""

    id: str | None
    """ID of the account."""
    call_analytics: CallAnalytics | None
    """Number, average duration and cost of calls. Absent if there is no data."""


class CallAnalytics(Received):
    """Number, average duration and cost of calls."""

    granularity: Granularity | None
    """Length of the interval that a data point covers."""
    directions: Any
    """Directions of the counted calls: one direction, or a list."""
    data_points: list[CallPoint] | None
    """Data points, one for each interval and combination of dimensions."""


class CallPoint(Received):
    """Number, average duration and cost of calls in one interval. Contains the requested metrics and dimensions."""

    start: str | int | None
    """Start of the interval. Seconds since the Unix epoch."""
    end: str | int | None
    """End of the interval. Seconds since the Unix epoch."""
    count: int | None
    """Number of calls."""
    cost: float | None
    """Cost in the account's currency."""
    average_duration: float | None
    """Average duration in seconds."""
    direction: AnalyticsCallDirection | None
    """Direction of the calls."""
    phone_number: str | None
    """Business phone number, digits only."""
    country: str | None
    """Country of the users, as an ISO 3166-1 alpha-2 code."""
    tier: str | None
    """Volume tier of the calls."""


class CallAnalyticsPage(Received):
    """A page of call analytics."""

    data: list[CallAnalytics]
    """Series of data points on this page."""
    paging: Paging | None
    """Cursors of the next and previous pages."""


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


class TemplateAnalytics(Received):
    """A page of template analytics."""

    data: list[TemplateSeries]
    """Series of data points on this page."""
    paging: Paging | None
    """Cursors of the next and previous pages."""


class TemplateSeries(Received):
    """Series of data points of template analytics."""

    granularity: str | None
    """Length of the interval that a data point covers: `DAILY`."""
    product_type: TemplateProduct | None
    """Product that sent the messages."""
    waba_timezone: str | None
    """Time zone of the days. Present when the account's time zone was requested."""
    data_points: list[TemplatePoint] | None
    """Data points, one for each template and day."""


class TemplatePoint(Received):
    """Deliveries, reads, clicks, conversions and cost of a template on one day. Contains the requested metrics."""

    template_id: str | None
    """ID of the template."""
    start: str | None
    """Start of the day, in seconds since the Unix epoch or as a date."""
    end: str | None
    """End of the day, in seconds since the Unix epoch or as a date."""
    sent: int | None
    """Number of messages sent."""
    delivered: int | None
    """Number of messages delivered."""
    read: int | None
    """Number of messages read."""
    replied: int | None
    """Number of replies."""
    clicked: list[TemplateClicks] | None
    """Clicks, by type and button."""
    cost: list[TemplateCost] | None
    """Costs, by type."""
    app_activations: Any
    """Number of app activations."""
    app_add_to_cart: Any
    """Number of additions to the cart in the app."""
    app_checkouts_initiated: Any
    """Number of checkouts initiated in the app."""
    app_purchases: Any
    """Number of purchases in the app."""
    app_purchases_conversion_value: Any
    """Value of the purchases in the app."""
    website_add_to_cart: Any
    """Number of additions to the cart on the website."""
    website_checkouts_initiated: Any
    """Number of checkouts initiated on the website."""
    website_purchases: Any
    """Number of purchases on the website."""
    website_purchases_conversion_value: Any
    """Value of the purchases on the website."""


class TemplateClicks(Received):
    """Clicks of one type, on one button."""

    type: str | None
    """Type of the clicks: `quick_reply_button`, `url_button` for all clicks on a URL button, or `unique_url_button` for
    the number of users who clicked it.
    """
    button_content: str | None
    """Text of the button."""
    count: int | None
    """Number of clicks."""


class TemplateCost(Received):
    """Cost of one type."""

    type: str | None
    """Type of the cost: `amount_spent`, `cost_per_delivered` or `cost_per_url_button_click`."""
    value: float | None
    """Cost in the account's currency. Absent if it can't be computed, or if a partner's credit line pays for the
    account.
    """


class TemplateGroupAnalytics(Received):
    """A page of template group analytics."""

    data: list[TemplateGroupSeries]
    """Series of data points on this page."""
    paging: Paging | None
    """Cursors of the next and previous pages."""


class TemplateGroupSeries(Received):
    """Series of data points of template group analytics."""

    granularity: str | None
    """Length of the interval that a data point covers: `DAILY`."""
    product_type: TemplateProduct | None
    """Product that sent the messages."""
    data_points: list[TemplateGroupPoint] | None
    """Data points, one for each template group and day."""


class TemplateGroupPoint(Received):
    """Deliveries, reads, clicks and cost of a template group on one day. Contains the requested metrics."""

    template_group_id: str | None
    """ID of the template group."""
    start: str | None
    """Start of the day, in seconds since the Unix epoch or as a date."""
    end: str | None
    """End of the day, in seconds since the Unix epoch or as a date."""
    sent: int | None
    """Number of messages sent."""
    delivered: int | None
    """Number of messages delivered."""
    read: int | None
    """Number of messages read."""
    clicked: list[TemplateClicks] | None
    """Clicks, by type and button."""
    cost: list[TemplateCost] | None
    """Costs, by type."""


class GroupAnalytics(Received):
    """A page of group analytics."""

    data: list[GroupSeries]
    """Series of data points on this page."""
    paging: Paging | None
    """Cursors of the next and previous pages."""


class GroupSeries(Received):
    """Series of data points of group analytics."""

    data_points: list[GroupPoint] | None
    """Data points, one for each day."""


class GroupPoint(Received):
    """Number of messages and of changed participants of a group on one day. Contains the requested metrics."""

    group_id: str | None
    """ID of the group."""
    start: str | int | None
    """Start of the day. Seconds since the Unix epoch."""
    end: str | int | None
    """End of the day. Seconds since the Unix epoch."""
    sent: int | None
    """Number of messages sent."""
    delivered: int | None
    """Number of messages delivered."""
    read: int | None
    """Number of messages read."""
    joined: int | None
    """Number of participants who joined."""
    left: int | None
    """Number of participants who left."""


class TemplatePerformanceMetrics(Received):
    """A page of performance metrics."""

    data: list[Mapping[str, Any]]
    """Metrics by name, in the form in which the platform returns them."""
    paging: Paging | None
    """Cursors of the next and previous pages."""
