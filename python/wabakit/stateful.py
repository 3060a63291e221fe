"""Objects that keep state between calls. Core has one interface for all of them; the printed classes add types."""

from __future__ import annotations

from datetime import timedelta

from ._core import Instance
from ._core import run as run_core
from .decision import Decision
from .given import current, milliseconds, moment, seed, span
from .record import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from typing_extensions import Self

    from ._core import Event

__all__ = ["Record", "Stateful", "current", "decision", "milliseconds", "moment", "run", "span"]


class Stateful:
    """Base class of objects with state."""

    _instance: Instance

    def _create(self, name: str, given: dict[str, Any]) -> None:
        self._instance = Instance(name, {**written(given), "seed": seed()})

    @classmethod
    def _restore(cls, name: str, snapshot: str) -> Self:
        restored = cls.__new__(cls)
        restored._instance = Instance.restore(name, snapshot)
        return restored

    def _call(self, method: str, given: dict[str, Any]) -> Any:
        return self._instance.call(method, written(given))

    def __reduce__(self) -> tuple[object, ...]:
        return type(self).restore, (self._instance.snapshot(),)  # type: ignore[attr-defined]


def run(name: str, function: str, given: dict[str, Any]) -> Any:
    """Calls a function of a class."""
    return run_core(name, function, written(given))


def written(given: dict[str, Any]) -> dict[str, Any]:
    """Returns arguments as core takes them: durations in milliseconds, and bytes as text."""
    return {name: value(item, name) for name, item in given.items()}


def value(given: dict[str, Any] | timedelta | bytes | str | int | Event | None, name: str) -> Any:
    if isinstance(given, timedelta):
        return span(given, name)
    if isinstance(given, bytes):
        return given.decode(errors="replace")
    return written(given) if isinstance(given, dict) else given


def decision(found: Any) -> Decision:
    """Returns a decision as core returns it."""
    return Decision(found["send"], moment(found.get("until")), found.get("because"), found.get("what_to_do"))
