"""Attempts of a call, as hooks get them, and the metadata of its response."""

from __future__ import annotations

from ._core import Object, metadata_of
from ._core import metadata as read_metadata
from .given import MILLISECOND
from .record import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import timedelta
    from typing import Any

    from typing_extensions import Self

    from .errors import WhatsAppError


class Quota(Record):
    """Used part of a quota of calls, in percent. At 100 the platform refuses further calls."""

    __slots__ = ("what", "id", "call_count", "total_time", "total_cputime", "regain")

    def __init__(
        self, what: str, id: str | None, call_count: float, total_time: float, total_cputime: float, regain: timedelta
    ) -> None:
        self.what = what
        """Owner of the quota: `app`, `ad_account`, or a use case of the platform."""
        self.id = id
        """ID of the WABA or another object of the business. `None` for `app` and `ad_account`."""
        self.call_count = call_count
        """Calls of the last hour, in percent."""
        self.total_time = total_time
        """Total time of the calls, in percent."""
        self.total_cputime = total_cputime
        """Total CPU time of the calls, in percent."""
        self.regain = regain
        """Time for which calls will be refused; zero if they aren't."""

    @classmethod
    def read(cls, found: Any) -> Self:
        """Reads what core returns."""
        regain = found.get("estimated_time_to_regain_access", 0) * MILLISECOND
        return cls(found["what"], found.get("id"), found["call_count"], found["total_time"], found["total_cputime"], regain)


class Metadata:
    """Facts about a response."""

    __slots__ = ("attempts", "headers", "status", "trace", "usage", "version")

    def __init__(self, status: int, headers: Mapping[str, str], attempts: int) -> None:
        known = read_metadata(list(headers.items()))
        self.status = status
        """HTTP status code."""
        self.headers = headers
        """Headers, with names in lower case."""
        self.trace: str | None = known.get("trace")
        """Trace ID for a support request to the platform."""
        self.version: str | None = known.get("version")
        """Graph API version that served the response."""
        self.usage = [Quota.read(found) for found in known["usage"]]
        """Used part of each quota. The platform reports it after a number of calls."""
        self.attempts = attempts
        """Number of attempts, 1 without a retry."""

    def __repr__(self) -> str:
        return f"Metadata(status={self.status}, trace={self.trace!r}, version={self.version!r}, attempts={self.attempts})"


class Attempt:
    """A request that is about to be sent."""

    __slots__ = ("attempt", "headers", "method", "operation", "params", "path")

    def __init__(self, operation: str, method: str, path: str, attempt: int, params: Mapping[str, Any]) -> None:
        self.operation = operation
        """Name of the operation, such as `messages.send`."""
        self.method = method
        """HTTP method of the request."""
        self.path = path
        """Path of the URL, without the query."""
        self.attempt = attempt
        """Number of earlier attempts of this call."""
        self.params = params
        """Parameters of the call. They can contain personal data and aren't printed."""
        self.headers: dict[str, str] = {}
        """Headers to add to this request. Empty at first; only `on_request` can fill it."""

    def _about(self) -> str:
        return f"{self.operation}, {self.method} {self.path}, attempt {self.attempt}"

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._about()})"


class Answered(Attempt):
    """A response that arrived, whatever its status."""

    __slots__ = ("duration", "metadata", "status")

    def __init__(self, attempt: Attempt, metadata: Metadata, duration: float) -> None:
        super().__init__(attempt.operation, attempt.method, attempt.path, attempt.attempt, attempt.params)
        self.status = metadata.status
        """HTTP status code."""
        self.metadata = metadata
        """Facts about the response."""
        self.duration = duration
        """Time from the request to the end of the response, in seconds."""

    def _about(self) -> str:
        return f"{super()._about()}, {self.status} in {self.duration:.3f} s"


class Failed(Attempt):
    """An attempt that failed."""

    __slots__ = ("error", "wait")

    def __init__(self, attempt: Attempt, error: WhatsAppError, wait: float | None) -> None:
        super().__init__(attempt.operation, attempt.method, attempt.path, attempt.attempt, attempt.params)
        self.error = error
        """Exception that ended the attempt."""
        self.wait = wait
        """Time until the next attempt, in seconds. `None` if the exception is raised."""

    def _about(self) -> str:
        after = "raised" if self.wait is None else f"again in {self.wait:.1f} s"
        return f"{super()._about()}, {type(self.error).__name__}, {after}"


def metadata(result: object) -> Metadata:
    """Returns the metadata of the response that a method returned. Raises a `LookupError` for other values, such as an item
    of a list, or the bytes of a file."""
    found = metadata_of(result) if isinstance(result, Object) else None
    if found is None:
        raise LookupError("there is no metadata: pass what a method of the client returned")
    made: Metadata = found.metadata()
    return made
