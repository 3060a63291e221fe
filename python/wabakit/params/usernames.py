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

    Get a number's username.
    """

    phone_number_id: NotRequired[str]
    """Default: the client's phone number ID."""


class SetUsername(TypedDict):
    """Parameters of `usernames.set` as one mapping: `wa.usernames.set(**{…})`.

    Take a username for a number, or change it.
    """

    username: str
    """3 to 35 lower-case letters, digits, dots and underscores. The platform refuses what ends like a domain.
    At least one letter; no dot at its ends nor two in a row; it doesn't begin with `www`.
    """
    transfer_action: NotRequired[UsernameTransfer]
    """Whether to take it from another number of the portfolio (else code 147005)."""
    phone_number_id: NotRequired[str]
    """Default: the client's phone number ID."""


UsernameTransfer: TypeAlias = Literal["none", "force_transfer"] | str
"""Whether to take a username from another number.
Other values are accepted, too.

- `none`: Don't.
- `force_transfer`: Do.
"""


class DeleteUsername(TypedDict):
    """Parameters of `usernames.delete` as one mapping: `wa.usernames.delete(**{…})`.

    Give up a number's username.
    """

    phone_number_id: NotRequired[str]
    """Default: the client's phone number ID."""


class SuggestUsernames(TypedDict):
    """Parameters of `usernames.suggest` as one mapping: `wa.usernames.suggest(**{…})`.

    Get usernames that a number could take.
    """

    phone_number_id: NotRequired[str]
    """Default: the client's phone number ID."""
