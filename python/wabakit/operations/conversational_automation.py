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
        """Set what a chat offers. It takes the place of all that was set before; `phone_numbers.get` tells it, with the
        field `conversational_automation`.

        Args:
            prompts: Up to 4 questions to tap.
                Each has 1 to 80 characters, and no emoji.
            commands: Up to 30 commands, which people choose after `/`.
            enable_welcome_message: Be told when somebody opens the chat for the first time. The platform removed
                this in March 2026.
            phone_number_id: Default: the client's phone number ID.
            lenient: Whether to pass values that break a limit, and unknown fields. Types are always checked.
            extra: Fields that this version doesn't know: merged deep into the body after the checks.

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
