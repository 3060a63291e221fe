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

    Send a marketing template, delivered to those who are likely to read it.

    A new template, or one that was idle for seven days, needs up to ten minutes first (code 134101).
    It goes to people, not to groups.
    """

    to: NotRequired[str]
    """A phone number with `+` and its country code (without them the platform takes your own country's); or a group's
    id, with `recipient_type: "group"`.
    """
    recipient: NotRequired[str]
    """Business-scoped user ID (`US.1349…`), or a parent's (`US.ENT.…`). If `to` is given too, `to` wins."""
    recipient_type: NotRequired[RecipientType]
    """Whether `to` names a person (as it does unless told) or a group."""
    template: TemplateMessage
    """The template, of the category MARKETING."""
    product_policy: NotRequired[ProductPolicy]
    """What to do where the platform can't deliver it so."""
    message_activity_sharing: NotRequired[bool]
    """Whether what becomes of it is shared with Meta to deliver better; as the account says unless told."""
    bid_spec: NotRequired[Mapping[str, Any]]
    """What it may cost, for templates with a greatest price: as the platform documents it at the time, at present
    `{"per_message_bid_multiplier": 1.2}`.
    """
    context: NotRequired[ReplyTo]
    """The message that this one answers, quoted above it."""
    biz_opaque_callback_data: NotRequired[str]
    """Your own note, up to 512 characters. It comes back in the statuses of this message, and nobody else sees it."""
    recipient_identity_key_hash: NotRequired[str]
    """Deliver only if the person's identity is still the one with this hash (from a webhook)."""
    phone_number_id: NotRequired[str]
    """Default: the client's phone number ID."""
    messaging_product: NotRequired[Literal["whatsapp"]]
    """Constant; may be omitted."""
    type: NotRequired[Literal["template"]]
    """Constant; may be omitted."""


ProductPolicy: TypeAlias = Literal["CLOUD_API_FALLBACK", "STRICT"] | str
"""What to do with a message that the Marketing Messages API can't deliver.
Other values are accepted, too.

- `CLOUD_API_FALLBACK`: Send it as any other template. So it is unless told.
- `STRICT`: Don't send it.
"""
