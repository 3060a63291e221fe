# Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

"""Operations: `calls.connect`, `calls.pre_accept`, `calls.accept`, `calls.reject`, `calls.terminate`, `calls.get_permissions`."""

# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from ..area import Area, awaited

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any, Literal

    from .. import params, types


class Calls(Area):
    """Operations: `calls.connect`, `calls.pre_accept`, `calls.accept`, `calls.reject`, `calls.terminate`,
    `calls.get_permissions`.
    """

    def connect(
        self,
        *,
        session: params.SdpOffer,
        to: str | None = None,
        recipient: str | None = None,
        biz_opaque_callback_data: str | None = None,
        phone_number_id: str | None = None,
        messaging_product: Literal["whatsapp"] | None = None,
        action: Literal["connect"] | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.StartedCalls:
        """Calls a WhatsApp user who granted the call permission. The user's answer arrives by webhook.

        At most 100 connected calls per user in 24 hours. At most 1,000 concurrent calls per phone number.
        Required: at least one of `to`, `recipient`.

        Args:
            session: SDP offer of the business.
            to: Phone number of the user, with `+` and the country code.
            recipient: Business-scoped user ID. If `to` is given too, `to` takes precedence.
            biz_opaque_callback_data: Custom data, returned in the webhooks of this call. At most 512 characters.
            phone_number_id: Default: the client's phone number ID.
            messaging_product: Constant; may be omitted.
            action: Constant; may be omitted.
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/calling/business-initiated-calls
        """
        return self._client.call("calls.connect", {
            "session": session,
            "to": to,
            "recipient": recipient,
            "biz_opaque_callback_data": biz_opaque_callback_data,
            "phone_number_id": phone_number_id,
            "messaging_product": messaging_product,
            "action": action,
        }, lenient=lenient, extra=extra)

    def pre_accept(
        self,
        *,
        call_id: str,
        session: params.SdpAnswer,
        phone_number_id: str | None = None,
        messaging_product: Literal["whatsapp"] | None = None,
        action: Literal["pre_accept"] | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.Success:
        """Prepares the media connection of an incoming call before `calls.accept`, so that no audio is lost at the
        start.

        Args:
            call_id: ID of the call, from the webhook.
            session: SDP answer of the business.
            phone_number_id: Default: the client's phone number ID.
            messaging_product: Constant; may be omitted.
            action: Constant; may be omitted.
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/calling/user-initiated-calls
        """
        return self._client.call("calls.pre_accept", {
            "call_id": call_id,
            "session": session,
            "phone_number_id": phone_number_id,
            "messaging_product": messaging_product,
            "action": action,
        }, lenient=lenient, extra=extra)

    def accept(
        self,
        *,
        call_id: str,
        session: params.SdpAnswer,
        biz_opaque_callback_data: str | None = None,
        phone_number_id: str | None = None,
        messaging_product: Literal["whatsapp"] | None = None,
        action: Literal["accept"] | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.Success:
        """Accepts an incoming call. Deadline: 30 to 60 s after its webhook. Send audio only after the response.

        Args:
            call_id: ID of the call, from the webhook.
            session: SDP answer of the business. After `calls.pre_accept`, the same as there.
            biz_opaque_callback_data: Custom data, returned in the webhooks of this call. At most 512 characters.
            phone_number_id: Default: the client's phone number ID.
            messaging_product: Constant; may be omitted.
            action: Constant; may be omitted.
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/calling/user-initiated-calls
        """
        return self._client.call("calls.accept", {
            "call_id": call_id,
            "session": session,
            "biz_opaque_callback_data": biz_opaque_callback_data,
            "phone_number_id": phone_number_id,
            "messaging_product": messaging_product,
            "action": action,
        }, lenient=lenient, extra=extra)

    def reject(
        self,
        *,
        call_id: str,
        phone_number_id: str | None = None,
        messaging_product: Literal["whatsapp"] | None = None,
        action: Literal["reject"] | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.Success:
        """Rejects an incoming call.

        Args:
            call_id: ID of the call, from the webhook.
            phone_number_id: Default: the client's phone number ID.
            messaging_product: Constant; may be omitted.
            action: Constant; may be omitted.
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/calling/user-initiated-calls
        """
        return self._client.call("calls.reject", {
            "call_id": call_id,
            "phone_number_id": phone_number_id,
            "messaging_product": messaging_product,
            "action": action,
        }, lenient=lenient, extra=extra)

    def terminate(
        self,
        *,
        call_id: str,
        phone_number_id: str | None = None,
        messaging_product: Literal["whatsapp"] | None = None,
        action: Literal["terminate"] | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.Success:
        """Ends a call. Not required if the user hung up.

        Args:
            call_id: ID of the call.
            phone_number_id: Default: the client's phone number ID.
            messaging_product: Constant; may be omitted.
            action: Constant; may be omitted.
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/calling/user-initiated-calls
        """
        return self._client.call("calls.terminate", {
            "call_id": call_id,
            "phone_number_id": phone_number_id,
            "messaging_product": messaging_product,
            "action": action,
        }, lenient=lenient, extra=extra)

    def get_permissions(
        self,
        *,
        user_wa_id: str | None = None,
        recipient: str | None = None,
        phone_number_id: str | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.CallPermissions:
        """Gets the call permission of a user, and the actions that are currently allowed. At most 5 requests per
        second; above that the API returns code 613.
        Required: exactly one of `user_wa_id`, `recipient`.

        Args:
            user_wa_id: WhatsApp ID or phone number of the user.
            recipient: Business-scoped user ID (BSUID), instead of `user_wa_id`.
            phone_number_id: Default: the client's phone number ID.
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/calling/user-call-permissions
        """
        return self._client.call("calls.get_permissions", {
            "user_wa_id": user_wa_id,
            "recipient": recipient,
            "phone_number_id": phone_number_id,
        }, lenient=lenient, extra=extra)


class AsyncCalls(Area):
    """`Calls` to await; methods that end with `_all` are for `async for`."""

    connect = awaited(Calls.connect)
    pre_accept = awaited(Calls.pre_accept)
    accept = awaited(Calls.accept)
    reject = awaited(Calls.reject)
    terminate = awaited(Calls.terminate)
    get_permissions = awaited(Calls.get_permissions)
