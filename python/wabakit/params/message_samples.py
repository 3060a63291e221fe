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

    Submits a sample of a Direct Send message and returns the category that the platform assigns to it.

    Beta feature, for accounts with Direct Send. The request body is known from Meta's SDK only.
    Required: exactly one of `text`, `interactive`.
    """

    type: NotRequired[Literal["text", "interactive"]]
    """Type of the content: the name of the key that holds it."""
    text: NotRequired[TextBody]
    """A text message."""
    interactive: NotRequired[Interactive]
    """An interactive message with reply buttons or a URL button."""
    waba_id: NotRequired[str]
    """Default: the client's WhatsApp Business account ID."""


TemplateCategory: TypeAlias = Literal["AUTHENTICATION", "MARKETING", "UTILITY"] | str
"""Category of a template.
Other values are accepted, too.

- `AUTHENTICATION`: Authentication: one-time passwords.
- `MARKETING`: Marketing: offers, and every message that is neither authentication nor utility.
- `UTILITY`: Utility: updates on something that the user did or requested.
"""
