# Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

"""Operations: `letters.send`, `letters.list`."""

# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from ..area import Area, awaited, iterated

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from typing import Any, Literal

    from .. import params, types


class Letters(Area):
    """Operations: `letters.send`, `letters.list`."""

    def send(
        self,
        *,
        text: str,
        from_: str | None = None,
        speed: params.Speed | None = None,
        pictures: Sequence[params.File] | None = None,
        phone_number_id: str | None = None,
        product: Literal["post"] | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.Letter:
        """Send a letter.

        It may hold */ signs.
        One side at most.

        Args:
            text: The text.
            from_: The sender.
            speed: How fast it goes.
            pictures: Pictures in the letter.
            phone_number_id: Default: the client's phone number ID.
            product: Constant; may be omitted.
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/letters#send
        """
        return self._client.call("letters.send", {
            "text": text,
            "from": from_,
            "speed": speed,
            "pictures": pictures,
            "phone_number_id": phone_number_id,
            "product": product,
        }, lenient=lenient, extra=extra)

    def list(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        waba_id: str | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.Letters:
        """List the letters of an account.

        Args:
            after: Cursor from a previous response. Returns the page after it.
            before: Cursor from a previous response. Returns the page before it.
            waba_id: Default: the client's WhatsApp Business account ID.
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/letters
        """
        return self._client.call("letters.list", {
            "after": after,
            "before": before,
            "waba_id": waba_id,
        }, lenient=lenient, extra=extra)

    def list_all(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        waba_id: str | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> Iterator[types.Letter]:
        """Iterates over the items of all pages. Each page is requested when its first item is needed.

        Args:
            after: Cursor from a previous response. Returns the page after it.
            before: Cursor from a previous response. Returns the page before it.
            waba_id: Default: the client's WhatsApp Business account ID.
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/letters
        """
        return self._client.pages("letters.list", {
            "after": after,
            "before": before,
            "waba_id": waba_id,
        }, lenient=lenient, extra=extra)


class AsyncLetters(Area):
    """`Letters` to await; methods that end with `_all` are for `async for`."""

    send = awaited(Letters.send)
    list = awaited(Letters.list)
    list_all = iterated(Letters.list_all)
