# Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

"""Operations: `qr_codes.create`, `qr_codes.update`, `qr_codes.list`, `qr_codes.get`, `qr_codes.delete`."""

# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from ..area import Area, awaited, iterated

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from typing import Any

    from .. import params, types


class QrCodes(Area):
    """Operations: `qr_codes.create`, `qr_codes.update`, `qr_codes.list`, `qr_codes.get`, `qr_codes.delete`."""

    def create(
        self,
        *,
        prefilled_message: str,
        generate_qr_image: params.QrImageType | None = None,
        phone_number_id: str | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.QrCode:
        """Creates a QR code and its short link. At most 2,000 QR codes per phone number.

        Args:
            prefilled_message: Prefilled message of the chat. 1 to 140 characters.
            generate_qr_image: Image format. If set, the response contains the URL of a QR code image.
            phone_number_id: Default: the client's phone number ID.
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/qr-codes
        """
        return self._client.call("qr_codes.create", {
            "prefilled_message": prefilled_message,
            "generate_qr_image": generate_qr_image,
            "phone_number_id": phone_number_id,
        }, lenient=lenient, extra=extra)

    def update(
        self,
        *,
        code: str,
        prefilled_message: str,
        phone_number_id: str | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.QrCode:
        """Updates the prefilled message of a QR code.

        Args:
            code: Code that identifies the QR code: 14 characters, the end of its short link.
            prefilled_message: Prefilled message of the chat. 1 to 140 characters.
            phone_number_id: Default: the client's phone number ID.
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/qr-codes
        """
        return self._client.call("qr_codes.update", {
            "code": code,
            "prefilled_message": prefilled_message,
            "phone_number_id": phone_number_id,
        }, lenient=lenient, extra=extra)

    def list(
        self,
        *,
        fields: Sequence[params.QrCodeField] | None = None,
        code: str | None = None,
        limit: int | None = None,
        after: str | None = None,
        before: str | None = None,
        phone_number_id: str | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.QrCodes:
        """Lists the QR codes of a phone number.

        Args:
            fields: Fields to return per QR code. Default: `code`, `prefilled_message` and `deep_link_url`.
            code: Code of one QR code, to return only this one.
            limit: Maximum number of QR codes per page. 1 to 25. Default: 25.
            after: Cursor from a previous response. Returns the page after it.
            before: Cursor from a previous response. Returns the page before it.
            phone_number_id: Default: the client's phone number ID.
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/qr-codes
        """
        return self._client.call("qr_codes.list", {
            "fields": fields,
            "code": code,
            "limit": limit,
            "after": after,
            "before": before,
            "phone_number_id": phone_number_id,
        }, lenient=lenient, extra=extra)

    def list_all(
        self,
        *,
        fields: Sequence[params.QrCodeField] | None = None,
        code: str | None = None,
        limit: int | None = None,
        after: str | None = None,
        before: str | None = None,
        phone_number_id: str | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> Iterator[types.QrCode]:
        """Iterates over the items of all pages. Each page is requested when its first item is needed.

        Args:
            fields: Fields to return per QR code. Default: `code`, `prefilled_message` and `deep_link_url`.
            code: Code of one QR code, to return only this one.
            limit: Maximum number of QR codes per page. 1 to 25. Default: 25.
            after: Cursor from a previous response. Returns the page after it.
            before: Cursor from a previous response. Returns the page before it.
            phone_number_id: Default: the client's phone number ID.
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/qr-codes
        """
        return self._client.pages("qr_codes.list", {
            "fields": fields,
            "code": code,
            "limit": limit,
            "after": after,
            "before": before,
            "phone_number_id": phone_number_id,
        }, lenient=lenient, extra=extra)

    def get(
        self,
        *,
        code: str,
        fields: Sequence[params.QrCodeField] | None = None,
        phone_number_id: str | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.QrCodes:
        """Gets a QR code. The response is a one-element list.

        Args:
            code: Code that identifies the QR code: 14 characters, the end of its short link.
            fields: Fields to return. Default: as in `qr_codes.list`.
            phone_number_id: Default: the client's phone number ID.
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/qr-codes
        """
        return self._client.call("qr_codes.get", {
            "code": code,
            "fields": fields,
            "phone_number_id": phone_number_id,
        }, lenient=lenient, extra=extra)

    def delete(
        self,
        *,
        code: str,
        phone_number_id: str | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.Success:
        """Deletes a QR code and its short link.

        Args:
            code: Code that identifies the QR code: 14 characters, the end of its short link.
            phone_number_id: Default: the client's phone number ID.
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/qr-codes
        """
        return self._client.call("qr_codes.delete", {
            "code": code,
            "phone_number_id": phone_number_id,
        }, lenient=lenient, extra=extra)


class AsyncQrCodes(Area):
    """`QrCodes` to await; methods that end with `_all` are for `async for`."""

    create = awaited(QrCodes.create)
    update = awaited(QrCodes.update)
    list = awaited(QrCodes.list)
    list_all = iterated(QrCodes.list_all)
    get = awaited(QrCodes.get)
    delete = awaited(QrCodes.delete)
