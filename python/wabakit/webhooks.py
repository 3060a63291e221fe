"""Webhooks in, events out."""

from __future__ import annotations

from ._core import Receiver
from .events import Handlers

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

    from .events import Event


class Webhooks(Handlers):
    """The receiving end of a subscription.

    Deliveries hold up to 1,000 updates in 3 MB, may come twice and in any order. Answer with status 200 as soon as they
    are stored: anything else makes the platform send the whole delivery again, for up to seven days.
    """

    def __init__(self, app_secret: str | list[str], verify_token: str = "") -> None:
        """`app_secret` is the app's, or several while one replaces another; `verify_token` is what you told the platform
        with the callback URL."""
        super().__init__()
        self._receiver = Receiver([app_secret] if isinstance(app_secret, str) else app_secret, verify_token)

    def challenge(self, query: str) -> str:
        """The answer to the platform's handshake: the query of its GET request in, the body of yours out."""
        return self._receiver.challenge(query)

    def open(self, signature: str | None, body: bytes | bytearray | memoryview) -> list[Event]:
        """Check the `X-Hub-Signature-256` header over the body's bytes as they came, and read the events."""
        return self._receiver.open(signature, body)

    def dispatch(self, events: Iterable[Event]) -> None:
        """Call the handlers of each event, one after another."""
        for event in events:
            for handler in self._handlers.get(event.kind, ()):
                handler(event)

    async def dispatch_async(self, events: Iterable[Event]) -> None:
        """The same with handlers of which some are coroutine functions."""
        for event in events:
            for handler in self._handlers.get(event.kind, ()):
                done = handler(event)
                if hasattr(done, "__await__"):
                    await done
