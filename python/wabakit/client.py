"""The clients: send requests and read responses."""

from __future__ import annotations

from . import files
from ._core import Api, Request, next_page, operations, response, with_samples
from ._core import Retry as _Retry
from .errors import TransportError, WhatsAppError
from .operations import Areas, AsyncAreas

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Mapping
    from typing import Any, TypeVar

    from typing_extensions import Self

    from ._core import Secret
    from .operations import Operation
    from .transports import Answer, AsyncTransport, Transport

    T = TypeVar("T")

_OPERATIONS = operations()

# Programming errors, which aren't about the response. Any other exception of a transport means that there is no response.
_MISTAKES = (
    ArithmeticError, AssertionError, AttributeError, ImportError, LookupError, MemoryError, NameError, RuntimeError, SyntaxError,
    SystemError, TypeError, ValueError, Warning,
)  # fmt: skip


class _Client:
    """Common part of both clients."""

    def __init__(self, api: Api, phone_number_id: str | None, timeout: float, transport: Any, own: bool) -> None:
        self._api = api
        self._number = phone_number_id
        self._timeout = timeout
        self._transport = transport
        # The creator of a transport closes it.
        self._own = own
        # A batch carries no files.
        self._uploads = True

    def number(self, phone_number_id: str) -> Self:
        """Returns a client with the same settings for another business phone number. Both share their connections,
        which this client closes."""
        return self._copy(self._api.number(phone_number_id), phone_number_id, self._transport)

    def _over(self, transport: Any) -> Self:
        """Returns a client with the same settings over the transport of a batch."""
        other = self._copy(self._api, self._number, transport)
        other._uploads = False
        return other

    def _copy(self, api: Api, phone_number_id: str | None, transport: Any) -> Self:
        other = type(self).__new__(type(self))
        _Client.__init__(other, api, phone_number_id, self._timeout, transport, False)
        return other

    def request(
        self, op: Operation, params: Mapping[str, Any], *, lenient: bool = False, extra: Mapping[str, Any] | None = None
    ) -> Request:
        """Builds the request of an operation, for sending it yourself."""
        given = dict(params)
        known = _OPERATIONS.get(op)
        if known and given.get(known["file"]) is not None:
            given = files.read(known["file"], given, known["named"])
        return self._api.request(op, given, lenient=lenient, extra=extra)

    def _has_media(self, op: Operation, params: Mapping[str, Any]) -> bool:
        """Returns whether files must be uploaded before the call."""
        known = _OPERATIONS.get(op)
        return bool(self._uploads and known and params.get(known["media"]) is not None)

    def _media(
        self, op: Operation, params: Mapping[str, Any], lenient: bool
    ) -> tuple[dict[str, Any], list[tuple[dict[str, Any], bytes]]]:
        """Returns the other parameters, and each file with the parameters of `uploads.start`."""
        name = _OPERATIONS[op]["media"]
        rest = {key: value for key, value in params.items() if key != name}
        read = files.read_all(f"{op}.{name}", params[name])
        return rest, list(zip(self._api.uploads(op, rest, lenient, read), read))

    def _lost(self, request: Request, cause: Exception) -> Exception:
        """Returns the exception to raise for an exception of the transport."""
        mistaken = isinstance(cause, _MISTAKES) and not isinstance(cause, OSError)
        if mistaken or isinstance(cause, WhatsAppError):
            return cause
        retry = _Retry("safe" if request.idempotent else "maybe_duplicate")
        return TransportError(self._api.redact(str(cause)) or type(cause).__name__, retry=retry)

    def __repr__(self) -> str:
        return f"{type(self).__name__}(phone_number_id={self._number!r})"


class WhatsApp(_Client, Areas):
    """The client of the WhatsApp Business Platform for one business phone number. Safe to share between threads."""

    def __init__(
        self, token: str | Secret, *, phone_number_id: str | None = None, waba_id: str | None = None,
        business_id: str | None = None, app_id: str | None = None, app_secret: str | Secret | None = None,
        version: str | None = None, base_url: str | None = None, allow_http: bool = False, timeout: float = 30,
        transport: Transport | None = None,
    ) -> None:  # fmt: skip
        """`phone_number_id`, `waba_id`, `business_id` and `app_id` are the defaults of calls. With `app_secret`, each
        call proves that it comes from the app that owns the secret. Default of `version`: the Graph API version that
        this release was written for. `base_url` receives the access token, so it must begin with `https://`, or with
        `http://` and be on this machine; `allow_http` allows unencrypted HTTP to another machine. `timeout` is in
        seconds."""
        api = Api(
            token, phone_number_id=phone_number_id, waba_id=waba_id, business_id=business_id, app_id=app_id,
            app_secret=app_secret, version=version, base_url=base_url, allow_http=allow_http,
        )  # fmt: skip
        own = transport is None
        if transport is None:
            from .transports import Urllib3

            transport = Urllib3()
        super().__init__(api, phone_number_id, timeout, transport, own)

    def call(
        self, op: Operation, params: Mapping[str, Any], *, lenient: bool = False, extra: Mapping[str, Any] | None = None
    ) -> Any:
        """Performs an operation."""
        if self._has_media(op, params):
            rest, uploads = self._media(op, params, lenient)
            handles: list[str] = []
            for start, file in uploads:
                upload_id = self.call("uploads.start", start).id
                handles.append(self.call("uploads.append", {"upload_id": upload_id, "file": file, "file_offset": 0}).h)
            params = with_samples(rest, handles)
        request = self.request(op, params, lenient=lenient, extra=extra)
        status, headers, body = self._exchange(request)
        return response(op, status, list(headers), body, dict(params), self._api)

    def pages(
        self, op: Operation, params: Mapping[str, Any], *, lenient: bool = False, extra: Mapping[str, Any] | None = None
    ) -> Iterator[Any]:
        """Yields every item of every page. Requests the next page as long as the platform returns a cursor."""
        asked: list[str] = []
        while True:
            page = self.call(op, {**params, "after": asked[-1]} if asked else params, lenient=lenient, extra=extra)
            yield from _items(op, page)
            after = next_page(page.raw, asked)
            if after is None:
                return
            asked.append(after)

    def batch(self, *calls: Callable[[Self], T]) -> list[T | Exception]:
        """Performs up to 50 calls in one request. Each function makes one call on the client that it gets, without a
        file, and runs in a thread of its own; the request is sent once all functions have made their calls. Returns the
        results in the order of the functions, with the exception of a call that failed in place of its result. Raises an
        exception if the request as a whole fails. Each call counts against the rate limits."""
        from .batch import perform

        return perform(self, calls)

    def _exchange(self, request: Request) -> Answer:
        try:
            answer: Answer = self._transport.send(request, self._timeout)
            return answer
        except Exception as cause:
            if (error := self._lost(request, cause)) is cause:
                raise
            raise error from cause

    def close(self) -> None:
        """Closes the connections."""
        if self._own:
            self._transport.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


class AsyncWhatsApp(_Client, AsyncAreas):
    """The client for asyncio: every method is awaited, and pages are iterated with `async for`."""

    def __init__(
        self, token: str | Secret, *, phone_number_id: str | None = None, waba_id: str | None = None,
        business_id: str | None = None, app_id: str | None = None, app_secret: str | Secret | None = None,
        version: str | None = None, base_url: str | None = None, allow_http: bool = False, timeout: float = 30,
        transport: AsyncTransport | None = None,
    ) -> None:  # fmt: skip
        """`phone_number_id`, `waba_id`, `business_id` and `app_id` are the defaults of calls. With `app_secret`, each
        call proves that it comes from the app that owns the secret. Default of `version`: the Graph API version that
        this release was written for. `base_url` receives the access token, so it must begin with `https://`, or with
        `http://` and be on this machine; `allow_http` allows unencrypted HTTP to another machine. `timeout` is in
        seconds."""
        api = Api(
            token, phone_number_id=phone_number_id, waba_id=waba_id, business_id=business_id, app_id=app_id,
            app_secret=app_secret, version=version, base_url=base_url, allow_http=allow_http,
        )  # fmt: skip
        own = transport is None
        if transport is None:
            from .transports import Aiohttp

            transport = Aiohttp()
        super().__init__(api, phone_number_id, timeout, transport, own)

    async def call(
        self, op: Operation, params: Mapping[str, Any], *, lenient: bool = False, extra: Mapping[str, Any] | None = None
    ) -> Any:
        """Performs an operation."""
        if self._has_media(op, params):
            import asyncio

            rest, uploads = await asyncio.to_thread(self._media, op, params, lenient)
            handles: list[str] = []
            for start, file in uploads:
                upload_id = (await self.call("uploads.start", start)).id
                append = {"upload_id": upload_id, "file": file, "file_offset": 0}
                handles.append((await self.call("uploads.append", append)).h)
            params = with_samples(rest, handles)
        if op in _OPERATIONS and _OPERATIONS[op]["file"]:
            import asyncio

            # Reading a file takes time and must not block the event loop.
            request = await asyncio.to_thread(self.request, op, params, lenient=lenient, extra=extra)
        else:
            request = self.request(op, params, lenient=lenient, extra=extra)
        status, headers, body = await self._exchange(request)
        return response(op, status, list(headers), body, dict(params), self._api)

    async def pages(
        self, op: Operation, params: Mapping[str, Any], *, lenient: bool = False, extra: Mapping[str, Any] | None = None
    ) -> AsyncIterator[Any]:
        """Yields every item of every page. Requests the next page as long as the platform returns a cursor."""
        asked: list[str] = []
        while True:
            page = await self.call(op, {**params, "after": asked[-1]} if asked else params, lenient=lenient, extra=extra)
            for item in _items(op, page):
                yield item
            after = next_page(page.raw, asked)
            if after is None:
                return
            asked.append(after)

    async def batch(self, *calls: Callable[[Self], Awaitable[T]]) -> list[T | Exception]:
        """Performs up to 50 calls in one request. Each function makes one call on the client that it gets, without a
        file; the request is sent once all functions have made their calls. Returns the results in the order of the
        functions, with the exception of a call that failed in place of its result. Raises an exception if the request as
        a whole fails. Each call counts against the rate limits."""
        from .batch import perform_async

        return await perform_async(self, calls)

    async def _exchange(self, request: Request) -> Answer:
        try:
            answer: Answer = await self._transport.send(request, self._timeout)
            return answer
        except Exception as cause:
            if (error := self._lost(request, cause)) is cause:
                raise
            raise error from cause

    async def close(self) -> None:
        """Closes the connections."""
        if self._own:
            await self._transport.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.close()


def _items(op: str, page: Any) -> Any:
    for name in _OPERATIONS[op]["pages"]:
        page = page[name]
    return page
