"""What carries requests: urllib3 and aiohttp, and adapters for httpx.

A transport is anything with `send(request, timeout)`, which answers a status, headers and a body, and with `close()`. It must
not follow redirects: they would take the token along.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Any, Protocol

    from ._core import Request

    Answer = tuple[int, Iterable[tuple[str, str]], bytes]

    class Transport(Protocol):
        def send(self, request: Request, timeout: float) -> Answer: ...
        def close(self) -> None: ...

    class AsyncTransport(Protocol):
        async def send(self, request: Request, timeout: float) -> Answer: ...
        async def close(self) -> None: ...


class Urllib3:
    """A pool of connections, which threads may share."""

    def __init__(self, pool: Any = None) -> None:
        import urllib3

        self._own = pool is None
        self._pool = pool or urllib3.PoolManager(maxsize=10)

    def send(self, request: Request, timeout: float) -> Answer:
        answer = self._pool.request(
            request.method, request.url, body=request.body, headers=request.headers,
            timeout=timeout, redirect=False, retries=False,
        )  # fmt: skip
        return answer.status, answer.headers.items(), answer.data

    def close(self) -> None:
        if self._own:
            self._pool.clear()


class Aiohttp:
    """A session of aiohttp (`pip install wabakit[async]`), opened with the first request."""

    def __init__(self, session: Any = None) -> None:
        self._own = session is None
        self._session = session

    async def send(self, request: Request, timeout: float) -> Answer:
        import aiohttp
        from yarl import URL

        if self._session is None:
            self._session = aiohttp.ClientSession()
        async with self._session.request(
            request.method, URL(request.url, encoded=True), data=request.body, headers=request.headers,
            timeout=aiohttp.ClientTimeout(total=timeout), allow_redirects=False,
        ) as answer:  # fmt: skip
            return answer.status, answer.headers.items(), await answer.read()

    async def close(self) -> None:
        if self._own and self._session is not None:
            await self._session.close()
            self._session = None


class Httpx:
    """An `httpx.Client` that you made, and close."""

    def __init__(self, client: Any) -> None:
        self._client = client

    def send(self, request: Request, timeout: float) -> Answer:
        answer = self._client.request(
            request.method, request.url, content=request.body, headers=request.headers,
            timeout=timeout, follow_redirects=False,
        )  # fmt: skip
        return answer.status_code, answer.headers.items(), answer.content

    def close(self) -> None:
        pass


class AsyncHttpx:
    """An `httpx.AsyncClient` that you made, and close."""

    def __init__(self, client: Any) -> None:
        self._client = client

    async def send(self, request: Request, timeout: float) -> Answer:
        answer = await self._client.request(
            request.method, request.url, content=request.body, headers=request.headers,
            timeout=timeout, follow_redirects=False,
        )  # fmt: skip
        return answer.status_code, answer.headers.items(), answer.content

    async def close(self) -> None:
        pass
