# Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

"""Parameters of `conversational_automation`, under the platform's names."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING, TypedDict

if sys.version_info >= (3, 11):
    from typing import NotRequired
elif TYPE_CHECKING:
    from typing_extensions import NotRequired


class SetConversationalAutomation(TypedDict):
    """Parameters of `conversational_automation.set` as one mapping: `wa.conversational_automation.set(**{…})`.

    Set what a chat offers. It takes the place of all that was set before; `phone_numbers.get` tells it, with the
    field `conversational_automation`.
    """

    prompts: NotRequired[Sequence[str]]
    """Up to 4 questions to tap.
    Each has 1 to 80 characters, and no emoji.
    """
    commands: NotRequired[Sequence[ChatCommand]]
    """Up to 30 commands, which people choose after `/`."""
    enable_welcome_message: NotRequired[bool]
    """Be told when somebody opens the chat for the first time. The platform removed this in March 2026."""
    phone_number_id: NotRequired[str]
    """Default: the client's phone number ID."""


class ChatCommand(TypedDict):
    """A command that people choose after `/`."""

    command_name: str
    """Its name: 1 to 32 letters, digits and underscores."""
    command_description: str
    """What it does: 1 to 256 characters.
    No emoji.
    """
