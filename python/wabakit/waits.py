"""Waits of a call: `Waits` in a thread, and `AsyncWaits` in asyncio."""

from __future__ import annotations

import time

from ._core import user_agent

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Coroutine
    from typing import Any, TypeVar

    from .files import Sink
    from .sending import Request

    R = TypeVar("R")

LATE = "no response within the deadline"


def _agent() -> str:
    import sys

    return f"{user_agent()} python/{sys.version_info[0]}.{sys.version_info[1]}.{sys.version_info[2]}"


class Waits:
    """Waits of `WhatsApp`. The coroutines never wait in asyncio, so that `at_once` can run them."""

    user_agent = _agent()

    async def sleep(self, seconds: float) -> None:
        time.sleep(seconds)

    async def until(self, deadline: float, exchanged: Awaitable[R]) -> R:
        """Waits for a response. Reads end at the deadline themselves."""
        return await exchanged

    async def send(self, transport: Any, request: Request, timeout: float) -> Any:
        return transport.send(request, timeout)

    async def hook(self, hook: Callable[[Any], Any], about: object) -> None:
        if hasattr(hook(about), "__await__"):
            raise TypeError(f"{hook!r} is a coroutine function, which can't be awaited here")

    async def value(self, made: Any) -> Any:
        """Returns what a function of the caller returned, or awaits it."""
        if hasattr(made, "__await__"):
            raise TypeError(f"{made!r} can't be awaited here")
        return made

    async def off(self, function: Callable[..., R], *given: Any) -> R:
        """Calls a function that takes time."""
        return function(*given)

    async def collect(self, body: Any, limit: int, deadline: float | None) -> bytes:
        """Reads a body, or as much of it as exceeds the limit."""
        if isinstance(body, bytes):
            return body
        read: list[bytes] = []
        length = 0
        for piece in body:
            read.append(piece)
            length += len(piece)
            if length > limit:
                break
            _check(deadline)
        return read[0] if len(read) == 1 else b"".join(read)

    async def drain(self, body: Any, sink: Sink, deadline: float | None) -> bytes:
        """Writes a body into a sink."""
        for piece in [body] if isinstance(body, bytes) else body:
            sink.write(piece)
            _check(deadline)
        return b""

    async def close(self, body: Any) -> None:
        if hasattr(body, "close"):
            body.close()


class AsyncWaits(Waits):
    """Waits of `AsyncWhatsApp`."""

    async def sleep(self, seconds: float) -> None:
        import asyncio

        await asyncio.sleep(seconds)

    async def until(self, deadline: float, exchanged: Awaitable[R]) -> R:
        import asyncio

        try:
            return await asyncio.wait_for(exchanged, max(0, deadline - time.monotonic()))
        except (TimeoutError, asyncio.TimeoutError) as error:
            if str(error):
                raise
            raise TimeoutError(LATE) from error

    async def send(self, transport: Any, request: Request, timeout: float) -> Any:
        return await transport.send(request, timeout)

    async def hook(self, hook: Callable[[Any], Any], about: object) -> None:
        await self.value(hook(about))

    async def value(self, made: Any) -> Any:
        return await made if hasattr(made, "__await__") else made

    async def off(self, function: Callable[..., R], *given: Any) -> R:
        import asyncio

        return await asyncio.to_thread(function, *given)

    async def collect(self, body: Any, limit: int, deadline: float | None) -> bytes:
        if not hasattr(body, "__aiter__"):
            return await super().collect(body, limit, deadline)
        read: list[bytes] = []
        length = 0
        async for piece in body:
            read.append(piece)
            length += len(piece)
            if length > limit:
                break
        return read[0] if len(read) == 1 else b"".join(read)

    async def drain(self, body: Any, sink: Sink, deadline: float | None) -> bytes:
        if not hasattr(body, "__aiter__"):
            return await super().drain(body, sink, deadline)
        # Pieces can be small, and a thread for each would be slow.
        some = bytearray()
        async for piece in body:
            some += piece
            if len(some) >= _WRITE:
                await self.off(sink.write, bytes(some))
                some.clear()
        await self.off(sink.write, bytes(some))
        return b""

    async def close(self, body: Any) -> None:
        if hasattr(body, "close"):
            done = body.close()
            if hasattr(done, "__await__"):
                await done


# Bytes that are written at once.
_WRITE = 1 << 20


def at_once(coroutine: Coroutine[Any, Any, R]) -> R:
    """Runs a coroutine that never waits, and returns its result."""
    try:
        coroutine.send(None)
    except StopIteration as done:
        value: R = done.value
        return value
    raise RuntimeError("the coroutine waits")


def _check(deadline: float | None) -> None:
    if deadline is not None and time.monotonic() > deadline:
        raise TimeoutError(LATE)
