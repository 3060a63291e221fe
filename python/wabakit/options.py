"""The options of a client: times, retries, headers and hooks."""

from __future__ import annotations

from datetime import timedelta

from .given import refused

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Any

    from .classes.send_policy import SendPolicy
    from .limits import CallLimiter

# Marks an option that wasn't given.
UNCHANGED: Any = object()

# Headers that belong to the request itself.
_OWN = ("authorization", "content-type", "content-length", "transfer-encoding", "host")


class Options:
    """The options of a client."""

    timeout: float = 30.0
    connect_timeout: float = 10.0
    deadline: float | None = None
    max_wait: float = 10.0
    max_retries: int = 2
    headers: dict[str, str] = {}
    on_request: Callable[[Any], Any] | None = None
    on_response: Callable[[Any], Any] | None = None
    on_error: Callable[[Any], Any] | None = None
    log_content: bool = False
    limiter: CallLimiter | None = None
    policy: SendPolicy | None = None

    def changed(self, **given: Any) -> Options:
        """Returns the options with changes."""
        other = Options()
        other.__dict__.update(self.__dict__)
        for name, value in given.items():
            if value is not UNCHANGED:
                setattr(other, name, _CHECKS[name](value, name))
        if given.get("headers", UNCHANGED) is not UNCHANGED:
            other.headers = {**self.headers, **other.headers}
        return other


def _seconds(given: object, name: str) -> float:
    seconds = given.total_seconds() if isinstance(given, timedelta) else given
    if isinstance(seconds, bool) or not isinstance(seconds, (int, float)) or not 0 < seconds < float("inf"):
        raise refused(given, name, "a positive number of seconds, or a timedelta")
    return float(seconds)


def _optional_seconds(given: object, name: str) -> float | None:
    return None if given is None else _seconds(given, name)


def wait(given: object, name: str) -> float:
    """Returns a wait in seconds, which may be 0."""
    return 0.0 if given == 0 else _seconds(given, name)


def _count(given: object, name: str) -> int:
    if isinstance(given, bool) or not isinstance(given, int) or given < 0:
        raise refused(given, name, "a number of retries, 0 or more")
    return given


def checked_headers(given: Mapping[str, str] | None, name: str) -> dict[str, str]:
    headers: dict[str, str] = {}
    for key, value in (given or {}).items():
        path = f"{name}.{key}"
        if not isinstance(value, str) or not value.isprintable():  # pyright: ignore[reportUnnecessaryIsInstance]
            raise refused(value, path, "a text in one line")
        if key.lower() in _OWN:
            raise refused(value, path, "a header that the request doesn't set itself")
        headers[key.lower()] = value
    return headers


def _hook(given: Callable[[Any], Any] | None, name: str) -> Callable[[Any], Any] | None:
    if given is not None and not callable(given):
        raise refused(given, name, "a function")
    return given


def _with(method: str, wanted: str) -> Callable[[Any, str], Any]:
    def checked(given: object, name: str) -> object:
        if given is not None and not hasattr(given, method):
            raise refused(given, name, wanted)
        return given

    return checked


_CHECKS: dict[str, Callable[[Any, str], Any]] = {
    "timeout": _seconds,
    "connect_timeout": _seconds,
    "deadline": _optional_seconds,
    "max_wait": wait,
    "max_retries": _count,
    "headers": checked_headers,
    "on_request": _hook,
    "on_response": _hook,
    "on_error": _hook,
    "log_content": lambda given, _: bool(given),
    "limiter": _with("admit", "a Limiter"),
    "policy": _with("window_open", "a SendPolicy"),
}
