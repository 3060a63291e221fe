"""Threads of handlers, and the events that they handle."""

from __future__ import annotations

from collections import deque
from threading import Condition, Thread

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from typing import Any, TypeVar

    from .events import Event

    R = TypeVar("R")

# Seconds for which the end of the process waits for handlers.
_AT_EXIT = 10


class Running:
    """The events that wait for their handlers, or run in them, by their keys."""

    def __init__(self) -> None:
        self._keys: set[str] = set()
        self._changed = Condition()
        self._registered = False

    def claim(self, events: Iterable[Event]) -> deque[Event]:
        """Claims events until they are released. Leaves out those that are claimed already."""
        by_key = {event.key: event for event in events}
        with self._changed:
            claimed = [key for key in by_key if key not in self._keys]
            self._keys.update(claimed)
        return deque(by_key[key] for key in claimed)

    def release(self, claimed: Iterable[Event]) -> None:
        with self._changed:
            self._keys.difference_update(event.key for event in claimed)
            self._changed.notify_all()

    def wait(self, timeout: float | None) -> bool:
        with self._changed:
            return self._changed.wait_for(lambda: not self._keys, timeout)

    def start(self, claimed: Iterable[Event], function: Callable[[], None]) -> None:
        """Handles claimed events in a thread. It ends with the process, which waits a little for it."""
        if not self._registered:
            import atexit

            self._registered = True
            atexit.register(self.wait, _AT_EXIT)
        try:
            Thread(target=function, name="wabakit-handlers", daemon=True).start()
        except BaseException:
            self.release(claimed)
            raise


async def in_thread(function: Callable[..., R], *given: Any) -> R:
    """Calls a function in a thread of its own, unlike `asyncio.to_thread`, whose threads can all be taken by functions that
    never end."""
    import asyncio
    from contextvars import copy_context

    loop = asyncio.get_running_loop()
    future: asyncio.Future[R] = loop.create_future()

    def end(result: R | None, error: BaseException | None) -> None:
        if not future.done():
            future.set_exception(error) if error is not None else future.set_result(result)  # type: ignore[arg-type]

    def run() -> None:
        result, error = None, None
        try:
            result = context.run(function, *given)
        except BaseException as caught:
            error = caught
        # The loop may have ended in the meantime.
        if not loop.is_closed():
            loop.call_soon_threadsafe(end, result, error)

    context = copy_context()
    Thread(target=run, name="wabakit", daemon=True).start()
    return await future
