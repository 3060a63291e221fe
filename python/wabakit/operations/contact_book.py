# Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

"""Operations: `contact_book.delete`."""

# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from ..area import Area, awaited

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any, Literal

    from .. import types


class ContactBook(Area):
    """Operations: `contact_book.delete`."""

    def delete(
        self,
        *,
        bsuid: str,
        phone_number_id: str | None = None,
        messaging_product: Literal["whatsapp"] | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.DeletedContact:
        """Deletes the phone number of a user from the contact book.

        Args:
            bsuid: Business-scoped user ID (BSUID) of the user.
            phone_number_id: Default: the client's phone number ID.
            messaging_product: Constant; may be omitted.
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/business-scoped-user-ids
        """
        return self._client.call("contact_book.delete", {
            "bsuid": bsuid,
            "phone_number_id": phone_number_id,
            "messaging_product": messaging_product,
        }, lenient=lenient, extra=extra)


class AsyncContactBook(Area):
    """`ContactBook` to await; methods that end with `_all` are for `async for`."""

    delete = awaited(ContactBook.delete)
