# Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

"""Operations: `schedules.list`, `schedules.create`."""

# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from ..area import Area, awaited, iterated

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from typing import Any

    from .. import params, types


class Schedules(Area):
    """Operations: `schedules.list`, `schedules.create`."""

    def list(
        self,
        *,
        fields: Sequence[params.AccountScheduleField] | None = None,
        filtering: str | None = None,
        sort: str | None = None,
        limit: int | None = None,
        after: str | None = None,
        before: str | None = None,
        waba_id: str | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.AccountSchedules:
        """Lists the schedules of a WhatsApp Business account, such as business hours.

        Args:
            fields: Fields to return per schedule.
            filtering: Filter as JSON, such as `[{"field":"status","operator":"EQUAL","value":"ACTIVE"}]`. Fields:
                `status`, `schedule_type` and `is_active`.
            sort: Sort order: `created_time` or `updated_time`, each with `.asc` or `.desc`.
            limit: Maximum number of schedules per page. 1 to 100. Default: 25.
            after: Cursor from a previous response. Returns the page after it.
            before: Cursor from a previous response. Returns the page before it.
            waba_id: Default: the client's WhatsApp Business account ID.
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/
        """
        return self._client.call("schedules.list", {
            "fields": fields,
            "filtering": filtering,
            "sort": sort,
            "limit": limit,
            "after": after,
            "before": before,
            "waba_id": waba_id,
        }, lenient=lenient, extra=extra)

    def list_all(
        self,
        *,
        fields: Sequence[params.AccountScheduleField] | None = None,
        filtering: str | None = None,
        sort: str | None = None,
        limit: int | None = None,
        after: str | None = None,
        before: str | None = None,
        waba_id: str | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> Iterator[types.AccountSchedule]:
        """Iterates over the items of all pages. Each page is requested when its first item is needed.

        Args:
            fields: Fields to return per schedule.
            filtering: Filter as JSON, such as `[{"field":"status","operator":"EQUAL","value":"ACTIVE"}]`. Fields:
                `status`, `schedule_type` and `is_active`.
            sort: Sort order: `created_time` or `updated_time`, each with `.asc` or `.desc`.
            limit: Maximum number of schedules per page. 1 to 100. Default: 25.
            after: Cursor from a previous response. Returns the page after it.
            before: Cursor from a previous response. Returns the page before it.
            waba_id: Default: the client's WhatsApp Business account ID.
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/
        """
        return self._client.pages("schedules.list", {
            "fields": fields,
            "filtering": filtering,
            "sort": sort,
            "limit": limit,
            "after": after,
            "before": before,
            "waba_id": waba_id,
        }, lenient=lenient, extra=extra)

    def create(
        self,
        *,
        name: str,
        schedule_type: params.ScheduleType,
        start_time: str,
        end_time: str,
        description: str | None = None,
        timezone: str | None = None,
        days_of_week: Sequence[params.DayOfWeek] | None = None,
        is_active: bool | None = None,
        recurrence_pattern: params.Recurrence | None = None,
        waba_id: str | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.CreatedSchedule:
        """Creates a schedule of a WhatsApp Business account.

        Args:
            name: Name of the schedule. 1 to 100 characters.
            schedule_type: Type of the schedule.
            start_time: Start of the time range on each day, as `HH:MM`.
            end_time: End of the time range on each day, as `HH:MM`. Before the start if the range ends on the next
                day.
            description: Description of the schedule. At most 500 characters.
            timezone: Time zone of the times, such as `America/New_York`.
            days_of_week: Days on which the schedule applies.
            is_active: True if the schedule applies at once.
            recurrence_pattern: Recurrence of the schedule.
            waba_id: Default: the client's WhatsApp Business account ID.
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/
        """
        return self._client.call("schedules.create", {
            "name": name,
            "schedule_type": schedule_type,
            "start_time": start_time,
            "end_time": end_time,
            "description": description,
            "timezone": timezone,
            "days_of_week": days_of_week,
            "is_active": is_active,
            "recurrence_pattern": recurrence_pattern,
            "waba_id": waba_id,
        }, lenient=lenient, extra=extra)


class AsyncSchedules(Area):
    """`Schedules` to await; methods that end with `_all` are for `async for`."""

    list = awaited(Schedules.list)
    list_all = iterated(Schedules.list_all)
    create = awaited(Schedules.create)
