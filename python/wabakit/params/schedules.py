# Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

"""Parameters of `schedules`, under the platform's names."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, TypeAlias, TypedDict

from .settings import DayOfWeek

if sys.version_info >= (3, 11):
    from typing import NotRequired
elif TYPE_CHECKING:
    from typing_extensions import NotRequired


class ListSchedules(TypedDict):
    """Parameters of `schedules.list` as one mapping: `wa.schedules.list(**{…})`.

    Lists the schedules of a WhatsApp Business account, such as business hours.
    """

    fields: NotRequired[Sequence[AccountScheduleField]]
    """Fields to return per schedule."""
    filtering: NotRequired[str]
    """Filter as JSON, such as `[{"field":"status","operator":"EQUAL","value":"ACTIVE"}]`. Fields: `status`,
    `schedule_type` and `is_active`.
    """
    sort: NotRequired[str]
    """Sort order: `created_time` or `updated_time`, each with `.asc` or `.desc`."""
    limit: NotRequired[int]
    """Maximum number of schedules per page. 1 to 100. Default: 25."""
    after: NotRequired[str]
    """Cursor from a previous response. Returns the page after it."""
    before: NotRequired[str]
    """Cursor from a previous response. Returns the page before it."""
    waba_id: NotRequired[str]
    """Default: the client's WhatsApp Business account ID."""


AccountScheduleField: TypeAlias = (
    Literal[
    "id",
    "name",
    "status",
    "schedule_type",
    "description",
    "start_time",
    "end_time",
    "timezone",
    "days_of_week",
    "created_time",
    "updated_time",
    "is_active",
    "recurrence_pattern",
]
    | str
)
"""Field of `AccountSchedule` to return. Its own fields can follow in braces: `field{one,two}`. Default: `id`, `name`,
`status`, `schedule_type`, `start_time`, `end_time`, `timezone`, `days_of_week`, `is_active`.

- `id`: ID of the schedule.
- `name`: Name of the schedule.
- `status`: Status of the schedule: `ACTIVE`, `INACTIVE`, `PAUSED`, `EXPIRED` or `DRAFT`.
- `schedule_type`: Type of the schedule.
- `description`: Description of the schedule.
- `start_time`: Start of the time range on each day, as `HH:MM`.
- `end_time`: End of the time range on each day, as `HH:MM`.
- `timezone`: Time zone of the times, such as `America/New_York`.
- `days_of_week`: Days on which the schedule applies.
- `created_time`: Creation time, in ISO 8601 format.
- `updated_time`: Time of the last change, in ISO 8601 format.
- `is_active`: True if the schedule applies.
- `recurrence_pattern`: Recurrence of the schedule.
"""


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


class CreateSchedule(TypedDict):
    """Parameters of `schedules.create` as one mapping: `wa.schedules.create(**{…})`.

    Creates a schedule of a WhatsApp Business account.
    """

    name: str
    """Name of the schedule. 1 to 100 characters."""
    schedule_type: ScheduleType
    """Type of the schedule."""
    start_time: str
    """Start of the time range on each day, as `HH:MM`."""
    end_time: str
    """End of the time range on each day, as `HH:MM`. Before the start if the range ends on the next day."""
    description: NotRequired[str]
    """Description of the schedule. At most 500 characters."""
    timezone: NotRequired[str]
    """Time zone of the times, such as `America/New_York`."""
    days_of_week: NotRequired[Sequence[DayOfWeek]]
    """Days on which the schedule applies."""
    is_active: NotRequired[bool]
    """True if the schedule applies at once."""
    recurrence_pattern: NotRequired[Recurrence]
    """Recurrence of the schedule."""
    waba_id: NotRequired[str]
    """Default: the client's WhatsApp Business account ID."""


class Recurrence(TypedDict):
    """Recurrence of a schedule."""

    frequency: str
    """Frequency of the recurrence: `DAILY`, `WEEKLY`, `MONTHLY` or `YEARLY`."""
    interval: NotRequired[int]
    """Number of days, weeks, months or years between two recurrences. At least 1. Default: 1."""
    end_date: NotRequired[str]
    """Date after which the schedule no longer recurs, as `YYYY-MM-DD`."""
