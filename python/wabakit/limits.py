"""Limits: a call waits until the platform would take it, instead of being refused."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone

from ._core import metadata, operations
from .classes.limiter import Limiter
from .errors import WhatsAppError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Awaitable, Mapping
    from typing import Any, Protocol

    from .options import Options
    from .waits import Waits

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
        limiter, policy = self._limiter, self._options.policy
        latest = _now() + timedelta(seconds=min(self._options.max_wait, left))
        while True:
            now = _now()
            is_open = policy is not None and policy.window_open(self._op, self._params, now)
            again = await self._waits.value(limiter.admit(self._op, self._params, latest, now, is_open))
            if again is None:
                return now
            await self._waits.sleep((again - now).total_seconds())

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


def counted(op: str, params: Mapping[str, Any], ids: Mapping[str, str | None]) -> dict[str, Any]:
    """Returns parameters with the IDs that the client adds, without files."""
    known: Any = operations().get(op, {})
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
