"""The clients: parameters in, answers out."""

from __future__ import annotations

from . import files
from ._core import Api, Request, next_page, operations, response
from ._core import Retry as _Retry
from .errors import TransportError
from .operations import Areas, AsyncAreas

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator, Mapping
    from typing import Any

    from typing_extensions import Self

    from .operations import Operation
    from .transports import AsyncTransport, Transport

_OPERATIONS = operations()


class _Client:
    """What both clients share."""

    _transport: Any

    def __init__(self, timeout: float, transport: Any, settings: dict[str, Any]) -> None:
        self._settings = settings
        self._api = Api(**settings)
        self._timeout = timeout
        self._transport = transport
        # Who made it closes it.
        self._own = transport is None

    def number(self, phone_number_id: str) -> Self:
        """The same as another business phone number, over the same connections, which stay this one's to close."""
        settings = {**self._settings, "phone_number_id": phone_number_id}
        other = type(self).__new__(type(self))
        _Client.__init__(other, self._timeout, self._carrier(), settings)
        return other

    def request(
        self, op: Operation, params: Mapping[str, Any], *, lenient: bool = False, extra: Mapping[str, Any] | None = None
    ) -> Request:
        """The request for an operation, for those who send it themselves."""
        given = dict(params)
        file = _OPERATIONS[op]["file"] if op in _OPERATIONS else None
        if file and given.get(file) is not None:
            given = files.read(file, given)
        return self._api.request(op, given, lenient=lenient, extra=extra)

    def _carrier(self) -> Any:
        raise NotImplementedError

    def __repr__(self) -> str:
        return f"{type(self).__name__}(phone_number_id={self._settings['phone_number_id']!r})"


class WhatsApp(_Client, Areas):
    """The WhatsApp Business Platform, as one business phone number. Threads may share it."""

    def __init__(
        self, token: str, *, phone_number_id: str | None = None, waba_id: str | None = None,
        business_id: str | None = None, app_id: str | None = None, app_secret: str | None = None,
        version: str | None = None, base_url: str | None = None, timeout: float = 30, transport: Transport | None = None,
    ) -> None:  # fmt: skip
        """`phone_number_id`, `waba_id`, `business_id` and `app_id` stand in calls that don't name another; `app_secret`
        proves to the platform that a call is yours; `timeout` is in seconds."""
        settings = dict(
            token=token, phone_number_id=phone_number_id, waba_id=waba_id, business_id=business_id, app_id=app_id,
            app_secret=app_secret, version=version, base_url=base_url,
        )  # fmt: skip
        super().__init__(timeout, transport, settings)

    def call(
        self, op: Operation, params: Mapping[str, Any], *, lenient: bool = False, extra: Mapping[str, Any] | None = None
    ) -> Any:
        """Perform an operation."""
        request = self.request(op, params, lenient=lenient, extra=extra)
        try:
            status, headers, body = self._carrier().send(request, self._timeout)
        except Exception as cause:
            raise _lost(op, cause) from cause
        return response(op, status, list(headers), body, dict(params))

    def pages(
        self, op: Operation, params: Mapping[str, Any], *, lenient: bool = False, extra: Mapping[str, Any] | None = None
    ) -> Iterator[Any]:
        """Every item of every page. A page follows as long as the platform names one."""
        after: str | None = ""
        while after is not None:
            page = self.call(op, {**params, "after": after} if after else params, lenient=lenient, extra=extra)
            yield from _items(op, page)
            after = next_page(page.raw)

    def _carrier(self) -> Any:
        if self._transport is None:
            from .transports import Urllib3

            self._transport = Urllib3()
        return self._transport

    def close(self) -> None:
        """Close the connections."""
        if self._own and self._transport is not None:
            self._transport.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


class AsyncWhatsApp(_Client, AsyncAreas):
    """The same for asyncio: every method is awaited, and pages come by `async for`."""

    def __init__(
        self, token: str, *, phone_number_id: str | None = None, waba_id: str | None = None,
        business_id: str | None = None, app_id: str | None = None, app_secret: str | None = None,
        version: str | None = None, base_url: str | None = None, timeout: float = 30, transport: AsyncTransport | None = None,
    ) -> None:  # fmt: skip
        """`phone_number_id`, `waba_id`, `business_id` and `app_id` stand in calls that don't name another; `app_secret`
        proves to the platform that a call is yours; `timeout` is in seconds."""
        settings = dict(
            token=token, phone_number_id=phone_number_id, waba_id=waba_id, business_id=business_id, app_id=app_id,
            app_secret=app_secret, version=version, base_url=base_url,
        )  # fmt: skip
        super().__init__(timeout, transport, settings)

    async def call(
        self, op: Operation, params: Mapping[str, Any], *, lenient: bool = False, extra: Mapping[str, Any] | None = None
    ) -> Any:
        """Perform an operation."""
        if op in _OPERATIONS and _OPERATIONS[op]["file"]:
            import asyncio

            # Reading a file takes time: others go on meanwhile.
            request = await asyncio.to_thread(self.request, op, params, lenient=lenient, extra=extra)
        else:
            request = self.request(op, params, lenient=lenient, extra=extra)
        try:
            status, headers, body = await self._carrier().send(request, self._timeout)
        except Exception as cause:
            raise _lost(op, cause) from cause
        return response(op, status, list(headers), body, dict(params))

    async def pages(
        self, op: Operation, params: Mapping[str, Any], *, lenient: bool = False, extra: Mapping[str, Any] | None = None
    ) -> AsyncIterator[Any]:
        """Every item of every page. A page follows as long as the platform names one."""
        after: str | None = ""
        while after is not None:
            page = await self.call(op, {**params, "after": after} if after else params, lenient=lenient, extra=extra)
            for item in _items(op, page):
                yield item
            after = next_page(page.raw)

    def _carrier(self) -> Any:
        if self._transport is None:
            from .transports import Aiohttp

            self._transport = Aiohttp()
        return self._transport

    async def close(self) -> None:
        """Close the connections."""
        if self._own and self._transport is not None:
            await self._transport.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.close()


def _items(op: str, page: Any) -> Any:
    for name in _OPERATIONS[op]["pages"]:
        page = page[name]
    return page


def _lost(op: str, cause: Exception) -> TransportError:
    retry = _Retry("safe" if _OPERATIONS[op]["idempotent"] else "maybe_duplicate")
    return TransportError(str(cause) or type(cause).__name__, retry=retry)
