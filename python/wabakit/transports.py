"""What carries requests: urllib3 and aiohttp, and adapters for httpx.

A transport of your own is any object with a `send` like that of `Transport`, or of `AsyncTransport` for `AsyncWhatsApp`:

    class Mine:
        def send(self, request, timeout):
            answer = my_client.send(request.method, request.url, request.headers, request.body, timeout)
            return answer.status, answer.headers.items(), answer.body

It must not follow redirects, which would take the token along, nor send anything twice: whether that does harm is for the
caller to decide, who is told by `TransportError.retry`. Whoever made a transport closes it.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    import aiohttp
    import httpx
    import urllib3

    from .core import Request

Answer = tuple[int, Iterable[tuple[str, str]], bytes]
"""A status, headers and the body."""


class Transport(Protocol):
    """What `WhatsApp` sends with. Threads share it."""

    def send(self, request: Request, timeout: float, /) -> Answer:
        """Send a request, and wait for the answer whatever its status. Raise anything if none comes.

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
            timeout=timeout, redirect=False, retries=False,
        )  # fmt: skip
        return answer.status, answer.headers.items(), answer.data

    def close(self) -> None:
        if self._own:
            self._pool.clear()


class Aiohttp:
    """What `AsyncWhatsApp` uses unless told (`pip install wabakit[async]`): a session that is opened with the first request,
    or one that you made, and close."""

    def __init__(self, session: aiohttp.ClientSession | None = None) -> None:
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
            return answer.status, answer.headers.items(), await answer.read()

    async def close(self) -> None:
        if self._own and self._session is not None:
            await self._session.close()
            self._session = None


class Httpx:
    """An `httpx.Client` that you made, and close."""

    def __init__(self, client: httpx.Client) -> None:
        self._client = client

    def send(self, request: Request, timeout: float, /) -> Answer:
        answer = self._client.request(
            request.method, request.url, content=request.body, headers=request.headers,
            timeout=timeout, follow_redirects=False,
        )  # fmt: skip
        return answer.status_code, answer.headers.items(), answer.content


class AsyncHttpx:
    """An `httpx.AsyncClient` that you made, and close."""

    def __init__(self, client: httpx.AsyncClient) -> None:
        self._client = client

    async def send(self, request: Request, timeout: float, /) -> Answer:
        answer = await self._client.request(
            request.method, request.url, content=request.body, headers=request.headers,
            timeout=timeout, follow_redirects=False,
        )  # fmt: skip
        return answer.status_code, answer.headers.items(), answer.content
