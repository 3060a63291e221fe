"""Deduplication of events. The platform delivers events at least once and can repeat a delivery for 7 days."""

from __future__ import annotations

from ._core import Deduplicator as Core
from .given import milliseconds, seed


class Deduplicator:
    """Deduplicates events: remembers their keys, so that each event is handled once. Safe to share between threads.

    It keeps each key for `keep` milliseconds (default: 8 days, because the platform repeats deliveries for 7 days), but
    guarantees this only for the latest `room` keys; it stores at most twice as many, at 40 bytes each. Default of
    `now`: `time.time()`.

    The state is plain data: take a `snapshot` and `restore` it elsewhere. If several processes receive webhooks, keep
    the keys in Redis or Valkey instead: `Deduplicator.claim` builds the command and `Deduplicator.claimed` reads its
    reply.
    """

    def __init__(self, room: int = 100_000, keep: int | None = None) -> None:
        self._core = Core(room, keep, seed())

    @classmethod
    def restore(cls, snapshot: str) -> Deduplicator:
        """Creates a deduplicator from a snapshot."""
        deduplicator = cls.__new__(cls)
        deduplicator._core = Core.restore(snapshot)
        return deduplicator

    def __reduce__(self) -> tuple[object, ...]:
        return Deduplicator.restore, (self.snapshot(),)

    def is_new(self, key: str, now: int | None = None) -> bool:
        """Returns whether an event with this key is new, and remembers the key."""
        return self._core.is_new(key, milliseconds(now))

    def forget(self, key: str) -> None:
        """Forgets an event that couldn't be stored. The platform will send it again."""
        self._core.forget(key)

    def snapshot(self) -> str:
        """Returns the state as text for `restore`."""
        return self._core.snapshot()

    @staticmethod
    def claim(prefix: str, key: str, keep: int | None = None) -> list[str]:
        """Builds the command by which Redis or Valkey remembers an event for all processes:
        `SET {prefix}{key} 1 NX PX {keep}`. `claimed` reads its reply."""
        return Core.claim(prefix, key, keep)

    @staticmethod
    def claimed(reply: str | bytes | bool | None) -> bool:
        """Returns whether the event is new. `reply` is the reply to `claim`: `OK` or nothing, in the form that a client
        library returns."""
        if isinstance(reply, bool):
            return reply
        return Core.claimed(reply.decode(errors="replace") if isinstance(reply, bytes) else reply)

    @staticmethod
    def release(prefix: str, key: str) -> list[str]:
        """Builds the command that forgets an event that couldn't be stored. The platform will send it again."""
        return Core.release(prefix, key)
