# Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

"""Operations: `marketing_messages.send`, `marketing_messages.onboard`."""

# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from ..area import Area, awaited

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any, Literal

    from .. import params, types


class MarketingMessages(Area):
    """Operations: `marketing_messages.send`, `marketing_messages.onboard`."""

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
        """Sends a marketing template with optimized delivery.

        A template that is new, or was idle for 7 days, needs up to 10 minutes to synchronize (code 134101 until
        then).

        - Required: at least one of `to`, `recipient`.
        - `recipient_type` must be `individual`.

        Args:
            to: Phone number with `+` and the country code (without these the platform assumes the country code of
                the business), or a group ID with `recipient_type: "group"`.
            recipient: Business-scoped user ID (`US.1349…`) or parent BSUID (`US.ENT.…`). If `to` is given too, `to`
                applies.
            recipient_type: Type of the recipient in `to`. Default: `individual`.
            template: Template message of the category MARKETING.
            product_policy: Policy for messages that the Marketing Messages API cannot deliver. Default:
                `CLOUD_API_FALLBACK`.
            message_activity_sharing: Shares message activity, such as delivery and reads, with Meta to optimize
                delivery. Default: the account's setting.
            bid_spec: Maximum price, for templates that were created with one. Currently
                `{"per_message_bid_multiplier": 1.2}`; the platform's documentation describes the format.
            context: Message to reply to, quoted above this message.
            biz_opaque_callback_data: Custom data, returned in the status webhooks of this message and not visible to
                the user. At most 512 characters.
            recipient_identity_key_hash: Identity key hash of the recipient, from a webhook. A message to a user with
                another hash is not delivered (code 137000).
            phone_number_id: Default: the client's phone number ID.
            messaging_product: Constant; may be omitted.
            type: Constant; may be omitted.
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

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

    def onboard(
        self,
        *,
        business_id: str,
        solution_id: str | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.OnboardingRequest:
        """Invites a client to the Marketing Messages API. For partners.

        The platform sends the terms to the administrators of the client's business portfolio by email. When they
        accept them, the webhook `account_update` arrives for each account of the portfolio, with the event
        `MM_LITE_TERMS_SIGNED`.

        Args:
            business_id: ID of the client's business portfolio.
            solution_id: ID of the Multi-Partner Solution to associate with the invitation.
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/marketing-messages/onboard-business-customers
        """
        return self._client.call("marketing_messages.onboard", {
            "business_id": business_id,
            "solution_id": solution_id,
        }, lenient=lenient, extra=extra)


class AsyncMarketingMessages(Area):
    """`MarketingMessages` to await; methods that end with `_all` are for `async for`."""

    send = awaited(MarketingMessages.send)
    onboard = awaited(MarketingMessages.onboard)
