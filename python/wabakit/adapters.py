"""Adapters: the callback URL for web servers. `Webhooks` decides the replies."""

from __future__ import annotations

from ._core import Webhooks as Core

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Iterator, MutableMapping, Sequence
    from typing import Any

    from .events import Event
    from .webhooks import Webhooks

    Message = MutableMapping[str, Any]
    Receive = Callable[[], Awaitable[Message]]
    Send = Callable[[Message], Awaitable[None]]

# Seconds for which a shutdown waits for handlers.
_SHUTDOWN = 30

# Reading more isn't necessary to refuse a body.
_MOST = Core.LIMIT + 1


class Reply:
    """The reply to a request, and the events to dispatch after it."""

    __slots__ = ("events", "status", "text")

    def __init__(self, status: int, text: str = "", events: Sequence[Event] = ()) -> None:
        self.status = status
        self.text = text
        self.events = events

    @property
    def headers(self) -> dict[str, str]:
        """Headers of the reply."""
        headers = {"content-type": "text/plain; charset=utf-8"}
        return {**headers, "allow": "GET, POST"} if self.status == 405 else headers

    @property
    def body(self) -> bytes:
        """Body of the reply as bytes."""
        return self.text.encode()


class Wsgi:
    """A WSGI application for the callback URL."""

    def __init__(self, hooks: Webhooks) -> None:
        self._hooks = hooks

    def __call__(self, environ: dict[str, Any], start_response: Callable[..., object]) -> _Sending:
        from http import HTTPStatus

        method, query = environ["REQUEST_METHOD"], environ.get("QUERY_STRING", "")
        body = self._body(environ) if method == "POST" else b""
        reply = self._hooks.receive(method, query, environ.get("HTTP_X_HUB_SIGNATURE_256"), body)
        headers = {**reply.headers, "content-length": str(len(reply.body))}
        start_response(f"{reply.status} {HTTPStatus(reply.status).phrase}", list(headers.items()))
        return _Sending(self._hooks, reply)

    def _body(self, environ: dict[str, Any]) -> bytes:
        # Without a length, the body ends only on servers with `wsgi.input_terminated`.
        length = environ.get("CONTENT_LENGTH") or (_MOST if environ.get("wsgi.input_terminated") else 0)
        left = min(int(length), _MOST)
        body = bytearray()
        while left > len(body) and (some := environ["wsgi.input"].read(left - len(body))):
            body += some
        return bytes(body)


class _Sending:
    """Body of a reply. Servers close it once it is sent."""

    def __init__(self, hooks: Webhooks, answer: Reply) -> None:
        self._hooks = hooks
        self._answer = answer

    def __iter__(self) -> Iterator[bytes]:
        yield self._answer.body

    def close(self) -> None:
        # The server's thread is free for the next request, however long handlers take.
        if self._answer.events:
            self._hooks.dispatch_in_thread(self._answer.events)


class Asgi:
    """An ASGI application for the callback URL."""

    def __init__(self, hooks: Webhooks) -> None:
        self._hooks = hooks

    async def __call__(self, scope: Message, receive: Receive, send: Send) -> None:
        if scope["type"] == "http":
            await self._http(scope, receive, send)
        elif scope["type"] == "websocket":
            await send({"type": "websocket.close"})
        elif scope["type"] == "lifespan":
            ends = False
            while not ends:
                event = (await receive())["type"]
                if event == "lifespan.shutdown":
                    await self._hooks.drain_async(_SHUTDOWN)
                await send({"type": f"{event}.complete"})
                ends = event == "lifespan.shutdown"

    async def _http(self, scope: Message, receive: Receive, send: Send) -> None:
        body = await self._body(receive) if scope["method"] == "POST" else b""
        if body is None:
            return
        signature = dict(scope["headers"]).get(b"x-hub-signature-256")
        signature = None if signature is None else signature.decode("latin-1")
        reply = await self._hooks.receive_async(scope["method"], scope["query_string"], signature, body)
        headers = {**reply.headers, "content-length": str(len(reply.body))}
        pairs = [(name.encode(), value.encode()) for name, value in headers.items()]
        await send({"type": "http.response.start", "status": reply.status, "headers": pairs})
        await send({"type": "http.response.body", "body": reply.body})
        await self._hooks.dispatch_async(reply.events)

    async def _body(self, receive: Receive) -> bytes | None:
        """Reads the body. Returns `None` if the client disconnected."""
        body, more = bytearray(), True
        while more and len(body) < _MOST:
            message = await receive()
            if message["type"] == "http.disconnect":
                return None
            body += message.get("body", b"")
            more = message.get("more_body", False)
        return bytes(body)
