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

    Sets the prompts and commands of a chat. Replaces all previous settings. Read them with `phone_numbers.get` and
    the field `conversational_automation`.
    """

    prompts: NotRequired[Sequence[str]]
    """Prompts: questions that the user can tap before the first message. At most 4, each 1 to 80 characters without
    emoji.
    """
    commands: NotRequired[Sequence[ChatCommand]]
    """Commands that the user can choose after typing `/`. At most 30."""
    enable_welcome_message: NotRequired[bool]
    """Requests a webhook when a user opens the chat for the first time. The platform no longer accepts it since March
    2026.
    """
    phone_number_id: NotRequired[str]
    """Default: the client's phone number ID."""


class ChatCommand(TypedDict):
    """A command that the user can choose after typing `/`."""

    command_name: str
    """Name of the command. 1 to 32 letters, digits and underscores."""
    command_description: str
    """Description of the command. 1 to 256 characters.
    No emoji allowed.
    """
