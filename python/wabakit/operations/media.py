# Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

"""Operations: `media.upload`, `media.get`, `media.download`, `media.delete`."""

# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from ..area import Area, awaited

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any, Literal

    from .. import params, types


class Media(Area):
    """Operations: `media.upload`, `media.get`, `media.download`, `media.delete`."""

    def upload(
        self,
        *,
        file: params.File,
        type: str | None = None,
        filename: str | None = None,
        ttl_minutes: int | None = None,
        use_case: str | None = None,
        description: str | None = None,
        phone_number_id: str | None = None,
        messaging_product: Literal["whatsapp"] | None = None,
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
            phone_number_id: Default: the client's phone number ID.
            messaging_product: Constant; may be omitted.
            lenient: Whether to pass values that break a limit, and unknown fields. Types are always checked.
            extra: Fields that this version doesn't know: merged deep into the body after the checks.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/business-phone-numbers/media
        """
        return self._client.call("media.upload", {
            "file": file,
            "type": type,
            "filename": filename,
            "ttl_minutes": ttl_minutes,
            "use_case": use_case,
            "description": description,
            "phone_number_id": phone_number_id,
            "messaging_product": messaging_product,
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
            lenient: Whether to pass values that break a limit, and unknown fields. Types are always checked.
            extra: Fields that this version doesn't know: merged deep into the body after the checks.

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
            lenient: Whether to pass values that break a limit, and unknown fields. Types are always checked.
            extra: Fields that this version doesn't know: merged deep into the body after the checks.

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
            lenient: Whether to pass values that break a limit, and unknown fields. Types are always checked.
            extra: Fields that this version doesn't know: merged deep into the body after the checks.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/business-phone-numbers/media
        """
        return self._client.call("media.delete", {
            "media_id": media_id,
            "phone_number_id": phone_number_id,
        }, lenient=lenient, extra=extra)


class AsyncMedia(Area):
    """`Media` to await; methods that end with `_all` are for `async for`."""

    upload = awaited(Media.upload)
    get = awaited(Media.get)
    download = awaited(Media.download)
    delete = awaited(Media.delete)
