# Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

"""Operations: `stamps.upload`, `stamps.download`."""

# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from ..area import Area, awaited

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from .. import params, types


class Stamps(Area):
    """Operations: `stamps.upload`, `stamps.download`."""

    def upload(
        self,
        *,
        file: params.File,
        type: str | None = None,
        phone_number_id: str | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.Letter:
        """Upload a stamp.

        Args:
            file: The picture.
            type: Media type of the picture.
            phone_number_id: Default: the client's phone number ID.
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/stamps
        """
        return self._client.call("stamps.upload", {
            "file": file,
            "type": type,
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
        """Download a stamp.

        Args:
            url: URL of the stamp.
            sha256: SHA-256 of the stamp.
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/stamps
        """
        return self._client.call("stamps.download", {"url": url, "sha256": sha256}, lenient=lenient, extra=extra)


class AsyncStamps(Area):
    """`Stamps` to await; methods that end with `_all` are for `async for`."""

    upload = awaited(Stamps.upload)
    download = awaited(Stamps.download)
