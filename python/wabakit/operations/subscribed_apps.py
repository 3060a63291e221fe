# Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

"""Operations: `subscribed_apps.list`, `subscribed_apps.subscribe`, `subscribed_apps.unsubscribe`."""

# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from ..area import Area, awaited

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from .. import params, types


class SubscribedApps(Area):
    """Operations: `subscribed_apps.list`, `subscribed_apps.subscribe`, `subscribed_apps.unsubscribe`."""

    def list(
        self,
        *,
        fields: Sequence[params.SubscribedAppField] | None = None,
        waba_id: str | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.SubscribedApps:
        """Lists the apps that are subscribed to the webhooks of a WhatsApp Business account.

        Args:
            fields: Fields to return per app.
            waba_id: Default: the client's WhatsApp Business account ID.
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/solution-providers/manage-webhooks
        """
        return self._client.call("subscribed_apps.list", {
            "fields": fields,
            "waba_id": waba_id,
        }, lenient=lenient, extra=extra)

    def subscribe(
        self,
        *,
        override_callback_uri: str | None = None,
        verify_token: str | None = None,
        waba_id: str | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.Subscription:
        """Subscribes the app to the webhooks of a WhatsApp Business account.

        A callback URL in this request replaces the app's callback URL for this account, after a handshake with it; a
        request without one removes the replacement. The callback URL of a phone number (`phone_numbers.update`)
        takes precedence over that of the account. Webhooks about templates and about the account itself always go to
        the callback URL of the app.
        If `override_callback_uri` is set: `verify_token` is required.

        Args:
            override_callback_uri: Callback URL for the webhooks of this account. Default: the callback URL of the
                app.
            verify_token: Verify token of the handshake with the callback URL.
            waba_id: Default: the client's WhatsApp Business account ID.
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/solution-providers/manage-webhooks
        """
        return self._client.call("subscribed_apps.subscribe", {
            "override_callback_uri": override_callback_uri,
            "verify_token": verify_token,
            "waba_id": waba_id,
        }, lenient=lenient, extra=extra)

    def unsubscribe(
        self,
        *,
        waba_id: str | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.Success:
        """Unsubscribes the app from the webhooks of a WhatsApp Business account.

        Args:
            waba_id: Default: the client's WhatsApp Business account ID.
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/solution-providers/manage-webhooks
        """
        return self._client.call("subscribed_apps.unsubscribe", {"waba_id": waba_id}, lenient=lenient, extra=extra)


class AsyncSubscribedApps(Area):
    """`SubscribedApps` to await; methods that end with `_all` are for `async for`."""

    list = awaited(SubscribedApps.list)
    subscribe = awaited(SubscribedApps.subscribe)
    unsubscribe = awaited(SubscribedApps.unsubscribe)
