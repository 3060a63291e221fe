# Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

"""Operations: `template_groups.create`, `template_groups.list`, `template_groups.get`, `template_groups.update`, `template_groups.delete`."""

# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from ..area import Area, awaited, iterated

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from typing import Any

    from .. import params, types


class TemplateGroups(Area):
    """Operations: `template_groups.create`, `template_groups.list`, `template_groups.get`, `template_groups.update`,
    `template_groups.delete`.
    """

    def create(
        self,
        *,
        name: str,
        description: str | None = None,
        whatsapp_business_templates: Sequence[str] | None = None,
        waba_id: str | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.CreatedTemplateGroup:
        """Creates a template group.

        Args:
            name: Name of the group.
            description: Description of the group.
            whatsapp_business_templates: IDs of the templates in the group.
            waba_id: Default: the client's WhatsApp Business account ID.
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/template-management
        """
        return self._client.call("template_groups.create", {
            "name": name,
            "description": description,
            "whatsapp_business_templates": whatsapp_business_templates,
            "waba_id": waba_id,
        }, lenient=lenient, extra=extra)

    def list(
        self,
        *,
        fields: Sequence[params.TemplateGroupField] | None = None,
        limit: int | None = None,
        after: str | None = None,
        before: str | None = None,
        waba_id: str | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.TemplateGroups:
        """Lists the template groups of an account.

        Args:
            fields: Fields to return per group.
            limit: Maximum number of groups per page.
            after: Cursor from a previous response. Returns the page after it.
            before: Cursor from a previous response. Returns the page before it.
            waba_id: Default: the client's WhatsApp Business account ID.
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/template-management
        """
        return self._client.call("template_groups.list", {
            "fields": fields,
            "limit": limit,
            "after": after,
            "before": before,
            "waba_id": waba_id,
        }, lenient=lenient, extra=extra)

    def list_all(
        self,
        *,
        fields: Sequence[params.TemplateGroupField] | None = None,
        limit: int | None = None,
        after: str | None = None,
        before: str | None = None,
        waba_id: str | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> Iterator[types.TemplateGroup]:
        """Iterates over the items of all pages. Each page is requested when its first item is needed.

        Args:
            fields: Fields to return per group.
            limit: Maximum number of groups per page.
            after: Cursor from a previous response. Returns the page after it.
            before: Cursor from a previous response. Returns the page before it.
            waba_id: Default: the client's WhatsApp Business account ID.
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/template-management
        """
        return self._client.pages("template_groups.list", {
            "fields": fields,
            "limit": limit,
            "after": after,
            "before": before,
            "waba_id": waba_id,
        }, lenient=lenient, extra=extra)

    def get(
        self,
        *,
        template_group_id: str,
        fields: Sequence[params.TemplateGroupField] | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.TemplateGroup:
        """Gets a template group by its ID.

        Args:
            template_group_id: ID of the group.
            fields: Fields to return.
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/template-management
        """
        return self._client.call("template_groups.get", {
            "template_group_id": template_group_id,
            "fields": fields,
        }, lenient=lenient, extra=extra)

    def update(
        self,
        *,
        template_group_id: str,
        name: str | None = None,
        description: str | None = None,
        add_templates: Sequence[str] | None = None,
        remove_templates: Sequence[str] | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.Success:
        """Renames a template group, or adds and removes templates.

        Args:
            template_group_id: ID of the group.
            name: New name of the group. Default: unchanged.
            description: New description of the group. Default: unchanged.
            add_templates: IDs of the templates to add.
            remove_templates: IDs of the templates to remove.
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/template-management
        """
        return self._client.call("template_groups.update", {
            "template_group_id": template_group_id,
            "name": name,
            "description": description,
            "add_templates": add_templates,
            "remove_templates": remove_templates,
        }, lenient=lenient, extra=extra)

    def delete(
        self,
        *,
        template_group_id: str,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.Success:
        """Deletes a template group. Its templates remain.

        Args:
            template_group_id: ID of the group.
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/template-management
        """
        return self._client.call("template_groups.delete", {
            "template_group_id": template_group_id,
        }, lenient=lenient, extra=extra)


class AsyncTemplateGroups(Area):
    """`TemplateGroups` to await; methods that end with `_all` are for `async for`."""

    create = awaited(TemplateGroups.create)
    list = awaited(TemplateGroups.list)
    list_all = iterated(TemplateGroups.list_all)
    get = awaited(TemplateGroups.get)
    update = awaited(TemplateGroups.update)
    delete = awaited(TemplateGroups.delete)
