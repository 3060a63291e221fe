# Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

"""Operations: `bots.get`."""

# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from ..area import Area, awaited

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from .. import params, types


class Bots(Area):
    """Operations: `bots.get`."""

    def get(
        self,
        *,
        bot_id: str,
        fields: Sequence[params.ConversationalAutomationField] | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.ConversationalAutomation:
        """Gets the conversational components of a phone number by the ID of their configuration.

        Args:
            bot_id: ID of the bot: `id` in `conversational_automation` of a phone number.
            fields: Fields to return.
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/business-phone-numbers/conversational-components
        """
        return self._client.call("bots.get", {"bot_id": bot_id, "fields": fields}, lenient=lenient, extra=extra)


class AsyncBots(Area):
    """`Bots` to await; methods that end with `_all` are for `async for`."""

    get = awaited(Bots.get)
