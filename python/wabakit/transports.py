"""Transports: urllib3 and aiohttp, and adapters for httpx and httpx2.

A custom transport is any object with a `send` like that of `Transport`, or of `AsyncTransport` for `AsyncWhatsApp`:

    class Mine:
        def send(self, request, timeout):
            answer = my_client.send(request.method, request.url, dict(request.headers), request.body, timeout)
            return answer.status, answer.headers.items(), answer.body

It must not follow redirects, which would receive the access token, and must not send a request twice: the client decides on
retries. It may stop reading a body that is longer than `request.response_limit` bytes after decompression; such a body is
refused. The caller owns and closes a transport that it passes in.
"""

from __future__ import annotations

import time
from importlib import import_module
from typing import TYPE_CHECKING, Protocol

from .proxies import Pools, Proxies, login
from .sending import Headers as Headers
from .sending import NotSent as NotSent
from .sending import Request as Request

if TYPE_CHECKING:
    import asyncio
    from collections.abc import AsyncIterable, AsyncIterator, Awaitable, Callable, Iterable, Iterator
    from typing import Any, TypeAlias

    import aiohttp
    import httpx
    import urllib3


    Answer: TypeAlias = tuple[int, Iterable[tuple[str, str]], bytes | Iterable[bytes] | AsyncIterable[bytes]]
    """A response: status, headers and body. The body is bytes, or an iterable of its pieces, asynchronous if the transport is.
    The method `close` of an iterable is called when enough was read."""


class Transport(Protocol):
    """A transport of `WhatsApp`. Threads share it."""

    def send(self, request: Request, timeout: float, /) -> Answer:
        """Sends a request and returns the response, whatever its status. If there is no response, raise an `OSError` or an
        error of the HTTP library: the caller gets a `TransportError`. Raise `NotSent` if the request can't have left: the
        client then repeats it. Programming errors, such as `TypeError`, reach the caller unchanged.

        `timeout` is in seconds and applies to each wait: for the response, and for the next part of its body.
        `request.connect_timeout` applies to the connection. Large files may take longer in total.
        """
        ...


class AsyncTransport(Protocol):
    """A transport of `AsyncWhatsApp`."""

    async def send(self, request: Request, timeout: float, /) -> Answer:
        """Sends a request like `Transport.send`."""
        ...


class Urllib3:
    """The default transport of `WhatsApp`. It keeps up to 256 connections to a host and follows the proxy settings of the
    environment, or uses a pool that you pass in and close."""

    def __init__(self, pool: urllib3.PoolManager | None = None) -> None:
        self._pools = Pools() if pool is None else None
        self._pool = pool

    def send(self, request: Request, timeout: float, /) -> Answer:
        from urllib3 import Timeout

        pool = self._pool
        if pool is None:
            if self._pools is None:
                raise RuntimeError(_CLOSED)
            pool = self._pools.of(request.url)
        answer = pool.urlopen(
            request.method, request.url, body=request.body, headers=dict(request.headers), pool_timeout=timeout,
            timeout=Timeout(connect=_connect(request, timeout), read=timeout),
            redirect=False, retries=False, preload_content=False,
        )  # fmt: skip
        # A connection whose response was read to the end is already in the pool again.
        return answer.status, answer.headers.items(), Pieces(_read(answer, request, timeout), answer.close)

    def close(self) -> None:
        if self._pools is not None:
            self._pools.close()
            self._pools = None


class Aiohttp:
    """The default transport of `AsyncWhatsApp` (`pip install wabakit[async]`). It opens a session for each event loop with its
    first request, and follows the proxy settings of the environment; or it uses a session that you pass in and close."""

    def __init__(self, session: aiohttp.ClientSession | None = None) -> None:
        try:
            import_module("aiohttp")
        except ImportError as cause:
            message = "AsyncWhatsApp needs aiohttp (pip install wabakit[async]) or another transport"
            raise ImportError(message, name="aiohttp") from cause
        self._given = session
        self._proxies = Proxies()
        self._sessions: dict[asyncio.AbstractEventLoop, aiohttp.ClientSession] | None = {}

    async def send(self, request: Request, timeout: float, /) -> Answer:
        import aiohttp
        from yarl import URL

        # aiohttp itself reads the settings of the environment, and a file with passwords, for each request.
        proxy = None if self._given else self._proxies.of(request.url)
        answer = await (self._given or self._session()).request(
            request.method, URL(request.url, encoded=True), data=_streamed(request.body), headers=list(request.headers.items()),
            proxy=proxy, proxy_headers=login(proxy) if proxy else None,
            timeout=aiohttp.ClientTimeout(
                connect=timeout, sock_connect=_connect(request, timeout), sock_read=timeout
            ),
            allow_redirects=False,
        )  # fmt: skip
        return answer.status, answer.headers.items(), AsyncPieces(answer.content.iter_any(), _at_once(answer.close))

    def _session(self) -> aiohttp.ClientSession:
        import asyncio

        if self._sessions is None:
            raise RuntimeError(_CLOSED)
        loop = asyncio.get_running_loop()
        if loop not in self._sessions:
            import aiohttp

            for ended in [each for each in list(self._sessions) if each.is_closed()]:
                _forget(self._sessions.pop(ended, None))
            jar = aiohttp.DummyCookieJar()
            self._sessions[loop] = aiohttp.ClientSession(cookie_jar=jar)
        return self._sessions[loop]

    async def close(self) -> None:
        import asyncio

        sessions, self._sessions = self._sessions or {}, None
        here = asyncio.get_running_loop()
        for loop, session in sessions.items():
            if loop is here:
                await session.close()
            elif loop.is_closed():
                _forget(session)
            else:
                asyncio.run_coroutine_threadsafe(session.close(), loop)


class Httpx:
    """A transport over an `httpx.Client`, or a client of httpx2, that you pass in and close."""

    def __init__(self, client: httpx.Client | Any) -> None:
        self._client = client

    def send(self, request: Request, timeout: float, /) -> Answer:
        built = _built(self._client, request, timeout, request.body)
        answer = self._client.send(built, stream=True, follow_redirects=False)
        return answer.status_code, answer.headers.items(), Pieces(answer.iter_bytes(), answer.close)


class AsyncHttpx:
    """A transport over an `httpx.AsyncClient`, or an asynchronous client of httpx2, that you pass in and close."""

    def __init__(self, client: httpx.AsyncClient | Any) -> None:
        self._client = client

    async def send(self, request: Request, timeout: float, /) -> Answer:
        built = _built(self._client, request, timeout, _streamed(request.body))
        answer = await self._client.send(built, stream=True, follow_redirects=False)
        return answer.status_code, answer.headers.items(), AsyncPieces(answer.aiter_bytes(), answer.aclose)


class Pieces:
    """The body of a response, in pieces."""

    def __init__(self, pieces: Iterable[bytes], close: Callable[[], Any]) -> None:
        self._pieces = pieces
        self.close = close

    def __iter__(self) -> Iterator[bytes]:
        return iter(self._pieces)


class AsyncPieces:
    """The body of a response, in pieces to await."""

    def __init__(self, pieces: AsyncIterable[bytes], close: Callable[[], Awaitable[Any]]) -> None:
        self._pieces = pieces
        self.close = close

    def __aiter__(self) -> AsyncIterator[bytes]:
        return aiter(self._pieces)


# Maximum size of one read: compressed data can grow to a thousand times its size.
_PIECE = 64 * 1024

# Time of a wait that a deadline ended.
_SOON = 0.001

_CLOSED = "the client is closed"

def _connect(request: Request, timeout: float) -> float:
    """Returns the time to connect. A request of core has none of its own."""
    return min(getattr(request, "connect_timeout", 10.0), timeout)


def _read(answer: urllib3.BaseHTTPResponse, request: Request, timeout: float) -> Iterator[bytes]:
    """Yields the pieces of a body as they arrive, each in time for the deadline."""
    deadline = getattr(request, "deadline", None)
    sock = getattr(getattr(answer, "connection", None), "sock", None)
    while True:
        if deadline is not None and sock is not None:
            sock.settimeout(max(_SOON, min(timeout, deadline - time.monotonic())))
        piece = answer.read1(_PIECE, decode_content=True)
        if not piece:
            return
        yield piece


def _built(client: Any, request: Request, timeout: float, body: Any) -> Any:
    """Builds a request of httpx."""
    connect = _connect(request, timeout)
    return client.build_request(
        request.method, request.url, content=body, headers=list(request.headers.items()),
        timeout=(connect, timeout, timeout, timeout),
    )  # fmt: skip


def _streamed(body: Any) -> Any:
    """Returns a body as asynchronous clients read it."""
    return aiter(body) if hasattr(body, "__aiter__") else body


def _at_once(close: Callable[[], object]) -> Callable[[], Awaitable[None]]:
    async def closed() -> None:
        close()

    return closed


def _forget(session: aiohttp.ClientSession | None) -> None:
    """Drops a session whose event loop has ended, so that nothing is logged about it."""
    from contextlib import suppress

    connector = session and session.connector
    if session and connector:
        session.detach()
        closing: Any = connector.close()
        # The loop can't wait any more, and its sockets may be closed already.
        with suppress(RuntimeError, StopIteration):
            closing.send(None)
        closing.close()
