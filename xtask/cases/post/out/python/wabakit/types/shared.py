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
