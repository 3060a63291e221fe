# Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

"""Operations: `official_business_account.get`, `official_business_account.apply`."""

# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from ..area import Area, awaited

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from .. import params, types


class OfficialBusinessAccount(Area):
    """Operations: `official_business_account.get`, `official_business_account.apply`."""

    def get(
        self,
        *,
        fields: Sequence[params.OfficialBusinessAccountField] | None = None,
        phone_number_id: str | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.OfficialBusinessAccount:
        """Gets the status of a phone number's application for an Official Business Account.

        Args:
            fields: Fields to return. Default: `oba_status` and `status_message`.
            phone_number_id: Default: the client's phone number ID.
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/official-business-accounts
        """
        return self._client.call("official_business_account.get", {
            "fields": fields,
            "phone_number_id": phone_number_id,
        }, lenient=lenient, extra=extra)

    def apply(
        self,
        *,
        business_website_url: str | None = None,
        primary_country_of_operation: str | None = None,
        primary_language: str | None = None,
        parent_business_or_brand: str | None = None,
        supporting_links: Sequence[str] | None = None,
        additional_supporting_information: str | None = None,
        action: params.OfficialBusinessAccountAction | None = None,
        application_data: params.OfficialBusinessAccountApplication | None = None,
        phone_number_id: str | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.OfficialBusinessAccountUpdate:
        """Applies for an Official Business Account, or withdraws the application. After a rejection, the next
        application is possible in 30 days.

        Two request forms are accepted: `business_website_url` and the fields that follow it (the platform's guide),
        or `action` and `application_data` (the platform's OpenAPI file).
        Required: exactly one of `business_website_url`, `action`.

        Args:
            business_website_url: Website of the business.
            primary_country_of_operation: Primary country of operation.
            primary_language: Primary language of the business.
            parent_business_or_brand: Parent business or brand.
            supporting_links: Links to pages that show that the business is notable. At most 5.
            additional_supporting_information: Additional information that supports the application.
            action: Action on the application, in the form of the platform's OpenAPI file.
            application_data: Details of the business, with `action`.
            phone_number_id: Default: the client's phone number ID.
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/official-business-accounts
        """
        return self._client.call("official_business_account.apply", {
            "business_website_url": business_website_url,
            "primary_country_of_operation": primary_country_of_operation,
            "primary_language": primary_language,
            "parent_business_or_brand": parent_business_or_brand,
            "supporting_links": supporting_links,
            "additional_supporting_information": additional_supporting_information,
            "action": action,
            "application_data": application_data,
            "phone_number_id": phone_number_id,
        }, lenient=lenient, extra=extra)


class AsyncOfficialBusinessAccount(Area):
    """`OfficialBusinessAccount` to await; methods that end with `_all` are for `async for`."""

    get = awaited(OfficialBusinessAccount.get)
    apply = awaited(OfficialBusinessAccount.apply)
