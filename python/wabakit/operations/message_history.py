# Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

"""Operations: `message_history.list`, `message_history.list_events`."""

# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from ..area import Area, awaited, iterated

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from typing import Any

    from .. import params, types


class MessageHistory(Area):
    """Operations: `message_history.list`, `message_history.list_events`."""

    def list(
        self,
        *,
        message_id: str | None = None,
        fields: str | None = None,
        limit: int | None = None,
        after: str | None = None,
        before: str | None = None,
        phone_number_id: str | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.MessageHistory:
        """List messages of a number and what became of them.

        Args:
            message_id: Only this message.
            fields: What to tell of each, by commas: `id`, `message_id`, `events`. The first two unless told.
            limit: How many on a page: 1 to 100, 25 unless told.
            after: The page after this cursor.
            before: The page before this cursor.
            phone_number_id: Default: the client's phone number ID.
            lenient: Whether to pass values that break a limit, and unknown fields. Types are always checked.
            extra: Fields that this version doesn't know: merged deep into the body after the checks.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/reference/whatsapp-business-phone-number/message-history-api
        """
        return self._client.call("message_history.list", {
            "message_id": message_id,
            "fields": fields,
            "limit": limit,
            "after": after,
            "before": before,
            "phone_number_id": phone_number_id,
        }, lenient=lenient, extra=extra)

    def list_all(
        self,
        *,
        message_id: str | None = None,
        fields: str | None = None,
        limit: int | None = None,
        after: str | None = None,
        before: str | None = None,
        phone_number_id: str | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> Iterator[types.MessageHistoryEntry]:
        """Every item of every page. A page is requested when its first item is needed.

        Args:
            message_id: Only this message.
            fields: What to tell of each, by commas: `id`, `message_id`, `events`. The first two unless told.
            limit: How many on a page: 1 to 100, 25 unless told.
            after: The page after this cursor.
            before: The page before this cursor.
            phone_number_id: Default: the client's phone number ID.
            lenient: Whether to pass values that break a limit, and unknown fields. Types are always checked.
            extra: Fields that this version doesn't know: merged deep into the body after the checks.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/reference/whatsapp-business-phone-number/message-history-api
        """
        return self._client.pages("message_history.list", {
            "message_id": message_id,
            "fields": fields,
            "limit": limit,
            "after": after,
            "before": before,
            "phone_number_id": phone_number_id,
        }, lenient=lenient, extra=extra)

    def list_events(
        self,
        *,
        message_history_id: str,
        status_filter: params.HistoryStatus | None = None,
        fields: str | None = None,
        limit: int | None = None,
        after: str | None = None,
        before: str | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.MessageHistoryEvents:
        """List what became of one message.

        Args:
            message_history_id: The message's entry in the history.
            status_filter: Only these states.
            fields: What to tell of each, by commas.
            limit: How many on a page: 1 to 100, 25 unless told.
            after: The page after this cursor.
            before: The page before this cursor.
            lenient: Whether to pass values that break a limit, and unknown fields. Types are always checked.
            extra: Fields that this version doesn't know: merged deep into the body after the checks.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/reference/whatsapp-business-phone-number/message-history-api
        """
        return self._client.call("message_history.list_events", {
            "message_history_id": message_history_id,
            "status_filter": status_filter,
            "fields": fields,
            "limit": limit,
            "after": after,
            "before": before,
        }, lenient=lenient, extra=extra)

    def list_events_all(
        self,
        *,
        message_history_id: str,
        status_filter: params.HistoryStatus | None = None,
        fields: str | None = None,
        limit: int | None = None,
        after: str | None = None,
        before: str | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> Iterator[types.HistoryEdge]:
        """Every item of every page. A page is requested when its first item is needed.

        Args:
            message_history_id: The message's entry in the history.
            status_filter: Only these states.
            fields: What to tell of each, by commas.
            limit: How many on a page: 1 to 100, 25 unless told.
            after: The page after this cursor.
            before: The page before this cursor.
            lenient: Whether to pass values that break a limit, and unknown fields. Types are always checked.
            extra: Fields that this version doesn't know: merged deep into the body after the checks.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/reference/whatsapp-business-phone-number/message-history-api
        """
        return self._client.pages("message_history.list_events", {
            "message_history_id": message_history_id,
            "status_filter": status_filter,
            "fields": fields,
            "limit": limit,
            "after": after,
            "before": before,
        }, lenient=lenient, extra=extra)


class AsyncMessageHistory(Area):
    """`MessageHistory` to await; methods that end with `_all` are for `async for`."""

    list = awaited(MessageHistory.list)
    list_all = iterated(MessageHistory.list_all)
    list_events = awaited(MessageHistory.list_events)
    list_events_all = iterated(MessageHistory.list_events_all)
