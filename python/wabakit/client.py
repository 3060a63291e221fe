"""The clients: parameters in, answers out."""

from __future__ import annotations

from . import files
from ._core import Api, Request, operations, response
from ._core import Retry as _Retry
from .errors import TransportError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator
    from typing import Any

_OPERATIONS = operations()
_AREAS = {name.split(".")[0] for name in _OPERATIONS}


class Area:
    """The operations of one area; each takes the platform's parameters by name, `lenient` and `extra`.

    `lenient` lets bounds and unknown fields through, never types; `extra` is merged deep into the body after the checks.
    """

    def __init__(self, client: Any, area: str) -> None:
        self._client = client
        self._area = area

    def __getattr__(self, verb: str) -> Any:
        op, perform = f"{self._area}.{verb}", self._client.call
        if op not in _OPERATIONS:
            op, perform = op.removesuffix("_all"), self._client.pages
            if op not in _OPERATIONS or not _OPERATIONS[op]["pages"]:
                raise AttributeError(f"no operation is called {self._area}.{verb}")

        def method(*, lenient: bool = False, extra: Any = None, **params: Any) -> Any:
            return perform(op, params, lenient=lenient, extra=extra)

        method.__name__ = method.__qualname__ = verb
        self.__dict__[verb] = method
        return method


class _Client:
    """What both clients share."""

    def __init__(
        self, token: str, *, phone_number_id: str | None = None, waba_id: str | None = None,
        business_id: str | None = None, app_id: str | None = None, app_secret: str | None = None,
        version: str | None = None, base_url: str | None = None, timeout: float = 30, transport: Any = None,
    ) -> None:  # fmt: skip
        self._settings = dict(
            token=token, phone_number_id=phone_number_id, waba_id=waba_id, business_id=business_id, app_id=app_id,
            app_secret=app_secret, version=version, base_url=base_url,
        )  # fmt: skip
        self._api = Api(**self._settings)
        self._timeout = timeout
        self._transport = transport

    def number(self, phone_number_id: str) -> Any:
        """The same as another business phone number, over the same connections."""
        settings = {**self._settings, "phone_number_id": phone_number_id}
        return type(self)(**settings, timeout=self._timeout, transport=self._carrier())

    def request(self, op: str, params: dict[str, Any], *, lenient: bool = False, extra: Any = None) -> Request:
        """The request for an operation, for those who send it themselves."""
        file = _OPERATIONS[op]["file"] if op in _OPERATIONS else None
        if file and params.get(file) is not None:
            params = files.read(file, params)
        return self._api.request(op, {_plain(name): value for name, value in params.items()}, lenient=lenient, extra=extra)

    def _carrier(self) -> Any:
        raise NotImplementedError

    def __getattr__(self, name: str) -> Any:
        if name not in _AREAS:
            raise AttributeError(f"no area is called {name}")
        area = self.__dict__[name] = Area(self, name)
        return area

    def __repr__(self) -> str:
        return f"{type(self).__name__}(phone_number_id={self._settings['phone_number_id']!r})"


class WhatsApp(_Client):
    """The WhatsApp Business Platform, as one business phone number. Threads may share it."""

    def call(self, op: str, params: dict[str, Any], *, lenient: bool = False, extra: Any = None) -> Any:
        """Perform an operation."""
        request = self.request(op, params, lenient=lenient, extra=extra)
        try:
            status, headers, body = self._carrier().send(request, self._timeout)
        except Exception as cause:
            raise _lost(op, cause) from cause
        return response(op, status, list(headers), body, params)

    def pages(self, op: str, params: dict[str, Any], *, lenient: bool = False, extra: Any = None) -> Iterator[Any]:
        """Every item of every page. A page follows as long as the platform names one."""
        after: dict[str, Any] | None = {}
        while after is not None:
            page = self.call(op, {**params, **after}, lenient=lenient, extra=extra)
            yield from page["data"]
            after = _after(page)

    def _carrier(self) -> Any:
        if self._transport is None:
            from .transports import Urllib3

            self._transport = Urllib3()
        return self._transport

    def close(self) -> None:
        """Close the connections."""
        if self._transport is not None:
            self._transport.close()

    def __enter__(self) -> WhatsApp:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


class AsyncWhatsApp(_Client):
    """The same for asyncio: every method is awaited, and pages come by `async for`."""

    async def call(self, op: str, params: dict[str, Any], *, lenient: bool = False, extra: Any = None) -> Any:
        """Perform an operation."""
        request = self.request(op, params, lenient=lenient, extra=extra)
        try:
            status, headers, body = await self._carrier().send(request, self._timeout)
        except Exception as cause:
            raise _lost(op, cause) from cause
        return response(op, status, list(headers), body, params)

    async def pages(self, op: str, params: dict[str, Any], *, lenient: bool = False, extra: Any = None) -> AsyncIterator[Any]:
        """Every item of every page. A page follows as long as the platform names one."""
        after: dict[str, Any] | None = {}
        while after is not None:
            page = await self.call(op, {**params, **after}, lenient=lenient, extra=extra)
            for item in page["data"]:
                yield item
            after = _after(page)

    def _carrier(self) -> Any:
        if self._transport is None:
            from .transports import Aiohttp

            self._transport = Aiohttp()
        return self._transport

    async def close(self) -> None:
        """Close the connections."""
        if self._transport is not None:
            await self._transport.close()

    async def __aenter__(self) -> AsyncWhatsApp:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.close()


def _plain(name: str) -> str:
    return name[:-1] if name.endswith("_") else name


def _after(page: Any) -> dict[str, Any] | None:
    paging = page.paging
    after = paging and paging.next and paging.cursors and paging.cursors.after
    return {"after": after} if after else None


def _lost(op: str, cause: Exception) -> TransportError:
    retry = _Retry("safe" if _OPERATIONS[op]["idempotent"] else "maybe_duplicate")
    return TransportError(str(cause) or type(cause).__name__, retry=retry)
