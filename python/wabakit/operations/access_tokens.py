# Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

"""Operations: `access_tokens.exchange_code`, `access_tokens.get_app_token`, `access_tokens.extend`, `access_tokens.revoke`, `access_tokens.debug`, `access_tokens.create_business_token`, `access_tokens.fetch_business_token`."""

# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from ..area import Area, awaited

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any, Literal

    from .. import types
    from .._core import Secret


class AccessTokens(Area):
    """Operations: `access_tokens.exchange_code`, `access_tokens.get_app_token`, `access_tokens.extend`,
    `access_tokens.revoke`, `access_tokens.debug`, `access_tokens.create_business_token`,
    `access_tokens.fetch_business_token`.
    """

    def exchange_code(
        self,
        *,
        client_id: str,
        client_secret: Secret | str,
        code: Secret | str,
        redirect_uri: str | None = None,
        grant_type: str | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.AccessToken:
        """Exchanges the code of Embedded Signup or of Facebook Login for an access token. A code works once, and a code
        of Embedded Signup expires after 30 seconds: do not repeat a failed exchange. Needs no access token.

        Args:
            client_id: ID of the app that started the login.
            client_secret: App secret of the app.
            code: Code that the login returned.
            redirect_uri: Redirect URI of the login. Required exactly if the login used one.
            grant_type: Type of the exchange: `authorization_code`. Implied by the code.
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/embedded-signup/onboarding-customers-as-a-tech-provider
        """
        return self._client.call("access_tokens.exchange_code", {
            "client_id": client_id,
            "client_secret": client_secret,
            "code": code,
            "redirect_uri": redirect_uri,
            "grant_type": grant_type,
        }, lenient=lenient, extra=extra)

    def get_app_token(
        self,
        *,
        client_id: str,
        client_secret: Secret | str,
        grant_type: Literal["client_credentials"] | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.AccessToken:
        """Gets the access token of an app, which does not expire. Needs no access token.

        Args:
            client_id: ID of the app.
            client_secret: App secret of the app.
            grant_type: Constant; may be omitted.
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/../../../docs/facebook-login/guides/access-tokens
        """
        return self._client.call("access_tokens.get_app_token", {
            "client_id": client_id,
            "client_secret": client_secret,
            "grant_type": grant_type,
        }, lenient=lenient, extra=extra)

    def extend(
        self,
        *,
        client_id: str,
        client_secret: Secret | str,
        fb_exchange_token: Secret | str,
        set_token_expires_in_60_days: bool | None = None,
        grant_type: Literal["fb_exchange_token"] | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.AccessToken:
        """Exchanges a valid access token for one that lives longer: a short-lived user token, or a system user token
        before its 60 days end. Needs no other access token.

        Args:
            client_id: ID of the app of the token.
            client_secret: App secret of the app.
            fb_exchange_token: Access token to extend.
            set_token_expires_in_60_days: True for a system user token: the new token expires after 60 days.
            grant_type: Constant; may be omitted.
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/../../../docs/facebook-login/guides/access-tokens/get-long-lived
        """
        return self._client.call("access_tokens.extend", {
            "client_id": client_id,
            "client_secret": client_secret,
            "fb_exchange_token": fb_exchange_token,
            "set_token_expires_in_60_days": set_token_expires_in_60_days,
            "grant_type": grant_type,
        }, lenient=lenient, extra=extra)

    def revoke(
        self,
        *,
        client_id: str,
        client_secret: Secret | str,
        revoke_token: Secret | str,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.Success:
        """Revokes one access token of a system user. The client's own token must belong to the same app.

        Args:
            client_id: ID of the app of the token.
            client_secret: App secret of the app.
            revoke_token: Access token to revoke.
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/../../../docs/business-management-apis/system-users/install-apps-and-generate-tokens
        """
        return self._client.call("access_tokens.revoke", {
            "client_id": client_id,
            "client_secret": client_secret,
            "revoke_token": revoke_token,
        }, lenient=lenient, extra=extra)

    def debug(
        self,
        *,
        input_token: Secret | str,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.DebuggedToken:
        """Gets the properties of an access token: validity, app, owner, expiry, permissions, and the accounts that they
        are granted for. The client's own token must be the app's, or belong to a developer or a system user of the
        same app.

        Args:
            input_token: Access token to inspect.
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/../../../docs/facebook-login/guides/access-tokens/debugging
        """
        return self._client.call("access_tokens.debug", {"input_token": input_token}, lenient=lenient, extra=extra)

    def create_business_token(
        self,
        *,
        app_id: str | None = None,
        scope: str | None = None,
        fbe_external_business_id: str | None = None,
        system_user_name: str | None = None,
        business_id: str | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.AccessToken:
        """Creates an access token of a system user for a business portfolio and an app.

        Args:
            app_id: ID of the app that the token is for.
            scope: Permissions of the token, separated by commas.
            fbe_external_business_id: ID of the portfolio in the partner's own system.
            system_user_name: Name of the system user that owns the token.
            business_id: Default: the client's business portfolio ID.
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/
        """
        return self._client.call("access_tokens.create_business_token", {
            "app_id": app_id,
            "scope": scope,
            "fbe_external_business_id": fbe_external_business_id,
            "system_user_name": system_user_name,
            "business_id": business_id,
        }, lenient=lenient, extra=extra)

    def fetch_business_token(
        self,
        *,
        business_id: str,
        fetch_only: bool | None = None,
        system_user_id: str | None = None,
        scope: str | None = None,
        asset: Sequence[str] | None = None,
        set_token_expires_in_60_days: bool | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.AccessToken:
        """Gets the business token of a client who signed up, without a code: for hosted Embedded Signup and for
        accounts that a partner created. Requires the app secret in the client's settings, and the partner's system
        user token.

        Args:
            business_id: ID of the business portfolio of the client who signed up.
            fetch_only: True to get the existing token; `false` creates a new one.
            system_user_id: ID of the system user that the token is for.
            scope: Permissions of the token, separated by commas.
            asset: IDs of the assets that the token gives access to.
            set_token_expires_in_60_days: True for a token that expires after 60 days. Default: the token never
                expires.
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/
        """
        return self._client.call("access_tokens.fetch_business_token", {
            "business_id": business_id,
            "fetch_only": fetch_only,
            "system_user_id": system_user_id,
            "scope": scope,
            "asset": asset,
            "set_token_expires_in_60_days": set_token_expires_in_60_days,
        }, lenient=lenient, extra=extra)


class AsyncAccessTokens(Area):
    """`AccessTokens` to await; methods that end with `_all` are for `async for`."""

    exchange_code = awaited(AccessTokens.exchange_code)
    get_app_token = awaited(AccessTokens.get_app_token)
    extend = awaited(AccessTokens.extend)
    revoke = awaited(AccessTokens.revoke)
    debug = awaited(AccessTokens.debug)
    create_business_token = awaited(AccessTokens.create_business_token)
    fetch_business_token = awaited(AccessTokens.fetch_business_token)
