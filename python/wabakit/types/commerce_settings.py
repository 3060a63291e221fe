# Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

"""Responses and events of `commerce_settings`, for annotations: at run time each of these is a `wabakit.Object`."""

from __future__ import annotations

from .shared import Received


class CommerceSettingsList(Received):
    """Response with the commerce settings of a phone number."""

    data: list[CommerceSettings]
    """One-element list with the commerce settings."""


class CommerceSettings(Received):
    """Commerce settings of a phone number."""

    id: str | None
    """ID of the catalog."""
    is_cart_enabled: bool | None
    """True if the shopping cart is enabled."""
    is_catalog_visible: bool | None
    """True if the catalog is visible to users."""
