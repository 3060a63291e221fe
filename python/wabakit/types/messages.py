# Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

"""Responses and events of `messages`, for annotations: at run time each of these is a `wabakit.Object`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .shared import Received


FlowAction: TypeAlias = Literal["navigate", "data_exchange"] | str
"""First action of a flow.
Other values are accepted, too.

- `navigate`: Navigate to the screen in the message.
- `data_exchange`: Request the first screen from the endpoint of the business.
"""


class Sent(Received):
    """Result of sending a message: the platform accepted it."""

    contacts: list[SentContact]
    """Recipient, as in the request and as resolved by the platform. One element."""
    messages: list[SentMessage]
    """Accepted message. One element."""
    success: bool | None
    """True if the message was accepted. Returned by `marketing_messages.send` only."""


class SentContact(Received):
    """Recipient of a sent message, as in the request and as resolved by the platform."""

    input: str | None
    """Recipient in the request: a phone number, a business-scoped user ID or a group ID."""
    wa_id: str | None
    """WhatsApp ID of the user. Can differ from the phone number. Present only if the request had a phone number."""
    user_id: str | None
    """Business-scoped user ID (BSUID). Present only if the request had one."""


class SentMessage(Received):
    """An accepted message."""

    id: str
    """ID of the message (`wamid.…`), repeated in its status webhooks."""
    message_status: AcceptedStatus | None
    """Status of a template message: sent now, or held for quality assessment of the template."""
    group_id: str | None
    """ID of the group, if the recipient is a group."""


AcceptedStatus: TypeAlias = Literal["accepted", "held_for_quality_assessment", "paused"] | str
"""Status of an accepted template message.
Other values are accepted, too.

- `accepted`: Accepted and being sent.
- `held_for_quality_assessment`: Held until the quality of the template is assessed. The message is then sent, or
  fails with code 132015.
- `paused`: Paused: the template is paused because of low quality.
"""


class EncryptedResponse(Received):
    """Encrypted response to an encrypted message."""

    encrypted_contents: str
    """Response as a JWE in compact form, encrypted with the public key of the business."""
