# Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

"""Operations: `welcome_message_sequences.create`, `welcome_message_sequences.update`, `welcome_message_sequences.list`, `welcome_message_sequences.delete`."""

# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from ..area import Area, awaited, iterated

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from typing import Any

    from .. import params, types


class WelcomeMessageSequences(Area):
    """Operations: `welcome_message_sequences.create`, `welcome_message_sequences.update`,
    `welcome_message_sequences.list`, `welcome_message_sequences.delete`.
    """

    def create(
        self,
        *,
        name: str,
        welcome_message_sequence: params.WelcomeSequence,
        waba_id: str | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.WelcomeSequenceResult:
        """Creates a welcome message sequence, which ads that click to WhatsApp can refer to.

        Args:
            name: Name of the sequence.
            welcome_message_sequence: Content of the sequence.
            waba_id: Default: the client's WhatsApp Business account ID.
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/
        """
        return self._client.call("welcome_message_sequences.create", {
            "name": name,
            "welcome_message_sequence": welcome_message_sequence,
            "waba_id": waba_id,
        }, lenient=lenient, extra=extra)

    def update(
        self,
        *,
        sequence_id: str,
        name: str | None = None,
        welcome_message_sequence: params.WelcomeSequence | None = None,
        waba_id: str | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.WelcomeSequenceResult:
        """Updates a welcome message sequence.

        Args:
            sequence_id: ID of the sequence.
            name: Name of the sequence.
            welcome_message_sequence: Content of the sequence.
            waba_id: Default: the client's WhatsApp Business account ID.
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/
        """
        return self._client.call("welcome_message_sequences.update", {
            "sequence_id": sequence_id,
            "name": name,
            "welcome_message_sequence": welcome_message_sequence,
            "waba_id": waba_id,
        }, lenient=lenient, extra=extra)

    def list(
        self,
        *,
        sequence_id: str | None = None,
        limit: int | None = None,
        after: str | None = None,
        before: str | None = None,
        waba_id: str | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.WelcomeSequences:
        """Lists the welcome message sequences of a WhatsApp Business account.

        Args:
            sequence_id: ID of one sequence, to return only this one.
            limit: Maximum number of sequences per page. 1 to 100. Default: 25.
            after: Cursor from a previous response. Returns the page after it.
            before: Cursor from a previous response. Returns the page before it.
            waba_id: Default: the client's WhatsApp Business account ID.
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/
        """
        return self._client.call("welcome_message_sequences.list", {
            "sequence_id": sequence_id,
            "limit": limit,
            "after": after,
            "before": before,
            "waba_id": waba_id,
        }, lenient=lenient, extra=extra)

    def list_all(
        self,
        *,
        sequence_id: str | None = None,
        limit: int | None = None,
        after: str | None = None,
        before: str | None = None,
        waba_id: str | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> Iterator[types.StoredWelcomeSequence]:
        """Iterates over the items of all pages. Each page is requested when its first item is needed.

        Args:
            sequence_id: ID of one sequence, to return only this one.
            limit: Maximum number of sequences per page. 1 to 100. Default: 25.
            after: Cursor from a previous response. Returns the page after it.
            before: Cursor from a previous response. Returns the page before it.
            waba_id: Default: the client's WhatsApp Business account ID.
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/
        """
        return self._client.pages("welcome_message_sequences.list", {
            "sequence_id": sequence_id,
            "limit": limit,
            "after": after,
            "before": before,
            "waba_id": waba_id,
        }, lenient=lenient, extra=extra)

    def delete(
        self,
        *,
        sequence_id: str,
        waba_id: str | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.Success:
        """Deletes a welcome message sequence. Refused with code 4027012 while an active ad uses the sequence.

        Args:
            sequence_id: ID of the sequence.
            waba_id: Default: the client's WhatsApp Business account ID.
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/
        """
        return self._client.call("welcome_message_sequences.delete", {
            "sequence_id": sequence_id,
            "waba_id": waba_id,
        }, lenient=lenient, extra=extra)


class AsyncWelcomeMessageSequences(Area):
    """`WelcomeMessageSequences` to await; methods that end with `_all` are for `async for`."""

    create = awaited(WelcomeMessageSequences.create)
    update = awaited(WelcomeMessageSequences.update)
    list = awaited(WelcomeMessageSequences.list)
    list_all = iterated(WelcomeMessageSequences.list_all)
    delete = awaited(WelcomeMessageSequences.delete)
