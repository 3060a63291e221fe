# Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

"""Parameters of `message_samples`, under the platform's names."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Literal, TypeAlias, TypedDict

from .messages import Interactive, TextBody

if sys.version_info >= (3, 11):
    from typing import NotRequired
elif TYPE_CHECKING:
    from typing_extensions import NotRequired


class CreateMessageSample(TypedDict):
    """Parameters of `message_samples.create` as one mapping: `wa.message_samples.create(**{…})`.

    Show the platform a message that Direct Send is to send: the answer is the category that it takes it for.

    In beta, for accounts that have Direct Send. The body is known from Meta's own SDK only.
    """

    type: NotRequired[Literal["text", "interactive"]]
    """Type of the content."""
    text: NotRequired[TextBody]
    """Text."""
    interactive: NotRequired[Interactive]
    """Buttons, or a button that opens a page."""
    waba_id: NotRequired[str]
    """Default: the client's WhatsApp Business account ID."""


TemplateCategory: TypeAlias = Literal["AUTHENTICATION", "MARKETING", "UTILITY"] | str
"""What a template is for.
Other values are accepted, too.

- `AUTHENTICATION`: One-time codes.
- `MARKETING`: Offers and everything else.
- `UTILITY`: About something the person did or asked for.
"""
