# Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

"""Responses and events of `qr_codes`, for annotations: at run time each of these is a `wabakit.Object`."""

from __future__ import annotations

from .shared import Paging, Received


class QrCode(Received):
    """A QR code and its short link."""

    code: str
    """Code that identifies the QR code: 14 characters, the end of its short link."""
    prefilled_message: str | None
    """Prefilled message of the chat."""
    deep_link_url: str | None
    """Short link: `https://wa.me/message/…`."""
    qr_image_url: str | None
    """URL of the QR code image."""
    creation_time: str | int | None
    """Creation time. Seconds since the Unix epoch. Returned to the platform's own apps only."""


class QrCodes(Received):
    """A page of QR codes."""

    data: list[QrCode]
    """QR codes on this page."""
    paging: Paging | None
    """Cursors of the next and previous pages."""
