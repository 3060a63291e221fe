# Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

"""A method for each operation, by area. `WhatsApp` has the areas as attributes, and `AsyncWhatsApp` the awaited ones."""

# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from .area import Area, awaited, iterated

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from typing import Any, Literal, TypeAlias

    from . import params, types

    Operation: TypeAlias = Literal[
        "messages.send",
        "messages.mark_read",
        "messages.send_encrypted",
        "marketing_messages.send",
        "message_samples.create",
        "media.upload",
        "media.get",
        "media.download",
        "media.delete",
        "groups.create",
        "groups.list",
        "groups.get",
        "groups.update",
        "groups.set_picture",
        "groups.delete",
        "groups.get_invite_link",
        "groups.reset_invite_link",
        "groups.delete_invite_link",
        "groups.list_join_requests",
        "groups.approve_join_requests",
        "groups.reject_join_requests",
        "groups.remove_participants",
        "calls.connect",
        "calls.pre_accept",
        "calls.accept",
        "calls.reject",
        "calls.terminate",
        "calls.get_permissions",
        "phone_numbers.list",
        "phone_numbers.get",
        "settings.get",
        "settings.update",
        "business_profile.get",
        "business_profile.update",
        "business_profile.get_by_id",
        "business_profile.update_by_id",
        "conversational_automation.set",
        "commerce_settings.get",
        "commerce_settings.update",
        "qr_codes.create",
        "qr_codes.update",
        "qr_codes.list",
        "qr_codes.get",
        "qr_codes.delete",
        "usernames.get",
        "usernames.set",
        "usernames.delete",
        "usernames.suggest",
        "block_users.add",
        "block_users.remove",
        "block_users.list",
        "contact_book.forget",
        "parent_bsuid_account.get",
        "message_history.list",
        "message_history.list_events",
        "official_business_account.get",
        "official_business_account.apply",
        "compliance_info.get",
        "compliance_info.update",
        "encryption.get",
        "encryption.set",
        "uploads.start",
        "uploads.get",
        "uploads.append",
        "accounts.get",
        "accounts.update",
        "templates.create",
        "templates.create_from_library",
        "templates.list",
        "templates.get",
        "templates.list_library",
        "signups.create",
        "signups.list",
        "signups.get",
        "signups.update",
    ]
    """The names of all operations."""


class Messages(Area):
    """`send`, `mark_read`, `send_encrypted`"""

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
        messaging_product: Literal["whatsapp"] | None = None,
        phone_number_id: str | None = None,
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
            type: Which of the contents it has.
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
            messaging_product: The same always, and may be left out.
            phone_number_id: The client's own unless told.
            lenient: Let bounds and unknown fields through, though never types.
            extra: What the platform added yesterday: merged deep into the body after the checks.

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
            "messaging_product": messaging_product,
            "phone_number_id": phone_number_id,
        }, lenient=lenient, extra=extra)

    def mark_read(
        self,
        *,
        message_id: str,
        typing_indicator: params.Typing | None = None,
        messaging_product: Literal["whatsapp"] | None = None,
        status: Literal["read"] | None = None,
        phone_number_id: str | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.Success:
        """Mark a message that you received as read, with all before it in the thread; and show that you are typing.

        Args:
            message_id: The id of the message, from the webhook.
            typing_indicator: Show a typing bubble until you answer, for at most 25 seconds.
            messaging_product: The same always, and may be left out.
            status: The same always, and may be left out.
            phone_number_id: The client's own unless told.
            lenient: Let bounds and unknown fields through, though never types.
            extra: What the platform added yesterday: merged deep into the body after the checks.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/messages/mark-message-as-read
        """
        return self._client.call("messages.mark_read", {
            "message_id": message_id,
            "typing_indicator": typing_indicator,
            "messaging_product": messaging_product,
            "status": status,
            "phone_number_id": phone_number_id,
        }, lenient=lenient, extra=extra)

    def send_encrypted(
        self,
        *,
        encrypted_contents: str,
        messaging_product: Literal["whatsapp"] | None = None,
        phone_number_id: str | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.EncryptedAnswer:
        """Send a message whose body you have encrypted, where the number's settings say so. The answer is encrypted
        too; errors aren't.

        Args:
            encrypted_contents: The body of a message as a JWE in its compact form, for the platform's key
                (`settings.get`).
            messaging_product: The same always, and may be left out.
            phone_number_id: The client's own unless told.
            lenient: Let bounds and unknown fields through, though never types.
            extra: What the platform added yesterday: merged deep into the body after the checks.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/messages/send-messages
        """
        return self._client.call("messages.send_encrypted", {
            "encrypted_contents": encrypted_contents,
            "messaging_product": messaging_product,
            "phone_number_id": phone_number_id,
        }, lenient=lenient, extra=extra)


class AsyncMessages(Area):
    """`Messages` to be awaited; what ends with `_all` is for `async for`."""

    send = awaited(Messages.send)
    mark_read = awaited(Messages.mark_read)
    send_encrypted = awaited(Messages.send_encrypted)


class MarketingMessages(Area):
    """`send`"""

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
        messaging_product: Literal["whatsapp"] | None = None,
        type: Literal["template"] | None = None,
        phone_number_id: str | None = None,
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
            messaging_product: The same always, and may be left out.
            type: The same always, and may be left out.
            phone_number_id: The client's own unless told.
            lenient: Let bounds and unknown fields through, though never types.
            extra: What the platform added yesterday: merged deep into the body after the checks.

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
            "messaging_product": messaging_product,
            "type": type,
            "phone_number_id": phone_number_id,
        }, lenient=lenient, extra=extra)


class AsyncMarketingMessages(Area):
    """`MarketingMessages` to be awaited; what ends with `_all` is for `async for`."""

    send = awaited(MarketingMessages.send)


class MessageSamples(Area):
    """`create`"""

    def create(
        self,
        *,
        type: Literal["text", "interactive"] | None = None,
        text: params.TextBody | None = None,
        interactive: params.Interactive | None = None,
        waba_id: str | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.MessageSample:
        """Show the platform a message that Direct Send is to send: the answer is the category that it takes it for.

        In beta, for accounts that have Direct Send. The body is known from Meta's own SDK only.

        Args:
            type: Which of the contents it has.
            text: Text.
            interactive: Buttons, or a button that opens a page.
            waba_id: The client's own unless told.
            lenient: Let bounds and unknown fields through, though never types.
            extra: What the platform added yesterday: merged deep into the body after the checks.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/
        """
        return self._client.call("message_samples.create", {
            "type": type,
            "text": text,
            "interactive": interactive,
            "waba_id": waba_id,
        }, lenient=lenient, extra=extra)


class AsyncMessageSamples(Area):
    """`MessageSamples` to be awaited; what ends with `_all` is for `async for`."""

    create = awaited(MessageSamples.create)


class Media(Area):
    """`upload`, `get`, `download`, `delete`"""

    def upload(
        self,
        *,
        file: params.File,
        type: str | None = None,
        filename: str | None = None,
        ttl_minutes: int | None = None,
        use_case: str | None = None,
        description: str | None = None,
        messaging_product: Literal["whatsapp"] | None = None,
        phone_number_id: str | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.UploadedMedia:
        """Upload a file, to be sent by its id. It is kept for 30 days.

        Args:
            file: The file: audio and video up to 16 MB, pictures 5 MB, stickers 500 KB, documents 100 MB.
            type: Its MIME type.
            filename: Its name.
            ttl_minutes: How long to keep it, in minutes (60 to 43200). Only for numbers without storage, which keep
                it for an hour unless told.
            use_case: `call_voicemail_announcement`, for what an answering machine says: it is kept for good then.
            description: What it is.
            messaging_product: The same always, and may be left out.
            phone_number_id: The client's own unless told.
            lenient: Let bounds and unknown fields through, though never types.
            extra: What the platform added yesterday: merged deep into the body after the checks.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/business-phone-numbers/media
        """
        return self._client.call("media.upload", {
            "file": file,
            "type": type,
            "filename": filename,
            "ttl_minutes": ttl_minutes,
            "use_case": use_case,
            "description": description,
            "messaging_product": messaging_product,
            "phone_number_id": phone_number_id,
        }, lenient=lenient, extra=extra)

    def get(
        self,
        *,
        media_id: str,
        phone_number_id: str | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.Media:
        """Find out where to download a file. The URL works for five minutes.

        Args:
            media_id: The file: uploaded (kept for 30 days), or from a webhook (7 days).
            phone_number_id: Only if the file belongs to this number.
            lenient: Let bounds and unknown fields through, though never types.
            extra: What the platform added yesterday: merged deep into the body after the checks.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/business-phone-numbers/media
        """
        return self._client.call("media.get", {
            "media_id": media_id,
            "phone_number_id": phone_number_id,
        }, lenient=lenient, extra=extra)

    def download(
        self,
        *,
        url: str,
        sha256: str | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> bytes:
        """Download a file from the URL that the platform told. The token goes to the platform's hosts alone.

        Args:
            url: From the webhook, or from `media.get`. It works for five minutes; then the answer is 404: get a new
                one.
            sha256: The file's SHA-256, from the same place, in hexadecimal or base64: other bytes are refused.
            lenient: Let bounds and unknown fields through, though never types.
            extra: What the platform added yesterday: merged deep into the body after the checks.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/business-phone-numbers/media
        """
        return self._client.call("media.download", {"url": url, "sha256": sha256}, lenient=lenient, extra=extra)

    def delete(
        self,
        *,
        media_id: str,
        phone_number_id: str | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.Success:
        """Delete a file.

        Args:
            media_id: The file.
            phone_number_id: Only if the file belongs to this number.
            lenient: Let bounds and unknown fields through, though never types.
            extra: What the platform added yesterday: merged deep into the body after the checks.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/business-phone-numbers/media
        """
        return self._client.call("media.delete", {
            "media_id": media_id,
            "phone_number_id": phone_number_id,
        }, lenient=lenient, extra=extra)


class AsyncMedia(Area):
    """`Media` to be awaited; what ends with `_all` is for `async for`."""

    upload = awaited(Media.upload)
    get = awaited(Media.get)
    download = awaited(Media.download)
    delete = awaited(Media.delete)


class Groups(Area):
    """`create`, `list`, `get`, `update`, `set_picture`, `delete`, `get_invite_link`, `reset_invite_link`,
    `delete_invite_link`, `list_join_requests`, `approve_join_requests`, `reject_join_requests`,
    `remove_participants`
    """

    def create(
        self,
        *,
        subject: str,
        description: str | None = None,
        join_approval_mode: params.JoinApprovalMode | None = None,
        messaging_product: Literal["whatsapp"] | None = None,
        phone_number_id: str | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.GroupRequest:
        """Create a group. The group and its invite link arrive by webhook (`group_lifecycle_update`) with the id of
        this request.

        A number has up to 10,000 groups.

        Args:
            subject: Its name: 1 to 128 characters.
            description: What it is for: up to 2048 characters.
            join_approval_mode: Whether you let people in one by one, or everybody who has the link, as it is unless
                told.
            messaging_product: The same always, and may be left out.
            phone_number_id: The client's own unless told.
            lenient: Let bounds and unknown fields through, though never types.
            extra: What the platform added yesterday: merged deep into the body after the checks.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/groups/reference
        """
        return self._client.call("groups.create", {
            "subject": subject,
            "description": description,
            "join_approval_mode": join_approval_mode,
            "messaging_product": messaging_product,
            "phone_number_id": phone_number_id,
        }, lenient=lenient, extra=extra)

    def list(
        self,
        *,
        limit: int | None = None,
        after: str | None = None,
        before: str | None = None,
        phone_number_id: str | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.Groups:
        """List the groups of a number.

        Args:
            limit: How many on a page: 1 to 1024, 25 unless told.
            after: The page after this cursor.
            before: The page before this cursor.
            phone_number_id: The client's own unless told.
            lenient: Let bounds and unknown fields through, though never types.
            extra: What the platform added yesterday: merged deep into the body after the checks.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/groups/reference
        """
        return self._client.call("groups.list", {
            "limit": limit,
            "after": after,
            "before": before,
            "phone_number_id": phone_number_id,
        }, lenient=lenient, extra=extra)

    def list_all(
        self,
        *,
        limit: int | None = None,
        after: str | None = None,
        before: str | None = None,
        phone_number_id: str | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> Iterator[types.GroupSummary]:
        """`list`, item by item, over all pages: each is asked for when its first item is.

        Args:
            limit: How many on a page: 1 to 1024, 25 unless told.
            after: The page after this cursor.
            before: The page before this cursor.
            phone_number_id: The client's own unless told.
            lenient: Let bounds and unknown fields through, though never types.
            extra: What the platform added yesterday: merged deep into the body after the checks.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/groups/reference
        """
        return self._client.pages("groups.list", {
            "limit": limit,
            "after": after,
            "before": before,
            "phone_number_id": phone_number_id,
        }, lenient=lenient, extra=extra)

    def get(
        self,
        *,
        group_id: str,
        fields: str | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.Group:
        """Get a group's name, description, state and people.

        Args:
            group_id: The group.
            fields: What to tell of it, by commas: `subject`, `description`, `suspended`, `creation_timestamp`,
                `participants`, `total_participant_count`, `join_approval_mode`. Only its id unless told.
            lenient: Let bounds and unknown fields through, though never types.
            extra: What the platform added yesterday: merged deep into the body after the checks.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/groups/reference
        """
        return self._client.call("groups.get", {"group_id": group_id, "fields": fields}, lenient=lenient, extra=extra)

    def update(
        self,
        *,
        group_id: str,
        subject: str | None = None,
        description: str | None = None,
        messaging_product: Literal["whatsapp"] | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.GroupRequest:
        """Change a group's name or description. Whether it was done arrives by webhook (`group_settings_update`).

        Args:
            group_id: The group.
            subject: Its name: 1 to 128 characters.
            description: What it is for: up to 2048 characters.
            messaging_product: The same always, and may be left out.
            lenient: Let bounds and unknown fields through, though never types.
            extra: What the platform added yesterday: merged deep into the body after the checks.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/groups/reference
        """
        return self._client.call("groups.update", {
            "group_id": group_id,
            "subject": subject,
            "description": description,
            "messaging_product": messaging_product,
        }, lenient=lenient, extra=extra)

    def set_picture(
        self,
        *,
        group_id: str,
        file: params.File,
        type: str | None = None,
        filename: str | None = None,
        messaging_product: Literal["whatsapp"] | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.GroupRequest:
        """Change a group's picture. Whether it was done arrives by webhook (`group_settings_update`).

        Args:
            group_id: The group.
            file: A square JPEG of at least 192 × 192 pixels, up to 5 MB.
            type: `image/jpeg`.
            filename: Its name.
            messaging_product: The same always, and may be left out.
            lenient: Let bounds and unknown fields through, though never types.
            extra: What the platform added yesterday: merged deep into the body after the checks.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/groups/reference
        """
        return self._client.call("groups.set_picture", {
            "group_id": group_id,
            "file": file,
            "type": type,
            "filename": filename,
            "messaging_product": messaging_product,
        }, lenient=lenient, extra=extra)

    def delete(
        self,
        *,
        group_id: str,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.Success:
        """Delete a group: everybody leaves it. Whether it was done arrives by webhook (`group_lifecycle_update`).

        Args:
            group_id: The group.
            lenient: Let bounds and unknown fields through, though never types.
            extra: What the platform added yesterday: merged deep into the body after the checks.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/groups/reference
        """
        return self._client.call("groups.delete", {"group_id": group_id}, lenient=lenient, extra=extra)

    def get_invite_link(
        self,
        *,
        group_id: str,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.InviteLink:
        """Get a group's invite link.

        Args:
            group_id: The group.
            lenient: Let bounds and unknown fields through, though never types.
            extra: What the platform added yesterday: merged deep into the body after the checks.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/groups/reference
        """
        return self._client.call("groups.get_invite_link", {"group_id": group_id}, lenient=lenient, extra=extra)

    def reset_invite_link(
        self,
        *,
        group_id: str,
        messaging_product: Literal["whatsapp"] | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.InviteLink:
        """Make a new invite link for a group. The old ones lead nowhere any more.

        Args:
            group_id: The group.
            messaging_product: The same always, and may be left out.
            lenient: Let bounds and unknown fields through, though never types.
            extra: What the platform added yesterday: merged deep into the body after the checks.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/groups/reference
        """
        return self._client.call("groups.reset_invite_link", {
            "group_id": group_id,
            "messaging_product": messaging_product,
        }, lenient=lenient, extra=extra)

    def delete_invite_link(
        self,
        *,
        group_id: str,
        messaging_product: Literal["whatsapp"] | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.Success:
        """Delete a group's invite link. Documented in the platform's OpenAPI file only.

        Args:
            group_id: The group.
            messaging_product: The same always, and may be left out.
            lenient: Let bounds and unknown fields through, though never types.
            extra: What the platform added yesterday: merged deep into the body after the checks.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/groups/reference
        """
        return self._client.call("groups.delete_invite_link", {
            "group_id": group_id,
            "messaging_product": messaging_product,
        }, lenient=lenient, extra=extra)

    def list_join_requests(
        self,
        *,
        group_id: str,
        limit: int | None = None,
        after: str | None = None,
        before: str | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.JoinRequests:
        """List who asks to join a group.

        Args:
            group_id: The group.
            limit: How many on a page.
            after: The page after this cursor.
            before: The page before this cursor.
            lenient: Let bounds and unknown fields through, though never types.
            extra: What the platform added yesterday: merged deep into the body after the checks.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/groups/reference
        """
        return self._client.call("groups.list_join_requests", {
            "group_id": group_id,
            "limit": limit,
            "after": after,
            "before": before,
        }, lenient=lenient, extra=extra)

    def list_join_requests_all(
        self,
        *,
        group_id: str,
        limit: int | None = None,
        after: str | None = None,
        before: str | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> Iterator[types.JoinRequest]:
        """`list_join_requests`, item by item, over all pages: each is asked for when its first item is.

        Args:
            group_id: The group.
            limit: How many on a page.
            after: The page after this cursor.
            before: The page before this cursor.
            lenient: Let bounds and unknown fields through, though never types.
            extra: What the platform added yesterday: merged deep into the body after the checks.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/groups/reference
        """
        return self._client.pages("groups.list_join_requests", {
            "group_id": group_id,
            "limit": limit,
            "after": after,
            "before": before,
        }, lenient=lenient, extra=extra)

    def approve_join_requests(
        self,
        *,
        group_id: str,
        join_requests: Sequence[str],
        messaging_product: Literal["whatsapp"] | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.ApprovedJoinRequests:
        """Let people in who asked to join a group.

        Args:
            group_id: The group.
            join_requests: The requests.
            messaging_product: The same always, and may be left out.
            lenient: Let bounds and unknown fields through, though never types.
            extra: What the platform added yesterday: merged deep into the body after the checks.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/groups/reference
        """
        return self._client.call("groups.approve_join_requests", {
            "group_id": group_id,
            "join_requests": join_requests,
            "messaging_product": messaging_product,
        }, lenient=lenient, extra=extra)

    def reject_join_requests(
        self,
        *,
        group_id: str,
        join_requests: Sequence[str],
        messaging_product: Literal["whatsapp"] | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.RejectedJoinRequests:
        """Turn people away who asked to join a group.

        Args:
            group_id: The group.
            join_requests: The requests.
            messaging_product: The same always, and may be left out.
            lenient: Let bounds and unknown fields through, though never types.
            extra: What the platform added yesterday: merged deep into the body after the checks.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/groups/reference
        """
        return self._client.call("groups.reject_join_requests", {
            "group_id": group_id,
            "join_requests": join_requests,
            "messaging_product": messaging_product,
        }, lenient=lenient, extra=extra)

    def remove_participants(
        self,
        *,
        group_id: str,
        participants: Sequence[params.GroupParticipant],
        messaging_product: Literal["whatsapp"] | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.GroupRequest:
        """Remove people from a group. They can't come back by the link. Whether it was done arrives by webhook
        (`group_participants_update`).

        Args:
            group_id: The group.
            participants: 1 to 8 people.
            messaging_product: The same always, and may be left out.
            lenient: Let bounds and unknown fields through, though never types.
            extra: What the platform added yesterday: merged deep into the body after the checks.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/groups/reference
        """
        return self._client.call("groups.remove_participants", {
            "group_id": group_id,
            "participants": participants,
            "messaging_product": messaging_product,
        }, lenient=lenient, extra=extra)


class AsyncGroups(Area):
    """`Groups` to be awaited; what ends with `_all` is for `async for`."""

    create = awaited(Groups.create)
    list = awaited(Groups.list)
    list_all = iterated(Groups.list_all)
    get = awaited(Groups.get)
    update = awaited(Groups.update)
    set_picture = awaited(Groups.set_picture)
    delete = awaited(Groups.delete)
    get_invite_link = awaited(Groups.get_invite_link)
    reset_invite_link = awaited(Groups.reset_invite_link)
    delete_invite_link = awaited(Groups.delete_invite_link)
    list_join_requests = awaited(Groups.list_join_requests)
    list_join_requests_all = iterated(Groups.list_join_requests_all)
    approve_join_requests = awaited(Groups.approve_join_requests)
    reject_join_requests = awaited(Groups.reject_join_requests)
    remove_participants = awaited(Groups.remove_participants)


class Calls(Area):
    """`connect`, `pre_accept`, `accept`, `reject`, `terminate`, `get_permissions`"""

    def connect(
        self,
        *,
        session: params.SdpOffer,
        to: str | None = None,
        recipient: str | None = None,
        biz_opaque_callback_data: str | None = None,
        messaging_product: Literal["whatsapp"] | None = None,
        action: Literal["connect"] | None = None,
        phone_number_id: str | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.StartedCalls:
        """Call a person who allowed it. Their answer arrives by webhook.

        At most 100 connected calls to a person in 24 hours, and 1,000 at once from a number.

        Args:
            session: What you offer to send and receive.
            to: A phone number with `+` and its country code.
            recipient: Business-scoped user ID. If `to` is given too, `to` wins.
            biz_opaque_callback_data: Your own note, up to 512 characters. It comes back in the webhooks of this
                call.
            messaging_product: The same always, and may be left out.
            action: The same always, and may be left out.
            phone_number_id: The client's own unless told.
            lenient: Let bounds and unknown fields through, though never types.
            extra: What the platform added yesterday: merged deep into the body after the checks.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/calling/business-initiated-calls
        """
        return self._client.call("calls.connect", {
            "session": session,
            "to": to,
            "recipient": recipient,
            "biz_opaque_callback_data": biz_opaque_callback_data,
            "messaging_product": messaging_product,
            "action": action,
            "phone_number_id": phone_number_id,
        }, lenient=lenient, extra=extra)

    def pre_accept(
        self,
        *,
        call_id: str,
        session: params.SdpAnswer,
        messaging_product: Literal["whatsapp"] | None = None,
        action: Literal["pre_accept"] | None = None,
        phone_number_id: str | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.Success:
        """Prepare to take a call, before you accept it: the first words aren't lost.

        Args:
            call_id: The call, from the webhook.
            session: What you will send and receive.
            messaging_product: The same always, and may be left out.
            action: The same always, and may be left out.
            phone_number_id: The client's own unless told.
            lenient: Let bounds and unknown fields through, though never types.
            extra: What the platform added yesterday: merged deep into the body after the checks.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/calling/user-initiated-calls
        """
        return self._client.call("calls.pre_accept", {
            "call_id": call_id,
            "session": session,
            "messaging_product": messaging_product,
            "action": action,
            "phone_number_id": phone_number_id,
        }, lenient=lenient, extra=extra)

    def accept(
        self,
        *,
        call_id: str,
        session: params.SdpAnswer,
        biz_opaque_callback_data: str | None = None,
        messaging_product: Literal["whatsapp"] | None = None,
        action: Literal["accept"] | None = None,
        phone_number_id: str | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.Success:
        """Take a call, within 30 to 60 seconds of its webhook. Send sound only after the answer.

        Args:
            call_id: The call, from the webhook.
            session: What you will send and receive: the same as when it was pre-accepted.
            biz_opaque_callback_data: Your own note, up to 512 characters. It comes back in the webhooks of this
                call.
            messaging_product: The same always, and may be left out.
            action: The same always, and may be left out.
            phone_number_id: The client's own unless told.
            lenient: Let bounds and unknown fields through, though never types.
            extra: What the platform added yesterday: merged deep into the body after the checks.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/calling/user-initiated-calls
        """
        return self._client.call("calls.accept", {
            "call_id": call_id,
            "session": session,
            "biz_opaque_callback_data": biz_opaque_callback_data,
            "messaging_product": messaging_product,
            "action": action,
            "phone_number_id": phone_number_id,
        }, lenient=lenient, extra=extra)

    def reject(
        self,
        *,
        call_id: str,
        messaging_product: Literal["whatsapp"] | None = None,
        action: Literal["reject"] | None = None,
        phone_number_id: str | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.Success:
        """Turn a call down.

        Args:
            call_id: The call, from the webhook.
            messaging_product: The same always, and may be left out.
            action: The same always, and may be left out.
            phone_number_id: The client's own unless told.
            lenient: Let bounds and unknown fields through, though never types.
            extra: What the platform added yesterday: merged deep into the body after the checks.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/calling/user-initiated-calls
        """
        return self._client.call("calls.reject", {
            "call_id": call_id,
            "messaging_product": messaging_product,
            "action": action,
            "phone_number_id": phone_number_id,
        }, lenient=lenient, extra=extra)

    def terminate(
        self,
        *,
        call_id: str,
        messaging_product: Literal["whatsapp"] | None = None,
        action: Literal["terminate"] | None = None,
        phone_number_id: str | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.Success:
        """End a call. Not needed when the other side hung up.

        Args:
            call_id: The call.
            messaging_product: The same always, and may be left out.
            action: The same always, and may be left out.
            phone_number_id: The client's own unless told.
            lenient: Let bounds and unknown fields through, though never types.
            extra: What the platform added yesterday: merged deep into the body after the checks.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/calling/user-initiated-calls
        """
        return self._client.call("calls.terminate", {
            "call_id": call_id,
            "messaging_product": messaging_product,
            "action": action,
            "phone_number_id": phone_number_id,
        }, lenient=lenient, extra=extra)

    def get_permissions(
        self,
        *,
        user_wa_id: str | None = None,
        recipient: str | None = None,
        phone_number_id: str | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.CallPermissions:
        """Find out whether a person may be called, or asked. At most five times a second, else code 613.

        Args:
            user_wa_id: The person's WhatsApp id or phone number.
            recipient: Instead of `user_wa_id`: their business-scoped user id.
            phone_number_id: The client's own unless told.
            lenient: Let bounds and unknown fields through, though never types.
            extra: What the platform added yesterday: merged deep into the body after the checks.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/calling/user-call-permissions
        """
        return self._client.call("calls.get_permissions", {
            "user_wa_id": user_wa_id,
            "recipient": recipient,
            "phone_number_id": phone_number_id,
        }, lenient=lenient, extra=extra)


class AsyncCalls(Area):
    """`Calls` to be awaited; what ends with `_all` is for `async for`."""

    connect = awaited(Calls.connect)
    pre_accept = awaited(Calls.pre_accept)
    accept = awaited(Calls.accept)
    reject = awaited(Calls.reject)
    terminate = awaited(Calls.terminate)
    get_permissions = awaited(Calls.get_permissions)


class PhoneNumbers(Area):
    """`list`, `get`"""

    def list(
        self,
        *,
        fields: str | None = None,
        filtering: str | None = None,
        sort: str | None = None,
        limit: int | None = None,
        after: str | None = None,
        before: str | None = None,
        waba_id: str | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.PhoneNumbers:
        """List the phone numbers of a WhatsApp Business account.

        Args:
            fields: What to tell of each, by commas, as in `id,verified_name,status`; a few things unless told.
            filtering: JSON, as in `[{"field":"account_mode","operator":"EQUAL","value":"LIVE"}]`.
            sort: As in `creation_time.desc`.
            limit: How many on a page: 1 to 100, 25 unless told.
            after: The page after this cursor.
            before: The page before this cursor.
            waba_id: The client's own unless told.
            lenient: Let bounds and unknown fields through, though never types.
            extra: What the platform added yesterday: merged deep into the body after the checks.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/business-phone-numbers/phone-numbers
        """
        return self._client.call("phone_numbers.list", {
            "fields": fields,
            "filtering": filtering,
            "sort": sort,
            "limit": limit,
            "after": after,
            "before": before,
            "waba_id": waba_id,
        }, lenient=lenient, extra=extra)

    def list_all(
        self,
        *,
        fields: str | None = None,
        filtering: str | None = None,
        sort: str | None = None,
        limit: int | None = None,
        after: str | None = None,
        before: str | None = None,
        waba_id: str | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> Iterator[types.PhoneNumber]:
        """`list`, item by item, over all pages: each is asked for when its first item is.

        Args:
            fields: What to tell of each, by commas, as in `id,verified_name,status`; a few things unless told.
            filtering: JSON, as in `[{"field":"account_mode","operator":"EQUAL","value":"LIVE"}]`.
            sort: As in `creation_time.desc`.
            limit: How many on a page: 1 to 100, 25 unless told.
            after: The page after this cursor.
            before: The page before this cursor.
            waba_id: The client's own unless told.
            lenient: Let bounds and unknown fields through, though never types.
            extra: What the platform added yesterday: merged deep into the body after the checks.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/business-phone-numbers/phone-numbers
        """
        return self._client.pages("phone_numbers.list", {
            "fields": fields,
            "filtering": filtering,
            "sort": sort,
            "limit": limit,
            "after": after,
            "before": before,
            "waba_id": waba_id,
        }, lenient=lenient, extra=extra)

    def get(
        self,
        *,
        fields: str | None = None,
        phone_number_id: str | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.PhoneNumber:
        """Get one phone number: its name, quality, limits and state.

        Args:
            fields: What to tell of it, by commas, as in `id,throughput,whatsapp_business_manager_messaging_limit`; a
                few things unless told.
            phone_number_id: The client's own unless told.
            lenient: Let bounds and unknown fields through, though never types.
            extra: What the platform added yesterday: merged deep into the body after the checks.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/business-phone-numbers/phone-numbers
        """
        return self._client.call("phone_numbers.get", {
            "fields": fields,
            "phone_number_id": phone_number_id,
        }, lenient=lenient, extra=extra)


class AsyncPhoneNumbers(Area):
    """`PhoneNumbers` to be awaited; what ends with `_all` is for `async for`."""

    list = awaited(PhoneNumbers.list)
    list_all = iterated(PhoneNumbers.list_all)
    get = awaited(PhoneNumbers.get)


class Settings(Area):
    """`get`, `update`"""

    def get(
        self,
        *,
        fields: str | None = None,
        include_sip_credentials: bool | None = None,
        phone_number_id: str | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.NumberSettings:
        """Get a number's settings.

        Args:
            fields: What to tell, by commas; all unless told.
            include_sip_credentials: Tell the password for SIP too. Keep it as you keep tokens.
            phone_number_id: The client's own unless told.
            lenient: Let bounds and unknown fields through, though never types.
            extra: What the platform added yesterday: merged deep into the body after the checks.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/calling/call-settings
        """
        return self._client.call("settings.get", {
            "fields": fields,
            "include_sip_credentials": include_sip_credentials,
            "phone_number_id": phone_number_id,
        }, lenient=lenient, extra=extra)

    def update(
        self,
        *,
        calling: params.CallingSettings | None = None,
        user_identity_change: params.IdentityChangeSettings | None = None,
        payload_encryption: params.EncryptionSettings | None = None,
        storage_configuration: params.StorageSettings | None = None,
        phone_number_id: str | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.Success:
        """Change a number's settings, one kind at a time.

        Args:
            calling: Calls.
            user_identity_change: Whether messages are held back from people whose identity has changed.
            payload_encryption: Encryption of what is sent.
            storage_configuration: Where messages are stored. Only before the number is registered.
            phone_number_id: The client's own unless told.
            lenient: Let bounds and unknown fields through, though never types.
            extra: What the platform added yesterday: merged deep into the body after the checks.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/calling/call-settings
        """
        return self._client.call("settings.update", {
            "calling": calling,
            "user_identity_change": user_identity_change,
            "payload_encryption": payload_encryption,
            "storage_configuration": storage_configuration,
            "phone_number_id": phone_number_id,
        }, lenient=lenient, extra=extra)


class AsyncSettings(Area):
    """`Settings` to be awaited; what ends with `_all` is for `async for`."""

    get = awaited(Settings.get)
    update = awaited(Settings.update)


class BusinessProfile(Area):
    """`get`, `update`, `get_by_id`, `update_by_id`"""

    def get(
        self,
        *,
        fields: str | None = None,
        phone_number_id: str | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.BusinessProfiles:
        """Get what people see of a number's business, in a list of one.

        Args:
            fields: What to tell, by commas: `about`, `address`, `description`, `email`, `profile_picture_url`,
                `websites`, `vertical`.
            phone_number_id: The client's own unless told.
            lenient: Let bounds and unknown fields through, though never types.
            extra: What the platform added yesterday: merged deep into the body after the checks.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/business-profiles
        """
        return self._client.call("business_profile.get", {
            "fields": fields,
            "phone_number_id": phone_number_id,
        }, lenient=lenient, extra=extra)

    def update(
        self,
        *,
        about: str | None = None,
        address: str | None = None,
        description: str | None = None,
        email: str | None = None,
        websites: Sequence[str] | None = None,
        vertical: params.Vertical | None = None,
        profile_picture_handle: str | None = None,
        messaging_product: Literal["whatsapp"] | None = None,
        phone_number_id: str | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.Success:
        """Change what people see of a number's business.

        Args:
            about: The line below the name: 1 to 139 characters.
            address: Address: up to 256 characters.
            description: What the business does: up to 512 characters.
            email: Email address: up to 128 characters.
            websites: Up to two, of up to 256 characters each.
                Each begins with `http://` or `https://`.
            vertical: The line of business.
            profile_picture_handle: The picture: the handle of an upload (`uploads.append`).
            messaging_product: The same always, and may be left out.
            phone_number_id: The client's own unless told.
            lenient: Let bounds and unknown fields through, though never types.
            extra: What the platform added yesterday: merged deep into the body after the checks.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/business-profiles
        """
        return self._client.call("business_profile.update", {
            "about": about,
            "address": address,
            "description": description,
            "email": email,
            "websites": websites,
            "vertical": vertical,
            "profile_picture_handle": profile_picture_handle,
            "messaging_product": messaging_product,
            "phone_number_id": phone_number_id,
        }, lenient=lenient, extra=extra)

    def get_by_id(
        self,
        *,
        business_profile_id: str,
        fields: str | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.BusinessProfileNode:
        """Get what people see of a business, by the id of what they see. Documented in the platform's OpenAPI file
        only.

        Args:
            business_profile_id: The profile.
            fields: What to tell, by commas: `id`, `account_name`, `about`, `address`, `description`, `email`,
                `profile_picture_url`, `websites`, `vertical`.
            lenient: Let bounds and unknown fields through, though never types.
            extra: What the platform added yesterday: merged deep into the body after the checks.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/business-profiles
        """
        return self._client.call("business_profile.get_by_id", {
            "business_profile_id": business_profile_id,
            "fields": fields,
        }, lenient=lenient, extra=extra)

    def update_by_id(
        self,
        *,
        business_profile_id: str,
        account_name: str | None = None,
        about: str | None = None,
        address: str | None = None,
        description: str | None = None,
        email: str | None = None,
        websites: Sequence[str] | None = None,
        vertical: params.Vertical | None = None,
        profile_picture_handle: str | None = None,
        messaging_product: Literal["whatsapp"] | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.UpdatedBusinessProfile:
        """Change what people see of a business, by the id of what they see. Documented in the platform's OpenAPI file
        only.

        Args:
            business_profile_id: The profile.
            account_name: The name of the account: 1 to 75 characters.
            about: The line below the name: 1 to 139 characters.
            address: Address: up to 256 characters.
            description: What the business does: 1 to 256 characters.
            email: Email address: up to 128 characters.
            websites: Up to two, of up to 256 characters each.
                Each begins with `http://` or `https://`.
            vertical: The line of business.
            profile_picture_handle: The picture: the handle of an upload (`uploads.append`).
            messaging_product: The same always, and may be left out.
            lenient: Let bounds and unknown fields through, though never types.
            extra: What the platform added yesterday: merged deep into the body after the checks.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/business-profiles
        """
        return self._client.call("business_profile.update_by_id", {
            "business_profile_id": business_profile_id,
            "account_name": account_name,
            "about": about,
            "address": address,
            "description": description,
            "email": email,
            "websites": websites,
            "vertical": vertical,
            "profile_picture_handle": profile_picture_handle,
            "messaging_product": messaging_product,
        }, lenient=lenient, extra=extra)


class AsyncBusinessProfile(Area):
    """`BusinessProfile` to be awaited; what ends with `_all` is for `async for`."""

    get = awaited(BusinessProfile.get)
    update = awaited(BusinessProfile.update)
    get_by_id = awaited(BusinessProfile.get_by_id)
    update_by_id = awaited(BusinessProfile.update_by_id)


class ConversationalAutomation(Area):
    """`set`"""

    def set(
        self,
        *,
        prompts: Sequence[str] | None = None,
        commands: Sequence[params.ChatCommand] | None = None,
        enable_welcome_message: bool | None = None,
        phone_number_id: str | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.Success:
        """Set what a chat offers. It takes the place of all that was set before; `phone_numbers.get` tells it, with the
        field `conversational_automation`.

        Args:
            prompts: Up to 4 questions to tap.
                Each has 1 to 80 characters, and no emoji.
            commands: Up to 30 commands, which people choose after `/`.
            enable_welcome_message: Be told when somebody opens the chat for the first time. The platform removed
                this in March 2026.
            phone_number_id: The client's own unless told.
            lenient: Let bounds and unknown fields through, though never types.
            extra: What the platform added yesterday: merged deep into the body after the checks.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/business-phone-numbers/conversational-components
        """
        return self._client.call("conversational_automation.set", {
            "prompts": prompts,
            "commands": commands,
            "enable_welcome_message": enable_welcome_message,
            "phone_number_id": phone_number_id,
        }, lenient=lenient, extra=extra)


class AsyncConversationalAutomation(Area):
    """`ConversationalAutomation` to be awaited; what ends with `_all` is for `async for`."""

    set = awaited(ConversationalAutomation.set)


class CommerceSettings(Area):
    """`get`, `update`"""

    def get(
        self,
        *,
        phone_number_id: str | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.CommerceSettingsList:
        """Get whether people see a number's cart and catalog, in a list of one.

        Args:
            phone_number_id: The client's own unless told.
            lenient: Let bounds and unknown fields through, though never types.
            extra: What the platform added yesterday: merged deep into the body after the checks.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/catalogs/sell-products-and-services
        """
        return self._client.call("commerce_settings.get", {
            "phone_number_id": phone_number_id,
        }, lenient=lenient, extra=extra)

    def update(
        self,
        *,
        is_cart_enabled: bool | Literal["true", "false"] | None = None,
        is_catalog_visible: bool | Literal["true", "false"] | None = None,
        phone_number_id: str | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.Success:
        """Show or hide a number's cart and catalog.

        Args:
            is_cart_enabled: Whether people can put products into a cart; they can unless told.
            is_catalog_visible: Whether people see the catalog; they don't unless told.
            phone_number_id: The client's own unless told.
            lenient: Let bounds and unknown fields through, though never types.
            extra: What the platform added yesterday: merged deep into the body after the checks.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/catalogs/sell-products-and-services
        """
        return self._client.call("commerce_settings.update", {
            "is_cart_enabled": is_cart_enabled,
            "is_catalog_visible": is_catalog_visible,
            "phone_number_id": phone_number_id,
        }, lenient=lenient, extra=extra)


class AsyncCommerceSettings(Area):
    """`CommerceSettings` to be awaited; what ends with `_all` is for `async for`."""

    get = awaited(CommerceSettings.get)
    update = awaited(CommerceSettings.update)


class QrCodes(Area):
    """`create`, `update`, `list`, `get`, `delete`"""

    def create(
        self,
        *,
        prefilled_message: str,
        generate_qr_image: params.QrImageType | None = None,
        phone_number_id: str | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.QrCode:
        """Create a QR code and short link.

        Args:
            prefilled_message: The text that the person sends: 1 to 140 characters.
            generate_qr_image: Make a picture too.
            phone_number_id: The client's own unless told.
            lenient: Let bounds and unknown fields through, though never types.
            extra: What the platform added yesterday: merged deep into the body after the checks.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/qr-codes
        """
        return self._client.call("qr_codes.create", {
            "prefilled_message": prefilled_message,
            "generate_qr_image": generate_qr_image,
            "phone_number_id": phone_number_id,
        }, lenient=lenient, extra=extra)

    def update(
        self,
        *,
        code: str,
        prefilled_message: str,
        phone_number_id: str | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.QrCode:
        """Change the text that a QR code stands for.

        Args:
            code: The code.
            prefilled_message: The text that the person sends: 1 to 140 characters.
            phone_number_id: The client's own unless told.
            lenient: Let bounds and unknown fields through, though never types.
            extra: What the platform added yesterday: merged deep into the body after the checks.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/qr-codes
        """
        return self._client.call("qr_codes.update", {
            "code": code,
            "prefilled_message": prefilled_message,
            "phone_number_id": phone_number_id,
        }, lenient=lenient, extra=extra)

    def list(
        self,
        *,
        fields: str | None = None,
        code: str | None = None,
        limit: int | None = None,
        after: str | None = None,
        before: str | None = None,
        phone_number_id: str | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.QrCodes:
        """List the QR codes of a number.

        Args:
            fields: What to tell of each, by commas: `code`, `prefilled_message`, `deep_link_url`, `creation_time`,
                `qr_image_url.format(SVG)`. The first three unless told.
            code: Only this one.
            limit: How many on a page: 1 to 25, 25 unless told.
            after: The page after this cursor.
            before: The page before this cursor.
            phone_number_id: The client's own unless told.
            lenient: Let bounds and unknown fields through, though never types.
            extra: What the platform added yesterday: merged deep into the body after the checks.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/qr-codes
        """
        return self._client.call("qr_codes.list", {
            "fields": fields,
            "code": code,
            "limit": limit,
            "after": after,
            "before": before,
            "phone_number_id": phone_number_id,
        }, lenient=lenient, extra=extra)

    def list_all(
        self,
        *,
        fields: str | None = None,
        code: str | None = None,
        limit: int | None = None,
        after: str | None = None,
        before: str | None = None,
        phone_number_id: str | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> Iterator[types.QrCode]:
        """`list`, item by item, over all pages: each is asked for when its first item is.

        Args:
            fields: What to tell of each, by commas: `code`, `prefilled_message`, `deep_link_url`, `creation_time`,
                `qr_image_url.format(SVG)`. The first three unless told.
            code: Only this one.
            limit: How many on a page: 1 to 25, 25 unless told.
            after: The page after this cursor.
            before: The page before this cursor.
            phone_number_id: The client's own unless told.
            lenient: Let bounds and unknown fields through, though never types.
            extra: What the platform added yesterday: merged deep into the body after the checks.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/qr-codes
        """
        return self._client.pages("qr_codes.list", {
            "fields": fields,
            "code": code,
            "limit": limit,
            "after": after,
            "before": before,
            "phone_number_id": phone_number_id,
        }, lenient=lenient, extra=extra)

    def get(
        self,
        *,
        code: str,
        fields: str | None = None,
        phone_number_id: str | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.QrCodes:
        """Get one QR code, in a list of one.

        Args:
            code: The code.
            fields: What to tell of it, as in the list.
            phone_number_id: The client's own unless told.
            lenient: Let bounds and unknown fields through, though never types.
            extra: What the platform added yesterday: merged deep into the body after the checks.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/qr-codes
        """
        return self._client.call("qr_codes.get", {
            "code": code,
            "fields": fields,
            "phone_number_id": phone_number_id,
        }, lenient=lenient, extra=extra)

    def delete(
        self,
        *,
        code: str,
        phone_number_id: str | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.Success:
        """Delete a QR code and its short link.

        Args:
            code: The code.
            phone_number_id: The client's own unless told.
            lenient: Let bounds and unknown fields through, though never types.
            extra: What the platform added yesterday: merged deep into the body after the checks.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/qr-codes
        """
        return self._client.call("qr_codes.delete", {
            "code": code,
            "phone_number_id": phone_number_id,
        }, lenient=lenient, extra=extra)


class AsyncQrCodes(Area):
    """`QrCodes` to be awaited; what ends with `_all` is for `async for`."""

    create = awaited(QrCodes.create)
    update = awaited(QrCodes.update)
    list = awaited(QrCodes.list)
    list_all = iterated(QrCodes.list_all)
    get = awaited(QrCodes.get)
    delete = awaited(QrCodes.delete)


class Usernames(Area):
    """`get`, `set`, `delete`, `suggest`"""

    def get(
        self,
        *,
        phone_number_id: str | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.Username:
        """Get a number's username.

        Args:
            phone_number_id: The client's own unless told.
            lenient: Let bounds and unknown fields through, though never types.
            extra: What the platform added yesterday: merged deep into the body after the checks.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/business-scoped-user-ids
        """
        return self._client.call("usernames.get", {"phone_number_id": phone_number_id}, lenient=lenient, extra=extra)

    def set(
        self,
        *,
        username: str,
        transfer_action: params.UsernameTransfer | None = None,
        phone_number_id: str | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.Username:
        """Take a username for a number, or change it.

        Args:
            username: 3 to 35 lower-case letters, digits, dots and underscores. The platform refuses what ends like a
                domain.
                At least one letter; no dot at its ends nor two in a row; it doesn't begin with `www`.
            transfer_action: Whether to take it from another number of the portfolio (else code 147005).
            phone_number_id: The client's own unless told.
            lenient: Let bounds and unknown fields through, though never types.
            extra: What the platform added yesterday: merged deep into the body after the checks.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/business-scoped-user-ids
        """
        return self._client.call("usernames.set", {
            "username": username,
            "transfer_action": transfer_action,
            "phone_number_id": phone_number_id,
        }, lenient=lenient, extra=extra)

    def delete(
        self,
        *,
        phone_number_id: str | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.Success:
        """Give up a number's username.

        Args:
            phone_number_id: The client's own unless told.
            lenient: Let bounds and unknown fields through, though never types.
            extra: What the platform added yesterday: merged deep into the body after the checks.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/business-scoped-user-ids
        """
        return self._client.call("usernames.delete", {"phone_number_id": phone_number_id}, lenient=lenient, extra=extra)

    def suggest(
        self,
        *,
        phone_number_id: str | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.UsernameSuggestions:
        """Get usernames that a number could take.

        Args:
            phone_number_id: The client's own unless told.
            lenient: Let bounds and unknown fields through, though never types.
            extra: What the platform added yesterday: merged deep into the body after the checks.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/business-scoped-user-ids
        """
        return self._client.call("usernames.suggest", {
            "phone_number_id": phone_number_id,
        }, lenient=lenient, extra=extra)


class AsyncUsernames(Area):
    """`Usernames` to be awaited; what ends with `_all` is for `async for`."""

    get = awaited(Usernames.get)
    set = awaited(Usernames.set)
    delete = awaited(Usernames.delete)
    suggest = awaited(Usernames.suggest)


class BlockUsers(Area):
    """`add`, `remove`, `list`"""

    def add(
        self,
        *,
        block_users: Sequence[params.BlockedUser],
        messaging_product: Literal["whatsapp"] | None = None,
        phone_number_id: str | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.BlockedUsers:
        """Block people: they can't write to the number any more, nor see it online. Only those who wrote in the last 24
        hours, and 64,000 in all.

        If one of them can't be blocked, the answer is error 139100; its body tells who was.

        Args:
            block_users: The people.
            messaging_product: The same always, and may be left out.
            phone_number_id: The client's own unless told.
            lenient: Let bounds and unknown fields through, though never types.
            extra: What the platform added yesterday: merged deep into the body after the checks.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/block-users
        """
        return self._client.call("block_users.add", {
            "block_users": block_users,
            "messaging_product": messaging_product,
            "phone_number_id": phone_number_id,
        }, lenient=lenient, extra=extra)

    def remove(
        self,
        *,
        block_users: Sequence[params.BlockedUser],
        messaging_product: Literal["whatsapp"] | None = None,
        phone_number_id: str | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.UnblockedUsers:
        """Unblock people, so that they can write to the number again.

        If one of them can't be unblocked, the answer is error 139100; its body tells who was.

        Args:
            block_users: The people.
            messaging_product: The same always, and may be left out.
            phone_number_id: The client's own unless told.
            lenient: Let bounds and unknown fields through, though never types.
            extra: What the platform added yesterday: merged deep into the body after the checks.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/block-users
        """
        return self._client.call("block_users.remove", {
            "block_users": block_users,
            "messaging_product": messaging_product,
            "phone_number_id": phone_number_id,
        }, lenient=lenient, extra=extra)

    def list(
        self,
        *,
        limit: int | None = None,
        after: str | None = None,
        before: str | None = None,
        phone_number_id: str | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.BlockList:
        """List the people whom a number has blocked.

        Args:
            limit: How many on a page.
            after: The page after this cursor.
            before: The page before this cursor.
            phone_number_id: The client's own unless told.
            lenient: Let bounds and unknown fields through, though never types.
            extra: What the platform added yesterday: merged deep into the body after the checks.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/block-users
        """
        return self._client.call("block_users.list", {
            "limit": limit,
            "after": after,
            "before": before,
            "phone_number_id": phone_number_id,
        }, lenient=lenient, extra=extra)

    def list_all(
        self,
        *,
        limit: int | None = None,
        after: str | None = None,
        before: str | None = None,
        phone_number_id: str | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> Iterator[types.BlockListEntry]:
        """`list`, item by item, over all pages: each is asked for when its first item is.

        Args:
            limit: How many on a page.
            after: The page after this cursor.
            before: The page before this cursor.
            phone_number_id: The client's own unless told.
            lenient: Let bounds and unknown fields through, though never types.
            extra: What the platform added yesterday: merged deep into the body after the checks.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/block-users
        """
        return self._client.pages("block_users.list", {
            "limit": limit,
            "after": after,
            "before": before,
            "phone_number_id": phone_number_id,
        }, lenient=lenient, extra=extra)


class AsyncBlockUsers(Area):
    """`BlockUsers` to be awaited; what ends with `_all` is for `async for`."""

    add = awaited(BlockUsers.add)
    remove = awaited(BlockUsers.remove)
    list = awaited(BlockUsers.list)
    list_all = iterated(BlockUsers.list_all)


class ContactBook(Area):
    """`forget`"""

    def forget(
        self,
        *,
        bsuid: str,
        messaging_product: Literal["whatsapp"] | None = None,
        phone_number_id: str | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.ForgottenContact:
        """Have the platform forget a person's phone number.

        Args:
            bsuid: The person's business-scoped user id.
            messaging_product: The same always, and may be left out.
            phone_number_id: The client's own unless told.
            lenient: Let bounds and unknown fields through, though never types.
            extra: What the platform added yesterday: merged deep into the body after the checks.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/business-scoped-user-ids
        """
        return self._client.call("contact_book.forget", {
            "bsuid": bsuid,
            "messaging_product": messaging_product,
            "phone_number_id": phone_number_id,
        }, lenient=lenient, extra=extra)


class AsyncContactBook(Area):
    """`ContactBook` to be awaited; what ends with `_all` is for `async for`."""

    forget = awaited(ContactBook.forget)


class ParentBsuidAccount(Area):
    """`get`"""

    def get(
        self,
        *,
        business_id: str | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.ParentBsuidAccount:
        """Get the account whose parent business-scoped user ids (`US.ENT.…`) a portfolio shares, and who shares them
        too.

        Args:
            business_id: The client's own unless told.
            lenient: Let bounds and unknown fields through, though never types.
            extra: What the platform added yesterday: merged deep into the body after the checks.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/business-scoped-user-ids
        """
        return self._client.call("parent_bsuid_account.get", {"business_id": business_id}, lenient=lenient, extra=extra)


class AsyncParentBsuidAccount(Area):
    """`ParentBsuidAccount` to be awaited; what ends with `_all` is for `async for`."""

    get = awaited(ParentBsuidAccount.get)


class MessageHistory(Area):
    """`list`, `list_events`"""

    def list(
        self,
        *,
        message_id: str | None = None,
        fields: str | None = None,
        limit: int | None = None,
        after: str | None = None,
        before: str | None = None,
        phone_number_id: str | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.MessageHistory:
        """List messages of a number and what became of them.

        Args:
            message_id: Only this message.
            fields: What to tell of each, by commas: `id`, `message_id`, `events`. The first two unless told.
            limit: How many on a page: 1 to 100, 25 unless told.
            after: The page after this cursor.
            before: The page before this cursor.
            phone_number_id: The client's own unless told.
            lenient: Let bounds and unknown fields through, though never types.
            extra: What the platform added yesterday: merged deep into the body after the checks.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/reference/whatsapp-business-phone-number/message-history-api
        """
        return self._client.call("message_history.list", {
            "message_id": message_id,
            "fields": fields,
            "limit": limit,
            "after": after,
            "before": before,
            "phone_number_id": phone_number_id,
        }, lenient=lenient, extra=extra)

    def list_all(
        self,
        *,
        message_id: str | None = None,
        fields: str | None = None,
        limit: int | None = None,
        after: str | None = None,
        before: str | None = None,
        phone_number_id: str | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> Iterator[types.MessageHistoryEntry]:
        """`list`, item by item, over all pages: each is asked for when its first item is.

        Args:
            message_id: Only this message.
            fields: What to tell of each, by commas: `id`, `message_id`, `events`. The first two unless told.
            limit: How many on a page: 1 to 100, 25 unless told.
            after: The page after this cursor.
            before: The page before this cursor.
            phone_number_id: The client's own unless told.
            lenient: Let bounds and unknown fields through, though never types.
            extra: What the platform added yesterday: merged deep into the body after the checks.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/reference/whatsapp-business-phone-number/message-history-api
        """
        return self._client.pages("message_history.list", {
            "message_id": message_id,
            "fields": fields,
            "limit": limit,
            "after": after,
            "before": before,
            "phone_number_id": phone_number_id,
        }, lenient=lenient, extra=extra)

    def list_events(
        self,
        *,
        message_history_id: str,
        status_filter: params.HistoryStatus | None = None,
        fields: str | None = None,
        limit: int | None = None,
        after: str | None = None,
        before: str | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.MessageHistoryEvents:
        """List what became of one message.

        Args:
            message_history_id: The message's entry in the history.
            status_filter: Only these states.
            fields: What to tell of each, by commas.
            limit: How many on a page: 1 to 100, 25 unless told.
            after: The page after this cursor.
            before: The page before this cursor.
            lenient: Let bounds and unknown fields through, though never types.
            extra: What the platform added yesterday: merged deep into the body after the checks.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/reference/whatsapp-business-phone-number/message-history-api
        """
        return self._client.call("message_history.list_events", {
            "message_history_id": message_history_id,
            "status_filter": status_filter,
            "fields": fields,
            "limit": limit,
            "after": after,
            "before": before,
        }, lenient=lenient, extra=extra)

    def list_events_all(
        self,
        *,
        message_history_id: str,
        status_filter: params.HistoryStatus | None = None,
        fields: str | None = None,
        limit: int | None = None,
        after: str | None = None,
        before: str | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> Iterator[types.HistoryEdge]:
        """`list_events`, item by item, over all pages: each is asked for when its first item is.

        Args:
            message_history_id: The message's entry in the history.
            status_filter: Only these states.
            fields: What to tell of each, by commas.
            limit: How many on a page: 1 to 100, 25 unless told.
            after: The page after this cursor.
            before: The page before this cursor.
            lenient: Let bounds and unknown fields through, though never types.
            extra: What the platform added yesterday: merged deep into the body after the checks.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/reference/whatsapp-business-phone-number/message-history-api
        """
        return self._client.pages("message_history.list_events", {
            "message_history_id": message_history_id,
            "status_filter": status_filter,
            "fields": fields,
            "limit": limit,
            "after": after,
            "before": before,
        }, lenient=lenient, extra=extra)


class AsyncMessageHistory(Area):
    """`MessageHistory` to be awaited; what ends with `_all` is for `async for`."""

    list = awaited(MessageHistory.list)
    list_all = iterated(MessageHistory.list_all)
    list_events = awaited(MessageHistory.list_events)
    list_events_all = iterated(MessageHistory.list_events_all)


class OfficialBusinessAccount(Area):
    """`get`, `apply`"""

    def get(
        self,
        *,
        fields: str | None = None,
        phone_number_id: str | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.OfficialBusinessAccount:
        """Get where a number's application for the badge stands.

        Args:
            fields: What to tell, by commas: `oba_status`, `status_message`. Both unless told.
            phone_number_id: The client's own unless told.
            lenient: Let bounds and unknown fields through, though never types.
            extra: What the platform added yesterday: merged deep into the body after the checks.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/official-business-accounts
        """
        return self._client.call("official_business_account.get", {
            "fields": fields,
            "phone_number_id": phone_number_id,
        }, lenient=lenient, extra=extra)

    def apply(
        self,
        *,
        business_website_url: str | None = None,
        primary_country_of_operation: str | None = None,
        primary_language: str | None = None,
        parent_business_or_brand: str | None = None,
        supporting_links: Sequence[str] | None = None,
        additional_supporting_information: str | None = None,
        action: params.OfficialBusinessAccountAction | None = None,
        application_data: params.OfficialBusinessAccountApplication | None = None,
        phone_number_id: str | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.OfficialBusinessAccountUpdate:
        """Apply for the badge. After a refusal, again in 30 days.

        The platform's guide describes an application by `business_website_url` and what follows it; its OpenAPI file
        by `action` and `application_data`. Both pass.

        Args:
            business_website_url: The business's website.
            primary_country_of_operation: Where it does most of its business.
            primary_language: In which language.
            parent_business_or_brand: The business or brand that it belongs to.
            supporting_links: Up to 5 pages that show that the business is well known.
            additional_supporting_information: What else there is to say.
            action: Instead of all that: apply, or take it back.
            application_data: With `action`: about the business.
            phone_number_id: The client's own unless told.
            lenient: Let bounds and unknown fields through, though never types.
            extra: What the platform added yesterday: merged deep into the body after the checks.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/official-business-accounts
        """
        return self._client.call("official_business_account.apply", {
            "business_website_url": business_website_url,
            "primary_country_of_operation": primary_country_of_operation,
            "primary_language": primary_language,
            "parent_business_or_brand": parent_business_or_brand,
            "supporting_links": supporting_links,
            "additional_supporting_information": additional_supporting_information,
            "action": action,
            "application_data": application_data,
            "phone_number_id": phone_number_id,
        }, lenient=lenient, extra=extra)


class AsyncOfficialBusinessAccount(Area):
    """`OfficialBusinessAccount` to be awaited; what ends with `_all` is for `async for`."""

    get = awaited(OfficialBusinessAccount.get)
    apply = awaited(OfficialBusinessAccount.apply)


class ComplianceInfo(Area):
    """`get`, `update`"""

    def get(
        self,
        *,
        fields: str | None = None,
        phone_number_id: str | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.ComplianceInfoList:
        """Get what a business has told, in a list of one.

        Args:
            fields: What to tell, by commas; all unless told.
            phone_number_id: The client's own unless told.
            lenient: Let bounds and unknown fields through, though never types.
            extra: What the platform added yesterday: merged deep into the body after the checks.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/reference/whatsapp-business-phone-number/business-compliance-info-api
        """
        return self._client.call("compliance_info.get", {
            "fields": fields,
            "phone_number_id": phone_number_id,
        }, lenient=lenient, extra=extra)

    def update(
        self,
        *,
        entity_name: str,
        entity_type: params.EntityType,
        grievance_officer_details: params.GrievanceOfficer,
        customer_care_details: params.CustomerCare,
        entity_type_custom: str | None = None,
        is_registered: bool | None = None,
        messaging_product: Literal["whatsapp"] | None = None,
        phone_number_id: str | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.Success:
        """Tell what the law of India wants to know.
        `OTHER` goes with `entity_type_custom`; `is_registered` is for `OTHER` and `PARTNERSHIP` only.

        Args:
            entity_name: The name of the business: 2 to 128 characters.
            entity_type: Its legal form.
            grievance_officer_details: Who looks after complaints.
            customer_care_details: Who looks after customers.
            entity_type_custom: With `OTHER`: its legal form, up to 1024 characters.
            is_registered: With `OTHER` or `PARTNERSHIP`: whether it is registered.
            messaging_product: The same always, and may be left out.
            phone_number_id: The client's own unless told.
            lenient: Let bounds and unknown fields through, though never types.
            extra: What the platform added yesterday: merged deep into the body after the checks.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/reference/whatsapp-business-phone-number/business-compliance-info-api
        """
        return self._client.call("compliance_info.update", {
            "entity_name": entity_name,
            "entity_type": entity_type,
            "grievance_officer_details": grievance_officer_details,
            "customer_care_details": customer_care_details,
            "entity_type_custom": entity_type_custom,
            "is_registered": is_registered,
            "messaging_product": messaging_product,
            "phone_number_id": phone_number_id,
        }, lenient=lenient, extra=extra)


class AsyncComplianceInfo(Area):
    """`ComplianceInfo` to be awaited; what ends with `_all` is for `async for`."""

    get = awaited(ComplianceInfo.get)
    update = awaited(ComplianceInfo.update)


class Encryption(Area):
    """`get`, `set`"""

    def get(
        self,
        *,
        fields: str | None = None,
        phone_number_id: str | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.BusinessEncryption:
        """Get the key that is set.

        Args:
            fields: What to tell, by commas; all unless told.
            phone_number_id: The client's own unless told.
            lenient: Let bounds and unknown fields through, though never types.
            extra: What the platform added yesterday: merged deep into the body after the checks.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/reference/whatsapp-business-phone-number/business-encryption-api
        """
        return self._client.call("encryption.get", {
            "fields": fields,
            "phone_number_id": phone_number_id,
        }, lenient=lenient, extra=extra)

    def set(
        self,
        *,
        business_public_key: str,
        phone_number_id: str | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.Success:
        """Set the key: the public half. Its private half decrypts what your endpoint receives.

        Args:
            business_public_key: An RSA key of 2048 bits, as PEM.
            phone_number_id: The client's own unless told.
            lenient: Let bounds and unknown fields through, though never types.
            extra: What the platform added yesterday: merged deep into the body after the checks.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/reference/whatsapp-business-phone-number/business-encryption-api
        """
        return self._client.call("encryption.set", {
            "business_public_key": business_public_key,
            "phone_number_id": phone_number_id,
        }, lenient=lenient, extra=extra)


class AsyncEncryption(Area):
    """`Encryption` to be awaited; what ends with `_all` is for `async for`."""

    get = awaited(Encryption.get)
    set = awaited(Encryption.set)


class Uploads(Area):
    """`start`, `get`, `append`"""

    def start(
        self,
        *,
        file_length: int,
        file_type: str,
        file_name: str | None = None,
        session_type: str | None = None,
        app_id: str | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.UploadSession:
        """Begin the upload of a sample for a template, or of a profile picture: the answer is the session to upload
        into.

        Args:
            file_length: The file's size in bytes.
            file_type: Its MIME type: `application/pdf`, `image/jpeg`, `image/jpg`, `image/png` or `video/mp4`.
                The platform takes PDF, JPEG, PNG and MP4.
            file_name: Its name.
            session_type: `attachment`, as it is unless told.
            app_id: The client's own unless told.
            lenient: Let bounds and unknown fields through, though never types.
            extra: What the platform added yesterday: merged deep into the body after the checks.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/../../graph-api/guides/upload
        """
        return self._client.call("uploads.start", {
            "file_length": file_length,
            "file_type": file_type,
            "file_name": file_name,
            "session_type": session_type,
            "app_id": app_id,
        }, lenient=lenient, extra=extra)

    def get(
        self,
        *,
        upload_id: str,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.UploadProgress:
        """Find out how much of an upload has arrived, to go on from there.

        Args:
            upload_id: The session, its query part included: `upload:MTphd…?sig=…`.
            lenient: Let bounds and unknown fields through, though never types.
            extra: What the platform added yesterday: merged deep into the body after the checks.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/../../graph-api/guides/upload
        """
        return self._client.call("uploads.get", {"upload_id": upload_id}, lenient=lenient, extra=extra)

    def append(
        self,
        *,
        upload_id: str,
        file: params.File,
        file_offset: int,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.UploadHandle:
        """Upload a file's bytes, from the offset at which an earlier attempt stopped, into a session that was begun for
        it.

        Args:
            upload_id: The session, its query part included: `upload:MTphd…?sig=…`.
            file: The bytes from the offset to the end of the file.
            file_offset: How many bytes have arrived before these: 0 to begin with.
            lenient: Let bounds and unknown fields through, though never types.
            extra: What the platform added yesterday: merged deep into the body after the checks.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/../../graph-api/guides/upload
        """
        return self._client.call("uploads.append", {
            "upload_id": upload_id,
            "file": file,
            "file_offset": file_offset,
        }, lenient=lenient, extra=extra)


class AsyncUploads(Area):
    """`Uploads` to be awaited; what ends with `_all` is for `async for`."""

    start = awaited(Uploads.start)
    get = awaited(Uploads.get)
    append = awaited(Uploads.append)


class Accounts(Area):
    """`get`, `update`"""

    def get(
        self,
        *,
        fields: str | None = None,
        waba_id: str | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.Account:
        """Get a WhatsApp Business account: its name, review, limits and what is switched on.

        Args:
            fields: What to tell of it, by commas, as in `id,name,marketing_messages_onboarding_status`; a few things
                unless told.
            waba_id: The client's own unless told.
            lenient: Let bounds and unknown fields through, though never types.
            extra: What the platform added yesterday: merged deep into the body after the checks.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/whatsapp-business-accounts
        """
        return self._client.call("accounts.get", {"fields": fields, "waba_id": waba_id}, lenient=lenient, extra=extra)

    def update(
        self,
        *,
        disable_marketing_messages_on_cloud_api: bool | None = None,
        degrees_of_freedom_spec: params.DegreesOfFreedom | None = None,
        template_auto_archival_enabled: bool | None = None,
        is_enabled_for_insights: bool | None = None,
        name: str | None = None,
        timezone_id: str | None = None,
        waba_id: str | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.UpdatedAccount:
        """Change a WhatsApp Business account. What isn't said stays as it is.

        Args:
            disable_marketing_messages_on_cloud_api: Whether marketing templates go by `marketing_messages.send`
                alone: `messages.send` refuses them then (code 131063).
            degrees_of_freedom_spec: How the platform may change marketing templates to make people look.
            template_auto_archival_enabled: Whether templates that weren't sent for 12 months are archived.
            is_enabled_for_insights: `true` lets templates be analysed. It can't be taken back.
            name: Its name: 1 to 100 characters. Documented in the platform's OpenAPI file only.
            timezone_id: Its time zone, by the platform's number for it. Documented in the platform's OpenAPI file
                only.
            waba_id: The client's own unless told.
            lenient: Let bounds and unknown fields through, though never types.
            extra: What the platform added yesterday: merged deep into the body after the checks.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/whatsapp-business-accounts
        """
        return self._client.call("accounts.update", {
            "disable_marketing_messages_on_cloud_api": disable_marketing_messages_on_cloud_api,
            "degrees_of_freedom_spec": degrees_of_freedom_spec,
            "template_auto_archival_enabled": template_auto_archival_enabled,
            "is_enabled_for_insights": is_enabled_for_insights,
            "name": name,
            "timezone_id": timezone_id,
            "waba_id": waba_id,
        }, lenient=lenient, extra=extra)


class AsyncAccounts(Area):
    """`Accounts` to be awaited; what ends with `_all` is for `async for`."""

    get = awaited(Accounts.get)
    update = awaited(Accounts.update)


class Templates(Area):
    """`create`, `create_from_library`, `list`, `get`, `list_library`"""

    def create(
        self,
        *,
        name: str,
        language: str,
        category: params.TemplateCategory,
        components: Sequence[params.NewComponent],
        parameter_format: params.ParameterFormat | None = None,
        message_send_ttl_seconds: int | None = None,
        cta_url_link_tracking_opted_out: bool | None = None,
        allow_category_change: bool | None = None,
        waba_id: str | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.CreatedTemplate:
        """Create a template and have it reviewed. Up to 100 an hour for each WhatsApp Business account.
        `message_send_ttl_seconds` is in the range of the category.

        Args:
            name: Up to 512 lower-case letters, digits and underscores; one template for each name and language.
            language: As in `en_US`.
            category: What it is for. The platform may decide that it is marketing.
            components: Its parts, one of them a body.
                Exactly one of them is a body.
            parameter_format: How parameters are written: `{{1}}`, as unless told, or `{{first_name}}`.
            message_send_ttl_seconds: For how long to try to deliver it, in seconds: 30 to 900 for authentication, 30
                to 43,200 for utility, 43,200 to 2,592,000 for marketing. -1 is 30 days for the first two.
            cta_url_link_tracking_opted_out: Don't count clicks on its links.
            allow_category_change: Had a meaning until April 2025; the platform recategorises now whether it is there
                or not.
            waba_id: The client's own unless told.
            lenient: Let bounds and unknown fields through, though never types.
            extra: What the platform added yesterday: merged deep into the body after the checks.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/template-management
        """
        return self._client.call("templates.create", {
            "name": name,
            "language": language,
            "category": category,
            "components": components,
            "parameter_format": parameter_format,
            "message_send_ttl_seconds": message_send_ttl_seconds,
            "cta_url_link_tracking_opted_out": cta_url_link_tracking_opted_out,
            "allow_category_change": allow_category_change,
            "waba_id": waba_id,
        }, lenient=lenient, extra=extra)

    def create_from_library(
        self,
        *,
        name: str,
        language: str,
        category: params.TemplateCategory,
        library_template_name: str,
        library_template_button_inputs: Sequence[params.LibraryButton] | None = None,
        library_template_body_inputs: params.LibraryBody | None = None,
        waba_id: str | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.CreatedTemplate:
        """Create a template of one that the platform wrote. It is mostly approved at once, and keeps its words.

        Args:
            name: Up to 512 lower-case letters, digits and underscores; one template for each name and language.
            language: As in `en_US`.
            category: The category of the template in the library.
            library_template_name: The name of the template in the library.
            library_template_button_inputs: What its buttons do, in their order.
            library_template_body_inputs: What its text says besides.
            waba_id: The client's own unless told.
            lenient: Let bounds and unknown fields through, though never types.
            extra: What the platform added yesterday: merged deep into the body after the checks.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/template-library
        """
        return self._client.call("templates.create_from_library", {
            "name": name,
            "language": language,
            "category": category,
            "library_template_name": library_template_name,
            "library_template_button_inputs": library_template_button_inputs,
            "library_template_body_inputs": library_template_body_inputs,
            "waba_id": waba_id,
        }, lenient=lenient, extra=extra)

    def list(
        self,
        *,
        name: str | None = None,
        content: str | None = None,
        name_or_content: str | None = None,
        language: Sequence[str] | None = None,
        category: Sequence[params.TemplateCategory] | None = None,
        correct_category: params.TemplateCategory | None = None,
        status: Sequence[params.TemplateStatus] | None = None,
        quality_score: Sequence[params.QualityScore] | None = None,
        source: params.TemplateSource | None = None,
        since: int | None = None,
        until: int | None = None,
        fields: str | None = None,
        summary: str | None = None,
        limit: int | None = None,
        after: str | None = None,
        before: str | None = None,
        waba_id: str | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.Templates:
        """List the templates of a WhatsApp Business account.

        Args:
            name: Only those with this name, in all their languages.
            content: Only those with this in their texts.
            name_or_content: Only those with this in their name or texts.
            language: Only those in these languages, as in `en_US`.
            category: Only those of these categories.
            correct_category: Only those that the platform finds to be of another category than they are: this one.
            status: Only those in these states.
            quality_score: Only those that people rate like this.
            source: Only those that you made, or that Direct Send made of messages.
            since: Only those that were changed since then, in seconds since 1970.
            until: Only those that were changed until then, in seconds since 1970.
            fields: What to tell of each, by commas, as in `name,status,quality_score`; a few things unless told.
            summary: What to tell of all, by commas: `total_count`, `message_template_count`,
                `message_template_limit`, `are_translations_complete`.
            limit: How many on a page.
            after: The page after this cursor.
            before: The page before this cursor.
            waba_id: The client's own unless told.
            lenient: Let bounds and unknown fields through, though never types.
            extra: What the platform added yesterday: merged deep into the body after the checks.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/template-management
        """
        return self._client.call("templates.list", {
            "name": name,
            "content": content,
            "name_or_content": name_or_content,
            "language": language,
            "category": category,
            "correct_category": correct_category,
            "status": status,
            "quality_score": quality_score,
            "source": source,
            "since": since,
            "until": until,
            "fields": fields,
            "summary": summary,
            "limit": limit,
            "after": after,
            "before": before,
            "waba_id": waba_id,
        }, lenient=lenient, extra=extra)

    def list_all(
        self,
        *,
        name: str | None = None,
        content: str | None = None,
        name_or_content: str | None = None,
        language: Sequence[str] | None = None,
        category: Sequence[params.TemplateCategory] | None = None,
        correct_category: params.TemplateCategory | None = None,
        status: Sequence[params.TemplateStatus] | None = None,
        quality_score: Sequence[params.QualityScore] | None = None,
        source: params.TemplateSource | None = None,
        since: int | None = None,
        until: int | None = None,
        fields: str | None = None,
        summary: str | None = None,
        limit: int | None = None,
        after: str | None = None,
        before: str | None = None,
        waba_id: str | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> Iterator[types.Template]:
        """`list`, item by item, over all pages: each is asked for when its first item is.

        Args:
            name: Only those with this name, in all their languages.
            content: Only those with this in their texts.
            name_or_content: Only those with this in their name or texts.
            language: Only those in these languages, as in `en_US`.
            category: Only those of these categories.
            correct_category: Only those that the platform finds to be of another category than they are: this one.
            status: Only those in these states.
            quality_score: Only those that people rate like this.
            source: Only those that you made, or that Direct Send made of messages.
            since: Only those that were changed since then, in seconds since 1970.
            until: Only those that were changed until then, in seconds since 1970.
            fields: What to tell of each, by commas, as in `name,status,quality_score`; a few things unless told.
            summary: What to tell of all, by commas: `total_count`, `message_template_count`,
                `message_template_limit`, `are_translations_complete`.
            limit: How many on a page.
            after: The page after this cursor.
            before: The page before this cursor.
            waba_id: The client's own unless told.
            lenient: Let bounds and unknown fields through, though never types.
            extra: What the platform added yesterday: merged deep into the body after the checks.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/template-management
        """
        return self._client.pages("templates.list", {
            "name": name,
            "content": content,
            "name_or_content": name_or_content,
            "language": language,
            "category": category,
            "correct_category": correct_category,
            "status": status,
            "quality_score": quality_score,
            "source": source,
            "since": since,
            "until": until,
            "fields": fields,
            "summary": summary,
            "limit": limit,
            "after": after,
            "before": before,
            "waba_id": waba_id,
        }, lenient=lenient, extra=extra)

    def get(
        self,
        *,
        template_id: str,
        fields: str | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.Template:
        """Get one template, as `check_template` wants it.

        Args:
            template_id: The template.
            fields: What to tell of it, by commas, as in `name,language,components,parameter_format`; a few things
                unless told.
            lenient: Let bounds and unknown fields through, though never types.
            extra: What the platform added yesterday: merged deep into the body after the checks.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/template-management
        """
        return self._client.call("templates.get", {
            "template_id": template_id,
            "fields": fields,
        }, lenient=lenient, extra=extra)

    def list_library(
        self,
        *,
        search: str | None = None,
        category: params.TemplateCategory | None = None,
        topic: str | None = None,
        usecase: str | None = None,
        industry: str | None = None,
        language: str | None = None,
        limit: int | None = None,
        after: str | None = None,
        before: str | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.LibraryTemplates:
        """List the templates that the platform wrote: those for a use case, or for inviting to groups (`topic`
        `group_invite_link`).

        Args:
            search: Only those with this in their name or texts.
            category: Only those of this category.
            topic: Only those about this: `ACCOUNT_UPDATE`, `CUSTOMER_FEEDBACK`, `ORDER_MANAGEMENT`, `PAYMENTS`,
                `group_invite_link`.
            usecase: Only those for this, as in `DELIVERY_UPDATE` or `PAYMENT_DUE_REMINDER`.
            industry: Only those for this business: `E_COMMERCE`, `FINANCIAL_SERVICES`.
            language: Only those in this language, as in `en_US`.
            limit: How many on a page.
            after: The page after this cursor.
            before: The page before this cursor.
            lenient: Let bounds and unknown fields through, though never types.
            extra: What the platform added yesterday: merged deep into the body after the checks.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/template-library
        """
        return self._client.call("templates.list_library", {
            "search": search,
            "category": category,
            "topic": topic,
            "usecase": usecase,
            "industry": industry,
            "language": language,
            "limit": limit,
            "after": after,
            "before": before,
        }, lenient=lenient, extra=extra)

    def list_library_all(
        self,
        *,
        search: str | None = None,
        category: params.TemplateCategory | None = None,
        topic: str | None = None,
        usecase: str | None = None,
        industry: str | None = None,
        language: str | None = None,
        limit: int | None = None,
        after: str | None = None,
        before: str | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> Iterator[types.LibraryTemplate]:
        """`list_library`, item by item, over all pages: each is asked for when its first item is.

        Args:
            search: Only those with this in their name or texts.
            category: Only those of this category.
            topic: Only those about this: `ACCOUNT_UPDATE`, `CUSTOMER_FEEDBACK`, `ORDER_MANAGEMENT`, `PAYMENTS`,
                `group_invite_link`.
            usecase: Only those for this, as in `DELIVERY_UPDATE` or `PAYMENT_DUE_REMINDER`.
            industry: Only those for this business: `E_COMMERCE`, `FINANCIAL_SERVICES`.
            language: Only those in this language, as in `en_US`.
            limit: How many on a page.
            after: The page after this cursor.
            before: The page before this cursor.
            lenient: Let bounds and unknown fields through, though never types.
            extra: What the platform added yesterday: merged deep into the body after the checks.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/template-library
        """
        return self._client.pages("templates.list_library", {
            "search": search,
            "category": category,
            "topic": topic,
            "usecase": usecase,
            "industry": industry,
            "language": language,
            "limit": limit,
            "after": after,
            "before": before,
        }, lenient=lenient, extra=extra)


class AsyncTemplates(Area):
    """`Templates` to be awaited; what ends with `_all` is for `async for`."""

    create = awaited(Templates.create)
    create_from_library = awaited(Templates.create_from_library)
    list = awaited(Templates.list)
    list_all = iterated(Templates.list_all)
    get = awaited(Templates.get)
    list_library = awaited(Templates.list_library)
    list_library_all = iterated(Templates.list_library_all)


class Signups(Area):
    """`create`, `list`, `get`, `update`"""

    def create(
        self,
        *,
        signup_message: str,
        confirmation_message: str,
        privacy_policy_url: str,
        website_url: str | None = None,
        promo_code: str | None = None,
        display_name: str | None = None,
        policy: params.SignupPolicy | None = None,
        waba_id: str | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.CreatedSignup:
        """Make a link by which people sign up for your marketing messages: `https://wa.me/{number}/signup/{id}`. Who
        does is told by the webhook `user_preferences`.

        Args:
            signup_message: What people read before they sign up: 1 to 300 characters.
            confirmation_message: What they read afterwards: 1 to 300 characters. It may hold `{{promo_code}}`.
            privacy_policy_url: Your privacy policy, by https. It can't be changed afterwards.
            website_url: Your website, by https.
            promo_code: A code that they get for it: 1 to 50 letters and digits.
            display_name: Your name for it: 1 to 256 characters.
            policy: The terms of In-App Signup, accepted.
            waba_id: The client's own unless told.
            lenient: Let bounds and unknown fields through, though never types.
            extra: What the platform added yesterday: merged deep into the body after the checks.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/
        """
        return self._client.call("signups.create", {
            "signup_message": signup_message,
            "confirmation_message": confirmation_message,
            "privacy_policy_url": privacy_policy_url,
            "website_url": website_url,
            "promo_code": promo_code,
            "display_name": display_name,
            "policy": policy,
            "waba_id": waba_id,
        }, lenient=lenient, extra=extra)

    def list(
        self,
        *,
        fields: str | None = None,
        limit: int | None = None,
        after: str | None = None,
        before: str | None = None,
        waba_id: str | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.Signups:
        """List the account's signups.

        Args:
            fields: What to tell of each, by commas.
            limit: How many on a page.
            after: The page after this cursor.
            before: The page before this cursor.
            waba_id: The client's own unless told.
            lenient: Let bounds and unknown fields through, though never types.
            extra: What the platform added yesterday: merged deep into the body after the checks.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/
        """
        return self._client.call("signups.list", {
            "fields": fields,
            "limit": limit,
            "after": after,
            "before": before,
            "waba_id": waba_id,
        }, lenient=lenient, extra=extra)

    def list_all(
        self,
        *,
        fields: str | None = None,
        limit: int | None = None,
        after: str | None = None,
        before: str | None = None,
        waba_id: str | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> Iterator[types.Signup]:
        """`list`, item by item, over all pages: each is asked for when its first item is.

        Args:
            fields: What to tell of each, by commas.
            limit: How many on a page.
            after: The page after this cursor.
            before: The page before this cursor.
            waba_id: The client's own unless told.
            lenient: Let bounds and unknown fields through, though never types.
            extra: What the platform added yesterday: merged deep into the body after the checks.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/
        """
        return self._client.pages("signups.list", {
            "fields": fields,
            "limit": limit,
            "after": after,
            "before": before,
            "waba_id": waba_id,
        }, lenient=lenient, extra=extra)

    def get(
        self,
        *,
        signup_id: str,
        fields: str | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.Signup:
        """Get one signup.

        Args:
            signup_id: The signup.
            fields: What to tell of it, by commas.
            lenient: Let bounds and unknown fields through, though never types.
            extra: What the platform added yesterday: merged deep into the body after the checks.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/
        """
        return self._client.call("signups.get", {
            "signup_id": signup_id,
            "fields": fields,
        }, lenient=lenient, extra=extra)

    def update(
        self,
        *,
        signup_id: str,
        status: params.SignupStatus | None = None,
        signup_message: str | None = None,
        confirmation_message: str | None = None,
        website_url: str | None = None,
        promo_code: str | None = None,
        display_name: str | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.Success:
        """Change a signup, or end it. What isn't said stays as it is.

        Args:
            signup_id: The signup.
            status: Whether people can sign up.
            signup_message: What people read before they sign up: 1 to 300 characters.
            confirmation_message: What they read afterwards: 1 to 300 characters. It may hold `{{promo_code}}`.
            website_url: Your website, by https.
            promo_code: A code that they get for it: 1 to 50 letters and digits.
            display_name: Your name for it: 1 to 256 characters.
            lenient: Let bounds and unknown fields through, though never types.
            extra: What the platform added yesterday: merged deep into the body after the checks.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/
        """
        return self._client.call("signups.update", {
            "signup_id": signup_id,
            "status": status,
            "signup_message": signup_message,
            "confirmation_message": confirmation_message,
            "website_url": website_url,
            "promo_code": promo_code,
            "display_name": display_name,
        }, lenient=lenient, extra=extra)


class AsyncSignups(Area):
    """`Signups` to be awaited; what ends with `_all` is for `async for`."""

    create = awaited(Signups.create)
    list = awaited(Signups.list)
    list_all = iterated(Signups.list_all)
    get = awaited(Signups.get)
    update = awaited(Signups.update)


class Areas:
    """Every area of operations."""

    @property
    def messages(self) -> Messages:
        """`send`, `mark_read`, `send_encrypted`"""
        return Messages(self)

    @property
    def marketing_messages(self) -> MarketingMessages:
        """`send`"""
        return MarketingMessages(self)

    @property
    def message_samples(self) -> MessageSamples:
        """`create`"""
        return MessageSamples(self)

    @property
    def media(self) -> Media:
        """`upload`, `get`, `download`, `delete`"""
        return Media(self)

    @property
    def groups(self) -> Groups:
        """`create`, `list`, `get`, `update`, `set_picture`, `delete`, `get_invite_link`, `reset_invite_link`,
        `delete_invite_link`, `list_join_requests`, `approve_join_requests`, `reject_join_requests`,
        `remove_participants`
        """
        return Groups(self)

    @property
    def calls(self) -> Calls:
        """`connect`, `pre_accept`, `accept`, `reject`, `terminate`, `get_permissions`"""
        return Calls(self)

    @property
    def phone_numbers(self) -> PhoneNumbers:
        """`list`, `get`"""
        return PhoneNumbers(self)

    @property
    def settings(self) -> Settings:
        """`get`, `update`"""
        return Settings(self)

    @property
    def business_profile(self) -> BusinessProfile:
        """`get`, `update`, `get_by_id`, `update_by_id`"""
        return BusinessProfile(self)

    @property
    def conversational_automation(self) -> ConversationalAutomation:
        """`set`"""
        return ConversationalAutomation(self)

    @property
    def commerce_settings(self) -> CommerceSettings:
        """`get`, `update`"""
        return CommerceSettings(self)

    @property
    def qr_codes(self) -> QrCodes:
        """`create`, `update`, `list`, `get`, `delete`"""
        return QrCodes(self)

    @property
    def usernames(self) -> Usernames:
        """`get`, `set`, `delete`, `suggest`"""
        return Usernames(self)

    @property
    def block_users(self) -> BlockUsers:
        """`add`, `remove`, `list`"""
        return BlockUsers(self)

    @property
    def contact_book(self) -> ContactBook:
        """`forget`"""
        return ContactBook(self)

    @property
    def parent_bsuid_account(self) -> ParentBsuidAccount:
        """`get`"""
        return ParentBsuidAccount(self)

    @property
    def message_history(self) -> MessageHistory:
        """`list`, `list_events`"""
        return MessageHistory(self)

    @property
    def official_business_account(self) -> OfficialBusinessAccount:
        """`get`, `apply`"""
        return OfficialBusinessAccount(self)

    @property
    def compliance_info(self) -> ComplianceInfo:
        """`get`, `update`"""
        return ComplianceInfo(self)

    @property
    def encryption(self) -> Encryption:
        """`get`, `set`"""
        return Encryption(self)

    @property
    def uploads(self) -> Uploads:
        """`start`, `get`, `append`"""
        return Uploads(self)

    @property
    def accounts(self) -> Accounts:
        """`get`, `update`"""
        return Accounts(self)

    @property
    def templates(self) -> Templates:
        """`create`, `create_from_library`, `list`, `get`, `list_library`"""
        return Templates(self)

    @property
    def signups(self) -> Signups:
        """`create`, `list`, `get`, `update`"""
        return Signups(self)


class AsyncAreas:
    """Every area of operations."""

    @property
    def messages(self) -> AsyncMessages:
        """`send`, `mark_read`, `send_encrypted`"""
        return AsyncMessages(self)

    @property
    def marketing_messages(self) -> AsyncMarketingMessages:
        """`send`"""
        return AsyncMarketingMessages(self)

    @property
    def message_samples(self) -> AsyncMessageSamples:
        """`create`"""
        return AsyncMessageSamples(self)

    @property
    def media(self) -> AsyncMedia:
        """`upload`, `get`, `download`, `delete`"""
        return AsyncMedia(self)

    @property
    def groups(self) -> AsyncGroups:
        """`create`, `list`, `get`, `update`, `set_picture`, `delete`, `get_invite_link`, `reset_invite_link`,
        `delete_invite_link`, `list_join_requests`, `approve_join_requests`, `reject_join_requests`,
        `remove_participants`
        """
        return AsyncGroups(self)

    @property
    def calls(self) -> AsyncCalls:
        """`connect`, `pre_accept`, `accept`, `reject`, `terminate`, `get_permissions`"""
        return AsyncCalls(self)

    @property
    def phone_numbers(self) -> AsyncPhoneNumbers:
        """`list`, `get`"""
        return AsyncPhoneNumbers(self)

    @property
    def settings(self) -> AsyncSettings:
        """`get`, `update`"""
        return AsyncSettings(self)

    @property
    def business_profile(self) -> AsyncBusinessProfile:
        """`get`, `update`, `get_by_id`, `update_by_id`"""
        return AsyncBusinessProfile(self)

    @property
    def conversational_automation(self) -> AsyncConversationalAutomation:
        """`set`"""
        return AsyncConversationalAutomation(self)

    @property
    def commerce_settings(self) -> AsyncCommerceSettings:
        """`get`, `update`"""
        return AsyncCommerceSettings(self)

    @property
    def qr_codes(self) -> AsyncQrCodes:
        """`create`, `update`, `list`, `get`, `delete`"""
        return AsyncQrCodes(self)

    @property
    def usernames(self) -> AsyncUsernames:
        """`get`, `set`, `delete`, `suggest`"""
        return AsyncUsernames(self)

    @property
    def block_users(self) -> AsyncBlockUsers:
        """`add`, `remove`, `list`"""
        return AsyncBlockUsers(self)

    @property
    def contact_book(self) -> AsyncContactBook:
        """`forget`"""
        return AsyncContactBook(self)

    @property
    def parent_bsuid_account(self) -> AsyncParentBsuidAccount:
        """`get`"""
        return AsyncParentBsuidAccount(self)

    @property
    def message_history(self) -> AsyncMessageHistory:
        """`list`, `list_events`"""
        return AsyncMessageHistory(self)

    @property
    def official_business_account(self) -> AsyncOfficialBusinessAccount:
        """`get`, `apply`"""
        return AsyncOfficialBusinessAccount(self)

    @property
    def compliance_info(self) -> AsyncComplianceInfo:
        """`get`, `update`"""
        return AsyncComplianceInfo(self)

    @property
    def encryption(self) -> AsyncEncryption:
        """`get`, `set`"""
        return AsyncEncryption(self)

    @property
    def uploads(self) -> AsyncUploads:
        """`start`, `get`, `append`"""
        return AsyncUploads(self)

    @property
    def accounts(self) -> AsyncAccounts:
        """`get`, `update`"""
        return AsyncAccounts(self)

    @property
    def templates(self) -> AsyncTemplates:
        """`create`, `create_from_library`, `list`, `get`, `list_library`"""
        return AsyncTemplates(self)

    @property
    def signups(self) -> AsyncSignups:
        """`create`, `list`, `get`, `update`"""
        return AsyncSignups(self)
