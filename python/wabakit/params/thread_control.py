# Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

"""Parameters of `thread_control`, under the platform's names."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Literal, TypedDict

if sys.version_info >= (3, 11):
    from typing import NotRequired
elif TYPE_CHECKING:
    from typing_extensions import NotRequired


class PassThreadControl(TypedDict):
    """Parameters of `thread_control.pass_control` as one mapping: `wa.thread_control.pass_control(**{…})`.

    Passes the thread with a WhatsApp user to Meta Business Agent or to the escalation partner. Only the app that
    controls the thread can pass it.
    Required: exactly one of `to`, `recipient`.
    """

    to: NotRequired[str]
    """Phone number of the user, with `+` and the country code."""
    recipient: NotRequired[str]
    """Business-scoped user ID."""
    control_pass: NotRequired[ControlPass]
    """Receiver of the thread. Default: the configured escalation partner."""
    metadata: NotRequired[str]
    """Information for the receiver, forwarded unchanged. At most 2,000 characters."""
    phone_number_id: NotRequired[str]
    """Default: the client's phone number ID."""
    messaging_product: NotRequired[Literal["whatsapp"]]
    """Constant; may be omitted."""
    action: NotRequired[Literal["pass"]]
    """Constant; may be omitted."""


class ControlPass(TypedDict):
    """Receiver of a thread."""

    target_role: str
    """Role of the receiver: `ai_agent` is Meta Business Agent."""


class TakeThreadControl(TypedDict):
    """Parameters of `thread_control.take_control` as one mapping: `wa.thread_control.take_control(**{…})`.

    Takes control of the thread with a WhatsApp user. Allowed to the escalation partner only; others are refused with
    code 2494191.
    Required: exactly one of `to`, `recipient`.
    """

    to: NotRequired[str]
    """Phone number of the user, with `+` and the country code."""
    recipient: NotRequired[str]
    """Business-scoped user ID."""
    metadata: NotRequired[str]
    """Information for the previous owner of the thread, forwarded unchanged. At most 2,000 characters."""
    phone_number_id: NotRequired[str]
    """Default: the client's phone number ID."""
    messaging_product: NotRequired[Literal["whatsapp"]]
    """Constant; may be omitted."""
    action: NotRequired[Literal["take"]]
    """Constant; may be omitted."""


class ReleaseThreadControl(TypedDict):
    """Parameters of `thread_control.release_control` as one mapping: `wa.thread_control.release_control(**{…})`.

    Releases the thread with a WhatsApp user, so that no app controls it. Sends no webhook. Only the app that
    controls the thread can release it.
    Required: exactly one of `to`, `recipient`.
    """

    to: NotRequired[str]
    """Phone number of the user, with `+` and the country code."""
    recipient: NotRequired[str]
    """Business-scoped user ID."""
    metadata: NotRequired[str]
    """Information about the release. At most 2,000 characters."""
    phone_number_id: NotRequired[str]
    """Default: the client's phone number ID."""
    messaging_product: NotRequired[Literal["whatsapp"]]
    """Constant; may be omitted."""
    action: NotRequired[Literal["release"]]
    """Constant; may be omitted."""
