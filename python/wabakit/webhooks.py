"""Webhooks: signature verification, and reading deliveries into events."""

from __future__ import annotations

from ._core import Event as AnyEvent
from ._core import Secret
from ._core import Webhooks as Core
from ._core import events as read
from .adapters import Reply, Asgi, Wsgi
from .events import Handlers
from .given import refused
from .running import Running, in_thread
from .waits import at_once

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections import deque
    from collections.abc import Awaitable, Callable, Coroutine, Iterable, Sequence
    from typing import Any, TypeAlias, TypeVar

    from .events import Event

    R = TypeVar("R")
    Call: TypeAlias = Callable[..., Coroutine[Any, Any, Any]]
    Kept: TypeAlias = Sequence[Event] | None
    K = TypeVar("K", bound=Kept | Awaitable[Kept])


class Webhooks(Handlers):
    """The receiver of webhooks: verifies signatures, answers the handshake, stores events and calls handlers. Refused
    deliveries are logged with their reason by the logger `wabakit`.

    A delivery is answered with status 200 as soon as its events are stored. The platform sends the whole delivery again
    after any other status, for up to 7 days. A delivery holds at most 1,000 updates in 3 MB, and can arrive more than
    once and in any order.

    `wsgi` and `asgi` are applications for the callback URL, and `receive` is for views of any framework. In asyncio,
    functions that aren't coroutine functions run in a thread, so that they don't block the event loop.
    """

    def __init__(self, app_secret: str | Secret | Sequence[str | Secret], verify_token: str | Secret = "") -> None:
        """`app_secret` is the app secret; pass several during a rotation of secrets, or for several apps. Empty secrets
        don't count. `verify_token` is the verify token that was registered with the callback URL."""
        super().__init__()
        secrets = [app_secret] if isinstance(app_secret, (str, Secret)) else app_secret or []
        self._core = Core([secret for secret in secrets if secret], verify_token)
        self._store: Callable[[list[Event]], Any] | None = None
        self._done: Callable[[Event], Any] | None = None
        self._on_error: Callable[[Exception, Event | None], Any] = _log
        self._running = Running()

    def store(self, function: Callable[[list[Event]], K]) -> Callable[[list[Event]], K]:
        """Stores each delivery with the decorated function before the reply.

        If the function raises, the reply is 503, no handler is called, and the platform sends the delivery again. If it
        returns a list, only these events are handled, for example only the new ones.
        """
        if not callable(function):
            raise refused(function, "store", "a function")
        if self._store is not None:
            raise refused(function, "store", "one function", got="a second one")
        self._store = function
        return function

    def done(self, function: Callable[[Event], R]) -> Callable[[Event], R]:
        """Calls the decorated function for each event whose handlers all succeeded, also for an event without handlers. An
        event that was stored but isn't done, because a handler failed or the process ended, is dispatched again: pass it to
        `dispatch`."""
        if not callable(function):
            raise refused(function, "done", "a function")
        if self._done is not None:
            raise refused(function, "done", "one function", got="a second one")
        self._done = function
        return function

    def on_error(self, function: Callable[[Exception, Event | None], R]) -> Callable[[Exception, Event | None], R]:
        """Calls the decorated function for errors: in a handler, with its event; or in storing, with `None`. Default:
        errors are logged with the logger `wabakit`."""
        if not callable(function):
            raise refused(function, "on_error", "a function")
        self._on_error = function
        return function

    @property
    def wsgi(self) -> Wsgi:
        """A WSGI application for the callback URL. Handlers are called after the reply was sent, in a thread of their own;
        `drain` waits for them at shutdown."""
        return Wsgi(self)

    @property
    def asgi(self) -> Asgi:
        """An ASGI application for the callback URL. Handlers are called after the reply was sent."""
        return Asgi(self)

    def receive(
        self, method: str, query: str | bytes, signature: str | None, body: bytes | bytearray | memoryview
    ) -> Reply:
        """Returns the reply to a request to the callback URL, and stores the events of a delivery. `signature` is the
        `X-Hub-Signature-256` header. Pass the reply's events to `dispatch` once the reply is sent."""
        self._refuse_coroutines()
        return at_once(self._receive(_call, method, query, signature, body))

    async def receive_async(
        self, method: str, query: str | bytes, signature: str | None, body: bytes | bytearray | memoryview
    ) -> Reply:
        """Returns the reply like `receive`, but accepts coroutine functions. Pass the reply's events to
        `dispatch_async`."""
        return await self._receive(_await, method, query, signature, body)

    def dispatch(self, events: Iterable[Event]) -> None:
        """Calls the handlers of each event, one after another. The events are those of a reply, or stored ones
        (`event_from_json`). An error in a handler goes to `on_error` and doesn't affect the other handlers. Events that
        wait for or run in a handler in this process are left out, and not waited for."""
        self._refuse_coroutines()
        at_once(self._handle(_call, self._running.claim(events)))

    async def dispatch_async(self, events: Iterable[Event]) -> None:
        """Calls the handlers like `dispatch`, but accepts coroutine functions."""
        await self._handle(_await, self._running.claim(events))

    def drain(self, timeout: float | None = None) -> bool:
        """Waits until no handler is running, for a shutdown without lost work. Returns false if handlers still run after
        `timeout` seconds."""
        return self._running.wait(timeout)

    async def drain_async(self, timeout: float | None = None) -> bool:
        """Waits like `drain`, without blocking the event loop."""
        return await in_thread(self.drain, timeout)

    def challenge(self, query: str) -> str:
        """Answers the platform's handshake. `query` is the query string of the GET request. Returns the body of the
        response (status 200, plain text)."""
        return self._core.challenge(query)

    def verify(self, signature: str | None, body: bytes | bytearray | memoryview) -> list[Event]:
        """Verifies the `X-Hub-Signature-256` header against the raw bytes of the body, and reads the events."""
        return self._core.verify(signature, body)

    def dispatch_in_thread(self, events: Iterable[Event]) -> None:
        """Calls the handlers like `dispatch`, in a thread of their own, so that a view returns at once. `drain` waits for
        them; the end of the process waits for at most 10 s."""
        self._refuse_coroutines()
        claimed = self._running.claim(events)
        self._running.start(claimed, lambda: at_once(self._handle(_call, claimed)))

    async def _receive(self, call: Call, method: str, query: str | bytes, signature: str | None, body: Any) -> Reply:
        query = query if isinstance(query, str) else query.decode("latin-1")
        reply = self._core.reply(method, query, signature, body)
        if reply is not None:
            refusal = Reply(*reply)
            if refusal.status >= 400:
                _warn(refusal)
            return refusal
        events = read(body)
        try:
            kept = await call(self._store, events) if self._store else None
            return Reply(200, events=events if kept is None else _checked(kept))
        except Exception as error:
            await self._failed(call, error, None)
            return Reply(503)

    async def _handle(self, call: Call, claimed: deque[Event]) -> None:
        try:
            while claimed:
                await self._handle_one(call, claimed[0])
                self._running.release([claimed.popleft()])
        finally:
            # A task can be canceled.
            self._running.release(claimed)

    async def _handle_one(self, call: Call, event: Event) -> None:
        succeeded = True
        for kind, passes, handler in self._handlers:
            try:
                if kind in (None, event.kind) and (passes is None or passes(event)):
                    await call(handler, event)
            except Exception as error:
                succeeded = False
                await self._failed(call, error, event)
        if succeeded and self._done is not None:
            try:
                await call(self._done, event)
            except Exception as error:
                await self._failed(call, error, event)

    async def _failed(self, call: Call, error: Exception, event: Event | None) -> None:
        try:
            await call(self._on_error, error, event)
        except Exception as worse:
            _log(error, event)
            _log(worse, event)

    def _refuse_coroutines(self) -> None:
        from inspect import iscoroutinefunction

        handlers = [handler for _, _, handler in self._handlers]
        for function in [self._store, self._done, self._on_error, *handlers]:
            if iscoroutinefunction(function):
                raise TypeError(_NOT_HERE.format(function))


_NOT_HERE = "{!r} is a coroutine function, which can't be awaited here: use hooks.asgi, or receive_async and dispatch_async"


def _checked(kept: Sequence[object]) -> Sequence[Any]:
    """Checks the events that a store function returned."""
    if not isinstance(kept, (list, tuple)) or not all(isinstance(event, AnyEvent) for event in kept):
        raise TypeError("a store function returns a list of the events to handle, or None to handle all")
    return kept


async def _call(function: Callable[..., Any], *given: object) -> Any:
    """Calls a function where nothing can be awaited."""
    done = function(*given)
    if hasattr(done, "__await__"):
        raise TypeError(_NOT_HERE.format(function))
    return done


async def _await(function: Callable[..., Any], *given: object) -> Any:
    """Calls a function in asyncio."""
    from inspect import iscoroutinefunction

    if iscoroutinefunction(function):
        return await function(*given)
    # A StopIteration that leaves a thread would block forever; one that leaves a coroutine is an error.
    done: Any = await in_thread(at_once, _plain(function, *given))
    return await done if hasattr(done, "__await__") else done


async def _plain(function: Callable[..., Any], *given: object) -> Any:
    return function(*given)


def event_from_json(text: str) -> Event:
    """Reads an event from the text that `event.to_json()` returned, to dispatch a stored event."""
    event: Any = AnyEvent.from_json(text)
    return event  # type: ignore[no-any-return]


def _log(error: Exception, event: Event | None = None) -> None:
    from logging import getLogger

    # The event isn't logged: it holds personal messages.
    logger = getLogger("wabakit")
    if event is None:
        logger.error("a delivery isn't stored", exc_info=error)
    else:
        logger.error("a handler failed for the event %s of kind %s", event.key, event.kind, exc_info=error)


def _warn(refusal: Reply) -> None:
    from logging import getLogger

    getLogger("wabakit").warning("a request to the callback URL was refused: %d, %s", refusal.status, refusal.text)
