# Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

"""Operations: `signups.create`, `signups.list`, `signups.get`, `signups.update`."""

# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from ..area import Area, awaited, iterated

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from typing import Any

    from .. import params, types


class Signups(Area):
    """Operations: `signups.create`, `signups.list`, `signups.get`, `signups.update`."""

    def create(
        self,
        *,
        signup_message: str,
        confirmation_message: str,
        privacy_policy_url: str,
        website_url: str | None = None,
        promo_code: str | None = None,
        display_name: str | None = None,
        policy: params.SignupPolicy | None = None,
        waba_id: str | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.CreatedSignup:
        """Creates a signup link (`https://wa.me/{number}/signup/{id}`) with which users subscribe to marketing
        messages. Each subscription arrives by webhook (`user_preferences`). Not available in the European Economic
        Area, the United Kingdom, Brazil, Japan, South Korea, Nigeria, South Africa and Türkiye.

        Args:
            signup_message: Message shown before the user signs up. 1 to 300 characters.
            confirmation_message: Message shown after the user has signed up. 1 to 300 characters. Can contain
                `{{promo_code}}`.
            privacy_policy_url: URL of the privacy policy, with https. Cannot be changed later.
            website_url: URL of the business website, with https.
            promo_code: Promo code for users who sign up. 1 to 50 letters and digits.
            display_name: Internal name of the signup. 1 to 256 characters.
            policy: Acceptance of the In-App Signup terms.
            waba_id: Default: the client's WhatsApp Business account ID.
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/
        """
        return self._client.call("signups.create", {
            "signup_message": signup_message,
            "confirmation_message": confirmation_message,
            "privacy_policy_url": privacy_policy_url,
            "website_url": website_url,
            "promo_code": promo_code,
            "display_name": display_name,
            "policy": policy,
            "waba_id": waba_id,
        }, lenient=lenient, extra=extra)

    def list(
        self,
        *,
        fields: Sequence[params.SignupField] | None = None,
        limit: int | None = None,
        after: str | None = None,
        before: str | None = None,
        waba_id: str | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.Signups:
        """Lists the signups of a WhatsApp Business account.

        Args:
            fields: Fields to return per signup.
            limit: Maximum number of signups per page.
            after: Cursor from a previous response. Returns the page after it.
            before: Cursor from a previous response. Returns the page before it.
            waba_id: Default: the client's WhatsApp Business account ID.
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/
        """
        return self._client.call("signups.list", {
            "fields": fields,
            "limit": limit,
            "after": after,
            "before": before,
            "waba_id": waba_id,
        }, lenient=lenient, extra=extra)

    def list_all(
        self,
        *,
        fields: Sequence[params.SignupField] | None = None,
        limit: int | None = None,
        after: str | None = None,
        before: str | None = None,
        waba_id: str | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> Iterator[types.Signup]:
        """Iterates over the items of all pages. Each page is requested when its first item is needed.

        Args:
            fields: Fields to return per signup.
            limit: Maximum number of signups per page.
            after: Cursor from a previous response. Returns the page after it.
            before: Cursor from a previous response. Returns the page before it.
            waba_id: Default: the client's WhatsApp Business account ID.
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/
        """
        return self._client.pages("signups.list", {
            "fields": fields,
            "limit": limit,
            "after": after,
            "before": before,
            "waba_id": waba_id,
        }, lenient=lenient, extra=extra)

    def get(
        self,
        *,
        signup_id: str,
        fields: Sequence[params.SignupField] | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.Signup:
        """Gets a signup by its ID.

        Args:
            signup_id: ID of the signup.
            fields: Fields to return.
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/
        """
        return self._client.call("signups.get", {
            "signup_id": signup_id,
            "fields": fields,
        }, lenient=lenient, extra=extra)

    def update(
        self,
        *,
        signup_id: str,
        status: params.SignupStatus | None = None,
        signup_message: str | None = None,
        confirmation_message: str | None = None,
        website_url: str | None = None,
        promo_code: str | None = None,
        display_name: str | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.Success:
        """Updates or disables a signup. Omitted fields stay unchanged.

        Args:
            signup_id: ID of the signup.
            status: Status of the signup: active or disabled.
            signup_message: Message shown before the user signs up. 1 to 300 characters.
            confirmation_message: Message shown after the user has signed up. 1 to 300 characters. Can contain
                `{{promo_code}}`.
            website_url: URL of the business website, with https.
            promo_code: Promo code for users who sign up. 1 to 50 letters and digits.
            display_name: Internal name of the signup. 1 to 256 characters.
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/
        """
        return self._client.call("signups.update", {
            "signup_id": signup_id,
            "status": status,
            "signup_message": signup_message,
            "confirmation_message": confirmation_message,
            "website_url": website_url,
            "promo_code": promo_code,
            "display_name": display_name,
        }, lenient=lenient, extra=extra)


class AsyncSignups(Area):
    """`Signups` to await; methods that end with `_all` are for `async for`."""

    create = awaited(Signups.create)
    list = awaited(Signups.list)
    list_all = iterated(Signups.list_all)
    get = awaited(Signups.get)
    update = awaited(Signups.update)
