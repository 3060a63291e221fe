# Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

"""Operations: `flows.create`, `flows.list`, `flows.get`, `flows.get_metric`, `flows.update`, `flows.delete`, `flows.list_assets`, `flows.upload_json`, `flows.publish`, `flows.deprecate`, `flows.migrate`."""

# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from ..area import Area, awaited, iterated

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from typing import Any, Literal

    from .. import params, types


class Flows(Area):
    """Operations: `flows.create`, `flows.list`, `flows.get`, `flows.get_metric`, `flows.update`, `flows.delete`,
    `flows.list_assets`, `flows.upload_json`, `flows.publish`, `flows.deprecate`, `flows.migrate`.
    """

    def create(
        self,
        *,
        name: str,
        categories: Sequence[params.FlowCategory],
        flow_json: str | None = None,
        publish: bool | None = None,
        clone_flow_id: str | None = None,
        endpoint_uri: str | None = None,
        waba_id: str | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.CreatedFlow:
        """Creates a flow as a draft, empty or with its Flow JSON, or as a copy of another flow. With `publish`, the
        flow is published at once if its Flow JSON is valid.

        Args:
            name: Name of the flow, unique in the WhatsApp Business account.
            categories: Categories of the flow. At least one.
            flow_json: Flow JSON, as text. The response lists its errors.
            publish: True to publish the flow at once. A flow whose Flow JSON has errors stays a draft. Default:
                `false`.
            clone_flow_id: ID of the flow to copy.
            endpoint_uri: URL of the endpoint that answers the flow's data requests. Requires Flow JSON 3.0 or later.
            waba_id: Default: the client's WhatsApp Business account ID.
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/flows/reference/flowsapi
        """
        return self._client.call("flows.create", {
            "name": name,
            "categories": categories,
            "flow_json": flow_json,
            "publish": publish,
            "clone_flow_id": clone_flow_id,
            "endpoint_uri": endpoint_uri,
            "waba_id": waba_id,
        }, lenient=lenient, extra=extra)

    def list(
        self,
        *,
        fields: Sequence[params.FlowField] | None = None,
        limit: int | None = None,
        after: str | None = None,
        before: str | None = None,
        waba_id: str | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.Flows:
        """Lists the flows of a WhatsApp Business account.

        Args:
            fields: Fields to return per flow.
            limit: Maximum number of flows per page. 1 to 100. Default: 25.
            after: Cursor from a previous response. Returns the page after it.
            before: Cursor from a previous response. Returns the page before it.
            waba_id: Default: the client's WhatsApp Business account ID.
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/flows/reference/flowsapi
        """
        return self._client.call("flows.list", {
            "fields": fields,
            "limit": limit,
            "after": after,
            "before": before,
            "waba_id": waba_id,
        }, lenient=lenient, extra=extra)

    def list_all(
        self,
        *,
        fields: Sequence[params.FlowField] | None = None,
        limit: int | None = None,
        after: str | None = None,
        before: str | None = None,
        waba_id: str | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> Iterator[types.FlowDetails]:
        """Iterates over the items of all pages. Each page is requested when its first item is needed.

        Args:
            fields: Fields to return per flow.
            limit: Maximum number of flows per page. 1 to 100. Default: 25.
            after: Cursor from a previous response. Returns the page after it.
            before: Cursor from a previous response. Returns the page before it.
            waba_id: Default: the client's WhatsApp Business account ID.
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/flows/reference/flowsapi
        """
        return self._client.pages("flows.list", {
            "fields": fields,
            "limit": limit,
            "after": after,
            "before": before,
            "waba_id": waba_id,
        }, lenient=lenient, extra=extra)

    def get(
        self,
        *,
        flow_id: str,
        fields: Sequence[params.FlowField] | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.FlowDetails:
        """Gets a flow: status, validation errors, versions, preview URL or health status.

        Args:
            flow_id: ID of the flow.
            fields: Fields to return. Some take arguments: `preview.invalidate(true)` for a new preview URL, and
                `health_status.phone_number(ID)` for the health with one number. Metrics have `flows.get_metric`.
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/flows/reference/flowsapi
        """
        return self._client.call("flows.get", {"flow_id": flow_id, "fields": fields}, lenient=lenient, extra=extra)

    def get_metric(
        self,
        *,
        flow_id: str,
        name: params.FlowMetricName,
        granularity: params.FlowMetricGranularity,
        since: str | None = None,
        until: str | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.MeasuredFlow:
        """Gets a metric of a flow's endpoint. Available some hours late, and only for 250 data requests or more.

        Args:
            flow_id: ID of the flow.
            name: Name of the metric.
            granularity: Length of the interval of each data point.
            since: First day, such as `2026-11-01`. At most 90 days back for daily, 30 days for hourly data points.
            until: Last day, such as `2026-11-30`.
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/flows/reference/flowsapi
        """
        return self._client.call("flows.get_metric", {
            "flow_id": flow_id,
            "name": name,
            "granularity": granularity,
            "since": since,
            "until": until,
        }, lenient=lenient, extra=extra)

    def update(
        self,
        *,
        flow_id: str,
        name: str | None = None,
        categories: Sequence[params.FlowCategory] | None = None,
        endpoint_uri: str | None = None,
        application_id: str | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.Success:
        """Updates the name, categories, endpoint or app of a flow. Omitted fields stay unchanged. A published flow
        becomes a draft until it is published again.

        Args:
            flow_id: ID of the flow.
            name: Name of the flow, unique in the WhatsApp Business account.
            categories: Categories of the flow. At least one.
            endpoint_uri: URL of the endpoint that answers the flow's data requests. Requires Flow JSON 3.0 or later.
            application_id: ID of the app that is linked to the flow and whose secret signs the data requests.
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/flows/reference/flowsapi
        """
        return self._client.call("flows.update", {
            "flow_id": flow_id,
            "name": name,
            "categories": categories,
            "endpoint_uri": endpoint_uri,
            "application_id": application_id,
        }, lenient=lenient, extra=extra)

    def delete(
        self,
        *,
        flow_id: str,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.Success:
        """Deletes a flow. Only drafts can be deleted.

        Args:
            flow_id: ID of the flow.
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/flows/reference/flowsapi
        """
        return self._client.call("flows.delete", {"flow_id": flow_id}, lenient=lenient, extra=extra)

    def list_assets(
        self,
        *,
        flow_id: str,
        limit: int | None = None,
        after: str | None = None,
        before: str | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.FlowAssets:
        """Lists the assets of a flow with their download URLs. The only asset is the Flow JSON.

        Args:
            flow_id: ID of the flow.
            limit: Maximum number of assets per page. 1 to 100. Default: 25.
            after: Cursor from a previous response. Returns the page after it.
            before: Cursor from a previous response. Returns the page before it.
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/flows/reference/flowsapi
        """
        return self._client.call("flows.list_assets", {
            "flow_id": flow_id,
            "limit": limit,
            "after": after,
            "before": before,
        }, lenient=lenient, extra=extra)

    def list_assets_all(
        self,
        *,
        flow_id: str,
        limit: int | None = None,
        after: str | None = None,
        before: str | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> Iterator[types.FlowAsset]:
        """Iterates over the items of all pages. Each page is requested when its first item is needed.

        Args:
            flow_id: ID of the flow.
            limit: Maximum number of assets per page. 1 to 100. Default: 25.
            after: Cursor from a previous response. Returns the page after it.
            before: Cursor from a previous response. Returns the page before it.
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/flows/reference/flowsapi
        """
        return self._client.pages("flows.list_assets", {
            "flow_id": flow_id,
            "limit": limit,
            "after": after,
            "before": before,
        }, lenient=lenient, extra=extra)

    def upload_json(
        self,
        *,
        flow_id: str,
        file: params.File,
        type: str | None = None,
        filename: str | None = None,
        name: Literal["flow.json"] | None = None,
        asset_type: Literal["FLOW_JSON"] | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.ValidatedFlow:
        """Uploads the Flow JSON of a flow. The response lists its validation errors: the upload succeeds in spite of
        them. A published flow becomes a draft until it is published again.

        Args:
            flow_id: ID of the flow.
            file: Content of the Flow JSON. At most 10 MB.
            type: MIME type of the file: `application/json`.
            filename: Name of the file.
            name: Constant; may be omitted.
            asset_type: Constant; may be omitted.
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/flows/reference/flowsapi
        """
        return self._client.call("flows.upload_json", {
            "flow_id": flow_id,
            "file": file,
            "type": type,
            "filename": filename,
            "name": name,
            "asset_type": asset_type,
        }, lenient=lenient, extra=extra)

    def publish(
        self,
        *,
        flow_id: str,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.Success:
        """Publishes a draft, so that it can be sent to all users. Requires a registered phone number and Flow JSON
        without errors; with an endpoint also a business public key, a linked app and a healthy endpoint.

        Args:
            flow_id: ID of the flow.
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/flows/reference/flowsapi
        """
        return self._client.call("flows.publish", {"flow_id": flow_id}, lenient=lenient, extra=extra)

    def deprecate(
        self,
        *,
        flow_id: str,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.Success:
        """Deprecates a published flow: it can be neither sent nor opened any more. Cannot be reverted.

        Args:
            flow_id: ID of the flow.
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/flows/reference/flowsapi
        """
        return self._client.call("flows.deprecate", {"flow_id": flow_id}, lenient=lenient, extra=extra)

    def migrate(
        self,
        *,
        source_waba_id: str,
        source_flow_names: Sequence[str] | None = None,
        waba_id: str | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.MigratedFlows:
        """Copies flows from another WhatsApp Business account into this one. The copies keep their names.

        Args:
            source_waba_id: ID of the account that has the flows.
            source_flow_names: Names of the flows to copy. At most 100. Default: all flows of the source account.
            waba_id: Default: the client's WhatsApp Business account ID.
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/flows/reference/flowsapi
        """
        return self._client.call("flows.migrate", {
            "source_waba_id": source_waba_id,
            "source_flow_names": source_flow_names,
            "waba_id": waba_id,
        }, lenient=lenient, extra=extra)


class AsyncFlows(Area):
    """`Flows` to await; methods that end with `_all` are for `async for`."""

    create = awaited(Flows.create)
    list = awaited(Flows.list)
    list_all = iterated(Flows.list_all)
    get = awaited(Flows.get)
    get_metric = awaited(Flows.get_metric)
    update = awaited(Flows.update)
    delete = awaited(Flows.delete)
    list_assets = awaited(Flows.list_assets)
    list_assets_all = iterated(Flows.list_assets_all)
    upload_json = awaited(Flows.upload_json)
    publish = awaited(Flows.publish)
    deprecate = awaited(Flows.deprecate)
    migrate = awaited(Flows.migrate)
