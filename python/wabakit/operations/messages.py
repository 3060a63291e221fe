# Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

"""Operations: `messages.send`, `messages.mark_read`, `messages.send_encrypted`."""

# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from ..area import Area, awaited

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any, Literal

    from .. import params, types


class Messages(Area):
    """Operations: `messages.send`, `messages.mark_read`, `messages.send_encrypted`."""

    def send(
        self,
        *,
        to: str | None = None,
        recipient: str | None = None,
        recipient_type: params.RecipientType | None = None,
        type: Literal[
            "text",
            "image",
            "video",
            "audio",
            "document",
            "sticker",
            "location",
            "template",
            "interactive",
            "contacts",
            "reaction",
            "pin",
        ] | None = None,
        text: params.TextBody | None = None,
        image: params.ImageMedia | None = None,
        video: params.VideoMedia | None = None,
        audio: params.AudioMedia | None = None,
        document: params.DocumentMedia | None = None,
        sticker: params.StickerMedia | None = None,
        location: params.LocationPin | None = None,
        template: params.TemplateMessage | None = None,
        interactive: params.Interactive | None = None,
        contacts: Sequence[params.ContactCard] | None = None,
        reaction: params.Reaction | None = None,
        pin: params.Pin | None = None,
        context: params.ReplyTo | None = None,
        biz_opaque_callback_data: str | None = None,
        recipient_identity_key_hash: str | None = None,
        messaging_account_id: str | None = None,
        category: params.DirectSendCategory | None = None,
        ttl_seconds: int | None = None,
        direct_send_config: params.DirectSendConfig | None = None,
        phone_number_id: str | None = None,
        messaging_product: Literal["whatsapp"] | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.Sent:
        """Sends a message to a WhatsApp user or a group.

        A successful response means that the platform accepted the message. Delivery states (sent, delivered, read,
        failed) arrive by webhook. Outside the customer service window (24 hours from the user's last message) only
        templates are delivered. The API has no idempotency key: sending the same request twice sends two messages.

        - Required: at least one of `to`, `recipient`.
        - Required: exactly one of `text`, `image`, `video`, `audio`, `document`, `sticker`, `location`, `template`,
          `interactive`, `contacts`, `reaction`, `pin`.
        - At most one of `reaction`, `context`.
        - If `recipient_type` is `group`: `interactive` is not allowed.
        - If `pin` is set: `recipient_type` must be `group`.
        - A template with a `gif` header can be sent with `marketing_messages.send` only.
        - If `ttl_seconds` is set: `category` is required.
        - If `direct_send_config` is set: `category` is required.
        - If `interactive.action.buttons.cta_url` is set: `category` is required.
        - If `category` is set: at least one of `text`, `interactive` is required; `interactive.type` is one of
          `button`, `cta_url`; `text.preview_url` must not be `true`; `text.body` has at most 1,024 characters.
        - If `category` is `authentication`: `text` is required; `recipient` is not allowed; `recipient_type` must
          not be `group`; `direct_send_config` is not allowed; `ttl_seconds` is at most 900.

        Args:
            to: Phone number with `+` and the country code (without these the platform assumes the country code of
                the business), or a group ID with `recipient_type: "group"`.
            recipient: Business-scoped user ID (`US.1349…`) or parent BSUID (`US.ENT.…`). If `to` is given too, `to`
                applies.
            recipient_type: Type of the recipient in `to`. Default: `individual`.
            type: Type of the content: the name of the key that holds it.
            text: Text, with optional link preview.
            image: Image with optional caption.
            video: Video with optional caption.
            audio: Audio file or voice message.
            document: Document with optional caption and file name.
            sticker: Static or animated sticker.
            location: Location on a map.
            template: Template message: an approved template with its parameters.
            interactive: Interactive message: buttons, lists, products, flows, requests and orders.
            contacts: Contact cards. 1 to 257; fewer are recommended.
            reaction: Reaction with an emoji, or its removal.
            pin: Pin or unpin of a group message.
            context: Message to reply to, quoted above this message.
            biz_opaque_callback_data: Custom data, returned in the status webhooks of this message and not visible to
                the user. At most 512 characters.
            recipient_identity_key_hash: Identity key hash of the recipient, from a webhook. A message to a user with
                another hash is not delivered (code 137000).
            messaging_account_id: ID of the messaging account to bill, if the app has several accounts on this phone
                number.
            category: Category of a Direct Send message: text or buttons outside the customer service window, without
                a template. Requires an account with Direct Send.
            ttl_seconds: Delivery time limit of a Direct Send message, in seconds. For `utility`: 30 to 43,200,
                default: 30 days. For `authentication`: 30 to 900, default: 600.
            direct_send_config: Template options of a Direct Send message.
            phone_number_id: Default: the client's phone number ID.
            messaging_product: Constant; may be omitted.
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/messages/send-messages
        """
        return self._client.call("messages.send", {
            "to": to,
            "recipient": recipient,
            "recipient_type": recipient_type,
            "type": type,
            "text": text,
            "image": image,
            "video": video,
            "audio": audio,
            "document": document,
            "sticker": sticker,
            "location": location,
            "template": template,
            "interactive": interactive,
            "contacts": contacts,
            "reaction": reaction,
            "pin": pin,
            "context": context,
            "biz_opaque_callback_data": biz_opaque_callback_data,
            "recipient_identity_key_hash": recipient_identity_key_hash,
            "messaging_account_id": messaging_account_id,
            "category": category,
            "ttl_seconds": ttl_seconds,
            "direct_send_config": direct_send_config,
            "phone_number_id": phone_number_id,
            "messaging_product": messaging_product,
        }, lenient=lenient, extra=extra)

    def mark_read(
        self,
        *,
        message_id: str,
        typing_indicator: params.Typing | None = None,
        phone_number_id: str | None = None,
        messaging_product: Literal["whatsapp"] | None = None,
        status: Literal["read"] | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.Success:
        """Marks a received message and all earlier messages of the chat as read. Optionally shows the typing indicator.

        Args:
            message_id: ID of the message, from the webhook.
            typing_indicator: Typing indicator, shown until the next message. At most 25 s.
            phone_number_id: Default: the client's phone number ID.
            messaging_product: Constant; may be omitted.
            status: Constant; may be omitted.
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/messages/mark-message-as-read
        """
        return self._client.call("messages.mark_read", {
            "message_id": message_id,
            "typing_indicator": typing_indicator,
            "phone_number_id": phone_number_id,
            "messaging_product": messaging_product,
            "status": status,
        }, lenient=lenient, extra=extra)

    def send_encrypted(
        self,
        *,
        encrypted_contents: str,
        phone_number_id: str | None = None,
        messaging_product: Literal["whatsapp"] | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.EncryptedResponse:
        """Sends a message with an encrypted body. Requires payload encryption in the settings of the phone number. The
        response is encrypted too; error responses are not.

        Args:
            encrypted_contents: Message body as a JWE in compact form, encrypted with the platform's key
                (`settings.get`).
            phone_number_id: Default: the client's phone number ID.
            messaging_product: Constant; may be omitted.
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/messages/send-messages
        """
        return self._client.call("messages.send_encrypted", {
            "encrypted_contents": encrypted_contents,
            "phone_number_id": phone_number_id,
            "messaging_product": messaging_product,
        }, lenient=lenient, extra=extra)


class AsyncMessages(Area):
    """`Messages` to await; methods that end with `_all` are for `async for`."""

    send = awaited(Messages.send)
    mark_read = awaited(Messages.mark_read)
    send_encrypted = awaited(Messages.send_encrypted)
