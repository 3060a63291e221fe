# Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

"""Operations: `thread_control.pass_control`, `thread_control.take_control`, `thread_control.release_control`."""

# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from ..area import Area, awaited

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any, Literal

    from .. import params, types


class ThreadControl(Area):
    """Operations: `thread_control.pass_control`, `thread_control.take_control`, `thread_control.release_control`."""

    def pass_control(
        self,
        *,
        to: str | None = None,
        recipient: str | None = None,
        control_pass: params.ControlPass | None = None,
        metadata: str | None = None,
        phone_number_id: str | None = None,
        messaging_product: Literal["whatsapp"] | None = None,
        action: Literal["pass"] | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.ThreadControl:
        """Passes the thread with a WhatsApp user to Meta Business Agent or to the escalation partner. Only the app that
        controls the thread can pass it.
        Required: exactly one of `to`, `recipient`.

        Args:
            to: Phone number of the user, with `+` and the country code.
            recipient: Business-scoped user ID.
            control_pass: Receiver of the thread. Default: the configured escalation partner.
            metadata: Information for the receiver, forwarded unchanged. At most 2,000 characters.
            phone_number_id: Default: the client's phone number ID.
            messaging_product: Constant; may be omitted.
            action: Constant; may be omitted.
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/conversation-routing/thread-control
        """
        return self._client.call("thread_control.pass_control", {
            "to": to,
            "recipient": recipient,
            "control_pass": control_pass,
            "metadata": metadata,
            "phone_number_id": phone_number_id,
            "messaging_product": messaging_product,
            "action": action,
        }, lenient=lenient, extra=extra)

    def take_control(
        self,
        *,
        to: str | None = None,
        recipient: str | None = None,
        metadata: str | None = None,
        phone_number_id: str | None = None,
        messaging_product: Literal["whatsapp"] | None = None,
        action: Literal["take"] | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.ThreadControl:
        """Takes control of the thread with a WhatsApp user. Allowed to the escalation partner only; others are refused
        with code 2494191.
        Required: exactly one of `to`, `recipient`.

        Args:
            to: Phone number of the user, with `+` and the country code.
            recipient: Business-scoped user ID.
            metadata: Information for the previous owner of the thread, forwarded unchanged. At most 2,000
                characters.
            phone_number_id: Default: the client's phone number ID.
            messaging_product: Constant; may be omitted.
            action: Constant; may be omitted.
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/conversation-routing/thread-control
        """
        return self._client.call("thread_control.take_control", {
            "to": to,
            "recipient": recipient,
            "metadata": metadata,
            "phone_number_id": phone_number_id,
            "messaging_product": messaging_product,
            "action": action,
        }, lenient=lenient, extra=extra)

    def release_control(
        self,
        *,
        to: str | None = None,
        recipient: str | None = None,
        metadata: str | None = None,
        phone_number_id: str | None = None,
        messaging_product: Literal["whatsapp"] | None = None,
        action: Literal["release"] | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.ThreadControl:
        """Releases the thread with a WhatsApp user, so that no app controls it. Sends no webhook. Only the app that
        controls the thread can release it.
        Required: exactly one of `to`, `recipient`.

        Args:
            to: Phone number of the user, with `+` and the country code.
            recipient: Business-scoped user ID.
            metadata: Information about the release. At most 2,000 characters.
            phone_number_id: Default: the client's phone number ID.
            messaging_product: Constant; may be omitted.
            action: Constant; may be omitted.
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/conversation-routing/thread-control
        """
        return self._client.call("thread_control.release_control", {
            "to": to,
            "recipient": recipient,
            "metadata": metadata,
            "phone_number_id": phone_number_id,
            "messaging_product": messaging_product,
            "action": action,
        }, lenient=lenient, extra=extra)


class AsyncThreadControl(Area):
    """`ThreadControl` to await; methods that end with `_all` are for `async for`."""

    pass_control = awaited(ThreadControl.pass_control)
    take_control = awaited(ThreadControl.take_control)
    release_control = awaited(ThreadControl.release_control)
