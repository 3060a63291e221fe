# Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

"""Parameters of `usernames`, under the platform's names."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Literal, TypeAlias, TypedDict

if sys.version_info >= (3, 11):
    from typing import NotRequired
elif TYPE_CHECKING:
    from typing_extensions import NotRequired


class GetUsername(TypedDict):
    """Parameters of `usernames.get` as one mapping: `wa.usernames.get(**{…})`.

    Gets the username of a phone number.
    """

    phone_number_id: NotRequired[str]
    """Default: the client's phone number ID."""


class SetUsername(TypedDict):
    """Parameters of `usernames.set` as one mapping: `wa.usernames.set(**{…})`.

    Sets or changes the username of a phone number.
    """

    username: str
    """Username to set. 3 to 35 lowercase letters, digits, dots and underscores. The platform refuses endings that look
    like a domain.
    At least one letter; no dot at the start or end; no two consecutive dots; no leading `www`.
    """
    transfer_action: NotRequired[UsernameTransfer]
    """Transfer of the username from another phone number of the portfolio. Without a transfer, the API returns code
    147005 for a username in use.
    """
    phone_number_id: NotRequired[str]
    """Default: the client's phone number ID."""


UsernameTransfer: TypeAlias = Literal["none", "force_transfer"] | str
"""Transfer of a username from another phone number.
Other values are accepted, too.

- `none`: No transfer of the username. The default.
- `force_transfer`: Transfer the username from the other phone number.
"""


class DeleteUsername(TypedDict):
    """Parameters of `usernames.delete` as one mapping: `wa.usernames.delete(**{…})`.

    Deletes the username of a phone number.
    """

    phone_number_id: NotRequired[str]
    """Default: the client's phone number ID."""


class SuggestUsernames(TypedDict):
    """Parameters of `usernames.suggest` as one mapping: `wa.usernames.suggest(**{…})`.

    Suggests available usernames for a phone number.
    """

    phone_number_id: NotRequired[str]
    """Default: the client's phone number ID."""
