# Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

"""Operations: `preverified_numbers.add`, `preverified_numbers.list`, `preverified_numbers.get`, `preverified_numbers.delete`, `preverified_numbers.request_code`, `preverified_numbers.verify_code`, `preverified_numbers.share`, `preverified_numbers.unshare`, `preverified_numbers.list_partners`."""

# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from ..area import Area, awaited, iterated

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from typing import Any

    from .. import params, types


class PreverifiedNumbers(Area):
    """Operations: `preverified_numbers.add`, `preverified_numbers.list`, `preverified_numbers.get`,
    `preverified_numbers.delete`, `preverified_numbers.request_code`, `preverified_numbers.verify_code`,
    `preverified_numbers.share`, `preverified_numbers.unshare`, `preverified_numbers.list_partners`.
    """

    def add(
        self,
        *,
        phone_number: str,
        business_id: str | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.AddedPreverifiedNumber:
        """Adds a phone number to the pool of pre-verified numbers. A number that is never verified leaves the pool
        after 90 days.

        Args:
            phone_number: Phone number with country code.
            business_id: Default: the client's business portfolio ID.
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/embedded-signup/pre-verified-numbers
        """
        return self._client.call("preverified_numbers.add", {
            "phone_number": phone_number,
            "business_id": business_id,
        }, lenient=lenient, extra=extra)

    def list(
        self,
        *,
        code_verification_status: params.PreverifiedStatus | None = None,
        phone_number: str | None = None,
        verification_status: params.PreverifiedStatus | None = None,
        availability_status: params.PreverifiedAvailability | None = None,
        country_code: str | None = None,
        fields: Sequence[params.PreverifiedNumberField] | None = None,
        limit: int | None = None,
        after: str | None = None,
        before: str | None = None,
        business_id: str | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.PreverifiedNumbers:
        """Lists the pool of pre-verified numbers.

        Args:
            code_verification_status: Verification status, to return only numbers with this status.
            phone_number: One phone number, to return only this one.
            verification_status: Verification status, under the name in the platform's OpenAPI file.
            availability_status: Availability, to return only such numbers. The guides don't mention this parameter.
            country_code: Country, as an ISO 3166-1 alpha-2 code, to return only its numbers. Documented in the
                platform's OpenAPI file only.
            fields: Fields to return per number.
            limit: Maximum number of pre-verified numbers per page. 1 to 100. Default: 25.
            after: Cursor from a previous response. Returns the page after it.
            before: Cursor from a previous response. Returns the page before it.
            business_id: Default: the client's business portfolio ID.
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/embedded-signup/pre-verified-numbers
        """
        return self._client.call("preverified_numbers.list", {
            "code_verification_status": code_verification_status,
            "phone_number": phone_number,
            "verification_status": verification_status,
            "availability_status": availability_status,
            "country_code": country_code,
            "fields": fields,
            "limit": limit,
            "after": after,
            "before": before,
            "business_id": business_id,
        }, lenient=lenient, extra=extra)

    def list_all(
        self,
        *,
        code_verification_status: params.PreverifiedStatus | None = None,
        phone_number: str | None = None,
        verification_status: params.PreverifiedStatus | None = None,
        availability_status: params.PreverifiedAvailability | None = None,
        country_code: str | None = None,
        fields: Sequence[params.PreverifiedNumberField] | None = None,
        limit: int | None = None,
        after: str | None = None,
        before: str | None = None,
        business_id: str | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> Iterator[types.PreverifiedNumber]:
        """Iterates over the items of all pages. Each page is requested when its first item is needed.

        Args:
            code_verification_status: Verification status, to return only numbers with this status.
            phone_number: One phone number, to return only this one.
            verification_status: Verification status, under the name in the platform's OpenAPI file.
            availability_status: Availability, to return only such numbers. The guides don't mention this parameter.
            country_code: Country, as an ISO 3166-1 alpha-2 code, to return only its numbers. Documented in the
                platform's OpenAPI file only.
            fields: Fields to return per number.
            limit: Maximum number of pre-verified numbers per page. 1 to 100. Default: 25.
            after: Cursor from a previous response. Returns the page after it.
            before: Cursor from a previous response. Returns the page before it.
            business_id: Default: the client's business portfolio ID.
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/embedded-signup/pre-verified-numbers
        """
        return self._client.pages("preverified_numbers.list", {
            "code_verification_status": code_verification_status,
            "phone_number": phone_number,
            "verification_status": verification_status,
            "availability_status": availability_status,
            "country_code": country_code,
            "fields": fields,
            "limit": limit,
            "after": after,
            "before": before,
            "business_id": business_id,
        }, lenient=lenient, extra=extra)

    def get(
        self,
        *,
        preverified_number_id: str,
        fields: Sequence[params.PreverifiedNumberField] | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.PreverifiedNumber:
        """Gets a pre-verified number: verification status and expiry.

        Args:
            preverified_number_id: ID of the pre-verified number.
            fields: Fields to return.
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/embedded-signup/pre-verified-numbers
        """
        return self._client.call("preverified_numbers.get", {
            "preverified_number_id": preverified_number_id,
            "fields": fields,
        }, lenient=lenient, extra=extra)

    def delete(
        self,
        *,
        preverified_number_id: str,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.Success:
        """Deletes a number from the pool of pre-verified numbers.

        Args:
            preverified_number_id: ID of the pre-verified number that is deleted.
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/embedded-signup/pre-verified-numbers
        """
        return self._client.call("preverified_numbers.delete", {
            "preverified_number_id": preverified_number_id,
        }, lenient=lenient, extra=extra)

    def request_code(
        self,
        *,
        preverified_number_id: str,
        code_method: params.CodeMethod,
        language: str,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.Success:
        """Requests a verification code for a number of the pool.

        Args:
            preverified_number_id: ID of the number that receives the code.
            code_method: Channel of the code.
            language: Language of the code's message, with its country: `en_US`.
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/embedded-signup/pre-verified-numbers
        """
        return self._client.call("preverified_numbers.request_code", {
            "preverified_number_id": preverified_number_id,
            "code_method": code_method,
            "language": language,
        }, lenient=lenient, extra=extra)

    def verify_code(
        self,
        *,
        preverified_number_id: str,
        code: str,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.VerifiedPreverifiedNumber:
        """Verifies a number of the pool with the code that it received. The verification lasts 90 days, and can be
        renewed in the last 45 days.

        Args:
            preverified_number_id: ID of the number that is verified.
            code: Verification code: 6 digits, without the hyphen that the message shows.
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/embedded-signup/pre-verified-numbers
        """
        return self._client.call("preverified_numbers.verify_code", {
            "preverified_number_id": preverified_number_id,
            "code": code,
        }, lenient=lenient, extra=extra)

    def share(
        self,
        *,
        preverified_id: str,
        partner_business_id: str,
        business_id: str | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.Success:
        """Shares a number of the pool with the business portfolio of another partner.

        Args:
            preverified_id: ID of the number that is shared.
            partner_business_id: ID of the partner's business portfolio.
            business_id: Default: the client's business portfolio ID.
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/embedded-signup/pre-verified-numbers
        """
        return self._client.call("preverified_numbers.share", {
            "preverified_id": preverified_id,
            "partner_business_id": partner_business_id,
            "business_id": business_id,
        }, lenient=lenient, extra=extra)

    def unshare(
        self,
        *,
        preverified_id: str,
        partner_business_id: str,
        business_id: str | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.Success:
        """Stops sharing a number of the pool with a partner.

        Args:
            preverified_id: ID of the number that is shared no longer.
            partner_business_id: ID of the business portfolio that loses access.
            business_id: Default: the client's business portfolio ID.
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/embedded-signup/pre-verified-numbers
        """
        return self._client.call("preverified_numbers.unshare", {
            "preverified_id": preverified_id,
            "partner_business_id": partner_business_id,
            "business_id": business_id,
        }, lenient=lenient, extra=extra)

    def list_partners(
        self,
        *,
        preverified_number_id: str,
        fields: Sequence[params.PreverifiedNumberPartnerField] | None = None,
        limit: int | None = None,
        after: str | None = None,
        before: str | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.PreverifiedNumberPartners:
        """Lists the business portfolios of partners with which a number of the pool is shared.

        Args:
            preverified_number_id: ID of the shared number.
            fields: Fields to return per business portfolio.
            limit: Maximum number of partners of a number per page. 1 to 100. Default: 25.
            after: Cursor from a previous response. Returns the page after it.
            before: Cursor from a previous response. Returns the page before it.
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/embedded-signup/pre-verified-numbers
        """
        return self._client.call("preverified_numbers.list_partners", {
            "preverified_number_id": preverified_number_id,
            "fields": fields,
            "limit": limit,
            "after": after,
            "before": before,
        }, lenient=lenient, extra=extra)

    def list_partners_all(
        self,
        *,
        preverified_number_id: str,
        fields: Sequence[params.PreverifiedNumberPartnerField] | None = None,
        limit: int | None = None,
        after: str | None = None,
        before: str | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> Iterator[types.PreverifiedNumberPartner]:
        """Iterates over the items of all pages. Each page is requested when its first item is needed.

        Args:
            preverified_number_id: ID of the shared number.
            fields: Fields to return per business portfolio.
            limit: Maximum number of partners of a number per page. 1 to 100. Default: 25.
            after: Cursor from a previous response. Returns the page after it.
            before: Cursor from a previous response. Returns the page before it.
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/embedded-signup/pre-verified-numbers
        """
        return self._client.pages("preverified_numbers.list_partners", {
            "preverified_number_id": preverified_number_id,
            "fields": fields,
            "limit": limit,
            "after": after,
            "before": before,
        }, lenient=lenient, extra=extra)


class AsyncPreverifiedNumbers(Area):
    """`PreverifiedNumbers` to await; methods that end with `_all` are for `async for`."""

    add = awaited(PreverifiedNumbers.add)
    list = awaited(PreverifiedNumbers.list)
    list_all = iterated(PreverifiedNumbers.list_all)
    get = awaited(PreverifiedNumbers.get)
    delete = awaited(PreverifiedNumbers.delete)
    request_code = awaited(PreverifiedNumbers.request_code)
    verify_code = awaited(PreverifiedNumbers.verify_code)
    share = awaited(PreverifiedNumbers.share)
    unshare = awaited(PreverifiedNumbers.unshare)
    list_partners = awaited(PreverifiedNumbers.list_partners)
    list_partners_all = iterated(PreverifiedNumbers.list_partners_all)
