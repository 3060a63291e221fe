"""Inputs that core doesn't obtain itself: the time, and randomness."""

from __future__ import annotations

import os
from datetime import datetime, timedelta, timezone

from .errors import ValidationError

EPOCH = datetime(1970, 1, 1, tzinfo=timezone.utc)
MILLISECOND = timedelta(milliseconds=1)


def milliseconds(given: datetime | None, name: str) -> int:
    """Returns the given time, or the current time, in milliseconds since the Unix epoch. A time without a zone is a
    local one."""
    if given is None:
        given = datetime.now(timezone.utc)
    if not isinstance(given, datetime):
        raise ValidationError(name, "a datetime", type(given).__name__)
    return max(0, (given.astimezone(timezone.utc) - EPOCH) // MILLISECOND)


def span(given: timedelta | None, name: str) -> int | None:
    """Returns a duration in milliseconds."""
    if given is not None and not isinstance(given, timedelta):
        raise ValidationError(name, "a timedelta", type(given).__name__)
    return None if given is None else max(0, given // MILLISECOND)


def moment(milliseconds: int | None) -> datetime | None:
    """Returns the time that core gives in milliseconds since the Unix epoch; the last possible one if it is later."""
    if milliseconds is None:
        return None
    try:
        return EPOCH + milliseconds * MILLISECOND
    except OverflowError:
        return datetime.max.replace(tzinfo=timezone.utc)


def seed() -> int:
    """Returns 64 random bits."""
    return int.from_bytes(os.urandom(8), "big")
