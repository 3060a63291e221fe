# Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

"""Parameters of `message_history`, under the platform's names."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Literal, TypeAlias, TypedDict

if sys.version_info >= (3, 11):
    from typing import NotRequired
elif TYPE_CHECKING:
    from typing_extensions import NotRequired


class ListMessageHistory(TypedDict):
    """Parameters of `message_history.list` as one mapping: `wa.message_history.list(**{…})`.

    List messages of a number and what became of them.
    """

    message_id: NotRequired[str]
    """Only this message."""
    fields: NotRequired[str]
    """What to tell of each, by commas: `id`, `message_id`, `events`. The first two unless told."""
    limit: NotRequired[int]
    """How many on a page: 1 to 100, 25 unless told."""
    after: NotRequired[str]
    """The page after this cursor."""
    before: NotRequired[str]
    """The page before this cursor."""
    phone_number_id: NotRequired[str]
    """Default: the client's phone number ID."""


HistoryStatus: TypeAlias = Literal["SENT", "DELIVERED", "READ", "FAILED", "DELETED"] | str
"""What became of a message.
Other values are accepted, too.

- `SENT`: It went out.
- `DELIVERED`: It arrived.
- `READ`: It was read.
- `FAILED`: It failed.
- `DELETED`: It was deleted.
"""


class ListMessageHistoryEvents(TypedDict):
    """Parameters of `message_history.list_events` as one mapping: `wa.message_history.list_events(**{…})`.

    List what became of one message.
    """

    message_history_id: str
    """The message's entry in the history."""
    status_filter: NotRequired[HistoryStatus]
    """Only these states."""
    fields: NotRequired[str]
    """What to tell of each, by commas."""
    limit: NotRequired[int]
    """How many on a page: 1 to 100, 25 unless told."""
    after: NotRequired[str]
    """The page after this cursor."""
    before: NotRequired[str]
    """The page before this cursor."""
