# Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

"""Operations: `uploads.start`, `uploads.get`, `uploads.append`."""

# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from ..area import Area, awaited

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from .. import params, types


class Uploads(Area):
    """Operations: `uploads.start`, `uploads.get`, `uploads.append`."""

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
            app_id: Default: the client's app ID.
            lenient: Whether to pass values that break a limit, and unknown fields. Types are always checked.
            extra: Fields that this version doesn't know: merged deep into the body after the checks.

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
            lenient: Whether to pass values that break a limit, and unknown fields. Types are always checked.
            extra: Fields that this version doesn't know: merged deep into the body after the checks.

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
            lenient: Whether to pass values that break a limit, and unknown fields. Types are always checked.
            extra: Fields that this version doesn't know: merged deep into the body after the checks.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/../../graph-api/guides/upload
        """
        return self._client.call("uploads.append", {
            "upload_id": upload_id,
            "file": file,
            "file_offset": file_offset,
        }, lenient=lenient, extra=extra)


class AsyncUploads(Area):
    """`Uploads` to await; methods that end with `_all` are for `async for`."""

    start = awaited(Uploads.start)
    get = awaited(Uploads.get)
    append = awaited(Uploads.append)
