# Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

"""Responses and events of `messages`, for annotations: at run time each of these is a `wabakit.Object`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .shared import Received


class Sent(Received):
    """The platform accepted the message."""

    contacts: list[SentContact]
    """Whom it was for, as you said it and as the platform knows them."""
    messages: list[SentMessage]
    """The messages accepted: one."""
    success: bool | None
    """Whether the message was accepted. Returned by `marketing_messages.send` only."""


class SentContact(Received):
    """A recipient, as you said it and as the platform knows them."""

    input: str | None
    """What you sent: a phone number, a user id or a group id."""
    wa_id: str | None
    """The WhatsApp id; may differ from the number. Only where you addressed a phone number."""
    user_id: str | None
    """The business-scoped user id. Only where you addressed one."""


class SentMessage(Received):
    """An accepted message."""

    id: str
    """Its id (`wamid.…`); its statuses carry it."""
    message_status: AcceptedStatus | None
    """For templates: whether it goes out now, or is held while the template's quality is judged."""
    group_id: str | None
    """The group, where it was for one."""


AcceptedStatus: TypeAlias = Literal["accepted", "held_for_quality_assessment", "paused"] | str
"""What the platform does with an accepted template message.
Other values are accepted, too.

- `accepted`: It goes out.
- `held_for_quality_assessment`: It waits until the template's quality is known; then it goes out, or fails with code
  132015.
- `paused`: The template is paused.
"""


class EncryptedAnswer(Received):
    """What the platform answers to an encrypted message."""

    encrypted_contents: str
    """The answer as a JWE in its compact form, for your key."""
