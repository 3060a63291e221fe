# Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

"""Responses and events of `block_users`, for annotations: at run time each of these is a `wabakit.Object`."""

from __future__ import annotations

from .groups import ItemError
from .shared import Paging, Received


class BlockedUsers(Received):
    """Result of blocking users."""

    block_users: BlockingOutcome | None
    """Blocked and failed users."""


class BlockingOutcome(Received):
    """Blocked and failed users of a request."""

    added_users: list[BlockOutcome] | None
    """Users who were blocked."""
    failed_users: list[BlockOutcome] | None
    """Users who could not be blocked."""


class BlockOutcome(Received):
    """Result of blocking or unblocking one user."""

    input: str | None
    """User identifier, as in the request."""
    wa_id: str | None
    """WhatsApp ID of the user."""
    user_id: str | None
    """Business-scoped user ID (BSUID)."""
    errors: list[ItemError] | None
    """Errors, if the operation failed for this user."""


class UnblockedUsers(Received):
    """Result of unblocking users."""

    block_users: UnblockOutcome | None
    """Unblocked and failed users."""


class UnblockOutcome(Received):
    """Unblocked and failed users of a request."""

    removed_users: list[BlockOutcome] | None
    """Users who were unblocked."""
    added_users: list[BlockOutcome] | None
    """Users who were unblocked, under the name that the platform's guide uses."""
    failed_users: list[BlockOutcome] | None
    """Users who could not be unblocked."""


class BlockList(Received):
    """A page of blocked users."""

    data: list[BlockListEntry]
    """Blocked users on this page."""
    paging: Paging | None
    """Cursors of the next and previous pages."""


class BlockListEntry(Received):
    """A blocked WhatsApp user."""

    wa_id: str | None
    """WhatsApp ID of the user."""
    user_id: str | None
    """Business-scoped user ID (BSUID)."""
    block_users: list[NestedBlockListEntry] | None
    """Blocked users, if the platform nests the list one level deeper."""


class NestedBlockListEntry(Received):
    """Blocked user in a list that the platform nests one level deeper."""

    wa_id: str | None
    """WhatsApp ID of the user."""
