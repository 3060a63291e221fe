"""Inputs that core doesn't obtain itself: the time, and randomness."""

from __future__ import annotations

import os
from datetime import datetime, timedelta, timezone

from .errors import ValidationError

EPOCH = datetime(1970, 1, 1, tzinfo=timezone.utc)
MILLISECOND = timedelta(milliseconds=1)


def current(given: object, name: str) -> int:
    """Returns the given time, or the current time, in milliseconds since the Unix epoch."""
    return milliseconds(datetime.now(timezone.utc) if given is None else given, name)


def milliseconds(given: object, name: str) -> int:
    """Returns a time in milliseconds since the Unix epoch. A time without a zone is a local one."""
    if not isinstance(given, datetime):
        raise refused(given, name, "a datetime")
    return max(0, (given.astimezone(timezone.utc) - EPOCH) // MILLISECOND)


def span(given: object, name: str) -> int | None:
    """Returns a duration in milliseconds."""
    if given is None:
        return None
    if not isinstance(given, timedelta):
        raise refused(given, name, "a timedelta")
    return max(0, given // MILLISECOND)


def refused(given: object, name: str, wanted: str, *, got: str | None = None) -> ValidationError:
    """Returns the exception for an argument. By default it names the type of the argument."""
    got = type(given).__name__ if got is None else got
    return ValidationError(f"{name}: {wanted}, got {got}", path=name, wanted=wanted, got=got)


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
