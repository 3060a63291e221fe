# Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

"""Parameters of `calls`, under the platform's names."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Literal, TypedDict

if sys.version_info >= (3, 11):
    from typing import NotRequired
elif TYPE_CHECKING:
    from typing_extensions import NotRequired


class ConnectCall(TypedDict):
    """Parameters of `calls.connect` as one mapping: `wa.calls.connect(**{…})`.

    Calls a WhatsApp user who granted the call permission. The user's answer arrives by webhook.

    At most 100 connected calls per user in 24 hours. At most 1,000 concurrent calls per phone number.
    Required: at least one of `to`, `recipient`.
    """

    session: SdpOffer
    """SDP offer of the business."""
    to: NotRequired[str]
    """Phone number of the user, with `+` and the country code."""
    recipient: NotRequired[str]
    """Business-scoped user ID. If `to` is given too, `to` takes precedence."""
    biz_opaque_callback_data: NotRequired[str]
    """Custom data, returned in the webhooks of this call. At most 512 characters."""
    phone_number_id: NotRequired[str]
    """Default: the client's phone number ID."""
    messaging_product: NotRequired[Literal["whatsapp"]]
    """Constant; may be omitted."""
    action: NotRequired[Literal["connect"]]
    """Constant; may be omitted."""


class SdpOffer(TypedDict):
    """SDP offer for a call."""

    sdp: str
    """Session description in SDP (RFC 8866), with CRLF line endings."""
    sdp_type: NotRequired[Literal["offer"]]
    """Constant; may be omitted."""


class PreAcceptCall(TypedDict):
    """Parameters of `calls.pre_accept` as one mapping: `wa.calls.pre_accept(**{…})`.

    Prepares the media connection of an incoming call before `calls.accept`, so that no audio is lost at the start.
    """

    call_id: str
    """ID of the call, from the webhook."""
    session: SdpAnswer
    """SDP answer of the business."""
    phone_number_id: NotRequired[str]
    """Default: the client's phone number ID."""
    messaging_product: NotRequired[Literal["whatsapp"]]
    """Constant; may be omitted."""
    action: NotRequired[Literal["pre_accept"]]
    """Constant; may be omitted."""


class SdpAnswer(TypedDict):
    """SDP answer to a call."""

    sdp: str
    """Session description in SDP (RFC 8866), with CRLF line endings."""
    sdp_type: NotRequired[Literal["answer"]]
    """Constant; may be omitted."""


class AcceptCall(TypedDict):
    """Parameters of `calls.accept` as one mapping: `wa.calls.accept(**{…})`.

    Accepts an incoming call. Deadline: 30 to 60 s after its webhook. Send audio only after the response.
    """

    call_id: str
    """ID of the call, from the webhook."""
    session: SdpAnswer
    """SDP answer of the business. After `calls.pre_accept`, the same as there."""
    biz_opaque_callback_data: NotRequired[str]
    """Custom data, returned in the webhooks of this call. At most 512 characters."""
    phone_number_id: NotRequired[str]
    """Default: the client's phone number ID."""
    messaging_product: NotRequired[Literal["whatsapp"]]
    """Constant; may be omitted."""
    action: NotRequired[Literal["accept"]]
    """Constant; may be omitted."""


class RejectCall(TypedDict):
    """Parameters of `calls.reject` as one mapping: `wa.calls.reject(**{…})`.

    Rejects an incoming call.
    """

    call_id: str
    """ID of the call, from the webhook."""
    phone_number_id: NotRequired[str]
    """Default: the client's phone number ID."""
    messaging_product: NotRequired[Literal["whatsapp"]]
    """Constant; may be omitted."""
    action: NotRequired[Literal["reject"]]
    """Constant; may be omitted."""


class TerminateCall(TypedDict):
    """Parameters of `calls.terminate` as one mapping: `wa.calls.terminate(**{…})`.

    Ends a call. Not required if the user hung up.
    """

    call_id: str
    """ID of the call."""
    phone_number_id: NotRequired[str]
    """Default: the client's phone number ID."""
    messaging_product: NotRequired[Literal["whatsapp"]]
    """Constant; may be omitted."""
    action: NotRequired[Literal["terminate"]]
    """Constant; may be omitted."""


class GetCallPermissions(TypedDict):
    """Parameters of `calls.get_permissions` as one mapping: `wa.calls.get_permissions(**{…})`.

    Gets the call permission of a user, and the actions that are currently allowed. At most 5 requests per second;
    above that the API returns code 613.
    Required: exactly one of `user_wa_id`, `recipient`.
    """

    user_wa_id: NotRequired[str]
    """WhatsApp ID or phone number of the user."""
    recipient: NotRequired[str]
    """Business-scoped user ID (BSUID), instead of `user_wa_id`."""
    phone_number_id: NotRequired[str]
    """Default: the client's phone number ID."""
