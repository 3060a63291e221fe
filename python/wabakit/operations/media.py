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
        """Uploads a media file and returns the media ID for sending. The platform keeps the file for 30 days.

        Args:
            file: Content of the file. Audio and video: at most 16 MB. Images: 5 MB. Stickers: 500 KB. Documents: 100
                MB.
            type: MIME type of the file, such as `image/jpeg`.
            filename: Name of the file.
            ttl_minutes: Retention time in minutes, 60 to 43,200, for numbers with no-storage configuration only.
                Default: 60.
            use_case: Special use: `call_voicemail_announcement` for a voicemail announcement, which does not expire.
            description: Description of the file.
            phone_number_id: Default: the client's phone number ID.
            messaging_product: Constant; may be omitted.
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

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
        """Gets the download URL of a media file. The URL expires after 5 minutes.

        Args:
            media_id: ID of the media. Uploaded media is kept for 30 days, media from a webhook for 7 days.
            phone_number_id: Phone number ID. If set, the API refuses media that belongs to another number.
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

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
        """Downloads a media file from a URL of the platform. The access token is sent to the platform's hosts only.

        Args:
            url: Download URL, from a webhook or `media.get`. Expires after 5 minutes; the API then returns 404, and
                `media.get` returns a new URL.
            sha256: Expected SHA-256 of the file, from the same source, in hexadecimal or Base64. Content with
                another digest is refused.
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

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
        """Deletes an uploaded media file.

        Args:
            media_id: ID of the media.
            phone_number_id: Phone number ID. If set, the API refuses media that belongs to another number.
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

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
