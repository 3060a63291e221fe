# Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

"""Parameters of `parent_bsuid_account`, under the platform's names."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, TypedDict

if sys.version_info >= (3, 11):
    from typing import NotRequired
elif TYPE_CHECKING:
    from typing_extensions import NotRequired


class GetParentBsuidAccount(TypedDict):
    """Parameters of `parent_bsuid_account.get` as one mapping: `wa.parent_bsuid_account.get(**{…})`.

    Gets the parent BSUID account of a business portfolio and the portfolios that share its user IDs (`US.ENT.…`).
    """

    business_id: NotRequired[str]
    """Default: the client's business portfolio ID."""
