# Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

"""Operations: `business_profile.get`, `business_profile.update`, `business_profile.get_by_id`, `business_profile.update_by_id`."""

# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from ..area import Area, awaited

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any, Literal

    from .. import params, types


class BusinessProfile(Area):
    """Operations: `business_profile.get`, `business_profile.update`, `business_profile.get_by_id`,
    `business_profile.update_by_id`.
    """

    def get(
        self,
        *,
        fields: Sequence[params.BusinessProfileField] | None = None,
        phone_number_id: str | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.BusinessProfiles:
        """Gets the business profile of a phone number. The response is a one-element list.

        Args:
            fields: Fields to return.
            phone_number_id: Default: the client's phone number ID.
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/business-profiles
        """
        return self._client.call("business_profile.get", {
            "fields": fields,
            "phone_number_id": phone_number_id,
        }, lenient=lenient, extra=extra)

    def update(
        self,
        *,
        about: str | None = None,
        address: str | None = None,
        description: str | None = None,
        email: str | None = None,
        websites: Sequence[str] | None = None,
        vertical: params.Vertical | None = None,
        profile_picture_handle: str | None = None,
        phone_number_id: str | None = None,
        messaging_product: Literal["whatsapp"] | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.Success:
        """Updates the business profile of a phone number. Omitted fields stay unchanged.

        Args:
            about: About text, shown below the name. 1 to 139 characters.
            address: Address of the business. At most 256 characters.
            description: Description of the business. At most 512 characters.
            email: Email address of the business. At most 128 characters.
            websites: Websites of the business: at most 2 URLs with `http://` or `https://`, each at most 256
                characters.
            vertical: Industry of the business.
            profile_picture_handle: Handle of the profile picture, from `uploads.append`.
            phone_number_id: Default: the client's phone number ID.
            messaging_product: Constant; may be omitted.
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/business-profiles
        """
        return self._client.call("business_profile.update", {
            "about": about,
            "address": address,
            "description": description,
            "email": email,
            "websites": websites,
            "vertical": vertical,
            "profile_picture_handle": profile_picture_handle,
            "phone_number_id": phone_number_id,
            "messaging_product": messaging_product,
        }, lenient=lenient, extra=extra)

    def get_by_id(
        self,
        *,
        business_profile_id: str,
        fields: Sequence[params.BusinessProfileNodeField] | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.BusinessProfileNode:
        """Gets a business profile by its ID. Documented in the platform's OpenAPI file only.

        Args:
            business_profile_id: ID of the business profile.
            fields: Fields to return.
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/business-profiles
        """
        return self._client.call("business_profile.get_by_id", {
            "business_profile_id": business_profile_id,
            "fields": fields,
        }, lenient=lenient, extra=extra)

    def update_by_id(
        self,
        *,
        business_profile_id: str,
        account_name: str | None = None,
        about: str | None = None,
        address: str | None = None,
        description: str | None = None,
        email: str | None = None,
        websites: Sequence[str] | None = None,
        vertical: params.Vertical | None = None,
        profile_picture_handle: str | None = None,
        messaging_product: Literal["whatsapp"] | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.UpdatedBusinessProfile:
        """Updates a business profile by its ID. Omitted fields stay unchanged. Documented in the platform's OpenAPI
        file only.

        Args:
            business_profile_id: ID of the business profile.
            account_name: Name of the account. 1 to 75 characters.
            about: About text, shown below the name. 1 to 139 characters.
            address: Address of the business. At most 256 characters.
            description: Description of the business. 1 to 256 characters.
            email: Email address of the business. At most 128 characters.
            websites: Websites of the business: at most 2 URLs with `http://` or `https://`, each at most 256
                characters.
            vertical: Industry of the business.
            profile_picture_handle: Handle of the profile picture, from `uploads.append`.
            messaging_product: Constant; may be omitted.
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/business-profiles
        """
        return self._client.call("business_profile.update_by_id", {
            "business_profile_id": business_profile_id,
            "account_name": account_name,
            "about": about,
            "address": address,
            "description": description,
            "email": email,
            "websites": websites,
            "vertical": vertical,
            "profile_picture_handle": profile_picture_handle,
            "messaging_product": messaging_product,
        }, lenient=lenient, extra=extra)


class AsyncBusinessProfile(Area):
    """`BusinessProfile` to await; methods that end with `_all` are for `async for`."""

    get = awaited(BusinessProfile.get)
    update = awaited(BusinessProfile.update)
    get_by_id = awaited(BusinessProfile.get_by_id)
    update_by_id = awaited(BusinessProfile.update_by_id)
