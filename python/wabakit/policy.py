"""The send policy: decides which messages may be sent to a user, by customer service windows, free entry points,
opt-ins and opt-outs."""

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
    """Category of a message, as the platform charges it: `service` for free-form messages, otherwise the category of
    its template."""


class SendPolicy:
    """Decides which messages may be sent to a user now, from received events and recorded sends. Safe to share between
    threads.

    A user is identified by phone number, in any notation, and by user ID; a group by its ID. Windows belong to one
    business phone number, given by its ID. Opt-ins and opt-outs apply to all numbers, so create one policy for each
    business.

    With `requires_opt_in`, templates may be sent only to users who opted in; without it, to all users who haven't opted
    out. In an open customer service window, this applies to marketing templates only. Times are milliseconds since the
    Unix epoch. Default of `now`: `time.time()`.

    The state is plain data: take a `snapshot` and `restore` it elsewhere. Events may arrive more than once and in any
    order; the resulting state is the same.
    """

    def __init__(self, requires_opt_in: bool = False) -> None:
        self._core = Core(requires_opt_in, seed())

    @classmethod
    def restore(cls, snapshot: str) -> SendPolicy:
        """Creates a policy from a snapshot."""
        policy = cls.__new__(cls)
        policy._core = Core.restore(snapshot)
        return policy

    def __reduce__(self) -> tuple[object, ...]:
        return SendPolicy.restore, (self.snapshot(),)

    def event(self, event: Event) -> None:
        """Records an event. Irrelevant events are ignored, so pass all of them."""
        self._core.event(event)

    def record_sent(self, number: str, person: str, now: int | None = None) -> None:
        """Records a sent message. The first reply to a user who came from an ad or a Page makes all messages free for
        72 hours. This doesn't apply to users of WhatsApp Web or Desktop, which webhooks don't reveal; the message's
        status reports the exact end."""
        self._core.record_sent(number, person, milliseconds(now))

    def opt_in(self, person: str, at: int | None = None) -> None:
        """Records that a user opted in. Keep your own record of the consent."""
        self._core.opt_in(person, milliseconds(at))

    def opt_out(self, person: str, at: int | None = None) -> None:
        """Records that a user opted out. Until a later opt-in, templates are refused (`opted_out`), whether or not an
        opt-in is required. In an open customer service window, only marketing templates are refused, and free-form
        messages may be sent."""
        self._core.opt_out(person, milliseconds(at))

    def check(self, number: str, person: str, category: Category, now: int | None = None) -> PolicyDecision:
        """Returns whether a message of this category should be sent from a number to a user or group now."""
        return self._core.check(number, person, category, milliseconds(now))

    def open_until(self, number: str, person: str, now: int | None = None) -> int | None:
        """Returns the end of the customer service window between this number and this user or group, or `None` if it is
        closed."""
        return self.check(number, person, "service", now).open_until

    def prune(self, now: int | None = None) -> None:
        """Removes closed windows. Opt-ins and opt-outs stay."""
        self._core.prune(milliseconds(now))

    def snapshot(self) -> str:
        """Returns the state as text for `restore`. It contains no names."""
        return self._core.snapshot()
