# Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

"""Responses and events of `usernames`, for annotations: at run time each of these is a `wabakit.Object`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .shared import Received


class Username(Received):
    """A number's username."""

    username: str | None
    """The username, if there is one."""
    status: UsernameStatus | None
    """Whether people see it."""


UsernameStatus: TypeAlias = Literal["approved", "reserved"] | str
"""Whether people see a username.
Other values are accepted, too.

- `approved`: They do.
- `reserved`: It is kept for you, but not shown yet.
"""


class UsernameSuggestions(Received):
    """Usernames that a number could take."""

    data: list[UsernameSuggestionList]
    """Lists of them."""


class UsernameSuggestionList(Received):
    """Usernames that a number could take."""

    username_suggestions: list[str] | None
    """The usernames."""
