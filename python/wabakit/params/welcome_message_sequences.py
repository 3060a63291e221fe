# Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

"""Parameters of `welcome_message_sequences`, under the platform's names."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING, TypedDict

if sys.version_info >= (3, 11):
    from typing import NotRequired
elif TYPE_CHECKING:
    from typing_extensions import NotRequired


class CreateWelcomeSequence(TypedDict):
    """Parameters of `welcome_message_sequences.create` as one mapping: `wa.welcome_message_sequences.create(**{…})`.

    Creates a welcome message sequence, which ads that click to WhatsApp can refer to.
    """

    name: str
    """Name of the sequence."""
    welcome_message_sequence: WelcomeSequence
    """Content of the sequence."""
    waba_id: NotRequired[str]
    """Default: the client's WhatsApp Business account ID."""


class WelcomeSequence(TypedDict):
    """Content of a welcome message sequence."""

    text: str
    """Text of the welcome message."""
    autofill_message: NotRequired[AutofillMessage]
    """Message that is prefilled for the user."""
    ice_breakers: NotRequired[Sequence[IceBreaker]]
    """Questions that the user can tap."""


class AutofillMessage(TypedDict):
    """Message that is prefilled for the user."""

    content: str
    """Text of the message."""


class IceBreaker(TypedDict):
    """Question that the user can tap."""

    title: str
    """Text of the question."""


class UpdateWelcomeSequence(TypedDict):
    """Parameters of `welcome_message_sequences.update` as one mapping: `wa.welcome_message_sequences.update(**{…})`.

    Updates a welcome message sequence.
    """

    sequence_id: str
    """ID of the sequence."""
    name: NotRequired[str]
    """Name of the sequence."""
    welcome_message_sequence: NotRequired[WelcomeSequence]
    """Content of the sequence."""
    waba_id: NotRequired[str]
    """Default: the client's WhatsApp Business account ID."""


class ListWelcomeSequences(TypedDict):
    """Parameters of `welcome_message_sequences.list` as one mapping: `wa.welcome_message_sequences.list(**{…})`.

    Lists the welcome message sequences of a WhatsApp Business account.
    """

    sequence_id: NotRequired[str]
    """ID of one sequence, to return only this one."""
    limit: NotRequired[int]
    """Maximum number of sequences per page. 1 to 100. Default: 25."""
    after: NotRequired[str]
    """Cursor from a previous response. Returns the page after it."""
    before: NotRequired[str]
    """Cursor from a previous response. Returns the page before it."""
    waba_id: NotRequired[str]
    """Default: the client's WhatsApp Business account ID."""


class DeleteWelcomeSequence(TypedDict):
    """Parameters of `welcome_message_sequences.delete` as one mapping: `wa.welcome_message_sequences.delete(**{…})`.

    Deletes a welcome message sequence. Refused with code 4027012 while an active ad uses the sequence.
    """

    sequence_id: str
    """ID of the sequence."""
    waba_id: NotRequired[str]
    """Default: the client's WhatsApp Business account ID."""
