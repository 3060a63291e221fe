# Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

"""Responses and events of `letters`, for annotations: at run time each of these is a `wabakit.Object`."""

from __future__ import annotations

from .shared import Received


class Letter(Received):
    """A letter."""

    id: str
    """ID of the letter."""


class Letters(Received):
    """A page of letters."""

    data: list[Letter]
    """The letters."""
