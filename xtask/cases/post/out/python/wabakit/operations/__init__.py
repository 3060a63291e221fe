# Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

"""A method for each operation, by area. `WhatsApp` has the areas as attributes; those of `AsyncWhatsApp` have awaitable methods."""

from __future__ import annotations

from .letters import AsyncLetters as AsyncLetters, Letters as Letters
from .stamps import AsyncStamps as AsyncStamps, Stamps as Stamps

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal, TypeAlias

    Operation: TypeAlias = Literal["letters.send", "letters.list", "stamps.upload", "stamps.download"]
    """The names of all operations."""


class Areas:
    """Every area of operations."""

    @property
    def letters(self) -> Letters:
        """Operations: `letters.send`, `letters.list`."""
        return Letters(self)

    @property
    def stamps(self) -> Stamps:
        """Operations: `stamps.upload`, `stamps.download`."""
        return Stamps(self)


class AsyncAreas:
    """Every area of operations."""

    @property
    def letters(self) -> AsyncLetters:
        """Operations: `letters.send`, `letters.list`."""
        return AsyncLetters(self)

    @property
    def stamps(self) -> AsyncStamps:
        """Operations: `stamps.upload`, `stamps.download`."""
        return AsyncStamps(self)
