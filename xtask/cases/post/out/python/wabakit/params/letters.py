# Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

"""Parameters of `letters`, under the platform's names."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, TypeAlias, TypedDict

from .shared import File

if sys.version_info >= (3, 11):
    from typing import NotRequired
elif TYPE_CHECKING:
    from typing_extensions import NotRequired


_SendLetterKeys = TypedDict("_SendLetterKeys", {"from": "NotRequired[str]"})


class SendLetter(_SendLetterKeys):
    """Parameters of `letters.send` as one mapping: `wa.letters.send(**{…})`.

    Send a letter.

    It may hold */ signs.
    One side at most.
    """

    text: str
    """The text."""
    speed: NotRequired[Speed]
    """How fast it goes."""
    pictures: NotRequired[Sequence[File]]
    """Pictures in the letter."""
    phone_number_id: NotRequired[str]
    """Default: the client's phone number ID."""
    product: NotRequired[Literal["post"]]
    """Constant; may be omitted."""


Speed: TypeAlias = Literal["land", "air"] | str
"""The speed of a letter.
Other values are accepted, too.

- `land`: By land.
- `air`: By air.
"""


class ListLetters(TypedDict):
    """Parameters of `letters.list` as one mapping: `wa.letters.list(**{…})`.

    List the letters of an account.
    """

    after: NotRequired[str]
    """Cursor from a previous response. Returns the page after it."""
    before: NotRequired[str]
    """Cursor from a previous response. Returns the page before it."""
    waba_id: NotRequired[str]
    """Default: the client's WhatsApp Business account ID."""
