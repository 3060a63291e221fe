# Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

"""Operations: `conversational_automation.set`."""

# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from ..area import Area, awaited

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from .. import params, types


class ConversationalAutomation(Area):
    """Operations: `conversational_automation.set`."""

    def set(
        self,
        *,
        prompts: Sequence[str] | None = None,
        commands: Sequence[params.ChatCommand] | None = None,
        enable_welcome_message: bool | None = None,
        phone_number_id: str | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.Success:
        """Sets the prompts and commands of a chat. Replaces all previous settings. Read them with `phone_numbers.get`
        and the field `conversational_automation`.

        Args:
            prompts: Prompts: questions that the user can tap before the first message. At most 4, each 1 to 80
                characters without emoji.
            commands: Commands that the user can choose after typing `/`. At most 30.
            enable_welcome_message: Requests a webhook when a user opens the chat for the first time. The platform no
                longer accepts it since March 2026.
            phone_number_id: Default: the client's phone number ID.
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/business-phone-numbers/conversational-components
        """
        return self._client.call("conversational_automation.set", {
            "prompts": prompts,
            "commands": commands,
            "enable_welcome_message": enable_welcome_message,
            "phone_number_id": phone_number_id,
        }, lenient=lenient, extra=extra)


class AsyncConversationalAutomation(Area):
    """`ConversationalAutomation` to await; methods that end with `_all` are for `async for`."""

    set = awaited(ConversationalAutomation.set)
