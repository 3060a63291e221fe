# Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

"""Responses and events of `shared`, for annotations: at run time each of these is a `wabakit.Object`."""

from __future__ import annotations

from .._core import Object


class Shape(type):
    """Refuses `isinstance`: every received object is a `wabakit.Object`."""

    def __instancecheck__(cls, instance: object) -> bool:
        raise TypeError(f"{cls.__name__} describes received data, which is a wabakit.Object: look at its keys instead")


class Received(Object, metaclass=Shape):
    """A received object."""

    raw: bytes | None
    """The whole response as it was received; `None` for an object within one."""


class Success(Received):
    """Result of a successful operation."""

    success: bool
    """True if the operation succeeded."""


class Paging(Received):
    """A page of a list."""

    cursors: Cursors | None
    """Where this page begins and ends."""
    next: str | None
    """There is a next page as long as this is here. Ask for it with `cursors.after`."""
    previous: str | None
    """There is a previous page as long as this is here."""


class Cursors(Received):
    """Where a page begins and ends. Don't keep cursors: they go stale."""

    before: str | None
    """Give it as `before` for the page before."""
    after: str | None
    """Give it as `after` for the page after."""
