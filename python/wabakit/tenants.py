"""Clients of many tenants over the same connections."""

from __future__ import annotations

from threading import Lock

from .errors import ValidationError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Any, Generic, TypeVar

    from .events import Event

    C = TypeVar("C")
else:

    class Generic:
        def __class_getitem__(cls, _):
            return cls

    C = None

# Clients that are kept.
_MOST = 1_000


class _Tenants:
    """The clients of tenants, by phone number, or by entry for events without one."""

    def __init__(self, client: Any, lookup: Callable[[Event], Any]) -> None:
        self._client = client
        self._lookup = lookup
        self._known: dict[str, Any] = {}
        self._lock = Lock()

    def forget(self, id: str) -> None:
        """Forgets the client of a phone number ID or an entry ID: `lookup` is called again for its next event."""
        with self._lock:
            self._known.pop(id, None)

    def _found(self, event: Event) -> Any:
        id = _id(event)
        with self._lock:
            client = self._known.pop(id, None)
            if client is not None:
                # The client that was used last is dropped last.
                self._known[id] = client
        return client

    def _made(self, event: Event, settings: Mapping[str, Any] | None) -> Any:
        id = _id(event)
        if settings is None:
            wanted = "an event of a known tenant"
            raise ValidationError(f"tenants.event: {wanted}, got {id}", path="tenants.event", wanted=wanted, got=id)
        number = event.phone_number_id
        client = self._client.with_(**{**settings, **({"phone_number_id": number} if number else {})})
        with self._lock:
            self._known[id] = client
            if len(self._known) > _MOST:
                del self._known[next(iter(self._known))]
        return client


class Tenants(_Tenants, Generic[C]):
    """The clients of many tenants over the connections of one client."""

    def client(self, event: Event) -> C:
        """Returns the client of the tenant that an event belongs to, for the phone number of the event. Raises a
        `ValidationError` if `lookup` returned `None`."""
        client = self._found(event)
        return self._made(event, self._lookup(event)) if client is None else client  # type: ignore[no-any-return]


class AsyncTenants(_Tenants, Generic[C]):
    """The clients of many tenants over the connections of one client, for asyncio."""

    async def client(self, event: Event) -> C:
        """Returns the client of the tenant that an event belongs to, like `Tenants.client`."""
        client = self._found(event)
        if client is None:
            settings = self._lookup(event)
            client = self._made(event, await settings if hasattr(settings, "__await__") else settings)
        return client  # type: ignore[no-any-return]


def _id(event: Event) -> str:
    return event.phone_number_id or event.entry_id
