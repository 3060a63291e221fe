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

    Call a person who allowed it. Their answer arrives by webhook.

    At most 100 connected calls to a person in 24 hours, and 1,000 at once from a number.
    """

    session: SdpOffer
    """What you offer to send and receive."""
    to: NotRequired[str]
    """A phone number with `+` and its country code."""
    recipient: NotRequired[str]
    """Business-scoped user ID. If `to` is given too, `to` wins."""
    biz_opaque_callback_data: NotRequired[str]
    """Your own note, up to 512 characters. It comes back in the webhooks of this call."""
    phone_number_id: NotRequired[str]
    """Default: the client's phone number ID."""
    messaging_product: NotRequired[Literal["whatsapp"]]
    """Constant; may be omitted."""
    action: NotRequired[Literal["connect"]]
    """Constant; may be omitted."""


class SdpOffer(TypedDict):
    """What you offer to send and receive."""

    sdp: str
    """SDP as in RFC 8866, with CRLF at the ends of lines."""
    sdp_type: NotRequired[Literal["offer"]]
    """Constant; may be omitted."""


class PreAcceptCall(TypedDict):
    """Parameters of `calls.pre_accept` as one mapping: `wa.calls.pre_accept(**{…})`.

    Prepare to take a call, before you accept it: the first words aren't lost.
    """

    call_id: str
    """The call, from the webhook."""
    session: SdpAnswer
    """What you will send and receive."""
    phone_number_id: NotRequired[str]
    """Default: the client's phone number ID."""
    messaging_product: NotRequired[Literal["whatsapp"]]
    """Constant; may be omitted."""
    action: NotRequired[Literal["pre_accept"]]
    """Constant; may be omitted."""


class SdpAnswer(TypedDict):
    """What you will send and receive."""

    sdp: str
    """SDP as in RFC 8866, with CRLF at the ends of lines."""
    sdp_type: NotRequired[Literal["answer"]]
    """Constant; may be omitted."""


class AcceptCall(TypedDict):
    """Parameters of `calls.accept` as one mapping: `wa.calls.accept(**{…})`.

    Take a call, within 30 to 60 seconds of its webhook. Send sound only after the answer.
    """

    call_id: str
    """The call, from the webhook."""
    session: SdpAnswer
    """What you will send and receive: the same as when it was pre-accepted."""
    biz_opaque_callback_data: NotRequired[str]
    """Your own note, up to 512 characters. It comes back in the webhooks of this call."""
    phone_number_id: NotRequired[str]
    """Default: the client's phone number ID."""
    messaging_product: NotRequired[Literal["whatsapp"]]
    """Constant; may be omitted."""
    action: NotRequired[Literal["accept"]]
    """Constant; may be omitted."""


class RejectCall(TypedDict):
    """Parameters of `calls.reject` as one mapping: `wa.calls.reject(**{…})`.

    Turn a call down.
    """

    call_id: str
    """The call, from the webhook."""
    phone_number_id: NotRequired[str]
    """Default: the client's phone number ID."""
    messaging_product: NotRequired[Literal["whatsapp"]]
    """Constant; may be omitted."""
    action: NotRequired[Literal["reject"]]
    """Constant; may be omitted."""


class TerminateCall(TypedDict):
    """Parameters of `calls.terminate` as one mapping: `wa.calls.terminate(**{…})`.

    End a call. Not needed when the other side hung up.
    """

    call_id: str
    """The call."""
    phone_number_id: NotRequired[str]
    """Default: the client's phone number ID."""
    messaging_product: NotRequired[Literal["whatsapp"]]
    """Constant; may be omitted."""
    action: NotRequired[Literal["terminate"]]
    """Constant; may be omitted."""


class GetCallPermissions(TypedDict):
    """Parameters of `calls.get_permissions` as one mapping: `wa.calls.get_permissions(**{…})`.

    Find out whether a person may be called, or asked. At most five times a second, else code 613.
    """

    user_wa_id: NotRequired[str]
    """The person's WhatsApp id or phone number."""
    recipient: NotRequired[str]
    """Instead of `user_wa_id`: their business-scoped user id."""
    phone_number_id: NotRequired[str]
    """Default: the client's phone number ID."""
