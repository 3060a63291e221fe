"""Filters: they choose the events of a handler: `@hooks.on("message", has("image") | matches("text.body", "^hi"))`.

Paths are within the event's data, in the platform's names: `text`, `interactive.button_reply`, `errors.0.code`.
"""

# A received list may hold anything.
# pyright: reportUnknownVariableType=false, reportUnknownArgumentType=false

from __future__ import annotations

from ._core import Object
from .given import refused

TYPE_CHECKING = False
if TYPE_CHECKING:
    import re
    from collections.abc import Callable
    from typing import Any, Generic, TypeVar, overload

    from ._core import Event

    P = TypeVar("P", bound=str)
else:
    P = None

    class Generic:
        """Stands for `typing.Generic`, which takes time to import."""

        def __class_getitem__(cls, _):
            return cls




class Filter:
    """A condition on an event. `&`, `|` and `~` combine it with other filters and with any function of an event."""

    def __init__(self, passes: Callable[[Any], object]) -> None:
        if not callable(passes):
            raise refused(passes, "filter", "a function of an event")
        self._passes = passes

    def __call__(self, event: Event) -> bool:
        return bool(self._passes(event))

    def __and__(self, other: Callable[[Any], object]) -> Filter:
        other = Filter(other)
        return Filter(lambda event: self(event) and other(event))

    def __or__(self, other: Callable[[Any], object]) -> Filter:
        other = Filter(other)
        return Filter(lambda event: self(event) or other(event))

    def __invert__(self) -> Filter:
        return Filter(lambda event: not self(event))


class Has(Filter, Generic[P]):
    """A filter for events that have a value at a path. The handler's event has it for type checkers too."""


if TYPE_CHECKING:

    @overload
    def has(path: P, /) -> Has[P]: ...
    @overload
    def has(path: str, /, *paths: str) -> Filter: ...


def has(*paths: str) -> Filter:
    """Accepts events that have a value other than null at all of these keys or paths. With one path, the type of the handler's
    event has the value: `@hooks.on("message", has("text"))`."""
    return Has(lambda event: all(_at(event, path) is not None for path in paths))


def equals(path: str, *values: str | int | float | bool) -> Filter:
    """Accepts events whose value at a path is one of these."""
    return Filter(lambda event: _at(event, path) in values)


def matches(path: str, pattern: str | re.Pattern[str]) -> Filter:
    """Accepts events in whose text at a path the pattern is found."""
    import re

    search = re.compile(pattern).search

    def passes(event: Event) -> bool:
        text = _at(event, path)
        return isinstance(text, str) and search(text) is not None

    return Filter(passes)


def where(passes: Callable[[Any], object]) -> Filter:
    """Accepts events for which a function is true: `where(lambda event: event.timestamp > start) & has("text")`."""
    return Filter(passes)


def _at(event: Event, path: str) -> Any:
    value = event.data
    for key in path.split("."):
        if isinstance(value, Object):
            value = value.get(key)
        elif isinstance(value, list) and key.isdecimal() and int(key) < len(value):
            value = value[int(key)]
        else:
            return None
    return value
