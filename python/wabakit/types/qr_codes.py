# Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

"""Responses and events of `qr_codes`, for annotations: at run time each of these is a `wabakit.Object`."""

from __future__ import annotations

from .shared import Paging, Received


class QrCode(Received):
    """A QR code and short link."""

    code: str
    """The code."""
    prefilled_message: str | None
    """The text that the person sends."""
    deep_link_url: str | None
    """The short link: `https://wa.me/message/…`."""
    qr_image_url: str | None
    """The picture."""
    creation_time: str | int | None
    """When it was created. For the platform's own apps."""


class QrCodes(Received):
    """A page of QR codes."""

    data: list[QrCode]
    """The codes."""
    paging: Paging | None
    """The way to the other pages."""
