# Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

"""Operations: `message_history.list`, `message_history.list_events`."""

# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from ..area import Area, awaited, iterated

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from typing import Any

    from .. import params, types


class MessageHistory(Area):
    """Operations: `message_history.list`, `message_history.list_events`."""

    def list(
        self,
        *,
        message_id: str | None = None,
        fields: Sequence[params.MessageHistoryField] | None = None,
        limit: int | None = None,
        after: str | None = None,
        before: str | None = None,
        phone_number_id: str | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.MessageHistory:
        """Lists the message history of a phone number.

        Args:
            message_id: ID of one message, to return only its entry.
            fields: Fields to return per entry. Default: `id` and `message_id`.
            limit: Maximum number of entries per page. 1 to 100. Default: 25.
            after: Cursor from a previous response. Returns the page after it.
            before: Cursor from a previous response. Returns the page before it.
            phone_number_id: Default: the client's phone number ID.
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

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
        fields: Sequence[params.MessageHistoryField] | None = None,
        limit: int | None = None,
        after: str | None = None,
        before: str | None = None,
        phone_number_id: str | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> Iterator[types.MessageHistoryEntry]:
        """Iterates over the items of all pages. Each page is requested when its first item is needed.

        Args:
            message_id: ID of one message, to return only its entry.
            fields: Fields to return per entry. Default: `id` and `message_id`.
            limit: Maximum number of entries per page. 1 to 100. Default: 25.
            after: Cursor from a previous response. Returns the page after it.
            before: Cursor from a previous response. Returns the page before it.
            phone_number_id: Default: the client's phone number ID.
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

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
        fields: Sequence[params.HistoryEdgeField] | None = None,
        limit: int | None = None,
        after: str | None = None,
        before: str | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.MessageHistoryEvents:
        """Lists the delivery events of one message.

        Args:
            message_history_id: ID of the message's entry in the history.
            status_filter: Delivery status, to return only events with this status.
            fields: Fields to return per event.
            limit: Maximum number of events per page. 1 to 100. Default: 25.
            after: Cursor from a previous response. Returns the page after it.
            before: Cursor from a previous response. Returns the page before it.
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

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
        fields: Sequence[params.HistoryEdgeField] | None = None,
        limit: int | None = None,
        after: str | None = None,
        before: str | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> Iterator[types.HistoryEdge]:
        """Iterates over the items of all pages. Each page is requested when its first item is needed.

        Args:
            message_history_id: ID of the message's entry in the history.
            status_filter: Delivery status, to return only events with this status.
            fields: Fields to return per event.
            limit: Maximum number of events per page. 1 to 100. Default: 25.
            after: Cursor from a previous response. Returns the page after it.
            before: Cursor from a previous response. Returns the page before it.
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

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
