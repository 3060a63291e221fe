"""The decision whether a message may be sent, shared by the limiter and the send policy."""

from __future__ import annotations

from .record import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import datetime

    from .classes.class_types import Reason


class Decision(Record):
    """Decision whether a message may be sent: now; not before `until`; or not at all while the reason stands. True if the
    message may be sent now."""

    __slots__ = ("send", "until", "because", "what_to_do")

    def __init__(
        self, send: bool, until: datetime | None = None, because: Reason | None = None, what_to_do: str | None = None
    ) -> None:
        self.send = send
        """True if the message may be sent now."""
        self.until = until
        """Time when to ask again. `None` if the message may be sent, or if waiting alone doesn't change the decision."""
        self.because = because
        """The limit that is reached, or the reason for a refusal. `None` if the message may be sent."""
        self.what_to_do = what_to_do
        """Remedy for a refusal, in one sentence."""

    def __bool__(self) -> bool:
        return self.send
