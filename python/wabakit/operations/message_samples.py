# Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

"""Operations: `message_samples.create`."""

# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from ..area import Area, awaited

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any, Literal

    from .. import params, types


class MessageSamples(Area):
    """Operations: `message_samples.create`."""

    def create(
        self,
        *,
        type: Literal["text", "interactive"] | None = None,
        text: params.TextBody | None = None,
        interactive: params.Interactive | None = None,
        waba_id: str | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.MessageSample:
        """Submits a sample of a Direct Send message and returns the category that the platform assigns to it.

        Beta feature, for accounts with Direct Send. The request body is known from Meta's SDK only.
        Required: exactly one of `text`, `interactive`.

        Args:
            type: Type of the content: the name of the key that holds it.
            text: A text message.
            interactive: An interactive message with reply buttons or a URL button.
            waba_id: Default: the client's WhatsApp Business account ID.
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/
        """
        return self._client.call("message_samples.create", {
            "type": type,
            "text": text,
            "interactive": interactive,
            "waba_id": waba_id,
        }, lenient=lenient, extra=extra)


class AsyncMessageSamples(Area):
    """`MessageSamples` to await; methods that end with `_all` are for `async for`."""

    create = awaited(MessageSamples.create)
