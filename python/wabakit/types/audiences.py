# Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

"""Responses and events of `audiences`, for annotations: at run time each of these is a `wabakit.Object`."""

from __future__ import annotations

from typing import Any

from .shared import Paging, Received


class Audiences(Received):
    """A page of audiences."""

    data: list[Any]
    """Audiences on this page, as JSON objects."""
    paging: Paging | None
    """Cursors of the next and previous pages."""
