# Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

"""Operations: `phone_numbers.list`, `phone_numbers.get`, `phone_numbers.update`, `phone_numbers.create`, `phone_numbers.request_code`, `phone_numbers.verify_code`, `phone_numbers.register`, `phone_numbers.deregister`."""

# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from ..area import Area, awaited, iterated

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from typing import Any, Literal

    from .. import params, types


class PhoneNumbers(Area):
    """Operations: `phone_numbers.list`, `phone_numbers.get`, `phone_numbers.update`, `phone_numbers.create`,
    `phone_numbers.request_code`, `phone_numbers.verify_code`, `phone_numbers.register`, `phone_numbers.deregister`.
    """

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

    def update(
        self,
        *,
        pin: str | None = None,
        new_display_name: str | None = None,
        webhook_configuration: params.CallbackOverride | None = None,
        search_visibility: str | None = None,
        username: str | None = None,
        connection_status: str | None = None,
        webhook_url: str | None = None,
        whatsapp_business_api_data: params.SecuritySettings | None = None,
        phone_number_id: str | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.Success:
        """Updates a phone number: PIN, display name, callback URL or visibility. Omitted fields stay unchanged.

        Args:
            pin: PIN of two-step verification: 6 digits. Enables two-step verification, which cannot be disabled by
                API.
            new_display_name: Display name to request. 2 to 75 characters. Read its review status with the fields
                `new_display_name` and `new_name_status`.
            webhook_configuration: Callback URL for the webhooks of this number, instead of that of the account or
                the app.
            search_visibility: Visibility of the number in search: `VISIBLE` or `HIDDEN`. Documented in the
                platform's OpenAPI file only.
            username: Username of the number. Documented in the platform's OpenAPI file only; the guides use
                `usernames.set`.
            connection_status: Connection status of the number. Documented in the platform's OpenAPI file only.
            webhook_url: URL for webhooks. Documented in the platform's OpenAPI file only; the guides use
                `webhook_configuration`.
            whatsapp_business_api_data: Security settings of the number. Documented in the platform's OpenAPI file
                only.
            phone_number_id: Default: the client's phone number ID.
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/business-phone-numbers/phone-numbers
        """
        return self._client.call("phone_numbers.update", {
            "pin": pin,
            "new_display_name": new_display_name,
            "webhook_configuration": webhook_configuration,
            "search_visibility": search_visibility,
            "username": username,
            "connection_status": connection_status,
            "webhook_url": webhook_url,
            "whatsapp_business_api_data": whatsapp_business_api_data,
            "phone_number_id": phone_number_id,
        }, lenient=lenient, extra=extra)

    def create(
        self,
        *,
        phone_number: str,
        cc: str | None = None,
        verified_name: str | None = None,
        migrate_phone_number: bool | None = None,
        preverified_id: str | None = None,
        waba_id: str | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.CreatedPhoneNumber:
        """Adds a phone number to a WhatsApp Business account, or migrates one from another account.

        The number must then be verified (`phone_numbers.request_code`, `phone_numbers.verify_code`) and registered
        (`phone_numbers.register`). Phone numbers cannot be deleted by API.

        A migration requires that two-step verification is off at the source, and is not available to accounts on the
        new account model.
        Required: at least one of `verified_name`, `migrate_phone_number`.

        Args:
            phone_number: Phone number: 7 to 15 digits, without `+`. In a migration, without the country calling
                code.
            cc: Country calling code: 1 to 3 digits, without `+`.
            verified_name: Display name, shown to users after its review. 2 to 75 characters. Required, except in a
                migration.
            migrate_phone_number: True to migrate the number from another account of the same business.
            preverified_id: ID of a pre-verified phone number, which needs no verification code.
            waba_id: Default: the client's WhatsApp Business account ID.
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/business-phone-numbers/registration
        """
        return self._client.call("phone_numbers.create", {
            "phone_number": phone_number,
            "cc": cc,
            "verified_name": verified_name,
            "migrate_phone_number": migrate_phone_number,
            "preverified_id": preverified_id,
            "waba_id": waba_id,
        }, lenient=lenient, extra=extra)

    def request_code(
        self,
        *,
        code_method: params.CodeMethod,
        language: str,
        phone_number_id: str | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.Success:
        """Requests a verification code, sent to the phone number by SMS or voice call.

        A verified number, or one that has requested too many codes, is refused with code 136024.

        Args:
            code_method: Delivery method of the code: SMS or voice call.
            language: Language of the message, such as `en_US`.
            phone_number_id: Default: the client's phone number ID.
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/business-phone-numbers/registration
        """
        return self._client.call("phone_numbers.request_code", {
            "code_method": code_method,
            "language": language,
            "phone_number_id": phone_number_id,
        }, lenient=lenient, extra=extra)

    def verify_code(
        self,
        *,
        code: str,
        phone_number_id: str | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.VerifiedPhoneNumber:
        """Verifies the ownership of a phone number with the code that it received. A wrong or expired code is refused
        with code 136025.

        Args:
            code: Verification code: 6 digits, without a hyphen.
            phone_number_id: Default: the client's phone number ID.
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/business-phone-numbers/registration
        """
        return self._client.call("phone_numbers.verify_code", {
            "code": code,
            "phone_number_id": phone_number_id,
        }, lenient=lenient, extra=extra)

    def register(
        self,
        *,
        pin: str,
        data_localization_region: str | None = None,
        meta_store_retention_minutes: int | None = None,
        backup: params.RegistrationBackup | None = None,
        tier: str | None = None,
        phone_number_id: str | None = None,
        messaging_product: Literal["whatsapp"] | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.Success:
        """Registers a verified phone number on the Cloud API, so that it can send and receive messages.

        At most 10 registrations and deregistrations per phone number in 72 hours; then the platform refuses with
        code 133016. Numbers that are also used in the WhatsApp Business app must not be registered.
        At most one of `data_localization_region`, `meta_store_retention_minutes`.

        Args:
            pin: PIN of two-step verification: 6 digits. If two-step verification is on, its current PIN; otherwise
                the new PIN.
            data_localization_region: Region in which messages are stored, as an ISO 3166-1 alpha-2 code: `AE`, `AU`,
                `BH`, `BR`, `CA`, `CH`, `DE`, `GB`, `ID`, `IN`, `JP`, `KR`, `SG` or `ZA`. Up to Graph v20 only; later
                versions take it from `settings.update`.
            meta_store_retention_minutes: Retention time of messages in minutes: 60, the only value. Up to Graph v20
                only.
            backup: Backup of the number's registration on the former On-Premises API.
            tier: Tier of the registration: `PROD` or `SANDBOX`.
            phone_number_id: Default: the client's phone number ID.
            messaging_product: Constant; may be omitted.
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/business-phone-numbers/registration
        """
        return self._client.call("phone_numbers.register", {
            "pin": pin,
            "data_localization_region": data_localization_region,
            "meta_store_retention_minutes": meta_store_retention_minutes,
            "backup": backup,
            "tier": tier,
            "phone_number_id": phone_number_id,
            "messaging_product": messaging_product,
        }, lenient=lenient, extra=extra)

    def deregister(
        self,
        *,
        phone_number_id: str | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.Success:
        """Deregisters a phone number from the Cloud API. The number can't send or receive messages until it is
        registered again.

        Counts against the same limit as `phone_numbers.register`. Numbers that are also used in the WhatsApp
        Business app cannot be deregistered.

        Args:
            phone_number_id: Default: the client's phone number ID.
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/business-phone-numbers/registration
        """
        return self._client.call("phone_numbers.deregister", {
            "phone_number_id": phone_number_id,
        }, lenient=lenient, extra=extra)


class AsyncPhoneNumbers(Area):
    """`PhoneNumbers` to await; methods that end with `_all` are for `async for`."""

    list = awaited(PhoneNumbers.list)
    list_all = iterated(PhoneNumbers.list_all)
    get = awaited(PhoneNumbers.get)
    update = awaited(PhoneNumbers.update)
    create = awaited(PhoneNumbers.create)
    request_code = awaited(PhoneNumbers.request_code)
    verify_code = awaited(PhoneNumbers.verify_code)
    register = awaited(PhoneNumbers.register)
    deregister = awaited(PhoneNumbers.deregister)
