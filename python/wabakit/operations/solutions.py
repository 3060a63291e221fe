# Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

"""Operations: `solutions.create`, `solutions.list`, `solutions.list_of_account`, `solutions.get`, `solutions.list_partners`, `solutions.get_access_token`, `solutions.accept`, `solutions.reject`, `solutions.request_deactivation`, `solutions.accept_deactivation`, `solutions.reject_deactivation`."""

# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from ..area import Area, awaited, iterated

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from typing import Any

    from .. import params, types


class Solutions(Area):
    """Operations: `solutions.create`, `solutions.list`, `solutions.list_of_account`, `solutions.get`,
    `solutions.list_partners`, `solutions.get_access_token`, `solutions.accept`, `solutions.reject`,
    `solutions.request_deactivation`, `solutions.accept_deactivation`, `solutions.reject_deactivation`.
    """

    def create(
        self,
        *,
        solution_name: str,
        partner_app_id: str,
        owner_permissions: Sequence[params.SolutionPermission],
        partner_permissions: Sequence[params.SolutionPermission],
        app_id: str | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.CreatedSolution:
        """Creates a Multi-Partner Solution, and invites the app of a partner.

        Args:
            solution_name: Name of the solution. 2 to 75 characters.
            partner_app_id: ID of the partner's app.
            owner_permissions: Optional permissions of the owner. An empty list grants everything except messaging.
            partner_permissions: Optional permissions of the partner. An empty list grants everything except
                messaging.
            app_id: Default: the client's app ID.
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/solution-providers/multi-partner-solution-embedded-creation
        """
        return self._client.call("solutions.create", {
            "solution_name": solution_name,
            "partner_app_id": partner_app_id,
            "owner_permissions": owner_permissions,
            "partner_permissions": partner_permissions,
            "app_id": app_id,
        }, lenient=lenient, extra=extra)

    def list(
        self,
        *,
        role: params.SolutionRole | None = None,
        fields: Sequence[params.SolutionField] | None = None,
        limit: int | None = None,
        after: str | None = None,
        before: str | None = None,
        app_id: str | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.Solutions:
        """Lists the Multi-Partner Solutions of an app.

        Args:
            role: Role of the app, to return only the solutions in which it has this role.
            fields: Fields to return per solution.
            limit: Maximum number of solutions per page. 1 to 100. Default: 25.
            after: Cursor from a previous response. Returns the page after it.
            before: Cursor from a previous response. Returns the page before it.
            app_id: Default: the client's app ID.
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/solution-providers/multi-partner-solution-embedded-creation
        """
        return self._client.call("solutions.list", {
            "role": role,
            "fields": fields,
            "limit": limit,
            "after": after,
            "before": before,
            "app_id": app_id,
        }, lenient=lenient, extra=extra)

    def list_all(
        self,
        *,
        role: params.SolutionRole | None = None,
        fields: Sequence[params.SolutionField] | None = None,
        limit: int | None = None,
        after: str | None = None,
        before: str | None = None,
        app_id: str | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> Iterator[types.Solution]:
        """Iterates over the items of all pages. Each page is requested when its first item is needed.

        Args:
            role: Role of the app, to return only the solutions in which it has this role.
            fields: Fields to return per solution.
            limit: Maximum number of solutions per page. 1 to 100. Default: 25.
            after: Cursor from a previous response. Returns the page after it.
            before: Cursor from a previous response. Returns the page before it.
            app_id: Default: the client's app ID.
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/solution-providers/multi-partner-solution-embedded-creation
        """
        return self._client.pages("solutions.list", {
            "role": role,
            "fields": fields,
            "limit": limit,
            "after": after,
            "before": before,
            "app_id": app_id,
        }, lenient=lenient, extra=extra)

    def list_of_account(
        self,
        *,
        fields: Sequence[params.SolutionField] | None = None,
        limit: int | None = None,
        after: str | None = None,
        before: str | None = None,
        waba_id: str | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.Solutions:
        """Lists the Multi-Partner Solutions by which a WhatsApp Business account was onboarded.

        Args:
            fields: Fields to return per solution.
            limit: Maximum number of solutions of the account per page. 1 to 100. Default: 25.
            after: Cursor from a previous response. Returns the page after it.
            before: Cursor from a previous response. Returns the page before it.
            waba_id: Default: the client's WhatsApp Business account ID.
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/solution-providers/multi-partner-solution-embedded-creation
        """
        return self._client.call("solutions.list_of_account", {
            "fields": fields,
            "limit": limit,
            "after": after,
            "before": before,
            "waba_id": waba_id,
        }, lenient=lenient, extra=extra)

    def list_of_account_all(
        self,
        *,
        fields: Sequence[params.SolutionField] | None = None,
        limit: int | None = None,
        after: str | None = None,
        before: str | None = None,
        waba_id: str | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> Iterator[types.Solution]:
        """Iterates over the items of all pages. Each page is requested when its first item is needed.

        Args:
            fields: Fields to return per solution.
            limit: Maximum number of solutions of the account per page. 1 to 100. Default: 25.
            after: Cursor from a previous response. Returns the page after it.
            before: Cursor from a previous response. Returns the page before it.
            waba_id: Default: the client's WhatsApp Business account ID.
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/solution-providers/multi-partner-solution-embedded-creation
        """
        return self._client.pages("solutions.list_of_account", {
            "fields": fields,
            "limit": limit,
            "after": after,
            "before": before,
            "waba_id": waba_id,
        }, lenient=lenient, extra=extra)

    def get(
        self,
        *,
        solution_id: str,
        fields: Sequence[params.SolutionField] | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.Solution:
        """Gets a Multi-Partner Solution: status, owner and permissions.

        Args:
            solution_id: ID of the solution.
            fields: Fields to return.
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/solution-providers/multi-partner-solution-embedded-creation
        """
        return self._client.call("solutions.get", {
            "solution_id": solution_id,
            "fields": fields,
        }, lenient=lenient, extra=extra)

    def list_partners(
        self,
        *,
        solution_id: str,
        fields: Sequence[params.SolutionPartnerField] | None = None,
        limit: int | None = None,
        after: str | None = None,
        before: str | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.SolutionPartners:
        """Lists the partners of a Multi-Partner Solution.

        Args:
            solution_id: ID of the solution whose partners are listed.
            fields: Fields to return per partner.
            limit: Maximum number of partners per page.
            after: Cursor from a previous response. Returns the page after it.
            before: Cursor from a previous response. Returns the page before it.
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/solution-providers/multi-partner-solution-embedded-creation
        """
        return self._client.call("solutions.list_partners", {
            "solution_id": solution_id,
            "fields": fields,
            "limit": limit,
            "after": after,
            "before": before,
        }, lenient=lenient, extra=extra)

    def list_partners_all(
        self,
        *,
        solution_id: str,
        fields: Sequence[params.SolutionPartnerField] | None = None,
        limit: int | None = None,
        after: str | None = None,
        before: str | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> Iterator[types.SolutionPartner]:
        """Iterates over the items of all pages. Each page is requested when its first item is needed.

        Args:
            solution_id: ID of the solution whose partners are listed.
            fields: Fields to return per partner.
            limit: Maximum number of partners per page.
            after: Cursor from a previous response. Returns the page after it.
            before: Cursor from a previous response. Returns the page before it.
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/solution-providers/multi-partner-solution-embedded-creation
        """
        return self._client.pages("solutions.list_partners", {
            "solution_id": solution_id,
            "fields": fields,
            "limit": limit,
            "after": after,
            "before": before,
        }, lenient=lenient, extra=extra)

    def get_access_token(
        self,
        *,
        solution_id: str,
        business_id: str,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.SolutionAccessToken:
        """Gets the business token of a client that was onboarded by a Multi-Partner Solution. The call needs a system
        user token.

        Args:
            solution_id: ID of the solution that the client joined.
            business_id: ID of the client's business portfolio.
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/solution-providers/multi-partner-solution-embedded-creation
        """
        return self._client.call("solutions.get_access_token", {
            "solution_id": solution_id,
            "business_id": business_id,
        }, lenient=lenient, extra=extra)

    def accept(
        self,
        *,
        solution_id: str,
        partner_app_id: str | None = None,
        log_session_id: str | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.AcceptedSolution:
        """Accepts the invitation to a Multi-Partner Solution. An accepted solution cannot be rejected any more.

        Args:
            solution_id: ID of the solution that is accepted.
            partner_app_id: ID of the app that accepts. Required by the platform's OpenAPI file, left out by its
                guides.
            log_session_id: ID of a session in the platform's logs.
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/solution-providers/multi-partner-solution-embedded-creation
        """
        return self._client.call("solutions.accept", {
            "solution_id": solution_id,
            "partner_app_id": partner_app_id,
            "log_session_id": log_session_id,
        }, lenient=lenient, extra=extra)

    def reject(
        self,
        *,
        solution_id: str,
        request_type: params.SolutionRequestType | None = None,
        rejection_reason: str | None = None,
        partner_app_id: str | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.RejectedSolution:
        """Rejects the invitation to a Multi-Partner Solution.

        Args:
            solution_id: ID of the solution that is rejected.
            request_type: Request that is rejected. Required by the platform's OpenAPI file, left out by its guides.
            rejection_reason: Reason of the rejection. At most 500 characters.
            partner_app_id: ID of the app that rejects.
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/solution-providers/multi-partner-solution-embedded-creation
        """
        return self._client.call("solutions.reject", {
            "solution_id": solution_id,
            "request_type": request_type,
            "rejection_reason": rejection_reason,
            "partner_app_id": partner_app_id,
        }, lenient=lenient, extra=extra)

    def request_deactivation(
        self,
        *,
        solution_id: str,
        reason: str | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.SolutionDeactivationRequest:
        """Requests the deactivation of a Multi-Partner Solution. Only its owner can do so. The solution works until the
        partner accepts.

        Args:
            solution_id: ID of the solution that is to be deactivated.
            reason: Reason of the request. At most 500 characters.
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/solution-providers/multi-partner-solution-embedded-creation
        """
        return self._client.call("solutions.request_deactivation", {
            "solution_id": solution_id,
            "reason": reason,
        }, lenient=lenient, extra=extra)

    def accept_deactivation(
        self,
        *,
        solution_id: str,
        fields: Sequence[params.AnsweredDeactivationField] | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.AnsweredDeactivation:
        """Accepts the request to deactivate a Multi-Partner Solution.

        Args:
            solution_id: ID of the solution that is deactivated.
            fields: Fields of the solution to return.
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/solution-providers/multi-partner-solution-embedded-creation
        """
        return self._client.call("solutions.accept_deactivation", {
            "solution_id": solution_id,
            "fields": fields,
        }, lenient=lenient, extra=extra)

    def reject_deactivation(
        self,
        *,
        solution_id: str,
        reject_deactivation_request: bool | None = None,
        fields: Sequence[params.AnsweredDeactivationField] | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.AnsweredDeactivation:
        """Rejects the request to deactivate a Multi-Partner Solution, which stays active.

        Args:
            solution_id: ID of the solution that stays active.
            reject_deactivation_request: Confirmation of the rejection: `true`. Required by the platform's OpenAPI
                file, left out by its guides.
            fields: Fields of the solution to return.
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/solution-providers/multi-partner-solution-embedded-creation
        """
        return self._client.call("solutions.reject_deactivation", {
            "solution_id": solution_id,
            "reject_deactivation_request": reject_deactivation_request,
            "fields": fields,
        }, lenient=lenient, extra=extra)


class AsyncSolutions(Area):
    """`Solutions` to await; methods that end with `_all` are for `async for`."""

    create = awaited(Solutions.create)
    list = awaited(Solutions.list)
    list_all = iterated(Solutions.list_all)
    list_of_account = awaited(Solutions.list_of_account)
    list_of_account_all = iterated(Solutions.list_of_account_all)
    get = awaited(Solutions.get)
    list_partners = awaited(Solutions.list_partners)
    list_partners_all = iterated(Solutions.list_partners_all)
    get_access_token = awaited(Solutions.get_access_token)
    accept = awaited(Solutions.accept)
    reject = awaited(Solutions.reject)
    request_deactivation = awaited(Solutions.request_deactivation)
    accept_deactivation = awaited(Solutions.accept_deactivation)
    reject_deactivation = awaited(Solutions.reject_deactivation)
