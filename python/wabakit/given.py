"""What core doesn't take by itself: the time, and randomness."""

from __future__ import annotations

import os
import time


def milliseconds(now: int | None) -> int:
    """Now, in milliseconds since 1970, unless told."""
    return int(time.time() * 1000) if now is None else now


def seed() -> int:
    """64 bits that nobody guesses."""
    return int.from_bytes(os.urandom(8), "big")
