# Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

"""Responses and events of `smb_app_data`, for annotations: at run time each of these is a `wabakit.Object`."""

from __future__ import annotations

from .shared import Received


class SmbAppDataRequest(Received):
    """An accepted request for data of the WhatsApp Business app."""

    request_id: str | None
    """ID of the request, for support."""
