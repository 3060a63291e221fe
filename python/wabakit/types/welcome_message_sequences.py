# Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

"""Responses and events of `welcome_message_sequences`, for annotations: at run time each of these is a `wabakit.Object`."""

from __future__ import annotations

from .shared import Paging, Received


class WelcomeSequenceResult(Received):
    """Result of creating or updating a welcome message sequence."""

    sequence_id: str | None
    """ID of the new sequence. Absent after an update."""
    success: bool | None
    """True if the sequence was updated."""


class WelcomeSequences(Received):
    """A page of welcome message sequences."""

    data: list[StoredWelcomeSequence]
    """Sequences on this page."""
    paging: Paging | None
    """Cursors of the next and previous pages."""


class StoredWelcomeSequence(Received):
    """A welcome message sequence of an account."""

    sequence_id: str | None
    """ID of the sequence."""
    name: str | None
    """Name of the sequence."""
    welcome_message_sequence: str | None
    """Content of the sequence, as JSON text."""
    is_used_in_ad: bool | None
    """True if an ad uses the sequence."""
