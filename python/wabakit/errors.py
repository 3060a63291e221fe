"""Errors, told apart by whose fault they are."""

from __future__ import annotations

from ._core import Retry


class WhatsAppError(Exception):
    """Everything that wabakit raises. `retry` tells whether the same call may be made again."""

    retry: Retry = Retry("never")

    def __init__(self, message: str, **known: object) -> None:
        super().__init__(message)
        self.message = message
        self.__dict__.update(known)

    def __reduce__(self) -> tuple[object, ...]:
        return _again, (type(self), dict(self.__dict__))


class ValidationError(WhatsAppError):
    """Yours: found before anything was sent. `path` is where, `wanted` what belongs there, `got` what was given."""

    retry: Retry = Retry("after_change", change="request")
    path: str
    wanted: str
    got: str


class ApiError(WhatsAppError):
    """Theirs: the platform refused. Branch on `code` or `kind`, not on `status`; `raw` is the body as it came."""

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
    """Theirs: the answer isn't what the platform promises. `body` is as it came, names of `headers` are in lower case."""

    status: int
    headers: dict[str, str]
    body: bytes


class SignatureError(WhatsAppError):
    """A request to the callback URL that isn't the platform's. `status` is the one to answer with: 401, or 403 to a
    handshake."""

    status: int


class TransportError(WhatsAppError):
    """Nobody's: no answer came. What was sent may have arrived."""


def _again(kind: type[WhatsAppError], known: dict[str, object]) -> WhatsAppError:
    error = kind.__new__(kind, known["message"])
    error.__dict__.update(known)
    return error
