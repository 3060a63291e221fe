# Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

"""Operations: `phone_numbers.list`, `phone_numbers.get`."""

# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from ..area import Area, awaited, iterated

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from typing import Any

    from .. import types


class PhoneNumbers(Area):
    """Operations: `phone_numbers.list`, `phone_numbers.get`."""

    def list(
        self,
        *,
        fields: str | None = None,
        filtering: str | None = None,
        sort: str | None = None,
        limit: int | None = None,
        after: str | None = None,
        before: str | None = None,
        waba_id: str | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.PhoneNumbers:
        """List the phone numbers of a WhatsApp Business account.

        Args:
            fields: What to tell of each, by commas, as in `id,verified_name,status`; a few things unless told.
            filtering: JSON, as in `[{"field":"account_mode","operator":"EQUAL","value":"LIVE"}]`.
            sort: As in `creation_time.desc`.
            limit: How many on a page: 1 to 100, 25 unless told.
            after: The page after this cursor.
            before: The page before this cursor.
            waba_id: Default: the client's WhatsApp Business account ID.
            lenient: Whether to pass values that break a limit, and unknown fields. Types are always checked.
            extra: Fields that this version doesn't know: merged deep into the body after the checks.

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
        fields: str | None = None,
        filtering: str | None = None,
        sort: str | None = None,
        limit: int | None = None,
        after: str | None = None,
        before: str | None = None,
        waba_id: str | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> Iterator[types.PhoneNumber]:
        """Every item of every page. A page is requested when its first item is needed.

        Args:
            fields: What to tell of each, by commas, as in `id,verified_name,status`; a few things unless told.
            filtering: JSON, as in `[{"field":"account_mode","operator":"EQUAL","value":"LIVE"}]`.
            sort: As in `creation_time.desc`.
            limit: How many on a page: 1 to 100, 25 unless told.
            after: The page after this cursor.
            before: The page before this cursor.
            waba_id: Default: the client's WhatsApp Business account ID.
            lenient: Whether to pass values that break a limit, and unknown fields. Types are always checked.
            extra: Fields that this version doesn't know: merged deep into the body after the checks.

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
        fields: str | None = None,
        phone_number_id: str | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.PhoneNumber:
        """Get one phone number: its name, quality, limits and state.

        Args:
            fields: What to tell of it, by commas, as in `id,throughput,whatsapp_business_manager_messaging_limit`; a
                few things unless told.
            phone_number_id: Default: the client's phone number ID.
            lenient: Whether to pass values that break a limit, and unknown fields. Types are always checked.
            extra: Fields that this version doesn't know: merged deep into the body after the checks.

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
