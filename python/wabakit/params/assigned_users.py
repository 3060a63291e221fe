# Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

"""Parameters of `assigned_users`, under the platform's names."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, TypeAlias, TypedDict

from .accounts import AccountTask

if sys.version_info >= (3, 11):
    from typing import NotRequired
elif TYPE_CHECKING:
    from typing_extensions import NotRequired


class ListAssignedUsers(TypedDict):
    """Parameters of `assigned_users.list` as one mapping: `wa.assigned_users.list(**{…})`.

    Lists the users of a business portfolio with access to a WhatsApp Business account.
    """

    business: str
    """ID of the business portfolio whose users are listed."""
    fields: NotRequired[Sequence[AssignedUserField]]
    """Fields to return per user."""
    limit: NotRequired[int]
    """Maximum number of users per page. 1 to 100. Default: 25."""
    after: NotRequired[str]
    """Cursor from a previous response. Returns the page after it."""
    before: NotRequired[str]
    """Cursor from a previous response. Returns the page before it."""
    waba_id: NotRequired[str]
    """Default: the client's WhatsApp Business account ID."""


AssignedUserField: TypeAlias = Literal["id", "name", "tasks", "business", "user_type"] | str
"""Field of `AssignedUser` to return. Its own fields can follow in braces: `field{one,two}`. Default: `id`, `name`,
`tasks`.

- `id`: ID of the user.
- `name`: Name of the user.
- `tasks`: Tasks that the user may perform.
- `business`: Business portfolio of the user.
- `user_type`: Type of the user: `BUSINESS_USER`, `SYSTEM_USER` or `PERSONAL_USER`.
"""


class AddAssignedUser(TypedDict):
    """Parameters of `assigned_users.add` as one mapping: `wa.assigned_users.add(**{…})`.

    Gives a user access to a WhatsApp Business account. Replaces the user's previous tasks. Requires the token of an
    admin system user.
    """

    user: str
    """ID of the user or system user."""
    tasks: Sequence[AccountTask]
    """Tasks that the user may perform. 1 to 16."""
    waba_id: NotRequired[str]
    """Default: the client's WhatsApp Business account ID."""


class RemoveAssignedUser(TypedDict):
    """Parameters of `assigned_users.remove` as one mapping: `wa.assigned_users.remove(**{…})`.

    Removes a user's access to a WhatsApp Business account.
    """

    user: str
    """ID of the user or system user."""
    waba_id: NotRequired[str]
    """Default: the client's WhatsApp Business account ID."""
