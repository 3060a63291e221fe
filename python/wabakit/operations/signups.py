# Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

"""Operations: `signups.create`, `signups.list`, `signups.get`, `signups.update`."""

# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from ..area import Area, awaited, iterated

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
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
        """Make a link by which people sign up for your marketing messages: `https://wa.me/{number}/signup/{id}`. Who
        does is told by the webhook `user_preferences`.

        Args:
            signup_message: What people read before they sign up: 1 to 300 characters.
            confirmation_message: What they read afterwards: 1 to 300 characters. It may hold `{{promo_code}}`.
            privacy_policy_url: Your privacy policy, by https. It can't be changed afterwards.
            website_url: Your website, by https.
            promo_code: A code that they get for it: 1 to 50 letters and digits.
            display_name: Your name for it: 1 to 256 characters.
            policy: The terms of In-App Signup, accepted.
            waba_id: Default: the client's WhatsApp Business account ID.
            lenient: Whether to pass values that break a limit, and unknown fields. Types are always checked.
            extra: Fields that this version doesn't know: merged deep into the body after the checks.

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
        fields: str | None = None,
        limit: int | None = None,
        after: str | None = None,
        before: str | None = None,
        waba_id: str | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.Signups:
        """List the account's signups.

        Args:
            fields: What to tell of each, by commas.
            limit: How many on a page.
            after: The page after this cursor.
            before: The page before this cursor.
            waba_id: Default: the client's WhatsApp Business account ID.
            lenient: Whether to pass values that break a limit, and unknown fields. Types are always checked.
            extra: Fields that this version doesn't know: merged deep into the body after the checks.

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
        fields: str | None = None,
        limit: int | None = None,
        after: str | None = None,
        before: str | None = None,
        waba_id: str | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> Iterator[types.Signup]:
        """Every item of every page. A page is requested when its first item is needed.

        Args:
            fields: What to tell of each, by commas.
            limit: How many on a page.
            after: The page after this cursor.
            before: The page before this cursor.
            waba_id: Default: the client's WhatsApp Business account ID.
            lenient: Whether to pass values that break a limit, and unknown fields. Types are always checked.
            extra: Fields that this version doesn't know: merged deep into the body after the checks.

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
        fields: str | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.Signup:
        """Get one signup.

        Args:
            signup_id: The signup.
            fields: What to tell of it, by commas.
            lenient: Whether to pass values that break a limit, and unknown fields. Types are always checked.
            extra: Fields that this version doesn't know: merged deep into the body after the checks.

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
        """Change a signup, or end it. What isn't said stays as it is.

        Args:
            signup_id: The signup.
            status: Whether people can sign up.
            signup_message: What people read before they sign up: 1 to 300 characters.
            confirmation_message: What they read afterwards: 1 to 300 characters. It may hold `{{promo_code}}`.
            website_url: Your website, by https.
            promo_code: A code that they get for it: 1 to 50 letters and digits.
            display_name: Your name for it: 1 to 256 characters.
            lenient: Whether to pass values that break a limit, and unknown fields. Types are always checked.
            extra: Fields that this version doesn't know: merged deep into the body after the checks.

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
