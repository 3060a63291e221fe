"""Whom you may write to, and what: customer service windows, free entry points, and what people asked for."""

from __future__ import annotations

from ._core import PolicyDecision
from ._core import SendPolicy as Core
from .given import milliseconds, seed

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal, TypeAlias

    from .events import Event

    Category: TypeAlias = Literal[
        "service", "marketing", "utility", "authentication", "SERVICE", "MARKETING", "UTILITY", "AUTHENTICATION"
    ]
    """What a message is, as the platform counts it: free-form (`service`), or what its template is for."""


class SendPolicy:
    """Knows who may be written to now, and what, from the events and sends that it is told of.

    A person is known by phone number, however it is written, and by user id; a group by its id. Windows belong to one of
    your numbers (by its id); what people asked for holds for all of them, so have one for each business. Events may come
    twice and in any order: the end is the same.

    With `requires_opt_in`, templates go only to those who opted in; without it, to all who haven't opted out. In an open
    customer service window this holds only for those that sell. Times are milliseconds since 1970, and now is `time.time()`
    unless told. Threads may share it.
    """

    def __init__(self, requires_opt_in: bool = False) -> None:
        self._core = Core(requires_opt_in, seed())

    @classmethod
    def restore(cls, snapshot: str) -> SendPolicy:
        """As it was when the snapshot was taken."""
        policy = cls.__new__(cls)
        policy._core = Core.restore(snapshot)
        return policy

    def __reduce__(self) -> tuple[object, ...]:
        return SendPolicy.restore, (self.snapshot(),)

    def event(self, event: Event) -> None:
        """Learn from an event. Those that tell nothing of this are passed over, so give it all of them."""
        self._core.event(event)

    def record_sent(self, number: str, person: str, now: int | None = None) -> None:
        """You sent something: the first answer to somebody who came from an ad or a Page makes all messages free for 72
        hours. (Not if they use WhatsApp on the web or a desktop, which nobody tells you.) Its status tells the exact end."""
        self._core.record_sent(number, person, milliseconds(now))

    def opt_in(self, person: str, at: int | None = None) -> None:
        """A person agreed to be written to: by the record of it that you keep."""
        self._core.opt_in(person, milliseconds(at))

    def opt_out(self, person: str, at: int | None = None) -> None:
        """A person no longer agrees to be written to.

        Until a later opt-in, templates are refused (`opted_out`), whether or not opt-in is required; in an open customer service
        window only those that sell. Free-form messages may go in that window."""
        self._core.opt_out(person, milliseconds(at))

    def check(self, number: str, person: str, category: Category, now: int | None = None) -> PolicyDecision:
        """Returns whether a message of this category should be sent from a number to a user or group now."""
        return self._core.check(number, person, category, milliseconds(now))

    def open_until(self, number: str, person: str, now: int | None = None) -> int | None:
        """Until when free-form messages may go from this number to this person or group: nothing if the customer service
        window isn't open."""
        return self.check(number, person, "service", now).open_until

    def prune(self, now: int | None = None) -> None:
        """Removes closed windows. Opt-ins and opt-outs stay."""
        self._core.prune(milliseconds(now))

    def snapshot(self) -> str:
        """Its state, as JSON. It holds no names."""
        return self._core.snapshot()
