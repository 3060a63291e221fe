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

    Block people: they can't write to the number any more, nor see it online. Only those who wrote in the last 24
    hours, and 64,000 in all.

    If one of them can't be blocked, the answer is error 139100; its body tells who was.
    """

    block_users: Sequence[BlockedUser]
    """The people."""
    phone_number_id: NotRequired[str]
    """Default: the client's phone number ID."""
    messaging_product: NotRequired[Literal["whatsapp"]]
    """Constant; may be omitted."""


class BlockedUserByUser(TypedDict):
    """One form of `BlockedUser`."""

    user: str
    """Their phone number or WhatsApp id."""


class BlockedUserByUserId(TypedDict):
    """One form of `BlockedUser`."""

    user_id: str
    """Their business-scoped user id; that of a parent is refused."""


BlockedUser: TypeAlias = BlockedUserByUser | BlockedUserByUserId
"""A person to block or unblock."""


class UnblockUsers(TypedDict):
    """Parameters of `block_users.remove` as one mapping: `wa.block_users.remove(**{…})`.

    Unblock people, so that they can write to the number again.

    If one of them can't be unblocked, the answer is error 139100; its body tells who was.
    """

    block_users: Sequence[BlockedUser]
    """The people."""
    phone_number_id: NotRequired[str]
    """Default: the client's phone number ID."""
    messaging_product: NotRequired[Literal["whatsapp"]]
    """Constant; may be omitted."""


class ListBlockedUsers(TypedDict):
    """Parameters of `block_users.list` as one mapping: `wa.block_users.list(**{…})`.

    List the people whom a number has blocked.
    """

    limit: NotRequired[int]
    """How many on a page."""
    after: NotRequired[str]
    """The page after this cursor."""
    before: NotRequired[str]
    """The page before this cursor."""
    phone_number_id: NotRequired[str]
    """Default: the client's phone number ID."""
