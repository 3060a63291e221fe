# Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

"""Responses and events of `block_users`, for annotations: at run time each of these is a `wabakit.Object`."""

from __future__ import annotations

from .groups import ItemError
from .shared import Paging, Received


class BlockedUsers(Received):
    """Who was blocked."""

    block_users: BlockingOutcome | None
    """Who was, and who wasn't."""


class BlockingOutcome(Received):
    """Who was blocked, and who wasn't."""

    added_users: list[BlockOutcome] | None
    """Those who were."""
    failed_users: list[BlockOutcome] | None
    """Those who weren't."""


class BlockOutcome(Received):
    """What became of one person."""

    input: str | None
    """As you said them."""
    wa_id: str | None
    """Their WhatsApp id."""
    user_id: str | None
    """Their business-scoped user id."""
    errors: list[ItemError] | None
    """Why it failed."""


class UnblockedUsers(Received):
    """Who was unblocked."""

    block_users: UnblockOutcome | None
    """Who was, and who wasn't."""


class UnblockOutcome(Received):
    """Who was unblocked, and who wasn't."""

    removed_users: list[BlockOutcome] | None
    """Those who were."""
    added_users: list[BlockOutcome] | None
    """Those who were, as the guide's sample calls them."""
    failed_users: list[BlockOutcome] | None
    """Those who weren't."""


class BlockList(Received):
    """A page of people who are blocked."""

    data: list[BlockListEntry]
    """The people."""
    paging: Paging | None
    """The way to the other pages."""


class BlockListEntry(Received):
    """A person who is blocked."""

    wa_id: str | None
    """Their WhatsApp id."""
    user_id: str | None
    """Their business-scoped user id."""
    block_users: list[NestedBlockListEntry] | None
    """Blocked users, where the API lists them one level deeper."""


class NestedBlockListEntry(Received):
    """Blocked user, listed one level deeper than usual."""

    wa_id: str | None
    """WhatsApp ID of the user."""
