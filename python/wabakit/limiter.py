"""The limiter: decides when a message may be sent, so that the platform doesn't refuse it as too fast."""

from __future__ import annotations

from ._core import Decision
from ._core import Limiter as Core
from .given import milliseconds, seed

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal, TypedDict

    from typing_extensions import Unpack

    class Limits(TypedDict, total=False):
        """Rate limits that the limiter applies."""

        pair_interval: int
        """Interval between messages from a number to one recipient, in milliseconds. Default: 6,000."""
        pair_burst: int
        """Maximum number of messages at once to one recipient, borrowed from the following time. At most 255. Default:
        45."""
        pair_burst_window: int
        """Duration of a burst, from its first message, in milliseconds. Default: 6,000."""
        pair_model: Literal["debt", "gcra"]
        """Model for repaying a burst: the whole burst before the next message (`debt`), or gradually (`gcra`). Default:
        `debt`."""
        throughput: int
        """Messages per second from a number to all recipients. The platform allows 80, 1,000 after an upgrade, and 20
        if the WhatsApp Business app uses the number too. Incoming messages count, so leave room for them. Default: 80."""


class Limiter:
    """Decides when a message may be sent. It counts the messages of each business phone number, and from each number to
    each recipient. Safe to share between threads.

    The limits are `pair_interval` and `pair_burst_window` (milliseconds), `pair_burst`, `pair_model` (`debt` or `gcra`)
    and `throughput` (messages per second). Defaults: the platform's limits.

    Times are milliseconds since the Unix epoch. Default of `now`: `time.time()`.

    The state is plain data: take a `snapshot` and `restore` it elsewhere. It takes 36 bytes for each recipient; `prune`
    removes those without outstanding debt.
    """

    def __init__(self, **limits: Unpack[Limits]) -> None:
        self._core = Core({**limits}, seed())

    @classmethod
    def restore(cls, snapshot: str) -> Limiter:
        """Creates a limiter from a snapshot."""
        limiter = cls.__new__(cls)
        limiter._core = Core.restore(snapshot)
        return limiter

    def __reduce__(self) -> tuple[object, ...]:
        return Limiter.restore, (self.snapshot(),)

    def take(self, number: str, recipient: str, now: int | None = None) -> Decision:
        """Decides whether one message may be sent from a number to a user or group now, and counts it if so."""
        return self._core.take(number, recipient, milliseconds(now))

    def set_limits(self, **limits: Unpack[Limits]) -> None:
        """Replaces the limits, for example after the number's throughput was raised."""
        self._core.set_limits({**limits})

    def link(self, name: str, other: str) -> None:
        """Links two names of one user, such as a phone number and a user ID. Both share one budget and its debt."""
        self._core.link(name, other)

    def pause_pair(self, number: str, recipient: str, until: int) -> None:
        """Pauses messages from this number to this recipient until `until`, after the platform refused one (error
        131056)."""
        self._core.pause_pair(number, recipient, until)

    def pause_number(self, number: str, until: int) -> None:
        """Pauses all messages from this number until `until`, after the platform refused one (error 130429)."""
        self._core.pause_number(number, until)

    def prune(self, now: int | None = None) -> int:
        """Removes recipients without outstanding debt. Returns the number of recipients still tracked."""
        return self._core.prune(milliseconds(now))

    def snapshot(self) -> str:
        """Returns the state as text for `restore`."""
        return self._core.snapshot()
