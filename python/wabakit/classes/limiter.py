# Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

"""Decides when a message may be sent. It counts the messages of each business phone number, and from each number to
each recipient. A recipient is identified by phone number, in any notation, by user ID or by group ID.
"""

from __future__ import annotations

from ..decision import Decision
from ..stateful import Stateful, current, decision, milliseconds

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import datetime, timedelta
    from typing import Literal, TypeAlias, TypedDict
    from typing_extensions import Unpack

    PairModel: TypeAlias = Literal["debt", "gcra", "DEBT", "GCRA"]
    """Model for repaying a burst to one recipient.

    - `debt`: Debt: the whole burst is repaid before the next message. After 20 messages at once, the next may be sent
      after 2 minutes. The platform never refuses this, under any reading of its rule.
    - `gcra`: GCRA: the burst is repaid gradually. After 45 messages at once, one more may be sent every 6 seconds.
    """

    class Limits(TypedDict, total=False):
        """Rate limits that the limiter applies."""

        pair_interval: timedelta
        """Interval between messages from a number to one recipient. Default: 6 s."""
        pair_burst: int
        """Maximum number of messages at once to one recipient, borrowed from the following time. At most 255. Default: 45.
        """
        pair_burst_window: timedelta
        """Duration of a burst, from its first message. Default: 6 s."""
        pair_model: PairModel
        """Model for repaying a burst. Default: `debt`."""
        throughput: int
        """Messages per second from a number to all recipients. The platform allows 80, 1,000 after an upgrade, and 20 if
        the WhatsApp Business app uses the number too. Incoming messages count, so leave room for them. Default: 80.
        """


class Limiter(Stateful):
    """Decides when a message may be sent. It counts the messages of each business phone number, and from each number to
    each recipient. A recipient is identified by phone number, in any notation, by user ID or by group ID.

    The state is plain data: take a `snapshot` and `restore` it elsewhere. It takes 36 bytes for each recipient and
    each link; `prune` removes recipients without outstanding debt.

    Safe to share between threads.
    """

    def __init__(self, **limits: Unpack[Limits]) -> None:
        """Creates a limiter that has counted no message.

        Args:
            limits: Rate limits. Default: the platform's.
        """
        self._create("Limiter", {"limits": limits})

    @classmethod
    def restore(cls, snapshot: str) -> Limiter:
        """Creates a limiter from a snapshot."""
        return cls._restore("Limiter", snapshot)

    def take(self, number: str, recipient: str, now: datetime | None = None) -> Decision:
        """Decides whether one message may be sent from a number to a user or group now, and counts it if so."""
        return decision(self._call("take", {"number": number, "recipient": recipient, "now": current(now, "now")}))

    def link(self, name: str, other: str) -> None:
        """Links two names of one user, such as a phone number and a user ID. Both share one budget and its debt.
        Notations of one phone number need no link.
        """
        self._call("link", {"name": name, "other": other})

    def pause_pair(self, number: str, recipient: str, until: datetime) -> None:
        """Pauses messages from this number to this recipient until `until`, after the platform refused one (error
        131056).
        """
        self._call("pause_pair", {"number": number, "recipient": recipient, "until": milliseconds(until, "until")})

    def pause_number(self, number: str, until: datetime) -> None:
        """Pauses all messages from this number until `until`, after the platform refused one (error 130429)."""
        self._call("pause_number", {"number": number, "until": milliseconds(until, "until")})

    def prune(self, now: datetime | None = None) -> int:
        """Removes recipients without outstanding debt. Returns the number of recipients still tracked."""
        found: int = self._call("prune", {"now": current(now, "now")})
        return found

    def set_limits(self, **limits: Unpack[Limits]) -> None:
        """Replaces the limits, for example after the number's throughput was raised."""
        self._call("set_limits", {"limits": limits})

    def snapshot(self) -> str:
        """Returns the state as text for `restore`."""
        return self._instance.snapshot()
