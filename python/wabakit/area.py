"""Base class of the areas of operations."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Coroutine, Iterator
    from typing import Any, Concatenate, ParamSpec, TypeVar

    P = ParamSpec("P")
    T = TypeVar("T")


class Area:
    """The operations of one area, performed by a client."""

    __slots__ = ("_client",)

    def __init__(self, client: Any) -> None:
        self._client = client


# A method returns what its client returns: the async client something to await. Only the types differ.
if TYPE_CHECKING:

    def awaited(method: Callable[Concatenate[Any, P], T]) -> Callable[Concatenate[Any, P], Coroutine[Any, Any, T]]: ...
    def iterated(
        method: Callable[Concatenate[Any, P], Iterator[T]],
    ) -> Callable[Concatenate[Any, P], AsyncIterator[T]]: ...

else:

    def awaited(method):
        return method

    iterated = awaited
