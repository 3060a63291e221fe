"""What carries requests: urllib3 and aiohttp, and adapters for httpx.

A transport of your own is any object with a `send` like that of `Transport`, or of `AsyncTransport` for `AsyncWhatsApp`:

    class Mine:
        def send(self, request, timeout):
            answer = my_client.send(request.method, request.url, request.headers, request.body, timeout)
            return answer.status, answer.headers.items(), answer.body

It must not follow redirects, which would take the token along, nor send anything twice: whether that does harm is for the
caller to decide, who is told by `TransportError.retry`. It may stop reading a body that is longer than
`request.response_limit` bytes after decompression: what it read is refused then. Whoever made a transport closes it.
"""

from __future__ import annotations

from collections.abc import Iterable
from importlib import import_module
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    import aiohttp
    import httpx
    import urllib3

    from collections.abc import AsyncIterable

    from .core import Request

Answer = tuple[int, Iterable[tuple[str, str]], bytes]
"""A status, headers and the body."""


class Transport(Protocol):
    """What `WhatsApp` sends with. Threads share it."""

    def send(self, request: Request, timeout: float, /) -> Answer:
        """Send a request, and wait for the answer whatever its status. If none comes, raise an `OSError` or an error of your HTTP
        library: the caller gets a `TransportError`. Errors of programs, such as `TypeError`, reach the caller as they are.

        `timeout` is in seconds, for each step: connecting, and waiting for the answer or more of it. Files may take longer.
        """
        ...


class AsyncTransport(Protocol):
    """What `AsyncWhatsApp` sends with."""

    async def send(self, request: Request, timeout: float, /) -> Answer:
        """As `Transport.send`."""
        ...


class Urllib3:
    """What `WhatsApp` uses unless told: up to 32 connections are kept, or those of a pool that you made, and close."""

    def __init__(self, pool: urllib3.PoolManager | None = None) -> None:
        import urllib3

        self._own = pool is None
        self._pool = pool or urllib3.PoolManager(maxsize=32)

    def send(self, request: Request, timeout: float, /) -> Answer:
        answer = self._pool.request(
            request.method, request.url, body=request.body, headers=request.headers,
            timeout=timeout, redirect=False, retries=False, preload_content=False,
        )  # fmt: skip
        try:
            body = _read(answer.stream(_PIECE), request.response_limit)
        finally:
            # One whose answer was read to its end is in the pool again.
            answer.close()
        return answer.status, answer.headers.items(), body

    def close(self) -> None:
        if self._own:
            self._pool.clear()


class Aiohttp:
    """What `AsyncWhatsApp` uses unless told (`pip install wabakit[async]`): a session that is opened with the first request,
    or one that you made, and close."""

    def __init__(self, session: aiohttp.ClientSession | None = None) -> None:
        try:
            import_module("aiohttp")
        except ImportError as cause:
            message = "AsyncWhatsApp needs aiohttp (pip install wabakit[async]) or another transport"
            raise ImportError(message, name="aiohttp") from cause
        self._own = session is None
        self._session = session

    async def send(self, request: Request, timeout: float, /) -> Answer:
        import aiohttp
        from yarl import URL

        if self._session is None:
            self._session = aiohttp.ClientSession(cookie_jar=aiohttp.DummyCookieJar())
        async with self._session.request(
            request.method, URL(request.url, encoded=True), data=request.body, headers=request.headers,
            timeout=aiohttp.ClientTimeout(connect=timeout, sock_read=timeout), allow_redirects=False,
        ) as answer:  # fmt: skip
            body = await _read_async(answer.content.iter_any(), request.response_limit)
            return answer.status, answer.headers.items(), body

    async def close(self) -> None:
        if self._own and self._session is not None:
            await self._session.close()
            self._session = None


class Httpx:
    """An `httpx.Client` that you made, and close."""

    def __init__(self, client: httpx.Client) -> None:
        self._client = client

    def send(self, request: Request, timeout: float, /) -> Answer:
        with self._client.stream(
            request.method, request.url, content=request.body, headers=request.headers,
            timeout=timeout, follow_redirects=False,
        ) as answer:  # fmt: skip
            return answer.status_code, answer.headers.items(), _read(answer.iter_bytes(), request.response_limit)


class AsyncHttpx:
    """An `httpx.AsyncClient` that you made, and close."""

    def __init__(self, client: httpx.AsyncClient) -> None:
        self._client = client

    async def send(self, request: Request, timeout: float, /) -> Answer:
        async with self._client.stream(
            request.method, request.url, content=request.body, headers=request.headers,
            timeout=timeout, follow_redirects=False,
        ) as answer:  # fmt: skip
            body = await _read_async(answer.aiter_bytes(), request.response_limit)
            return answer.status_code, answer.headers.items(), body


# How much is read at once: what is compressed may become a thousand times as much.
_PIECE = 64 * 1024


def _read(pieces: Iterable[bytes], limit: int) -> bytes:
    """A body, or so much of it that it is over the limit."""
    read: list[bytes] = []
    length = 0
    for piece in pieces:
        read.append(piece)
        length += len(piece)
        if length > limit:
            break
    return b"".join(read)


async def _read_async(pieces: AsyncIterable[bytes], limit: int) -> bytes:
    """As `_read`."""
    read: list[bytes] = []
    length = 0
    async for piece in pieces:
        read.append(piece)
        length += len(piece)
        if length > limit:
            break
    return b"".join(read)
