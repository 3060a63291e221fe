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
        """Starts the resumable upload of a template sample or a profile picture, and returns the upload session.

        Args:
            file_length: Size of the file in bytes.
            file_type: MIME type of the file: `application/pdf`, `image/jpeg`, `image/jpg`, `image/png` or
                `video/mp4`.
            file_name: Name of the file.
            session_type: Type of the session. Default: `attachment`.
            app_id: Default: the client's app ID.
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

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
        """Gets the progress of an upload, to resume it after an interruption.

        Args:
            upload_id: ID of the upload session, with its query part: `upload:MTphd…?sig=…`.
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

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
        """Uploads the bytes of a file into an upload session, from the start or from the offset where an earlier
        attempt stopped.

        Args:
            upload_id: ID of the upload session, with its query part: `upload:MTphd…?sig=…`.
            file: Bytes of the file, from the offset to the end.
            file_offset: Number of bytes received so far (`uploads.get`). 0 for the first attempt.
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

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
