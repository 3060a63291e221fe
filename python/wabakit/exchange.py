"""The exchange of one call: its attempts, waits, hooks and log lines. Both clients share it as coroutines, which wait only in
asyncio."""

from __future__ import annotations

import time

from ._core import Object, attach, retry_delay
from .calls import Answered, Attempt, Failed, Metadata
from .errors import LimitError, WhatsAppError
from .given import seed
from .limits import Gate
from .options import checked_headers
from .sending import Headers, NotSent, Request, may_have_left
from .waits import LATE

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Mapping
    from typing import Any

    from ._core import Api
    from ._core import Request as Built
    from .files import Body
    from .options import Options
    from .waits import Waits

    Read = Callable[[int, list[tuple[str, str]], bytes], Any]

# Programming errors, which aren't about the response. Any other exception of a transport means that there is no response.
_MISTAKES = (
    ArithmeticError, AssertionError, AttributeError, ImportError, LookupError, MemoryError, NameError, RuntimeError, SyntaxError,
    SystemError, TypeError, ValueError, Warning,
)  # fmt: skip

_PAIR = "pair_rate_limited"

# Operations whose parameters are the content of messages. Those of others can be secrets.
_MESSAGES = ("messages.", "marketing_messages.")

# The level of `logging`, which isn't imported before it is needed.
_DEBUG = 10


class Exchange:
    """One call: a request, repeated while that is safe, and its response."""

    def __init__(
        self, api: Api, options: Options, transport: Any, waits: Waits, built: Built, body: bytes | Body | None,
        params: dict[str, Any], counted: Mapping[str, Any] | None,
    ) -> None:  # fmt: skip
        self._api = api
        self._options = options
        self._transport = transport
        self._waits = waits
        self._op = built.op
        self._built = built
        self._body = body
        self._params = params
        self._attempt = 0
        self._seed: int | None = None
        self._start = time.monotonic()
        self._deadline = None if options.deadline is None else self._start + options.deadline
        self._gate: Gate | None = None
        if options.limiter is not None and counted is not None:
            self._gate = Gate(options.limiter, options, waits, built.op, counted)
        # Headers of the last response.
        self._answered: list[tuple[str, str]] = []

    async def perform(self, read: Read, sink: Any = None) -> Any:
        """Returns what `read` makes of the response. With a sink, the body of a good response goes there, and `read` gets the
        sink's rest."""
        while True:
            attempt = Attempt(self._op, self._built.method, _path(self._built.url), self._attempt, self._params)
            try:
                return await self._limited(attempt, read, sink)
            except LimitError:
                raise
            except WhatsAppError as error:
                wait = self._wait(error, sink)
                error.attempts = self._attempt + 1
                if wait is not None:
                    log().info("%s: retry in %.1f s: %s", self._op, wait, error)
                if self._options.on_error is not None:
                    await self._hook(self._options.on_error, Failed(attempt, error, wait))
                if wait is None:
                    raise
            await self._waits.sleep(wait)
            self._attempt += 1

    async def _limited(self, attempt: Attempt, read: Read, sink: Any) -> Any:
        """Makes an attempt once the limiter allows it."""
        if self._gate is None:
            return await self._once(attempt, read, sink)
        left = float("inf") if self._deadline is None else max(0.0, self._deadline - time.monotonic())
        departed = await self._gate.admitted(left)
        self._answered = []
        try:
            result = await self._once(attempt, read, sink)
        except BaseException as error:
            await self._reported(self._gate.failed(departed, self._answered, error))
            raise
        await self._reported(self._gate.succeeded(departed, self._answered, result))
        return result

    async def _reported(self, report: Awaitable[None]) -> None:
        """Reports an outcome. A limiter that fails then changes nothing: the call was made."""
        try:
            await report
        except Exception:
            log().exception("%s: a limiter failed", self._op)

    async def _once(self, attempt: Attempt, read: Read, sink: Any) -> Any:
        options, logger = self._options, log()
        if options.on_request is not None:
            await self._hook(options.on_request, attempt)
            self._check_added(attempt)
        begun = time.monotonic()
        try:
            exchanged = self._exchanged(attempt, sink)
            limited = exchanged if self._deadline is None else self._waits.until(self._deadline, exchanged)
            status, headers, body = await limited
        except Exception as cause:
            if (sink is not None and sink.failure is cause) or (error := self.lost(cause)) is cause:
                raise
            logger.debug("%s: no response after %.0f ms", self._op, (time.monotonic() - begun) * 1000)
            raise error from cause
        self._answered = headers
        duration = time.monotonic() - begun
        shown = Shown(self._api, status, headers, self._attempt + 1)
        if options.on_response or logger.isEnabledFor(_DEBUG):
            metadata = shown.metadata()
            trace = f", trace {metadata.trace}" if metadata.trace else ""
            logger.debug("%s: %d in %.0f ms%s", self._op, status, duration * 1000, trace)
            if options.log_content and self._op.startswith(_MESSAGES):
                logger.debug("%s: %r", self._op, self._params)
            if options.on_response is not None:
                await self._hook(options.on_response, Answered(attempt, metadata, duration))
        try:
            result = read(status, headers, body)
        except WhatsAppError as error:
            error.headers = error.headers or shown.headers()
            raise
        other = shown.version()
        if other and self._api.other_version(other):
            logger.warning("%s: the response was served by version %s of the Graph API", self._op, other)
        return shown.attached(result)

    async def _exchanged(self, attempt: Attempt, sink: Any) -> tuple[int, list[tuple[str, str]], bytes]:
        timeout = self._options.timeout
        if self._deadline is not None:
            left = self._deadline - time.monotonic()
            if left <= 0:
                raise NotSent(LATE)
            timeout = min(timeout, left)
        built = self._built
        request = Request(
            built.method, built.url, self._headers(attempt), self._body, response_limit=built.response_limit,
            idempotent=built.idempotent, connect_timeout=self._options.connect_timeout, deadline=self._deadline, built=built,
        )  # fmt: skip
        status, found, body = await self._waits.send(self._transport, request, timeout)
        good = 200 <= status < 300
        if sink is not None and good and sink.later:
            # The caller reads the body and closes it.
            sink.body, sink.lost = body, self.lost
            return status, list(found), b""
        try:
            if sink is not None and good:
                rest = await self._waits.drain(body, sink, self._deadline)
            else:
                rest = await self._waits.collect(body, built.response_limit, self._deadline)
        finally:
            await self._waits.close(body)
        return status, list(found), rest

    def _headers(self, attempt: Attempt) -> Headers:
        # Not in a variable of a function that can raise: tracebacks may be printed with variables.
        headers = {"user-agent": self._waits.user_agent, **self._options.headers}
        headers.update(attempt.headers)
        headers.update(self._built.headers)
        if self._body is not None and not isinstance(self._body, bytes):
            headers["content-length"] = str(len(self._body))
        return Headers(headers)

    def lost(self, cause: Exception) -> Exception:
        """Returns the exception to raise for an exception of the transport."""
        mistaken = isinstance(cause, _MISTAKES) and not isinstance(cause, OSError)
        if mistaken or isinstance(cause, WhatsAppError):
            return cause
        _without_frames(cause)
        text = self._api.redact(str(cause)) or type(cause).__name__
        if self._deadline is not None and time.monotonic() >= self._deadline and LATE not in text:
            text = f"{LATE}: {text}"
        return self._built.transport_error(text, may_have_left(cause))

    def _wait(self, error: WhatsAppError, sink: Any) -> float | None:
        """Returns the time until the next attempt, or `None` if there is none."""
        if error.retry.kind != "safe" or getattr(self._body, "spent", False):
            return None
        options = self._options
        if self._seed is None:
            self._seed = seed()
        wait = retry_delay(
            error.retry.after, getattr(error, "kind", None) == _PAIR, self._attempt, options.max_retries,
            int((time.monotonic() - self._start) * 1000), None if options.deadline is None else int(options.deadline * 1000),
            self._seed,
        )  # fmt: skip
        return None if wait is None or (sink is not None and not sink.again()) else wait / 1000

    def _check_added(self, attempt: Attempt) -> None:
        """Drops the headers of a hook if one of them is invalid: a hook must not make a call fail."""
        try:
            attempt.headers = checked_headers(attempt.headers, "on_request.headers")
        except Exception:
            attempt.headers = {}
            log().exception("%s: headers of a hook are invalid", self._op)

    async def _hook(self, hook: Callable[[Any], Any], about: Attempt) -> None:
        try:
            await self._waits.hook(hook, about)
        except Exception:
            log().exception("%s: a hook failed", self._op)


class Shown:
    """The metadata of a response, made when it is asked for."""

    def __init__(self, api: Api, status: int, headers: list[tuple[str, str]], attempts: int) -> None:
        self._api = api
        self._status = status
        self._headers = headers
        self._attempts = attempts

    def headers(self) -> dict[str, str]:
        # Bytes that aren't UTF-8 may have become unpaired surrogates.
        texts = ((name, value.encode(errors="replace").decode()) for name, value in self._headers)
        return {name.lower(): self._api.redact(value) for name, value in texts}

    def metadata(self) -> Metadata:
        return Metadata(self._status, self.headers(), self._attempts)

    def version(self) -> str | None:
        return next((value for name, value in self._headers if name.lower() == "facebook-api-version"), None)

    def attached(self, result: Any) -> Any:
        if isinstance(result, Object):
            attach(result, self)
        return result


def log() -> Any:
    """Returns the logger of the package. `logging` isn't imported before the first call."""
    global _logger
    if _logger is None:
        from logging import getLogger

        _logger = getLogger("wabakit")
    return _logger


_logger: Any = None


def _path(url: str) -> str:
    _, _, rest = url.partition("://")
    return "/" + rest.partition("/")[2].partition("?")[0]


def _without_frames(cause: BaseException | None) -> None:
    """Removes the tracebacks of an exception of the transport: variables of HTTP libraries contain the access token."""
    seen: set[int] = set()
    while cause is not None and id(cause) not in seen:
        seen.add(id(cause))
        cause.__traceback__ = None
        cause = cause.__cause__ or cause.__context__
