# Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

"""Operations: `phone_numbers.list`, `phone_numbers.get`."""

# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from ..area import Area, awaited, iterated

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from typing import Any

    from .. import params, types


class PhoneNumbers(Area):
    """Operations: `phone_numbers.list`, `phone_numbers.get`."""

    def list(
        self,
        *,
        fields: Sequence[params.PhoneNumberField] | None = None,
        filtering: str | None = None,
        sort: str | None = None,
        limit: int | None = None,
        after: str | None = None,
        before: str | None = None,
        waba_id: str | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.PhoneNumbers:
        """Lists the phone numbers of a WhatsApp Business account.

        Args:
            fields: Fields to return per phone number.
            filtering: Filter as JSON, such as `[{"field":"account_mode","operator":"EQUAL","value":"LIVE"}]`.
            sort: Sort order: `creation_time` or `last_onboarded_time`, each with `.asc` or `.desc`.
            limit: Maximum number of phone numbers per page. 1 to 100. Default: 25.
            after: Cursor from a previous response. Returns the page after it.
            before: Cursor from a previous response. Returns the page before it.
            waba_id: Default: the client's WhatsApp Business account ID.
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/business-phone-numbers/phone-numbers
        """
        return self._client.call("phone_numbers.list", {
            "fields": fields,
            "filtering": filtering,
            "sort": sort,
            "limit": limit,
            "after": after,
            "before": before,
            "waba_id": waba_id,
        }, lenient=lenient, extra=extra)

    def list_all(
        self,
        *,
        fields: Sequence[params.PhoneNumberField] | None = None,
        filtering: str | None = None,
        sort: str | None = None,
        limit: int | None = None,
        after: str | None = None,
        before: str | None = None,
        waba_id: str | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> Iterator[types.PhoneNumber]:
        """Iterates over the items of all pages. Each page is requested when its first item is needed.

        Args:
            fields: Fields to return per phone number.
            filtering: Filter as JSON, such as `[{"field":"account_mode","operator":"EQUAL","value":"LIVE"}]`.
            sort: Sort order: `creation_time` or `last_onboarded_time`, each with `.asc` or `.desc`.
            limit: Maximum number of phone numbers per page. 1 to 100. Default: 25.
            after: Cursor from a previous response. Returns the page after it.
            before: Cursor from a previous response. Returns the page before it.
            waba_id: Default: the client's WhatsApp Business account ID.
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/business-phone-numbers/phone-numbers
        """
        return self._client.pages("phone_numbers.list", {
            "fields": fields,
            "filtering": filtering,
            "sort": sort,
            "limit": limit,
            "after": after,
            "before": before,
            "waba_id": waba_id,
        }, lenient=lenient, extra=extra)

    def get(
        self,
        *,
        fields: Sequence[params.PhoneNumberField] | None = None,
        phone_number_id: str | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.PhoneNumber:
        """Gets a phone number: display name, quality, limits and status.

        Args:
            fields: Fields to return.
            phone_number_id: Default: the client's phone number ID.
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/business-phone-numbers/phone-numbers
        """
        return self._client.call("phone_numbers.get", {
            "fields": fields,
            "phone_number_id": phone_number_id,
        }, lenient=lenient, extra=extra)


class AsyncPhoneNumbers(Area):
    """`PhoneNumbers` to await; methods that end with `_all` are for `async for`."""

    list = awaited(PhoneNumbers.list)
    list_all = iterated(PhoneNumbers.list_all)
    get = awaited(PhoneNumbers.get)
