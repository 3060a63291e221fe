"""Threads of handlers, and what still runs."""

from __future__ import annotations

from threading import Condition, Thread

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any, TypeVar

    R = TypeVar("R")

# Seconds for which the end of the process waits for handlers.
_AT_EXIT = 10


class Running:
    """The number of running dispatches: a context manager around each of them."""

    def __init__(self) -> None:
        self._count = 0
        self._changed = Condition()
        self._registered = False

    def __enter__(self) -> None:
        with self._changed:
            self._count += 1

    def __exit__(self, *_: object) -> None:
        with self._changed:
            self._count -= 1
            self._changed.notify_all()

    def wait(self, timeout: float | None) -> bool:
        with self._changed:
            return self._changed.wait_for(lambda: self._count == 0, timeout)

    def start(self, function: Callable[[], None]) -> None:
        """Runs a dispatch in a thread. It ends with the process, which waits a little for it."""
        if not self._registered:
            import atexit

            self._registered = True
            atexit.register(self.wait, _AT_EXIT)
        self.__enter__()

        def run() -> None:
            try:
                function()
            finally:
                self.__exit__()

        try:
            Thread(target=run, name="wabakit-handlers", daemon=True).start()
        except BaseException:
            self.__exit__()
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
