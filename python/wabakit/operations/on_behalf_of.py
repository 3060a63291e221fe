# Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

"""Operations: `on_behalf_of.list_requests`, `on_behalf_of.create_mobility_intent`, `on_behalf_of.set_mobility_intent`, `on_behalf_of.get_mobility_intent`."""

# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from ..area import Area, awaited, iterated

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from typing import Any

    from .. import params, types


class OnBehalfOf(Area):
    """Operations: `on_behalf_of.list_requests`, `on_behalf_of.create_mobility_intent`,
    `on_behalf_of.set_mobility_intent`, `on_behalf_of.get_mobility_intent`.
    """

    def list_requests(
        self,
        *,
        fields: Sequence[params.OnBehalfRequestField] | None = None,
        limit: int | None = None,
        after: str | None = None,
        before: str | None = None,
        waba_id: str | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.OnBehalfRequests:
        """Lists the pending requests to own a WhatsApp Business account on behalf of a client. Retired by the platform.

        Args:
            fields: Fields to return per request.
            limit: Maximum number of requests per page. 1 to 100. Default: 25.
            after: Cursor from a previous response. Returns the page after it.
            before: Cursor from a previous response. Returns the page before it.
            waba_id: Default: the client's WhatsApp Business account ID.
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/
        """
        return self._client.call("on_behalf_of.list_requests", {
            "fields": fields,
            "limit": limit,
            "after": after,
            "before": before,
            "waba_id": waba_id,
        }, lenient=lenient, extra=extra)

    def list_requests_all(
        self,
        *,
        fields: Sequence[params.OnBehalfRequestField] | None = None,
        limit: int | None = None,
        after: str | None = None,
        before: str | None = None,
        waba_id: str | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> Iterator[types.OnBehalfRequest]:
        """Iterates over the items of all pages. Each page is requested when its first item is needed.

        Args:
            fields: Fields to return per request.
            limit: Maximum number of requests per page. 1 to 100. Default: 25.
            after: Cursor from a previous response. Returns the page after it.
            before: Cursor from a previous response. Returns the page before it.
            waba_id: Default: the client's WhatsApp Business account ID.
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/
        """
        return self._client.pages("on_behalf_of.list_requests", {
            "fields": fields,
            "limit": limit,
            "after": after,
            "before": before,
            "waba_id": waba_id,
        }, lenient=lenient, extra=extra)

    def create_mobility_intent(
        self,
        *,
        solution_id: str,
        intent_type: params.MobilityIntentType,
        target_solution_id: str | None = None,
        mobility_reason: str | None = None,
        scheduled_execution_time: str | None = None,
        metadata: Mapping[str, str] | None = None,
        waba_id: str | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.CreatedMobilityIntent:
        """Creates the intent to transfer an account that a partner owns. Retired by the platform.

        Args:
            solution_id: ID of the account's current solution.
            intent_type: Step of the transfer.
            target_solution_id: ID of the destination solution of the transfer.
            mobility_reason: Reason of the transfer. At most 500 characters.
            scheduled_execution_time: Time of the transfer, in ISO 8601 format.
            metadata: Notes on the transfer, by name.
            waba_id: Default: the client's WhatsApp Business account ID.
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/
        """
        return self._client.call("on_behalf_of.create_mobility_intent", {
            "solution_id": solution_id,
            "intent_type": intent_type,
            "target_solution_id": target_solution_id,
            "mobility_reason": mobility_reason,
            "scheduled_execution_time": scheduled_execution_time,
            "metadata": metadata,
            "waba_id": waba_id,
        }, lenient=lenient, extra=extra)

    def set_mobility_intent(
        self,
        *,
        account_id: str,
        waba_id: str | None = None,
        solution_id: str | None = None,
        app_id: str | None = None,
        actor_id: str | None = None,
        client_mutation_id: str | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.SetMobilityIntentResult:
        """Marks an account that a partner owns for a transfer to a Multi-Partner Solution. Retired by the platform.

        Args:
            account_id: ID of the account that is marked.
            waba_id: ID of the account again. Required by the platform's OpenAPI file, left out by its former guide.
            solution_id: ID of the solution to which the account moves.
            app_id: ID of the app that serves the account.
            actor_id: ID of the user who requests the transfer.
            client_mutation_id: ID of the request, returned unchanged. At most 255 characters.
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/
        """
        return self._client.call("on_behalf_of.set_mobility_intent", {
            "account_id": account_id,
            "waba_id": waba_id,
            "solution_id": solution_id,
            "app_id": app_id,
            "actor_id": actor_id,
            "client_mutation_id": client_mutation_id,
        }, lenient=lenient, extra=extra)

    def get_mobility_intent(
        self,
        *,
        mobility_intent_id: str,
        fields: Sequence[params.MobilityIntentField] | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.MobilityIntent:
        """Gets the intent to transfer an account. Retired by the platform.

        Args:
            mobility_intent_id: ID of the intent.
            fields: Fields to return.
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/
        """
        return self._client.call("on_behalf_of.get_mobility_intent", {
            "mobility_intent_id": mobility_intent_id,
            "fields": fields,
        }, lenient=lenient, extra=extra)


class AsyncOnBehalfOf(Area):
    """`OnBehalfOf` to await; methods that end with `_all` are for `async for`."""

    list_requests = awaited(OnBehalfOf.list_requests)
    list_requests_all = iterated(OnBehalfOf.list_requests_all)
    create_mobility_intent = awaited(OnBehalfOf.create_mobility_intent)
    set_mobility_intent = awaited(OnBehalfOf.set_mobility_intent)
    get_mobility_intent = awaited(OnBehalfOf.get_mobility_intent)
