# Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

"""Deduplicates events: remembers their keys, so that each event is handled once."""

from __future__ import annotations

from ..stateful import Stateful, current, run, span

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import datetime, timedelta


class Deduplicator(Stateful):
    """Deduplicates events: remembers their keys, so that each event is handled once.

    The state is plain data: take a `snapshot` and `restore` it elsewhere. If several processes receive webhooks,
    keep the keys in Redis or Valkey instead: `claim` builds the command and `claimed` reads its reply.

    Safe to share between threads.
    """

    def __init__(self, room: int | None = None, keep: timedelta | None = None) -> None:
        """Creates a deduplicator that has seen no event.

        Args:
            room: Number of the latest keys that are guaranteed to be kept. At most twice as many are stored, at 40
                bytes each. Default: 100,000.
            keep: Retention of each key. Default: 8 days, because the platform repeats deliveries for 7 days.
        """
        self._create("Deduplicator", {"room": room, "keep": span(keep, "keep")})

    @classmethod
    def restore(cls, snapshot: str) -> Deduplicator:
        """Creates a deduplicator from a snapshot."""
        return cls._restore("Deduplicator", snapshot)

    def is_new(self, key: str, now: datetime | None = None) -> bool:
        """Returns whether an event with this key is new, and remembers the key."""
        found: bool = self._call("is_new", {"key": key, "now": current(now, "now")})
        return found

    def forget(self, key: str) -> None:
        """Forgets an event that couldn't be stored. The platform will send it again."""
        self._call("forget", {"key": key})

    def snapshot(self) -> str:
        """Returns the state as text for `restore`."""
        return self._instance.snapshot()

    @staticmethod
    def claim(prefix: str, key: str, keep: timedelta | None = None) -> list[str]:
        """Builds the command by which Redis or Valkey remembers an event for all processes: `SET {prefix}{key} 1 NX PX
        {keep}`. `claimed` reads its reply.

        Args:
            keep: Retention of the key. Default: 8 days.
        """
        found: list[str] = run("Deduplicator", "claim", {"prefix": prefix, "key": key, "keep": span(keep, "keep")})
        return found

    @staticmethod
    def claimed(reply: str | bytes | bool | None = None) -> bool:
        """Returns whether the event is new.

        Args:
            reply: Reply to `claim`: `OK` or nothing.
        """
        found: bool = run("Deduplicator", "claimed", {"reply": reply})
        return found

    @staticmethod
    def release(prefix: str, key: str) -> list[str]:
        """Builds the command that forgets an event that couldn't be stored. The platform will send it again."""
        found: list[str] = run("Deduplicator", "release", {"prefix": prefix, "key": key})
        return found
