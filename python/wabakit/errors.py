"""Errors by origin: the parameters, the platform, the response, the signature or the connection."""

from __future__ import annotations

from ._core import Retry


class WhatsAppError(Exception):
    """Base class of all exceptions that wabakit raises. `retry` advises whether and when the same call may be repeated."""

    retry: Retry = Retry("never")

    def __init__(self, message: str, **known: object) -> None:
        super().__init__(message)
        self.message = message
        self.__dict__.update(known)

    def __reduce__(self) -> tuple[object, ...]:
        return _again, (type(self), dict(self.__dict__))


class ValidationError(WhatsAppError):
    """The parameters are invalid; nothing was sent. `path` is the path of the parameter, `wanted` describes the
    expected value, and `got` is the given value."""

    retry: Retry = Retry("after_change", change="request")
    path: str
    wanted: str
    got: str


class ApiError(WhatsAppError):
    """The API returned an error. Branch on `code` or `kind`, not on `status`. `raw` is the body of the response as
    received."""

    status: int
    code: int
    subcode: int | None
    kind: str
    details: str | None
    trace: str | None
    raw: bytes

    def __str__(self) -> str:
        code = self.code if self.subcode is None else f"{self.code}/{self.subcode}"
        details = f": {self.details}" if self.details and self.details != self.message else ""
        return f"{self.message} (code {code}){details}"


class UnexpectedResponseError(WhatsAppError):
    """The response isn't what the platform documents. The request may have been processed. `body` is the body as
    received; names of `headers` are in lower case."""

    status: int
    headers: dict[str, str]
    body: bytes


class SignatureError(WhatsAppError):
    """The signature or the handshake of a webhook is invalid. `status` is the HTTP status code of the reply: 401, or
    403 for a handshake."""

    status: int


class TransportError(WhatsAppError):
    """No response; the request may have been processed."""


def _again(kind: type[WhatsAppError], known: dict[str, object]) -> WhatsAppError:
    error = kind.__new__(kind, known["message"])
    error.__dict__.update(known)
    return error
