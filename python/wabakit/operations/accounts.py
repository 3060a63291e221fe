# Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

"""Operations: `accounts.get`, `accounts.update`, `accounts.create`, `accounts.list_owned`, `accounts.list_client`, `accounts.list_assigned`."""

# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from ..area import Area, awaited, iterated

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from typing import Any

    from .. import params, types


class Accounts(Area):
    """Operations: `accounts.get`, `accounts.update`, `accounts.create`, `accounts.list_owned`, `accounts.list_client`,
    `accounts.list_assigned`.
    """

    def get(
        self,
        *,
        fields: Sequence[params.AccountField] | None = None,
        waba_id: str | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.Account:
        """Gets a WhatsApp Business account: name, review status, limits and enabled features.

        Args:
            fields: Fields to return.
            waba_id: Default: the client's WhatsApp Business account ID.
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/whatsapp-business-accounts
        """
        return self._client.call("accounts.get", {"fields": fields, "waba_id": waba_id}, lenient=lenient, extra=extra)

    def update(
        self,
        *,
        disable_marketing_messages_on_cloud_api: bool | None = None,
        degrees_of_freedom_spec: params.DegreesOfFreedom | None = None,
        template_auto_archival_enabled: bool | None = None,
        is_enabled_for_insights: bool | None = None,
        creative_optimizations_enrollment: Mapping[str, params.EnrollStatus] | None = None,
        whatsapp_manager_marketing_messages_max_price_enroll_status: params.EnrollStatus | None = None,
        name: str | None = None,
        timezone_id: str | None = None,
        waba_id: str | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.UpdatedAccount:
        """Updates a WhatsApp Business account. Omitted fields stay unchanged.

        Args:
            disable_marketing_messages_on_cloud_api: Restricts marketing templates to `marketing_messages.send`. When
                `true`, `messages.send` refuses them with code 131063.
            degrees_of_freedom_spec: Automatic creative optimizations that the platform may apply to marketing
                templates.
            template_auto_archival_enabled: Archives templates automatically after 12 months without a send.
            is_enabled_for_insights: Enables template analytics. Only `true` is accepted, and it cannot be reverted.
            creative_optimizations_enrollment: Enrollment in automatic creative optimizations, by feature name. Known
                from Meta's SDK only.
            whatsapp_manager_marketing_messages_max_price_enroll_status: Enrollment of the account in maximum prices
                for marketing templates.
            name: Name of the account. 1 to 100 characters. Documented in the platform's OpenAPI file only.
            timezone_id: Time zone, as the platform's numeric ID. Documented in the platform's OpenAPI file only.
            waba_id: Default: the client's WhatsApp Business account ID.
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/whatsapp-business-accounts
        """
        return self._client.call("accounts.update", {
            "disable_marketing_messages_on_cloud_api": disable_marketing_messages_on_cloud_api,
            "degrees_of_freedom_spec": degrees_of_freedom_spec,
            "template_auto_archival_enabled": template_auto_archival_enabled,
            "is_enabled_for_insights": is_enabled_for_insights,
            "creative_optimizations_enrollment": creative_optimizations_enrollment,
            "whatsapp_manager_marketing_messages_max_price_enroll_status": whatsapp_manager_marketing_messages_max_price_enroll_status,
            "name": name,
            "timezone_id": timezone_id,
            "waba_id": waba_id,
        }, lenient=lenient, extra=extra)

    def create(
        self,
        *,
        name: str,
        timezone_id: str | None = None,
        currency: str | None = None,
        business_id: str | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.CreatedAccount:
        """Creates a WhatsApp Business account in a business portfolio. Known by the name of its reference page only;
        partners create accounts in Embedded Signup.

        Args:
            name: Name of the account. 1 to 100 characters.
            timezone_id: Time zone, as the platform's numeric ID.
            currency: Billing currency, as an ISO 4217 code.
            business_id: Default: the client's business portfolio ID.
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/whatsapp-business-accounts
        """
        return self._client.call("accounts.create", {
            "name": name,
            "timezone_id": timezone_id,
            "currency": currency,
            "business_id": business_id,
        }, lenient=lenient, extra=extra)

    def list_owned(
        self,
        *,
        fields: Sequence[params.AccountField] | None = None,
        filtering: str | None = None,
        sort: str | None = None,
        business_type: Sequence[str] | None = None,
        find: str | None = None,
        limit: int | None = None,
        first: int | None = None,
        last: int | None = None,
        after: str | None = None,
        before: str | None = None,
        business_id: str | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.Accounts:
        """Lists the WhatsApp Business accounts that a business portfolio owns. At most 20 accounts per portfolio.

        Args:
            fields: Fields to return per account.
            filtering: Filter as JSON, such as
                `[{"field":"creation_time","operator":"GREATER_THAN","value":"1604962813"}]`. Fields:
                `creation_time`, `partners` and `marketing_messages_onboarding_status`.
            sort: Sort order: `creation_time_ascending` or `creation_time_descending`.
            business_type: Types of accounts: `ENTERPRISE` and `SMB`.
            find: ID of one account, to return only this one.
            limit: Maximum number of accounts per page. 1 to 100. Default: 25.
            first: Maximum number of accounts after the cursor `after`, in the platform's OpenAPI file; the guides
                use `limit`. 1 to 100.
            last: Maximum number of accounts before the cursor `before`, in the platform's OpenAPI file; the guides
                use `limit`. 1 to 100.
            after: Cursor from a previous response. Returns the page after it.
            before: Cursor from a previous response. Returns the page before it.
            business_id: Default: the client's business portfolio ID.
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/solution-providers/manage-accounts
        """
        return self._client.call("accounts.list_owned", {
            "fields": fields,
            "filtering": filtering,
            "sort": sort,
            "business_type": business_type,
            "find": find,
            "limit": limit,
            "first": first,
            "last": last,
            "after": after,
            "before": before,
            "business_id": business_id,
        }, lenient=lenient, extra=extra)

    def list_owned_all(
        self,
        *,
        fields: Sequence[params.AccountField] | None = None,
        filtering: str | None = None,
        sort: str | None = None,
        business_type: Sequence[str] | None = None,
        find: str | None = None,
        limit: int | None = None,
        first: int | None = None,
        last: int | None = None,
        after: str | None = None,
        before: str | None = None,
        business_id: str | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> Iterator[types.Account]:
        """Iterates over the items of all pages. Each page is requested when its first item is needed.

        Args:
            fields: Fields to return per account.
            filtering: Filter as JSON, such as
                `[{"field":"creation_time","operator":"GREATER_THAN","value":"1604962813"}]`. Fields:
                `creation_time`, `partners` and `marketing_messages_onboarding_status`.
            sort: Sort order: `creation_time_ascending` or `creation_time_descending`.
            business_type: Types of accounts: `ENTERPRISE` and `SMB`.
            find: ID of one account, to return only this one.
            limit: Maximum number of accounts per page. 1 to 100. Default: 25.
            first: Maximum number of accounts after the cursor `after`, in the platform's OpenAPI file; the guides
                use `limit`. 1 to 100.
            last: Maximum number of accounts before the cursor `before`, in the platform's OpenAPI file; the guides
                use `limit`. 1 to 100.
            after: Cursor from a previous response. Returns the page after it.
            before: Cursor from a previous response. Returns the page before it.
            business_id: Default: the client's business portfolio ID.
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/solution-providers/manage-accounts
        """
        return self._client.pages("accounts.list_owned", {
            "fields": fields,
            "filtering": filtering,
            "sort": sort,
            "business_type": business_type,
            "find": find,
            "limit": limit,
            "first": first,
            "last": last,
            "after": after,
            "before": before,
            "business_id": business_id,
        }, lenient=lenient, extra=extra)

    def list_client(
        self,
        *,
        fields: Sequence[params.AccountField] | None = None,
        filtering: str | None = None,
        sort: str | None = None,
        business_type: Sequence[str] | None = None,
        find: str | None = None,
        limit: int | None = None,
        after: str | None = None,
        before: str | None = None,
        business_id: str | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.Accounts:
        """Lists the WhatsApp Business accounts of clients that are shared with a business portfolio.

        Args:
            fields: Fields to return per account.
            filtering: Filter as JSON, as in `accounts.list_owned`.
            sort: Sort order: `creation_time_ascending` or `creation_time_descending`.
            business_type: Types of accounts: `STANDARD`, `PREMIUM` and `ENTERPRISE`.
            find: ID of one account, to return only this one.
            limit: Maximum number of accounts per page. 1 to 100. Default: 25.
            after: Cursor from a previous response. Returns the page after it.
            before: Cursor from a previous response. Returns the page before it.
            business_id: Default: the client's business portfolio ID.
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/solution-providers/manage-accounts
        """
        return self._client.call("accounts.list_client", {
            "fields": fields,
            "filtering": filtering,
            "sort": sort,
            "business_type": business_type,
            "find": find,
            "limit": limit,
            "after": after,
            "before": before,
            "business_id": business_id,
        }, lenient=lenient, extra=extra)

    def list_client_all(
        self,
        *,
        fields: Sequence[params.AccountField] | None = None,
        filtering: str | None = None,
        sort: str | None = None,
        business_type: Sequence[str] | None = None,
        find: str | None = None,
        limit: int | None = None,
        after: str | None = None,
        before: str | None = None,
        business_id: str | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> Iterator[types.Account]:
        """Iterates over the items of all pages. Each page is requested when its first item is needed.

        Args:
            fields: Fields to return per account.
            filtering: Filter as JSON, as in `accounts.list_owned`.
            sort: Sort order: `creation_time_ascending` or `creation_time_descending`.
            business_type: Types of accounts: `STANDARD`, `PREMIUM` and `ENTERPRISE`.
            find: ID of one account, to return only this one.
            limit: Maximum number of accounts per page. 1 to 100. Default: 25.
            after: Cursor from a previous response. Returns the page after it.
            before: Cursor from a previous response. Returns the page before it.
            business_id: Default: the client's business portfolio ID.
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/solution-providers/manage-accounts
        """
        return self._client.pages("accounts.list_client", {
            "fields": fields,
            "filtering": filtering,
            "sort": sort,
            "business_type": business_type,
            "find": find,
            "limit": limit,
            "after": after,
            "before": before,
            "business_id": business_id,
        }, lenient=lenient, extra=extra)

    def list_assigned(
        self,
        *,
        user_id: str,
        fields: Sequence[params.AssignedAccountField] | None = None,
        limit: int | None = None,
        after: str | None = None,
        before: str | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.AssignedAccounts:
        """Lists the WhatsApp Business accounts that are assigned to a user or system user.

        Args:
            user_id: ID of the user or system user, or `me`.
            fields: Fields to return per account.
            limit: Maximum number of accounts per page. 1 to 100. Default: 25.
            after: Cursor from a previous response. Returns the page after it.
            before: Cursor from a previous response. Returns the page before it.
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/solution-providers/manage-accounts
        """
        return self._client.call("accounts.list_assigned", {
            "user_id": user_id,
            "fields": fields,
            "limit": limit,
            "after": after,
            "before": before,
        }, lenient=lenient, extra=extra)

    def list_assigned_all(
        self,
        *,
        user_id: str,
        fields: Sequence[params.AssignedAccountField] | None = None,
        limit: int | None = None,
        after: str | None = None,
        before: str | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> Iterator[types.AssignedAccount]:
        """Iterates over the items of all pages. Each page is requested when its first item is needed.

        Args:
            user_id: ID of the user or system user, or `me`.
            fields: Fields to return per account.
            limit: Maximum number of accounts per page. 1 to 100. Default: 25.
            after: Cursor from a previous response. Returns the page after it.
            before: Cursor from a previous response. Returns the page before it.
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/solution-providers/manage-accounts
        """
        return self._client.pages("accounts.list_assigned", {
            "user_id": user_id,
            "fields": fields,
            "limit": limit,
            "after": after,
            "before": before,
        }, lenient=lenient, extra=extra)


class AsyncAccounts(Area):
    """`Accounts` to await; methods that end with `_all` are for `async for`."""

    get = awaited(Accounts.get)
    update = awaited(Accounts.update)
    create = awaited(Accounts.create)
    list_owned = awaited(Accounts.list_owned)
    list_owned_all = iterated(Accounts.list_owned_all)
    list_client = awaited(Accounts.list_client)
    list_client_all = iterated(Accounts.list_client_all)
    list_assigned = awaited(Accounts.list_assigned)
    list_assigned_all = iterated(Accounts.list_assigned_all)
