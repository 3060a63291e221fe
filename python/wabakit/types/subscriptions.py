# Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

"""Responses and events of `subscriptions`, for annotations: at run time each of these is a `wabakit.Object`."""

from __future__ import annotations

from .shared import Received


class AppSubscriptions(Received):
    """Webhook subscriptions of an app."""

    data: list[AppSubscription]
    """Subscriptions, one for each object."""


class AppSubscription(Received):
    """Webhook subscription of an app to one type of object."""

    object: str | None
    """Object of the webhooks, such as `whatsapp_business_account`."""
    callback_url: str | None
    """Callback URL of the webhooks."""
    active: bool | None
    """True if webhooks are sent."""
    fields: list[SubscribedField] | None
    """Webhook fields that the app is subscribed to."""


class SubscribedField(Received):
    """Webhook field that an app is subscribed to."""

    name: str | None
    """Name of the webhook field, such as `messages`."""
    version: str | None
    """Graph API version of the webhooks, such as `v25.0`."""
