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
        """Send a message to a person or a group.

        An answer means that the platform accepted it; whether it was sent, delivered and read arrives by webhook.
        Outside the customer service window (24 hours from the person's last message) only templates pass. There is
        no idempotency key: sending twice is two messages.

        - A reaction has no `context`.
        - Groups don't get interactive messages.
        - Messages are pinned in groups only.
        - `ttl_seconds`, `direct_send_config`, more than three buttons and buttons that open pages are for Direct
          Send: they need a `category`.
        - Direct Send takes text of up to 1024 characters without a preview, buttons, and a button that opens a page.
        - In the category `authentication`: text only, to a phone number, with at most 900 `ttl_seconds` and no
          `direct_send_config`.
        - A template with a `gif` on top goes by `marketing_messages.send` only.

        Args:
            to: A phone number with `+` and its country code (without them the platform takes your own country's); or
                a group's id, with `recipient_type: "group"`.
            recipient: Business-scoped user ID (`US.1349…`), or a parent's (`US.ENT.…`). If `to` is given too, `to`
                wins.
            recipient_type: Whether `to` names a person (as it does unless told) or a group.
            type: Type of the content.
            text: Text.
            image: A picture.
            video: A video.
            audio: A voice message or other sound.
            document: A file.
            sticker: A sticker.
            location: A place on the map.
            template: A message that was approved beforehand, filled in.
            interactive: Something to choose, fill in or pay.
            contacts: Contact cards: 1 to 257, though fewer is better.
            reaction: An emoji on a message, or its removal.
            pin: A group's message pinned, or no longer.
            context: The message that this one answers, quoted above it.
            biz_opaque_callback_data: Your own note, up to 512 characters. It comes back in the statuses of this
                message, and nobody else sees it.
            recipient_identity_key_hash: Deliver only if the person's identity is still the one with this hash (from
                a webhook); else it fails with code 137000.
            messaging_account_id: Which messaging account pays, where the app has several on this number.
            category: Direct Send, where your account has it: text or buttons outside the customer service window,
                without a template.
            ttl_seconds: With Direct Send: for how long the platform tries to deliver, in seconds. 30 to 43,200 for
                `utility` (30 days unless told), 30 to 900 for `authentication` (600 unless told).
            direct_send_config: With Direct Send: more about the template that the platform makes of it.
            phone_number_id: Default: the client's phone number ID.
            messaging_product: Constant; may be omitted.
            lenient: Whether to pass values that break a limit, and unknown fields. Types are always checked.
            extra: Fields that this version doesn't know: merged deep into the body after the checks.

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
        """Mark a message that you received as read, with all before it in the thread; and show that you are typing.

        Args:
            message_id: The id of the message, from the webhook.
            typing_indicator: Show a typing bubble until you answer, for at most 25 seconds.
            phone_number_id: Default: the client's phone number ID.
            messaging_product: Constant; may be omitted.
            status: Constant; may be omitted.
            lenient: Whether to pass values that break a limit, and unknown fields. Types are always checked.
            extra: Fields that this version doesn't know: merged deep into the body after the checks.

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
    ) -> types.EncryptedAnswer:
        """Send a message whose body you have encrypted, where the number's settings say so. The answer is encrypted
        too; errors aren't.

        Args:
            encrypted_contents: The body of a message as a JWE in its compact form, for the platform's key
                (`settings.get`).
            phone_number_id: Default: the client's phone number ID.
            messaging_product: Constant; may be omitted.
            lenient: Whether to pass values that break a limit, and unknown fields. Types are always checked.
            extra: Fields that this version doesn't know: merged deep into the body after the checks.

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
