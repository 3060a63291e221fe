"""The clients: send requests and read responses."""

from __future__ import annotations

from . import files
from ._core import Api, Request, check_digest, next_page, operations, response, with_samples
from .exchange import Exchange
from .given import refused
from .limits import counted
from .operations import Areas, AsyncAreas
from .options import UNCHANGED, Options
from .tenants import AsyncTenants, Tenants
from .waits import AsyncWaits, Waits, at_once

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Mapping
    from datetime import timedelta
    from os import PathLike
    from typing import Any, BinaryIO, Literal, TypeAlias, TypeVar

    from typing_extensions import Self, Unpack

    from . import params as given
    from . import types
    from ._core import Secret
    from .calls import Answered, Attempt, Failed
    from .classes.send_policy import SendPolicy
    from .events import Event
    from .limits import CallLimiter
    from .operations import Operation
    from .transports import AsyncTransport, Transport

    T = TypeVar("T")
    Seconds: TypeAlias = float | timedelta
    Target: TypeAlias = str | PathLike[str] | BinaryIO

_OPERATIONS = operations()


class _Client:
    """Common part of both clients. Its coroutines wait only in asyncio."""

    _waits: Waits

    def __init__(
        self, token: str | Secret, *, phone_number_id: str | None = None, waba_id: str | None = None,
        business_id: str | None = None, app_id: str | None = None, app_secret: str | Secret | None = None,
        version: str | None = None, base_url: str | None = None, allow_http: bool = False, timeout: Seconds = 30,
        connect_timeout: Seconds = 10, deadline: Seconds | None = None, max_retries: int = 2,
        headers: Mapping[str, str] | None = None, on_request: Callable[[Attempt], object] | None = None,
        on_response: Callable[[Answered], object] | None = None, on_error: Callable[[Failed], object] | None = None,
        log_content: bool = False, limiter: CallLimiter | None = None, policy: SendPolicy | None = None,
        max_wait: Seconds = 10, transport: Any = None,
    ) -> None:  # fmt: skip
        """Creates a client.

        Args:
            token: Access token.
            phone_number_id: Default of calls, as `waba_id`, `business_id` and `app_id`.
            app_secret: App secret. With it, each call proves that it comes from the app that owns the secret.
            version: Graph API version. Default: the version that this release was written for.
            base_url: Base URL, which receives the access token: it begins with `https://`, or with `http://` and is on this
                machine.
            allow_http: Allows unencrypted HTTP to another machine.
            timeout: Longest time without progress, in seconds or as a `timedelta`: until the response begins, then between the
                parts of its body. Default: 30 s.
            connect_timeout: Longest time to connect. Default: 10 s.
            deadline: Longest time for a call with its retries and waits. Default: none.
            max_retries: Maximum number of retries of a call, if its error is safe to retry. Default: 2.
            headers: Headers that are added to each request.
            on_request: Called before each attempt. It may add headers.
            on_response: Called after each response, whatever its status.
            on_error: Called after each failed attempt.
            log_content: Logs the content of sent messages at the level `DEBUG`, which is personal data. Default: false.
            limiter: Limiter that each call asks before it is sent: the call waits until the platform would take it, at most for
                `max_wait`, and otherwise raises a `LimitError`. The client reports outcomes, and limits in responses, to it; pass
                webhook events to its `event`. Clients of one business share one limiter. Default: none.
            policy: Send policy that knows the open customer service windows. In them, templates don't count for the messaging
                limit; without a policy, all templates count. Default: none.
            max_wait: Longest time for which a call waits for the limiter. Default: 10 s.
            transport: HTTP client to send with; see `wabakit.transports`.
        """
        self._api = Api(
            token, phone_number_id=phone_number_id, waba_id=waba_id, business_id=business_id, app_id=app_id,
            app_secret=app_secret, version=version, base_url=base_url, allow_http=allow_http,
        )  # fmt: skip
        self._ids = {"phone_number_id": phone_number_id, "waba_id": waba_id, "business_id": business_id}
        self._options = Options().changed(
            timeout=timeout, connect_timeout=connect_timeout, deadline=deadline, max_retries=max_retries, headers=headers,
            on_request=on_request, on_response=on_response, on_error=on_error, log_content=log_content, limiter=limiter,
            policy=policy, max_wait=max_wait,
        )  # fmt: skip
        # The creator of a transport closes it.
        self._own = transport is None
        self._transport: Any = self._default_transport() if transport is None else transport
        # A batch carries no files.
        self._uploads = True

    def _default_transport(self) -> Any:
        raise NotImplementedError

    def number(self, phone_number_id: str) -> Self:
        """Returns a client with the same settings for another business phone number. Both share their connections,
        which this client closes."""
        return self.with_(phone_number_id=phone_number_id)

    def with_(
        self, *, token: str | Secret | None = None, phone_number_id: str | None = None, waba_id: str | None = None,
        business_id: str | None = None, app_id: str | None = None, app_secret: str | Secret | None = None,
    ) -> Self:  # fmt: skip
        """Returns a client for another tenant with the same options, hooks and connections, which this client closes. What
        isn't given stays as it is, but a new token without an app secret has no proof."""
        other = self._copy()
        other._api = self._api.with_(
            token=token, phone_number_id=phone_number_id, waba_id=waba_id, business_id=business_id, app_id=app_id,
            app_secret=app_secret,
        )  # fmt: skip
        given = {"phone_number_id": phone_number_id, "waba_id": waba_id, "business_id": business_id}
        other._ids = {name: value or self._ids[name] for name, value in given.items()}
        return other

    def with_options(
        self, *, timeout: Seconds = UNCHANGED, connect_timeout: Seconds = UNCHANGED, deadline: Seconds | None = UNCHANGED,
        max_wait: Seconds = UNCHANGED, max_retries: int = UNCHANGED, headers: Mapping[str, str] = UNCHANGED,
    ) -> Self:  # fmt: skip
        """Returns a client with other options over the same connections: `wa.with_options(timeout=5).messages.send(…)`. What
        isn't given stays as it is; `headers` are added to those of this client."""
        other = self._copy()
        other._options = self._options.changed(
            timeout=timeout, connect_timeout=connect_timeout, deadline=deadline, max_wait=max_wait, max_retries=max_retries,
            headers=headers,
        )  # fmt: skip
        return other

    def _copy(self) -> Self:
        other = type(self).__new__(type(self))
        other.__dict__.update(self.__dict__)
        other._own = False
        return other

    def _over(self, transport: Any) -> Self:
        """Returns a client with the same settings over the transport of a batch."""
        other = self._copy()
        other._transport = transport
        other._options = self._options.changed(max_retries=0)
        other._uploads = False
        return other

    def request(
        self, op: Operation, params: Mapping[str, Any], *, lenient: bool = False, extra: Mapping[str, Any] | None = None
    ) -> Request:
        """Builds the request of an operation, for sending it yourself. A file is read into memory."""
        known = _OPERATIONS.get(op)
        passed = dict(params)
        if known and passed.get(known["file"]) is not None:
            content, name = files.read(f"{op}.{known['file']}", passed[known["file"]])
            passed = {**files.named(known, passed, name), known["file"]: content}
        return self._api.request(op, passed, lenient=lenient, extra=extra)

    async def _call(
        self, op: str, params: Mapping[str, Any], lenient: bool, extra: Mapping[str, Any] | None, sink: Any = None
    ) -> Any:
        known: Any = _OPERATIONS.get(op, {"media": None, "file": None})
        if self._uploads and params.get(known["media"]) is not None:
            params = await self._with_media(op, params, lenient)
        passed = dict(params)
        if passed.get(known["file"]) is None:
            request = self._api.request(op, passed, lenient=lenient, extra=extra)
            return await self._perform(request, request.body, passed, sink)
        source, name = await self._waits.off(files.opened, f"{op}.{known['file']}", passed[known["file"]])
        try:
            named = files.named(known, passed, name)
            request = self._api.request(op, named, lenient=lenient, extra=extra, file_length=source.length)
            return await self._perform(request, files.Body(request.body or b"", source, request.tail or b""), passed, sink)
        finally:
            source.close()

    async def _with_media(self, op: str, params: Mapping[str, Any], lenient: bool) -> dict[str, Any]:
        """Uploads the files of a call, and returns its parameters."""
        name: str = _OPERATIONS[op]["media"]
        rest = {key: value for key, value in params.items() if key != name}
        read = await self._waits.off(files.read_all, f"{op}.{name}", params[name])
        handles: list[str] = []
        for start, file in zip(self._api.uploads(op, rest, lenient, read), read):
            upload_id = (await self._call("uploads.start", start, False, None)).id
            append = {"upload_id": upload_id, "file": file, "file_offset": 0}
            handles.append((await self._call("uploads.append", append, False, None)).h)
        return with_samples(rest, handles)

    async def _raw(
        self, method: str, path: str, params: Mapping[str, Any] | None, extra: Mapping[str, Any] | None
    ) -> Any:
        passed = {**(params or {}), **(extra or {})}
        request = self._api.raw(method, path, passed)
        return await self._perform(request, request.body, passed)

    async def _perform(self, request: Request, body: Any, params: dict[str, Any], sink: Any = None) -> Any:
        limited = self._options.limiter is not None
        known: Any = _OPERATIONS.get(request.op, {})
        exchange = self._exchange(request, body, params, counted(known, params, self._ids) if limited else None)
        if sink is None:
            op, api = request.op, self._api
            return await exchange.perform(lambda status, headers, found: response(op, status, headers, found, params, api))

        def read(status: int, headers: list[tuple[str, str]], found: bytes) -> None:
            self._received(request.op, sink, params, status, headers, found)

        return await exchange.perform(read, sink)

    def _exchange(
        self, request: Request, body: Any, params: dict[str, Any], counted: Mapping[str, Any] | None
    ) -> Exchange:
        return Exchange(self._api, self._options, self._transport, self._waits, request, body, params, counted)

    def _received(
        self, op: str, sink: Any, params: dict[str, Any], status: int, headers: list[tuple[str, str]], body: bytes
    ) -> None:
        """Checks the response to a download."""
        if not 200 <= status < 300:
            response(op, status, headers, body, params, self._api)
        elif not sink.later and (expected := params.get("sha256")) is not None:
            check_digest(op, status, expected, sink.digest())

    async def _download(self, params: dict[str, Any], to: Any) -> None:
        sink = await self._waits.off(files.Sink, to)
        good = False
        try:
            await self._call("media.download", params, False, None, sink)
            good = True
        finally:
            sink.end(good)

    async def _join(self, request: Request) -> Any:
        """Performs the request of a batch, and returns the response."""
        # The calls asked the limiter themselves.
        exchange = self._exchange(request, request.body, {}, None)
        return await exchange.perform(lambda status, headers, body: (status, headers, body))

    def _reply(self, event: Event, quote: bool, content: Mapping[str, Any]) -> dict[str, Any]:
        """Returns the parameters of the answer to an event."""
        recipient = event.recipient
        if recipient is None:
            raise refused(event, "reply.event", f"an event with a recipient: {event.kind} has none")
        for name in ("to", "recipient", "recipient_type"):
            if content.get(name) is not None:
                raise refused(content[name], f"reply.{name}", "left out: the event names the recipient")
        params: dict[str, Any] = {"phone_number_id": event.phone_number_id, **content, **recipient}
        if quote:
            params["context"] = {"message_id": _message_id(event, "reply")}
        return params

    def __repr__(self) -> str:
        return f"{type(self).__name__}(phone_number_id={self._ids['phone_number_id']!r})"


class WhatsApp(_Client, Areas):
    """The client of the WhatsApp Business Platform for one business phone number. Safe to share between threads."""

    _waits = Waits()

    if TYPE_CHECKING:

        def __init__(
            self, token: str | Secret, *, phone_number_id: str | None = None, waba_id: str | None = None,
            business_id: str | None = None, app_id: str | None = None, app_secret: str | Secret | None = None,
            version: str | None = None, base_url: str | None = None, allow_http: bool = False, timeout: Seconds = 30,
            connect_timeout: Seconds = 10, deadline: Seconds | None = None, max_retries: int = 2,
            headers: Mapping[str, str] | None = None, on_request: Callable[[Attempt], object] | None = None,
            on_response: Callable[[Answered], object] | None = None, on_error: Callable[[Failed], object] | None = None,
            log_content: bool = False, limiter: CallLimiter | None = None, policy: SendPolicy | None = None,
            max_wait: Seconds = 10, transport: Transport | None = None,
        ) -> None: ...  # fmt: skip

    def _default_transport(self) -> Transport:
        from .transports import Urllib3

        return Urllib3()

    def call(
        self, op: Operation, params: Mapping[str, Any], *, lenient: bool = False, extra: Mapping[str, Any] | None = None
    ) -> Any:
        """Performs an operation."""
        return at_once(self._call(op, params, lenient, extra))

    def raw(
        self, method: Literal["GET", "POST", "DELETE"], path: str, params: Mapping[str, Any] | None = None, *,
        extra: Mapping[str, Any] | None = None,
    ) -> Any:  # fmt: skip
        """Performs a call that no method describes, to any path of the Graph API: `wa.raw("POST",
        "/{waba_id}/subscribed_apps")`. The client's IDs replace `{phone_number_id}`, `{waba_id}`, `{business_id}` and
        `{app_id}`. Parameters go into the query of GET and DELETE, and into the body of POST, unchecked."""
        return at_once(self._raw(method, path, params, extra))

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

    def download(self, *, url: str, to: Target, sha256: str | None = None) -> None:
        """Downloads a media file into a file, without holding it in memory: a path, which exists only once the file is
        complete, or an object with `write`. Content whose SHA-256 differs from `sha256` raises an exception."""
        at_once(self._download({"url": url, "sha256": sha256}, to))

    def download_pieces(self, *, url: str, sha256: str | None = None) -> Iterator[bytes]:
        """Yields the pieces of a media file. Its SHA-256 is compared after the last piece."""
        later = files.Later()
        at_once(self._call("media.download", {"url": url, "sha256": sha256}, False, None, later))
        try:
            yield from later
        finally:
            at_once(self._waits.close(later.body))
        if sha256 is not None:
            check_digest("media.download", 200, sha256, later.digest())

    def reply(self, event: Event, *, quote: bool = False, **content: Unpack[given.SendMessage]) -> types.Sent:
        """Answers an event, in the chat or group and from the business phone number that it belongs to: `wa.reply(event,
        text={"body": "Hi"})`. The content is that of `messages.send`. `quote` shows the user's message above the answer."""
        return self.call("messages.send", self._reply(event, quote, content))  # type: ignore[no-any-return]

    def mark_read(self, event: Event, *, typing: bool = False) -> types.Success:
        """Marks the message of an event as read. `typing` shows a typing indicator until the answer, for at most 25 s."""
        return self.call("messages.mark_read", _read(event, typing))  # type: ignore[no-any-return]

    def tenants(self, lookup: Callable[[Event], Mapping[str, Any] | None]) -> Tenants[Self]:
        """Returns the clients of many tenants over the connections of this client. `lookup` returns the settings for `with_`
        of the tenant that an event belongs to, or `None`."""
        return Tenants(self, lookup)

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

    _waits = AsyncWaits()

    if TYPE_CHECKING:

        def __init__(
            self, token: str | Secret, *, phone_number_id: str | None = None, waba_id: str | None = None,
            business_id: str | None = None, app_id: str | None = None, app_secret: str | Secret | None = None,
            version: str | None = None, base_url: str | None = None, allow_http: bool = False, timeout: Seconds = 30,
            connect_timeout: Seconds = 10, deadline: Seconds | None = None, max_retries: int = 2,
            headers: Mapping[str, str] | None = None, on_request: Callable[[Attempt], object] | None = None,
            on_response: Callable[[Answered], object] | None = None, on_error: Callable[[Failed], object] | None = None,
            log_content: bool = False, limiter: CallLimiter | None = None, policy: SendPolicy | None = None,
            max_wait: Seconds = 10, transport: AsyncTransport | None = None,
        ) -> None: ...  # fmt: skip

    def _default_transport(self) -> AsyncTransport:
        from .transports import Aiohttp

        return Aiohttp()

    async def call(
        self, op: Operation, params: Mapping[str, Any], *, lenient: bool = False, extra: Mapping[str, Any] | None = None
    ) -> Any:
        """Performs an operation."""
        return await self._call(op, params, lenient, extra)

    async def raw(
        self, method: Literal["GET", "POST", "DELETE"], path: str, params: Mapping[str, Any] | None = None, *,
        extra: Mapping[str, Any] | None = None,
    ) -> Any:  # fmt: skip
        """Performs a call that no method describes, like `WhatsApp.raw`."""
        return await self._raw(method, path, params, extra)

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

    async def download(self, *, url: str, to: Target, sha256: str | None = None) -> None:
        """Downloads a media file into a file, like `WhatsApp.download`. The file is written in threads."""
        await self._download({"url": url, "sha256": sha256}, to)

    async def download_pieces(self, *, url: str, sha256: str | None = None) -> AsyncIterator[bytes]:
        """Yields the pieces of a media file. Its SHA-256 is compared after the last piece."""
        later = files.Later()
        await self._call("media.download", {"url": url, "sha256": sha256}, False, None, later)
        try:
            async for piece in later:
                yield piece
        finally:
            await self._waits.close(later.body)
        if sha256 is not None:
            check_digest("media.download", 200, sha256, later.digest())

    async def reply(self, event: Event, *, quote: bool = False, **content: Unpack[given.SendMessage]) -> types.Sent:
        """Answers an event, like `WhatsApp.reply`."""
        return await self.call("messages.send", self._reply(event, quote, content))  # type: ignore[no-any-return]

    async def mark_read(self, event: Event, *, typing: bool = False) -> types.Success:
        """Marks the message of an event as read, like `WhatsApp.mark_read`."""
        return await self.call("messages.mark_read", _read(event, typing))  # type: ignore[no-any-return]

    def tenants(
        self, lookup: Callable[[Event], Mapping[str, Any] | None | Awaitable[Mapping[str, Any] | None]]
    ) -> AsyncTenants[Self]:
        """Returns the clients of many tenants, like `WhatsApp.tenants`. `lookup` may be a coroutine function."""
        return AsyncTenants(self, lookup)

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


def _read(event: Event, typing: bool) -> dict[str, Any]:
    """Returns the parameters of `messages.mark_read` for an event."""
    indicator = {"type": "text"} if typing else None
    return {
        "phone_number_id": event.phone_number_id, "message_id": _message_id(event, "mark_read"), "typing_indicator": indicator,
    }  # fmt: skip


def _message_id(event: Event, method: str) -> Any:
    if event.kind != "message":
        raise refused(event, f"{method}.event", f"a message of a user, not {event.kind}")
    return event.data.id
