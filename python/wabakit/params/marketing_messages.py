# Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

"""Parameters of `marketing_messages`, under the platform's names."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal, TypeAlias, TypedDict

from .messages import RecipientType, ReplyTo, TemplateMessage

if sys.version_info >= (3, 11):
    from typing import NotRequired
elif TYPE_CHECKING:
    from typing_extensions import NotRequired


class SendMarketingMessage(TypedDict):
    """Parameters of `marketing_messages.send` as one mapping: `wa.marketing_messages.send(**{…})`.

    Sends a marketing template with optimized delivery.

    A template that is new, or was idle for 7 days, needs up to 10 minutes to synchronize (code 134101 until then).

    - Required: at least one of `to`, `recipient`.
    - `recipient_type` must be `individual`.
    """

    to: NotRequired[str]
    """Phone number with `+` and the country code (without these the platform assumes the country code of the business),
    or a group ID with `recipient_type: "group"`.
    """
    recipient: NotRequired[str]
    """Business-scoped user ID (`US.1349…`) or parent BSUID (`US.ENT.…`). If `to` is given too, `to` applies."""
    recipient_type: NotRequired[RecipientType]
    """Type of the recipient in `to`. Default: `individual`."""
    template: TemplateMessage
    """Template message of the category MARKETING."""
    product_policy: NotRequired[ProductPolicy]
    """Policy for messages that the Marketing Messages API cannot deliver. Default: `CLOUD_API_FALLBACK`."""
    message_activity_sharing: NotRequired[bool]
    """Shares message activity, such as delivery and reads, with Meta to optimize delivery. Default: the account's
    setting.
    """
    bid_spec: NotRequired[Mapping[str, Any]]
    """Maximum price, for templates that were created with one. Currently `{"per_message_bid_multiplier": 1.2}`; the
    platform's documentation describes the format.
    """
    context: NotRequired[ReplyTo]
    """Message to reply to, quoted above this message."""
    biz_opaque_callback_data: NotRequired[str]
    """Custom data, returned in the status webhooks of this message and not visible to the user. At most 512 characters.
    """
    recipient_identity_key_hash: NotRequired[str]
    """Identity key hash of the recipient, from a webhook. A message to a user with another hash is not delivered (code
    137000).
    """
    phone_number_id: NotRequired[str]
    """Default: the client's phone number ID."""
    messaging_product: NotRequired[Literal["whatsapp"]]
    """Constant; may be omitted."""
    type: NotRequired[Literal["template"]]
    """Constant; may be omitted."""


ProductPolicy: TypeAlias = Literal["CLOUD_API_FALLBACK", "STRICT"] | str
"""Policy for messages that the Marketing Messages API cannot deliver.
Other values are accepted, too.

- `CLOUD_API_FALLBACK`: Fallback: send over the Cloud API, like any other template. The default.
- `STRICT`: Do not send the message.
"""


class OnboardBusiness(TypedDict):
    """Parameters of `marketing_messages.onboard` as one mapping: `wa.marketing_messages.onboard(**{…})`.

    Invites a client to the Marketing Messages API. For partners.

    The platform sends the terms to the administrators of the client's business portfolio by email. When they accept
    them, the webhook `account_update` arrives for each account of the portfolio, with the event
    `MM_LITE_TERMS_SIGNED`.
    """

    business_id: str
    """ID of the client's business portfolio."""
    solution_id: NotRequired[str]
    """ID of the Multi-Partner Solution to associate with the invitation."""
