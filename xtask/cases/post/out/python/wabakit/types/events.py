# Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

"""Responses and events of webhooks, for annotations: at run time each of these is a `wabakit.Object`."""

from __future__ import annotations

from .letters import Letter
from .shared import Received


class Delivery(Received):
    """A letter that arrived."""

    letter: Letter
    """The letter."""
    weight: int | None
    """Its weight in grams."""
