# Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

"""Responses and events of `subscribed_apps`, for annotations: at run time each of these is a `wabakit.Object`."""

from __future__ import annotations

from .accounts import SubscribedApp
from .shared import Received


class Subscription(Received):
    """Result of subscribing an app."""

    success: bool
    """True if the app is subscribed."""
    data: list[SubscribedApp] | None
    """The subscription, if it has a callback URL of its own."""
