# Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

"""Parameters of `smb_app_data`, under the platform's names."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Literal, TypeAlias, TypedDict

if sys.version_info >= (3, 11):
    from typing import NotRequired
elif TYPE_CHECKING:
    from typing_extensions import NotRequired


class SyncSmbAppData(TypedDict):
    """Parameters of `smb_app_data.sync` as one mapping: `wa.smb_app_data.sync(**{…})`.

    Requests the contacts or the chat history of the WhatsApp Business app. The data arrives by webhook
    (`smb_app_state_sync`, `history`).

    Each type can be requested once, within 24 hours of onboarding. A second request is refused with code 2593107,
    and a late one with code 2593108.
    """

    sync_type: SmbSyncType
    """Type of the data to send."""
    phone_number_id: NotRequired[str]
    """Default: the client's phone number ID."""
    messaging_product: NotRequired[Literal["whatsapp"]]
    """Constant; may be omitted."""


SmbSyncType: TypeAlias = Literal["smb_app_state_sync", "history"] | str
"""Type of data in the WhatsApp Business app.
Other values are accepted, too.

- `smb_app_state_sync`: Contacts of the business. Requested before the history.
- `history`: History of chats and messages.
"""
