"""Requests as transports get them."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import ItemsView, Iterator, KeysView, ValuesView

    from ._core import Request as Built
    from .files import Body


class Headers:
    """The headers of a request: names in lower case, with their values. `dict(headers)` has all of them; `repr` names them
    without values, which include the access token."""

    __slots__ = ("_held",)

    def __init__(self, held: dict[str, str]) -> None:
        self._held = held

    def __getitem__(self, name: str) -> str:
        return self._held[name]

    def __contains__(self, name: object) -> bool:
        return name in self._held

    def __iter__(self) -> Iterator[str]:
        return iter(self._held)

    def __len__(self) -> int:
        return len(self._held)

    def get(self, name: str, default: str | None = None) -> str | None:
        return self._held.get(name, default)

    def keys(self) -> KeysView[str]:
        return self._held.keys()

    def values(self) -> ValuesView[str]:
        return self._held.values()

    def items(self) -> ItemsView[str, str]:
        return self._held.items()

    def copy(self) -> dict[str, str]:
        return dict(self._held)

    def __repr__(self) -> str:
        return f"Headers({', '.join(self._held)})"


class Request:
    """A request for a transport."""

    __slots__ = (
        "body", "built", "connect_timeout", "deadline", "headers", "idempotent", "method", "response_limit", "url",
    )  # fmt: skip

    def __init__(
        self, method: str, url: str, headers: Headers, body: bytes | Body | None, *, response_limit: int = 1 << 27,
        idempotent: bool = False, connect_timeout: float = 10, deadline: float | None = None, built: Built | None = None,
    ) -> None:  # fmt: skip
        self.method = method
        """HTTP method of the request."""
        self.url = url
        """URL with its query, which can contain secrets."""
        self.headers = headers
        """Headers, in an object whose `repr` shows no values."""
        self.body = body
        """Body. With a file, it is iterated, with `for` or `async for`; `len` and `bytes` return its length and all of it."""
        self.response_limit = response_limit
        """Maximum size of the response's body after decompression, in bytes. A larger body is refused."""
        self.idempotent = idempotent
        """True if a repeated request has the same effect as one request."""
        self.connect_timeout = connect_timeout
        """Maximum time to connect, in seconds."""
        self.deadline = deadline
        """Time of `time.monotonic()` when the call ends, if it has a deadline."""
        self.built = built
        """The request as core built it."""

    def __repr__(self) -> str:
        return f"Request({self.method} {self.url.partition('?')[0]})"


class NotSent(OSError):
    """The request can't have left: there was no connection."""


# Exceptions after which the request can't have left, by the full name of their class.
_UNSENT = frozenset(
    {
        "builtins.ConnectionRefusedError", "socket.gaierror", "ssl.SSLCertVerificationError",
        "urllib3.exceptions.NewConnectionError", "urllib3.exceptions.ConnectTimeoutError",
        "urllib3.exceptions.ProxyError", "urllib3.exceptions.EmptyPoolError", "urllib3.exceptions.LocationValueError",
        "aiohttp.client_exceptions.ClientConnectorError", "aiohttp.client_exceptions.ConnectionTimeoutError",
        "aiohttp.client_exceptions.ClientHttpProxyError", "aiohttp.client_exceptions.InvalidURL",
        *(
            f"{library}.{name}"
            for library in ("httpx", "httpx2")
            for name in ("ConnectError", "ConnectTimeout", "PoolTimeout", "ProxyError", "UnsupportedProtocol", "InvalidURL")
        ),
    }
)  # fmt: skip


def may_have_left(cause: BaseException) -> bool:
    """Returns whether the request may have left before an exception of a transport."""
    names = {f"{kind.__module__}.{kind.__qualname__}" for kind in type(cause).__mro__}
    return not isinstance(cause, NotSent) and names.isdisjoint(_UNSENT)
