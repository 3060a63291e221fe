# Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

"""Parameters of `block_users`, under the platform's names."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, TypeAlias, TypedDict

if sys.version_info >= (3, 11):
    from typing import NotRequired
elif TYPE_CHECKING:
    from typing_extensions import NotRequired


class BlockUsers(TypedDict):
    """Parameters of `block_users.add` as one mapping: `wa.block_users.add(**{…})`.

    Blocks WhatsApp users. Blocked users cannot message the phone number or see it online.

    Only users who wrote in the last 24 hours can be blocked. At most 64,000 users per phone number.

    If one of the users cannot be blocked, the API returns error 139100; its body lists the blocked and the failed
    users.
    """

    block_users: Sequence[BlockedUser]
    """Users to block. At least one."""
    phone_number_id: NotRequired[str]
    """Default: the client's phone number ID."""
    messaging_product: NotRequired[Literal["whatsapp"]]
    """Constant; may be omitted."""


class BlockedUserByUser(TypedDict):
    """One form of `BlockedUser`."""

    user: str
    """Phone number or WhatsApp ID of the user."""


class BlockedUserByUserId(TypedDict):
    """One form of `BlockedUser`."""

    user_id: str
    """Business-scoped user ID (BSUID). A parent BSUID is refused."""


BlockedUser: TypeAlias = BlockedUserByUser | BlockedUserByUserId
"""A user to block or unblock."""


class UnblockUsers(TypedDict):
    """Parameters of `block_users.remove` as one mapping: `wa.block_users.remove(**{…})`.

    Unblocks WhatsApp users, who can then message the phone number again.

    If one of the users cannot be unblocked, the API returns error 139100; its body lists the unblocked and the
    failed users.
    """

    block_users: Sequence[BlockedUser]
    """Users to unblock. At least one."""
    phone_number_id: NotRequired[str]
    """Default: the client's phone number ID."""
    messaging_product: NotRequired[Literal["whatsapp"]]
    """Constant; may be omitted."""


class ListBlockedUsers(TypedDict):
    """Parameters of `block_users.list` as one mapping: `wa.block_users.list(**{…})`.

    Lists the blocked users of a phone number.
    """

    limit: NotRequired[int]
    """Maximum number of users per page."""
    after: NotRequired[str]
    """Cursor from a previous response. Returns the page after it."""
    before: NotRequired[str]
    """Cursor from a previous response. Returns the page before it."""
    phone_number_id: NotRequired[str]
    """Default: the client's phone number ID."""
