# Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

"""Operations: `marketing_messages.send`."""

# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from ..area import Area, awaited

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any, Literal

    from .. import params, types


class MarketingMessages(Area):
    """Operations: `marketing_messages.send`."""

    def send(
        self,
        *,
        to: str | None = None,
        recipient: str | None = None,
        recipient_type: params.RecipientType | None = None,
        template: params.TemplateMessage,
        product_policy: params.ProductPolicy | None = None,
        message_activity_sharing: bool | None = None,
        bid_spec: Mapping[str, Any] | None = None,
        context: params.ReplyTo | None = None,
        biz_opaque_callback_data: str | None = None,
        recipient_identity_key_hash: str | None = None,
        phone_number_id: str | None = None,
        messaging_product: Literal["whatsapp"] | None = None,
        type: Literal["template"] | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.Sent:
        """Send a marketing template, delivered to those who are likely to read it.

        A new template, or one that was idle for seven days, needs up to ten minutes first (code 134101).
        It goes to people, not to groups.

        Args:
            to: A phone number with `+` and its country code (without them the platform takes your own country's); or
                a group's id, with `recipient_type: "group"`.
            recipient: Business-scoped user ID (`US.1349…`), or a parent's (`US.ENT.…`). If `to` is given too, `to`
                wins.
            recipient_type: Whether `to` names a person (as it does unless told) or a group.
            template: The template, of the category MARKETING.
            product_policy: What to do where the platform can't deliver it so.
            message_activity_sharing: Whether what becomes of it is shared with Meta to deliver better; as the
                account says unless told.
            bid_spec: What it may cost, for templates with a greatest price: as the platform documents it at the
                time, at present `{"per_message_bid_multiplier": 1.2}`.
            context: The message that this one answers, quoted above it.
            biz_opaque_callback_data: Your own note, up to 512 characters. It comes back in the statuses of this
                message, and nobody else sees it.
            recipient_identity_key_hash: Deliver only if the person's identity is still the one with this hash (from
                a webhook).
            phone_number_id: Default: the client's phone number ID.
            messaging_product: Constant; may be omitted.
            type: Constant; may be omitted.
            lenient: Whether to pass values that break a limit, and unknown fields. Types are always checked.
            extra: Fields that this version doesn't know: merged deep into the body after the checks.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/marketing-messages/send-marketing-messages
        """
        return self._client.call("marketing_messages.send", {
            "to": to,
            "recipient": recipient,
            "recipient_type": recipient_type,
            "template": template,
            "product_policy": product_policy,
            "message_activity_sharing": message_activity_sharing,
            "bid_spec": bid_spec,
            "context": context,
            "biz_opaque_callback_data": biz_opaque_callback_data,
            "recipient_identity_key_hash": recipient_identity_key_hash,
            "phone_number_id": phone_number_id,
            "messaging_product": messaging_product,
            "type": type,
        }, lenient=lenient, extra=extra)


class AsyncMarketingMessages(Area):
    """`MarketingMessages` to await; methods that end with `_all` are for `async for`."""

    send = awaited(MarketingMessages.send)
