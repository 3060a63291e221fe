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
        fields: str | None = None,
        phone_number_id: str | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.OfficialBusinessAccount:
        """Get where a number's application for the badge stands.

        Args:
            fields: What to tell, by commas: `oba_status`, `status_message`. Both unless told.
            phone_number_id: Default: the client's phone number ID.
            lenient: Whether to pass values that break a limit, and unknown fields. Types are always checked.
            extra: Fields that this version doesn't know: merged deep into the body after the checks.

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
        """Apply for the badge. After a refusal, again in 30 days.

        The platform's guide describes an application by `business_website_url` and what follows it; its OpenAPI file
        by `action` and `application_data`. Both pass.

        Args:
            business_website_url: The business's website.
            primary_country_of_operation: Where it does most of its business.
            primary_language: In which language.
            parent_business_or_brand: The business or brand that it belongs to.
            supporting_links: Up to 5 pages that show that the business is well known.
            additional_supporting_information: What else there is to say.
            action: Instead of all that: apply, or take it back.
            application_data: With `action`: about the business.
            phone_number_id: Default: the client's phone number ID.
            lenient: Whether to pass values that break a limit, and unknown fields. Types are always checked.
            extra: Fields that this version doesn't know: merged deep into the body after the checks.

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
