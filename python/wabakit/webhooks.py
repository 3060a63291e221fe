"""Webhooks in, events out."""

from __future__ import annotations

from ._core import Event as AnyEvent
from ._core import Secret
from ._core import Webhooks as Core
from ._core import events as read
from .adapters import Reply, Asgi, Wsgi
from .events import Handlers

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Coroutine, Iterable, Sequence
    from typing import Any, TypeAlias, TypeVar

    from .events import Event

    R = TypeVar("R")
    Call: TypeAlias = Callable[..., Coroutine[Any, Any, Any]]
    Kept: TypeAlias = Sequence[Event] | None
    K = TypeVar("K", bound=Kept | Awaitable[Kept])


class Webhooks(Handlers):
    """The receiving end of a subscription.

    Deliveries hold up to 1,000 updates in 3 MB, may come twice and in any order. They are answered with status 200 as soon as
    they are stored; anything else makes the platform send the whole delivery again, for up to seven days.

    `wsgi` and `asgi` are applications for the callback URL, and `receive` is for views of any framework. In asyncio, functions
    that aren't coroutine functions run in a thread, so that nobody waits for them.
    """

    def __init__(self, app_secret: str | Secret | Sequence[str | Secret], verify_token: str | Secret = "") -> None:
        """`app_secret` is the app's, or several while one replaces another, of which empty ones don't count; `verify_token` is
        what you told the platform with the callback URL."""
        super().__init__()
        secrets = [app_secret] if isinstance(app_secret, (str, Secret)) else app_secret or []
        self._core = Core([secret for secret in secrets if secret], verify_token)
        self._store: Callable[[list[Event]], Any] | None = None
        self._on_error: Callable[[Exception, Event | None], Any] = _log

    def store(self, function: Callable[[list[Event]], K]) -> Callable[[list[Event]], K]:
        """Store each delivery with the decorated function, before the platform is answered.

        When it raises, the answer is 503, no handler is called, and the platform will send the delivery again. If it returns
        a list, only these events go to the handlers: those that are new, for instance."""
        self._store = function
        return function

    def on_error(self, function: Callable[[Exception, Event | None], R]) -> Callable[[Exception, Event | None], R]:
        """Tell the decorated function what goes wrong: in a handler, with its event, or in storing, with `None`. Unless told,
        it is logged as `wabakit`."""
        self._on_error = function
        return function

    @property
    def wsgi(self) -> Wsgi:
        """A WSGI application for the callback URL. Handlers are called after the answer was sent."""
        return Wsgi(self)

    @property
    def asgi(self) -> Asgi:
        """An ASGI application for the callback URL. Handlers are called after the answer was sent."""
        return Asgi(self)

    def receive(
        self, method: str, query: str | bytes, signature: str | None, body: bytes | bytearray | memoryview
    ) -> Reply:
        """What to answer to a request to the callback URL, of which the signature is the `X-Hub-Signature-256` header. The
        events of a delivery are stored; give those of the answer to `dispatch` once it is sent."""
        self._refuse_coroutines()
        return _at_once(self._receive(_call, method, query, signature, body))

    async def receive_async(
        self, method: str, query: str | bytes, signature: str | None, body: bytes | bytearray | memoryview
    ) -> Reply:
        """The same with functions of which some are coroutine functions. `dispatch_async` is next."""
        return await self._receive(_await, method, query, signature, body)

    def dispatch(self, events: Iterable[Event]) -> None:
        """Call the handlers of each event, one after another. What one raises goes to `on_error`, and doesn't stop the
        others."""
        self._refuse_coroutines()
        _at_once(self._handle(_call, events))

    async def dispatch_async(self, events: Iterable[Event]) -> None:
        """The same with functions of which some are coroutine functions."""
        await self._handle(_await, events)

    def challenge(self, query: str) -> str:
        """The answer to the platform's handshake: the query of its GET request in, the body of yours (as plain text) out."""
        return self._core.challenge(query)

    def verify(self, signature: str | None, body: bytes | bytearray | memoryview) -> list[Event]:
        """Check the `X-Hub-Signature-256` header over the body's bytes as they came, and read the events."""
        return self._core.verify(signature, body)

    async def _receive(self, call: Call, method: str, query: str | bytes, signature: str | None, body: Any) -> Reply:
        query = query if isinstance(query, str) else query.decode("latin-1")
        reply = self._core.reply(method, query, signature, body)
        if reply is not None:
            return Reply(*reply)
        events = read(body)
        try:
            kept = await call(self._store, events) if self._store else None
            return Reply(200, events=events if kept is None else _checked(kept))
        except Exception as error:
            await self._failed(call, error, None)
            return Reply(503)

    async def _handle(self, call: Call, events: Iterable[Event]) -> None:
        for event in events:
            for passes, handler in self._handlers.get(event.kind, ()):
                try:
                    if passes is None or passes(event):
                        await call(handler, event)
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

        handlers = [handler for handlers in self._handlers.values() for _, handler in handlers]
        for function in [self._store, self._on_error, *handlers]:
            if iscoroutinefunction(function):
                raise TypeError(_NOT_HERE.format(function))


_NOT_HERE = "{!r} is to be awaited, which can't be done here: use hooks.asgi, or receive_async and dispatch_async"


def _checked(kept: Sequence[object]) -> Sequence[Any]:
    """What a function that stores says to go on with."""
    if not isinstance(kept, (list, tuple)) or not all(isinstance(event, AnyEvent) for event in kept):
        raise TypeError("a function that stores returns a list of events to go on with, or None to go on with all")
    return kept


async def _call(function: Callable[..., Any], *given: object) -> Any:
    """Call where nothing can be awaited."""
    done = function(*given)
    if hasattr(done, "__await__"):
        raise TypeError(_NOT_HERE.format(function))
    return done


async def _await(function: Callable[..., Any], *given: object) -> Any:
    """Call in asyncio."""
    from asyncio import to_thread
    from inspect import iscoroutinefunction

    if iscoroutinefunction(function):
        return await function(*given)
    # A StopIteration that leaves a thread would be waited for until the end of days; one that leaves a coroutine is an error.
    done = await to_thread(_at_once, _plain(function, *given))
    return await done if hasattr(done, "__await__") else done


async def _plain(function: Callable[..., Any], *given: object) -> Any:
    return function(*given)


def _at_once(coroutine: Coroutine[Any, Any, R]) -> R:
    """What comes of a coroutine in which nothing waits."""
    try:
        coroutine.send(None)
    except StopIteration as done:
        value: R = done.value
        return value
    raise RuntimeError("it waits")


def _log(error: Exception, event: Event | None = None) -> None:
    from logging import getLogger

    # The event isn't logged: it holds what people wrote.
    getLogger("wabakit").error("a delivery isn't stored" if event is None else "a handler failed", exc_info=error)
