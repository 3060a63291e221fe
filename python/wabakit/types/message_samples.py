# Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

"""Responses and events of `message_samples`, for annotations: at run time each of these is a `wabakit.Object`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .shared import Received


class MessageSample(Received):
    """What the platform takes a message for."""

    success: bool | None
    """Whether the call was good."""
    category: TemplateCategory | None
    """The category: anything but `MARKETING` can be sent without a template."""


TemplateCategory: TypeAlias = Literal["AUTHENTICATION", "MARKETING", "UTILITY"] | str
"""What a template is for.
Other values are accepted, too.

- `AUTHENTICATION`: One-time codes.
- `MARKETING`: Offers and everything else.
- `UTILITY`: About something the person did or asked for.
"""
