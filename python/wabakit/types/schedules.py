# Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

"""Responses and events of `schedules`, for annotations: at run time each of these is a `wabakit.Object`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .settings import DayOfWeek
from .shared import Paging, Received


class AccountSchedules(Received):
    """A page of schedules."""

    data: list[AccountSchedule]
    """Schedules on this page."""
    paging: Paging | None
    """Cursors of the next and previous pages."""


class AccountSchedule(Received):
    """A schedule of a WhatsApp Business account. Contains only the requested fields."""

    id: str | None
    """ID of the schedule."""
    name: str | None
    """Name of the schedule."""
    status: str | None
    """Status of the schedule: `ACTIVE`, `INACTIVE`, `PAUSED`, `EXPIRED` or `DRAFT`."""
    schedule_type: ScheduleType | None
    """Type of the schedule."""
    description: str | None
    """Description of the schedule."""
    start_time: str | None
    """Start of the time range on each day, as `HH:MM`."""
    end_time: str | None
    """End of the time range on each day, as `HH:MM`."""
    timezone: str | None
    """Time zone of the times, such as `America/New_York`."""
    days_of_week: list[DayOfWeek] | None
    """Days on which the schedule applies."""
    created_time: str | None
    """Creation time, in ISO 8601 format."""
    updated_time: str | None
    """Time of the last change, in ISO 8601 format."""
    is_active: bool | None
    """True if the schedule applies."""
    recurrence_pattern: ScheduledRecurrence | None
    """Recurrence of the schedule."""


ScheduleType: TypeAlias = (
    Literal["BUSINESS_HOURS", "AUTOMATED_RESPONSE", "MESSAGE_CAMPAIGN", "MAINTENANCE_WINDOW", "CUSTOM"]
    | str
)
"""Type of a schedule.
Other values are accepted, too.

- `BUSINESS_HOURS`: Business hours of the account.
- `AUTOMATED_RESPONSE`: Automated response to messages.
- `MESSAGE_CAMPAIGN`: Campaign of marketing messages.
- `MAINTENANCE_WINDOW`: Maintenance window of the business.
- `CUSTOM`: Custom purpose of the business.
"""


class ScheduledRecurrence(Received):
    """Recurrence of a schedule."""

    frequency: str | None
    """Frequency of the recurrence: `DAILY`, `WEEKLY`, `MONTHLY` or `YEARLY`."""
    interval: int | None
    """Number of days, weeks, months or years between two recurrences. At least 1. Default: 1."""
    end_date: str | None
    """Date after which the schedule no longer recurs, as `YYYY-MM-DD`."""


class CreatedSchedule(Received):
    """A new schedule."""

    id: str
    """ID of the schedule."""
