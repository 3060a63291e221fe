# Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

"""Operations: `account_numbers.get`."""

# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from ..area import Area, awaited

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from .. import params, types


class AccountNumbers(Area):
    """Operations: `account_numbers.get`."""

    def get(
        self,
        *,
        account_number_id: str,
        fields: Sequence[params.AccountNumberField] | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.AccountNumber:
        """Gets a WhatsApp account number: display name, quality, limit and status.

        Args:
            account_number_id: ID of the WhatsApp account number.
            fields: Fields to return.
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/
        """
        return self._client.call("account_numbers.get", {
            "account_number_id": account_number_id,
            "fields": fields,
        }, lenient=lenient, extra=extra)


class AsyncAccountNumbers(Area):
    """`AccountNumbers` to await; methods that end with `_all` are for `async for`."""

    get = awaited(AccountNumbers.get)
