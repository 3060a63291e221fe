"""Transports: urllib3 and aiohttp, and adapters for httpx.

A custom transport is any object with a `send` like that of `Transport`, or of `AsyncTransport` for `AsyncWhatsApp`:

    class Mine:
        def send(self, request, timeout):
            answer = my_client.send(request.method, request.url, request.headers, request.body, timeout)
            return answer.status, answer.headers.items(), answer.body

It must not follow redirects, which would receive the access token, and must not send a request twice: only the caller can
decide on retries, by `TransportError.retry`. It may stop reading a body that is longer than `request.response_limit` bytes
after decompression; such a body is refused. The caller owns and closes a transport that it passes in.
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
"""A response: status, headers and body."""


class Transport(Protocol):
    """A transport of `WhatsApp`. Threads share it."""

    def send(self, request: Request, timeout: float, /) -> Answer:
        """Sends a request and returns the response, whatever its status. If there is no response, raise an `OSError` or an
        error of the HTTP library: the caller gets a `TransportError`. Programming errors, such as `TypeError`, reach the caller
        unchanged.

        `timeout` is in seconds and applies to each step: connecting, and waiting for the response or its next part. Large files
        may take longer in total.
        """
        ...


class AsyncTransport(Protocol):
    """A transport of `AsyncWhatsApp`."""

    async def send(self, request: Request, timeout: float, /) -> Answer:
        """Sends a request like `Transport.send`."""
        ...


class Urllib3:
    """The default transport of `WhatsApp`. It keeps up to 32 connections, or uses a pool that you pass in and close."""

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
            # A connection whose response was read to the end is already in the pool again.
            answer.close()
        return answer.status, answer.headers.items(), body

    def close(self) -> None:
        if self._own:
            self._pool.clear()


class Aiohttp:
    """The default transport of `AsyncWhatsApp` (`pip install wabakit[async]`). It opens a session with the first
    request, or uses a session that you pass in and close."""

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
    """A transport over an `httpx.Client` that you pass in and close."""

    def __init__(self, client: httpx.Client) -> None:
        self._client = client

    def send(self, request: Request, timeout: float, /) -> Answer:
        with self._client.stream(
            request.method, request.url, content=request.body, headers=request.headers,
            timeout=timeout, follow_redirects=False,
        ) as answer:  # fmt: skip
            return answer.status_code, answer.headers.items(), _read(answer.iter_bytes(), request.response_limit)


class AsyncHttpx:
    """A transport over an `httpx.AsyncClient` that you pass in and close."""

    def __init__(self, client: httpx.AsyncClient) -> None:
        self._client = client

    async def send(self, request: Request, timeout: float, /) -> Answer:
        async with self._client.stream(
            request.method, request.url, content=request.body, headers=request.headers,
            timeout=timeout, follow_redirects=False,
        ) as answer:  # fmt: skip
            body = await _read_async(answer.aiter_bytes(), request.response_limit)
            return answer.status_code, answer.headers.items(), body


# Maximum size of one read: compressed data can grow to a thousand times its size.
_PIECE = 64 * 1024


def _read(pieces: Iterable[bytes], limit: int) -> bytes:
    """Reads a body, or as much of it as exceeds the limit."""
    read: list[bytes] = []
    length = 0
    for piece in pieces:
        read.append(piece)
        length += len(piece)
        if length > limit:
            break
    return b"".join(read)


async def _read_async(pieces: AsyncIterable[bytes], limit: int) -> bytes:
    """Reads a body like `_read`."""
    read: list[bytes] = []
    length = 0
    async for piece in pieces:
        read.append(piece)
        length += len(piece)
        if length > limit:
            break
    return b"".join(read)
