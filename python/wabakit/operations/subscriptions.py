# Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

"""Operations: `subscriptions.list`, `subscriptions.create`, `subscriptions.delete`."""

# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from ..area import Area, awaited

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from .. import params, types


class Subscriptions(Area):
    """Operations: `subscriptions.list`, `subscriptions.create`, `subscriptions.delete`."""

    def list(
        self,
        *,
        app_id: str | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.AppSubscriptions:
        """Lists the webhook subscriptions of an app, with their fields and callback URLs. Requires an app access token.

        Args:
            app_id: Default: the client's app ID.
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/webhooks/create-webhook-endpoint
        """
        return self._client.call("subscriptions.list", {"app_id": app_id}, lenient=lenient, extra=extra)

    def create(
        self,
        *,
        object: str,
        callback_url: str,
        verify_token: str,
        fields: Sequence[params.WebhookField],
        include_values: bool | None = None,
        app_id: str | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.Success:
        """Sets the callback URL and the webhook fields of an app, after a handshake with the callback URL. Requires an
        app access token.

        Args:
            object: Object of the webhooks: `whatsapp_business_account`.
            callback_url: Callback URL, with https.
            verify_token: Verify token of the handshake with the callback URL.
            fields: Webhook fields to subscribe to.
            include_values: True to send the new values in the webhooks, not only the names of the changed fields.
            app_id: Default: the client's app ID.
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/webhooks/create-webhook-endpoint
        """
        return self._client.call("subscriptions.create", {
            "object": object,
            "callback_url": callback_url,
            "verify_token": verify_token,
            "fields": fields,
            "include_values": include_values,
            "app_id": app_id,
        }, lenient=lenient, extra=extra)

    def delete(
        self,
        *,
        object: str,
        fields: Sequence[params.WebhookField] | None = None,
        app_id: str | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.Success:
        """Deletes the webhook subscription of an app, or some of its fields. Requires an app access token.

        Args:
            object: Object of the webhooks: `whatsapp_business_account`.
            fields: Webhook fields to unsubscribe from. Default: all.
            app_id: Default: the client's app ID.
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/webhooks/create-webhook-endpoint
        """
        return self._client.call("subscriptions.delete", {
            "object": object,
            "fields": fields,
            "app_id": app_id,
        }, lenient=lenient, extra=extra)


class AsyncSubscriptions(Area):
    """`Subscriptions` to await; methods that end with `_all` are for `async for`."""

    list = awaited(Subscriptions.list)
    create = awaited(Subscriptions.create)
    delete = awaited(Subscriptions.delete)
