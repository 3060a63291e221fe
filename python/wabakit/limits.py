"""Limits: a call waits until the platform would take it, instead of being refused."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone

from ._core import metadata
from .classes.limiter import Limiter
from .errors import WhatsAppError
from .options import wait
from .waits import AsyncWaits, Waits, at_once

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Awaitable, Mapping
    from typing import Any, Protocol

    from .classes.send_policy import SendPolicy
    from .client import Seconds
    from .options import Options

    class CallLimiter(Protocol):
        """A limiter as a client asks it: a `Limiter`, or for `AsyncWhatsApp` an object with coroutine functions."""

        def admit(
            self, op: str, params: Mapping[str, Any], latest: datetime, now: datetime | None = None, window_open: bool = False
        ) -> datetime | None | Awaitable[datetime | None]: ...

        def observe(
            self, op: str, params: Mapping[str, Any], departed: datetime, error: Mapping[str, Any] | None = None,
            metadata: Mapping[str, Any] | None = None, now: datetime | None = None,
        ) -> None | Awaitable[None]: ...  # fmt: skip

        def learn(
            self, op: str, params: Mapping[str, Any], response: Mapping[str, Any], now: datetime | None = None
        ) -> None | Awaitable[None]: ...


class Gate:
    """Asks a limiter before each attempt of one call, and reports the outcome."""

    def __init__(self, limiter: CallLimiter, options: Options, waits: Waits, op: str, params: Mapping[str, Any]) -> None:
        self._limiter = limiter
        self._options = options
        self._waits = waits
        self._op = op
        self._params = params

    async def admitted(self, left: float) -> datetime:
        """Waits until the call may be made, for at most `left` seconds. Returns the time at which it was counted."""
        longest = min(self._options.max_wait, left)
        return await _admitted(self._waits, self._limiter, self._op, self._params, longest, self._options.policy)

    async def succeeded(self, departed: datetime, headers: list[tuple[str, str]], result: Any) -> None:
        await self._observe(departed, None, headers)
        if Limiter.learns(self._op):
            import json

            await self._waits.value(self._limiter.learn(self._op, self._params, json.loads(result.raw)))

    async def failed(self, departed: datetime, headers: list[tuple[str, str]], error: BaseException) -> None:
        await self._observe(departed, _known(error), headers)

    async def _observe(
        self, departed: datetime, error: Mapping[str, Any] | None, headers: list[tuple[str, str]]
    ) -> None:
        quotas = {"usage": metadata(headers)["usage"]}
        await self._waits.value(self._limiter.observe(self._op, self._params, departed, error, quotas))


def acquire(
    limiter: CallLimiter, op: str, params: Mapping[str, Any], *, max_wait: Seconds = 10, policy: SendPolicy | None = None
) -> datetime:
    """Waits until a call may be made, and counts it: for requests that you send without the client, which does the same. Returns
    the time at which it was counted: report the outcome with `limiter.observe(op, params, time, error)`.

    Raises a `LimitError` if the wait would be longer than `max_wait`, in seconds or as a `timedelta`, or doesn't help. `policy` knows
    the open customer service windows; without it, all templates count for the messaging limit.
    """
    return at_once(_admitted(Waits(), limiter, op, params, wait(max_wait, "max_wait"), policy))


async def acquire_async(
    limiter: CallLimiter, op: str, params: Mapping[str, Any], *, max_wait: Seconds = 10, policy: SendPolicy | None = None
) -> datetime:
    """Waits like `acquire`, in asyncio."""
    return await _admitted(AsyncWaits(), limiter, op, params, wait(max_wait, "max_wait"), policy)


async def _admitted(
    waits: Waits, limiter: CallLimiter, op: str, params: Mapping[str, Any], longest: float, policy: SendPolicy | None
) -> datetime:
    latest = _now() + timedelta(seconds=longest)
    while True:
        now = _now()
        is_open = policy is not None and policy.window_open(op, params, now)
        again = await waits.value(limiter.admit(op, params, latest, now, is_open))
        if again is None:
            return now
        await waits.sleep((again - now).total_seconds())


def counted(known: Mapping[str, Any], params: Mapping[str, Any], ids: Mapping[str, str | None]) -> dict[str, Any]:
    """Returns the parameters of an operation with the IDs that the client adds, without files."""
    files = (known.get("file"), known.get("media"))
    given = [*ids.items(), *params.items()]
    return {name: value for name, value in given if value is not None and name not in files}


def _known(error: BaseException) -> dict[str, Any]:
    """Returns an error as the limiter takes it. One of another kind, such as a cancellation, doesn't show whether the call was
    processed."""
    if not isinstance(error, WhatsAppError):
        return {}
    facts = {name: getattr(error, name, None) for name in ("code", "subcode", "details", "path")}
    retry = {"kind": error.retry.kind, "after": error.retry.after}
    return {name: value for name, value in {**facts, "retry": retry}.items() if value is not None}


def _now() -> datetime:
    return datetime.now(timezone.utc)
