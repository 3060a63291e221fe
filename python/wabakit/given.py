"""Inputs that core doesn't obtain itself: the time, and randomness."""

from __future__ import annotations

import os
import time


def milliseconds(now: int | None) -> int:
    """Returns the given time, or the current time in milliseconds since the Unix epoch."""
    return int(time.time() * 1000) if now is None else now


def seed() -> int:
    """Returns 64 random bits."""
    return int.from_bytes(os.urandom(8), "big")
