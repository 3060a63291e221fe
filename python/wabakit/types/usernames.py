# Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

"""Responses and events of `usernames`, for annotations: at run time each of these is a `wabakit.Object`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .shared import Received


class Username(Received):
    """Username of a phone number and its status."""

    username: str | None
    """Username of the phone number. Absent if there is none."""
    status: UsernameStatus | None
    """Status of the username: approved or reserved."""


UsernameStatus: TypeAlias = Literal["approved", "reserved"] | str
"""Status of a username.
Other values are accepted, too.

- `approved`: Approved and visible to users.
- `reserved`: Reserved for the business, but not visible yet.
"""


class UsernameSuggestions(Received):
    """Available usernames for a phone number."""

    data: list[UsernameSuggestionList]
    """Lists of available usernames."""


class UsernameSuggestionList(Received):
    """List of available usernames."""

    username_suggestions: list[str] | None
    """Available usernames for the phone number."""
