"""Errors by origin: the parameters, a limit, the platform, the response, the signature or the connection."""

from __future__ import annotations

from ._core import Retry
from .kinds import ErrorKind

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from .classes.class_types import Reason


class WhatsAppError(Exception):
    """Base class of all exceptions that wabakit raises. `str(error)` is one line: the operation, the message, status, code and
    kind, and what to do. All attributes survive pickling."""

    retry: Retry = Retry("never")
    """Advice whether and when the same call may be repeated."""
    op: str | None = None
    """Name of the operation, such as `messages.send`."""
    message: str
    """Message of the platform, or the reason without the rest of the line."""
    attempts: int = 1
    """Number of attempts that were made."""
    headers: Mapping[str, str] = {}
    """Headers of the response, with names in lower case."""

    def __init__(self, message: str, *, text: str | None = None, **known: object) -> None:
        super().__init__(text or message)
        self.message = message
        self.__dict__.update(known)

    def __reduce__(self) -> tuple[object, ...]:
        return _again, (type(self), self.args, dict(self.__dict__))


class ValidationError(WhatsAppError):
    """The parameters are invalid; nothing was sent."""

    retry: Retry = Retry("after_change", change="request")
    path: str
    """Path of the parameter, such as `messages.send.text.body`."""
    wanted: str
    """Description of the expected value."""
    got: str
    """The given value."""


class LimitError(WhatsAppError):
    """A limit is reached; nothing was sent."""

    because: Reason
    """The limit that is reached."""
    until: datetime | None
    """Earliest time of the next attempt. `None` if waiting alone doesn't help."""
    what_to_do: str
    """Remedy in one sentence."""


class ApiError(WhatsAppError):
    """The API returned an error. Branch on `code` or `kind`, not on `status`."""

    status: int
    """HTTP status code."""
    code: int
    """Error code of the platform, one of `ErrorCode`."""
    subcode: int | None
    """Subcode of the platform."""
    kind: ErrorKind
    """Kind of the error: the family of its code."""
    details: str | None
    """Details of the platform."""
    trace: str | None
    """Trace ID for a support request to the platform."""
    raw: bytes
    """Body of the response, as received."""

    def __init__(self, message: str, *, text: str | None = None, **known: object) -> None:
        super().__init__(message, text=text, **known)
        if "kind" in known:
            self.kind = ErrorKind(known["kind"])


class UnexpectedResponseError(WhatsAppError):
    """The response isn't what the platform documents. The request may have been processed."""

    status: int
    """HTTP status code."""
    body: bytes
    """Body of the response, as received."""


class SignatureError(WhatsAppError):
    """The signature or the handshake of a webhook is invalid."""

    status: int
    """HTTP status code of the reply: 401, or 403 for a handshake."""


class TransportError(WhatsAppError):
    """No response: the connection failed, or the time ran out. Unless `retry.kind` is `safe`, the request may have been
    processed."""


def _again(kind: type[WhatsAppError], args: tuple[str, ...], known: dict[str, object]) -> WhatsAppError:
    error = kind.__new__(kind, *args)
    error.args = args
    error.__dict__.update(known)
    return error
