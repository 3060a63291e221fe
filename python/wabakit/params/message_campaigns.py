# Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

"""Parameters of `message_campaigns`, under the platform's names."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, TypedDict

if sys.version_info >= (3, 11):
    from typing import NotRequired
elif TYPE_CHECKING:
    from typing_extensions import NotRequired


class ListMessageCampaigns(TypedDict):
    """Parameters of `message_campaigns.list` as one mapping: `wa.message_campaigns.list(**{…})`.

    Lists the message campaigns of a WhatsApp Business account. Known from Meta's SDK only, without the fields of a
    campaign.
    """

    fields: NotRequired[str]
    """Fields to return per campaign, separated by commas."""
    limit: NotRequired[int]
    """Maximum number of campaigns per page. 1 to 100. Default: 25."""
    after: NotRequired[str]
    """Cursor from a previous response. Returns the page after it."""
    before: NotRequired[str]
    """Cursor from a previous response. Returns the page before it."""
    waba_id: NotRequired[str]
    """Default: the client's WhatsApp Business account ID."""
