# Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

"""Parameters of `contact_book`, under the platform's names."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Literal, TypedDict

if sys.version_info >= (3, 11):
    from typing import NotRequired
elif TYPE_CHECKING:
    from typing_extensions import NotRequired


class DeleteContact(TypedDict):
    """Parameters of `contact_book.delete` as one mapping: `wa.contact_book.delete(**{…})`.

    Deletes the phone number of a user from the contact book.
    """

    bsuid: str
    """Business-scoped user ID (BSUID) of the user."""
    phone_number_id: NotRequired[str]
    """Default: the client's phone number ID."""
    messaging_product: NotRequired[Literal["whatsapp"]]
    """Constant; may be omitted."""
