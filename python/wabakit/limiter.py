"""Whether a message may go now. The platform refuses what comes too fast; this knows beforehand."""

from __future__ import annotations

from ._core import Decision
from ._core import Limiter as Core
from .given import milliseconds, seed

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal, TypedDict

    from typing_extensions import Unpack

    class Limits(TypedDict, total=False):
        """The platform's limits, where another holds."""

        pair_interval: int
        """From a number to one person: one message in this time, in milliseconds; 6,000."""
        pair_burst: int
        """So many at once, 255 at most, borrowed from the time after; 45."""
        pair_burst_window: int
        """At once: within this time of the first, in milliseconds; 6,000."""
        pair_model: Literal["debt", "gcra"]
        """How what was borrowed is paid back: all of it before the next message, or as the time goes."""
        throughput: int
        """Messages a second from a number to everyone: 80; 1,000 after the platform's upgrade; 20 on the Business app too."""


class Limiter:
    """Counts what goes from each number, and from each number to each person.

    Times are milliseconds since 1970, and now is `time.time()` unless told. The limits are the platform's unless told:
    `pair_interval` and `pair_burst_window` (milliseconds), `pair_burst`, `pair_model` (`debt` or `gcra`) and
    `throughput` (messages a second). Threads may share it.
    """

    def __init__(self, **limits: Unpack[Limits]) -> None:
        self._core = Core({**limits}, seed())

    @classmethod
    def restore(cls, snapshot: str) -> Limiter:
        """As it was when the snapshot was taken."""
        limiter = cls.__new__(cls)
        limiter._core = Core.restore(snapshot)
        return limiter

    def __reduce__(self) -> tuple[object, ...]:
        return Limiter.restore, (self.snapshot(),)

    def take(self, number: str, recipient: str, now: int | None = None) -> Decision:
        """Ask to send one message from a number to a person or group, and count it if it may go."""
        return self._core.take(number, recipient, milliseconds(now))

    def set_limits(self, **limits: Unpack[Limits]) -> None:
        """Keep to other limits from now on: the number's throughput was raised, for instance."""
        self._core.set_limits({**limits})

    def link(self, name: str, other: str) -> None:
        """Two names of one person, such as a phone number and a user id: they share a budget from now on."""
        self._core.link(name, other)

    def pause_pair(self, number: str, recipient: str, until: int) -> None:
        """The platform said to wait (error 131056): nothing goes from this number to this person before `until`."""
        self._core.pause_pair(number, recipient, until)

    def pause_number(self, number: str, until: int) -> None:
        """The platform said to wait (error 130429): nothing goes from this number before `until`."""
        self._core.pause_number(number, until)

    def prune(self, now: int | None = None) -> int:
        """Removes recipients without outstanding debt. Returns the number of recipients still tracked."""
        return self._core.prune(milliseconds(now))

    def snapshot(self) -> str:
        """Its state, as JSON."""
        return self._core.snapshot()
