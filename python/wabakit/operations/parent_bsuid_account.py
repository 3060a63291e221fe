# Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

"""Operations: `parent_bsuid_account.get`."""

# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from ..area import Area, awaited

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from .. import types


class ParentBsuidAccount(Area):
    """Operations: `parent_bsuid_account.get`."""

    def get(
        self,
        *,
        business_id: str | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.ParentBsuidAccount:
        """Gets the parent BSUID account of a business portfolio and the portfolios that share its user IDs
        (`US.ENT.…`).

        Args:
            business_id: Default: the client's business portfolio ID.
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/business-scoped-user-ids
        """
        return self._client.call("parent_bsuid_account.get", {"business_id": business_id}, lenient=lenient, extra=extra)


class AsyncParentBsuidAccount(Area):
    """`ParentBsuidAccount` to await; methods that end with `_all` are for `async for`."""

    get = awaited(ParentBsuidAccount.get)
