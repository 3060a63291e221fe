# Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

"""Parameters of `bots`, under the platform's names."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, TypeAlias, TypedDict

if sys.version_info >= (3, 11):
    from typing import NotRequired
elif TYPE_CHECKING:
    from typing_extensions import NotRequired


class GetBot(TypedDict):
    """Parameters of `bots.get` as one mapping: `wa.bots.get(**{…})`.

    Gets the conversational components of a phone number by the ID of their configuration.
    """

    bot_id: str
    """ID of the bot: `id` in `conversational_automation` of a phone number."""
    fields: NotRequired[Sequence[ConversationalAutomationField]]
    """Fields to return."""


ConversationalAutomationField: TypeAlias = Literal["id", "prompts", "commands", "enable_welcome_message"] | str
"""Field of `ConversationalAutomation` to return. Its own fields can follow in braces: `field{one,two}`. Default: `id`,
`prompts`, `commands`.

- `id`: ID of the configuration.
- `prompts`: Prompts that the user can tap before the first message.
- `commands`: Commands that the user can choose after typing `/`.
- `enable_welcome_message`: True if a webhook is sent when a user opens the chat for the first time.
"""
