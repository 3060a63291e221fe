# Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

"""Responses and events of `message_samples`, for annotations: at run time each of these is a `wabakit.Object`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .shared import Received


class MessageSample(Received):
    """Category that the platform assigns to a message."""

    success: bool | None
    """True if the request succeeded."""
    category: TemplateCategory | None
    """Category of the message. Every category except `MARKETING` can be sent without a template."""


TemplateCategory: TypeAlias = Literal["AUTHENTICATION", "MARKETING", "UTILITY"] | str
"""Category of a template.
Other values are accepted, too.

- `AUTHENTICATION`: Authentication: one-time passwords.
- `MARKETING`: Marketing: offers, and every message that is neither authentication nor utility.
- `UTILITY`: Utility: updates on something that the user did or requested.
"""
