# Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

"""Parameters of `subscribed_apps`, under the platform's names."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, TypeAlias, TypedDict

if sys.version_info >= (3, 11):
    from typing import NotRequired
elif TYPE_CHECKING:
    from typing_extensions import NotRequired


class ListSubscribedApps(TypedDict):
    """Parameters of `subscribed_apps.list` as one mapping: `wa.subscribed_apps.list(**{…})`.

    Lists the apps that are subscribed to the webhooks of a WhatsApp Business account.
    """

    fields: NotRequired[Sequence[SubscribedAppField]]
    """Fields to return per app."""
    waba_id: NotRequired[str]
    """Default: the client's WhatsApp Business account ID."""


SubscribedAppField: TypeAlias = Literal["id", "name", "link"] | str
"""Field of `SubscribedAppData` to return. Its own fields can follow in braces: `field{one,two}`.

- `id`: ID of the app.
- `name`: Name of the app.
- `link`: URL of the app.
"""


class SubscribeApp(TypedDict):
    """Parameters of `subscribed_apps.subscribe` as one mapping: `wa.subscribed_apps.subscribe(**{…})`.

    Subscribes the app to the webhooks of a WhatsApp Business account.

    A callback URL in this request replaces the app's callback URL for this account, after a handshake with it; a
    request without one removes the replacement. The callback URL of a phone number (`phone_numbers.update`) takes
    precedence over that of the account. Webhooks about templates and about the account itself always go to the
    callback URL of the app.
    If `override_callback_uri` is set: `verify_token` is required.
    """

    override_callback_uri: NotRequired[str]
    """Callback URL for the webhooks of this account. Default: the callback URL of the app."""
    verify_token: NotRequired[str]
    """Verify token of the handshake with the callback URL."""
    waba_id: NotRequired[str]
    """Default: the client's WhatsApp Business account ID."""


class UnsubscribeApp(TypedDict):
    """Parameters of `subscribed_apps.unsubscribe` as one mapping: `wa.subscribed_apps.unsubscribe(**{…})`.

    Unsubscribes the app from the webhooks of a WhatsApp Business account.
    """

    waba_id: NotRequired[str]
    """Default: the client's WhatsApp Business account ID."""
