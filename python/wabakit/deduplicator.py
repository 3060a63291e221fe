"""Which events came before: deliveries come at least once, and may come again for seven days."""

from __future__ import annotations

from ._core import Deduplicator as Core
from .given import milliseconds, seed


class Deduplicator:
    """Remembers the keys of events, to handle each once. Now is `time.time()` unless told. Threads may share it.

    Each key is remembered for `keep` milliseconds: eight days unless told, because the platform sends again for seven. But no
    more than the latest `room` for sure, and twice as many at most, of 40 bytes each.

    Where several processes receive, let Redis or Valkey remember instead: `Deduplicator.claim` builds the command and
    `Deduplicator.claimed` reads the reply.
    """

    def __init__(self, room: int = 100_000, keep: int | None = None) -> None:
        self._core = Core(room, keep, seed())

    @classmethod
    def restore(cls, snapshot: str) -> Deduplicator:
        """As it was when the snapshot was taken."""
        deduplicator = cls.__new__(cls)
        deduplicator._core = Core.restore(snapshot)
        return deduplicator

    def __reduce__(self) -> tuple[object, ...]:
        return Deduplicator.restore, (self.snapshot(),)

    def is_new(self, key: str, now: int | None = None) -> bool:
        """Whether an event with this key comes for the first time. It is remembered from now on."""
        return self._core.is_new(key, milliseconds(now))

    def forget(self, key: str) -> None:
        """Forget an event: it couldn't be stored, and the platform will send it again."""
        self._core.forget(key)

    def snapshot(self) -> str:
        """Its state, as JSON."""
        return self._core.snapshot()

    @staticmethod
    def claim(prefix: str, key: str, keep: int | None = None) -> list[str]:
        """The command by which Redis or Valkey remembers an event for all who receive: `SET {prefix}{key} 1 NX PX {keep}`."""
        return Core.claim(prefix, key, keep)

    @staticmethod
    def claimed(reply: str | bytes | bool | None) -> bool:
        """Whether the event came for the first time, by the reply to `claim`: `OK`, or nothing, or what a client makes of
        them."""
        if isinstance(reply, bool):
            return reply
        return Core.claimed(reply.decode(errors="replace") if isinstance(reply, bytes) else reply)

    @staticmethod
    def release(prefix: str, key: str) -> list[str]:
        """The command that forgets an event: it couldn't be stored, and the platform will send it again."""
        return Core.release(prefix, key)
