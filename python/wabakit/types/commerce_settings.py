# Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

"""Responses and events of `commerce_settings`, for annotations: at run time each of these is a `wabakit.Object`."""

from __future__ import annotations

from .shared import Received


class CommerceSettingsList(Received):
    """What people see of a number's shop, in a list of one."""

    data: list[CommerceSettings]
    """The one."""


class CommerceSettings(Received):
    """What people see of a number's shop."""

    id: str | None
    """The catalog."""
    is_cart_enabled: bool | None
    """Whether people can put products into a cart."""
    is_catalog_visible: bool | None
    """Whether people see the catalog."""
