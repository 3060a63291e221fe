# Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

"""Parameters of `app_permissions`, under the platform's names."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, TypedDict

if sys.version_info >= (3, 11):
    from typing import NotRequired
elif TYPE_CHECKING:
    from typing_extensions import NotRequired


class ListAppPermissions(TypedDict):
    """Parameters of `app_permissions.list` as one mapping: `wa.app_permissions.list(**{…})`.

    Lists the permissions of an app. Requires the app's own access token.
    """

    limit: NotRequired[int]
    """Maximum number of permissions per page. 1 to 100. Default: 25."""
    after: NotRequired[str]
    """Cursor from a previous response. Returns the page after it."""
    before: NotRequired[str]
    """Cursor from a previous response. Returns the page before it."""
    app_id: NotRequired[str]
    """Default: the client's app ID."""
