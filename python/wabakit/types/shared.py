# Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

"""Responses and events that several areas share, for annotations: at run time each of these is a `wabakit.Object`."""

from __future__ import annotations

from .._core import Object


class Shape(type):
    """Refuses `isinstance`: every received object is a `wabakit.Object`."""

    def __instancecheck__(cls, instance: object) -> bool:
        raise TypeError(f"{cls.__name__} describes received data, which is a wabakit.Object: look at its keys instead")


class Received(Object, metaclass=Shape):
    """A received object."""

    raw: bytes | None
    """Raw bytes of the whole response; `None` for an object within a response."""


class Success(Received):
    """Result of a successful operation."""

    success: bool
    """True if the operation succeeded."""


class Paging(Received):
    """Links and cursors of a page."""

    cursors: Cursors | None
    """Cursors of the first and the last item of this page."""
    next: str | None
    """URL of the next page. Absent on the last page. To request the page, use `cursors.after`."""
    previous: str | None
    """URL of the previous page. Absent on the first page."""


class Cursors(Received):
    """Cursors of a page. They expire, so don't store them."""

    before: str | None
    """Cursor for the previous page, as the parameter `before`."""
    after: str | None
    """Cursor for the next page, as the parameter `after`."""
