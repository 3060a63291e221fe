# Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

"""Operations: `activities.list`."""

# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from ..area import Area, awaited, iterated

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from typing import Any

    from .. import params, types


class Activities(Area):
    """Operations: `activities.list`."""

    def list(
        self,
        *,
        fields: Sequence[params.AccountActivityField] | None = None,
        since: str | None = None,
        until: str | None = None,
        activity_type: str | None = None,
        limit: int | None = None,
        after: str | None = None,
        before: str | None = None,
        waba_id: str | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.AccountActivities:
        """Lists the activities on a WhatsApp Business account, such as added phone numbers and changed permissions.

        Args:
            fields: Fields to return per activity.
            since: Start of the time range, as an ISO 8601 date or in seconds since the Unix epoch.
            until: End of the time range, as an ISO 8601 date or in seconds since the Unix epoch.
            activity_type: Types of activities, separated by commas, such as `PHONE_NUMBER_VERIFIED,USER_ADDED`.
                Default: all.
            limit: Maximum number of activities per page. 1 to 100. Default: 25.
            after: Cursor from a previous response. Returns the page after it.
            before: Cursor from a previous response. Returns the page before it.
            waba_id: Default: the client's WhatsApp Business account ID.
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/
        """
        return self._client.call("activities.list", {
            "fields": fields,
            "since": since,
            "until": until,
            "activity_type": activity_type,
            "limit": limit,
            "after": after,
            "before": before,
            "waba_id": waba_id,
        }, lenient=lenient, extra=extra)

    def list_all(
        self,
        *,
        fields: Sequence[params.AccountActivityField] | None = None,
        since: str | None = None,
        until: str | None = None,
        activity_type: str | None = None,
        limit: int | None = None,
        after: str | None = None,
        before: str | None = None,
        waba_id: str | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> Iterator[types.AccountActivity]:
        """Iterates over the items of all pages. Each page is requested when its first item is needed.

        Args:
            fields: Fields to return per activity.
            since: Start of the time range, as an ISO 8601 date or in seconds since the Unix epoch.
            until: End of the time range, as an ISO 8601 date or in seconds since the Unix epoch.
            activity_type: Types of activities, separated by commas, such as `PHONE_NUMBER_VERIFIED,USER_ADDED`.
                Default: all.
            limit: Maximum number of activities per page. 1 to 100. Default: 25.
            after: Cursor from a previous response. Returns the page after it.
            before: Cursor from a previous response. Returns the page before it.
            waba_id: Default: the client's WhatsApp Business account ID.
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/
        """
        return self._client.pages("activities.list", {
            "fields": fields,
            "since": since,
            "until": until,
            "activity_type": activity_type,
            "limit": limit,
            "after": after,
            "before": before,
            "waba_id": waba_id,
        }, lenient=lenient, extra=extra)


class AsyncActivities(Area):
    """`Activities` to await; methods that end with `_all` are for `async for`."""

    list = awaited(Activities.list)
    list_all = iterated(Activities.list_all)
