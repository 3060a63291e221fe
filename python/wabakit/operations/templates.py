# Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

"""Operations: `templates.create`, `templates.create_from_library`, `templates.list`, `templates.get`, `templates.list_library`."""

# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from ..area import Area, awaited, iterated

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from typing import Any

    from .. import params, types


class Templates(Area):
    """Operations: `templates.create`, `templates.create_from_library`, `templates.list`, `templates.get`,
    `templates.list_library`.
    """

    def create(
        self,
        *,
        name: str,
        language: str,
        category: params.TemplateCategory,
        components: Sequence[params.NewComponent],
        parameter_format: params.ParameterFormat | None = None,
        message_send_ttl_seconds: int | None = None,
        cta_url_link_tracking_opted_out: bool | None = None,
        allow_category_change: bool | None = None,
        waba_id: str | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.CreatedTemplate:
        """Creates a template and submits it for review. At most 100 templates per hour and WhatsApp Business account.
        `message_send_ttl_seconds` is in the range of the category.

        Args:
            name: Name of the template. At most 512 lowercase letters, digits and underscores. Unique per language.
            language: Language of the template, such as `en_US`.
            category: Category of the template. The platform can change it to marketing.
            components: Components of the template. Exactly one body.
            parameter_format: Format of the parameters. Default: `POSITIONAL`.
            message_send_ttl_seconds: Delivery time limit (TTL) of messages with the template, in seconds.
                Authentication: 30 to 900. Utility: 30 to 43,200. Marketing: 43,200 to 2,592,000. For authentication
                and utility, -1 means 30 days.
            cta_url_link_tracking_opted_out: Turns off the tracking of link clicks.
            allow_category_change: Deprecated, without effect since April 2025: the platform changes the category of
                templates in any case.
            waba_id: Default: the client's WhatsApp Business account ID.
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/template-management
        """
        return self._client.call("templates.create", {
            "name": name,
            "language": language,
            "category": category,
            "components": components,
            "parameter_format": parameter_format,
            "message_send_ttl_seconds": message_send_ttl_seconds,
            "cta_url_link_tracking_opted_out": cta_url_link_tracking_opted_out,
            "allow_category_change": allow_category_change,
            "waba_id": waba_id,
        }, lenient=lenient, extra=extra)

    def create_from_library(
        self,
        *,
        name: str,
        language: str,
        category: params.TemplateCategory,
        library_template_name: str,
        library_template_button_inputs: Sequence[params.LibraryButton] | None = None,
        library_template_body_inputs: params.LibraryBody | None = None,
        waba_id: str | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.CreatedTemplate:
        """Creates a template from a library template. Its text stays unchanged, and it is usually approved at once.

        Args:
            name: Name of the new template. At most 512 lowercase letters, digits and underscores. Unique per
                language.
            language: Language of the new template, such as `en_US`.
            category: Category of the library template.
            library_template_name: Name of the library template.
            library_template_button_inputs: Inputs for the buttons, in the order of the buttons.
            library_template_body_inputs: Inputs for the optional parts of the body.
            waba_id: Default: the client's WhatsApp Business account ID.
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/template-library
        """
        return self._client.call("templates.create_from_library", {
            "name": name,
            "language": language,
            "category": category,
            "library_template_name": library_template_name,
            "library_template_button_inputs": library_template_button_inputs,
            "library_template_body_inputs": library_template_body_inputs,
            "waba_id": waba_id,
        }, lenient=lenient, extra=extra)

    def list(
        self,
        *,
        name: str | None = None,
        content: str | None = None,
        name_or_content: str | None = None,
        language: Sequence[str] | None = None,
        category: Sequence[params.TemplateCategory] | None = None,
        correct_category: params.TemplateCategory | None = None,
        status: Sequence[params.TemplateStatus] | None = None,
        quality_score: Sequence[params.QualityScore] | None = None,
        source: params.TemplateSource | None = None,
        since: int | None = None,
        until: int | None = None,
        fields: Sequence[params.TemplateField] | None = None,
        summary: str | None = None,
        limit: int | None = None,
        after: str | None = None,
        before: str | None = None,
        waba_id: str | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.Templates:
        """Lists the templates of a WhatsApp Business account.

        Args:
            name: Name filter: only templates with this name, in all languages.
            content: Content filter: only templates with this text in a component.
            name_or_content: Name or content filter: only templates with this text in the name or in a component.
            language: Language filter: only templates in these languages, such as `en_US`.
            category: Category filter: only templates of these categories.
            correct_category: Correct category filter: only templates that belong to this category according to the
                platform, but have another.
            status: Status filter: only templates with one of these statuses.
            quality_score: Quality filter: only templates with one of these quality ratings.
            source: Source filter: only templates created manually, or only templates generated by Direct Send.
            since: Start of the period in which the template was changed. Seconds since the Unix epoch.
            until: End of the period in which the template was changed. Seconds since the Unix epoch.
            fields: Fields to return per template.
            summary: Summary fields to return, separated by commas: `total_count`, `message_template_count`,
                `message_template_limit`, `are_translations_complete`.
            limit: Maximum number of templates per page.
            after: Cursor from a previous response. Returns the page after it.
            before: Cursor from a previous response. Returns the page before it.
            waba_id: Default: the client's WhatsApp Business account ID.
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/template-management
        """
        return self._client.call("templates.list", {
            "name": name,
            "content": content,
            "name_or_content": name_or_content,
            "language": language,
            "category": category,
            "correct_category": correct_category,
            "status": status,
            "quality_score": quality_score,
            "source": source,
            "since": since,
            "until": until,
            "fields": fields,
            "summary": summary,
            "limit": limit,
            "after": after,
            "before": before,
            "waba_id": waba_id,
        }, lenient=lenient, extra=extra)

    def list_all(
        self,
        *,
        name: str | None = None,
        content: str | None = None,
        name_or_content: str | None = None,
        language: Sequence[str] | None = None,
        category: Sequence[params.TemplateCategory] | None = None,
        correct_category: params.TemplateCategory | None = None,
        status: Sequence[params.TemplateStatus] | None = None,
        quality_score: Sequence[params.QualityScore] | None = None,
        source: params.TemplateSource | None = None,
        since: int | None = None,
        until: int | None = None,
        fields: Sequence[params.TemplateField] | None = None,
        summary: str | None = None,
        limit: int | None = None,
        after: str | None = None,
        before: str | None = None,
        waba_id: str | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> Iterator[types.Template]:
        """Iterates over the items of all pages. Each page is requested when its first item is needed.

        Args:
            name: Name filter: only templates with this name, in all languages.
            content: Content filter: only templates with this text in a component.
            name_or_content: Name or content filter: only templates with this text in the name or in a component.
            language: Language filter: only templates in these languages, such as `en_US`.
            category: Category filter: only templates of these categories.
            correct_category: Correct category filter: only templates that belong to this category according to the
                platform, but have another.
            status: Status filter: only templates with one of these statuses.
            quality_score: Quality filter: only templates with one of these quality ratings.
            source: Source filter: only templates created manually, or only templates generated by Direct Send.
            since: Start of the period in which the template was changed. Seconds since the Unix epoch.
            until: End of the period in which the template was changed. Seconds since the Unix epoch.
            fields: Fields to return per template.
            summary: Summary fields to return, separated by commas: `total_count`, `message_template_count`,
                `message_template_limit`, `are_translations_complete`.
            limit: Maximum number of templates per page.
            after: Cursor from a previous response. Returns the page after it.
            before: Cursor from a previous response. Returns the page before it.
            waba_id: Default: the client's WhatsApp Business account ID.
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/template-management
        """
        return self._client.pages("templates.list", {
            "name": name,
            "content": content,
            "name_or_content": name_or_content,
            "language": language,
            "category": category,
            "correct_category": correct_category,
            "status": status,
            "quality_score": quality_score,
            "source": source,
            "since": since,
            "until": until,
            "fields": fields,
            "summary": summary,
            "limit": limit,
            "after": after,
            "before": before,
            "waba_id": waba_id,
        }, lenient=lenient, extra=extra)

    def get(
        self,
        *,
        template_id: str,
        fields: Sequence[params.TemplateField] | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.Template:
        """Gets a template by its ID. The response can be passed to `check_template`.

        Args:
            template_id: ID of the template.
            fields: Fields to return.
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/template-management
        """
        return self._client.call("templates.get", {
            "template_id": template_id,
            "fields": fields,
        }, lenient=lenient, extra=extra)

    def list_library(
        self,
        *,
        search: str | None = None,
        category: params.TemplateCategory | None = None,
        topic: str | None = None,
        usecase: str | None = None,
        industry: str | None = None,
        language: str | None = None,
        limit: int | None = None,
        after: str | None = None,
        before: str | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.LibraryTemplates:
        """Lists the templates of the library, by use case, or for group invites (`topic` `group_invite_link`).

        Args:
            search: Text to search for in the name or the components of the template.
            category: Category filter: only templates of this category.
            topic: Topic filter: `ACCOUNT_UPDATE`, `CUSTOMER_FEEDBACK`, `ORDER_MANAGEMENT`, `PAYMENTS` or
                `group_invite_link`.
            usecase: Use case filter, such as `DELIVERY_UPDATE` or `PAYMENT_DUE_REMINDER`.
            industry: Industry filter: `E_COMMERCE` or `FINANCIAL_SERVICES`.
            language: Language filter, such as `en_US`.
            limit: Maximum number of templates per page.
            after: Cursor from a previous response. Returns the page after it.
            before: Cursor from a previous response. Returns the page before it.
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/template-library
        """
        return self._client.call("templates.list_library", {
            "search": search,
            "category": category,
            "topic": topic,
            "usecase": usecase,
            "industry": industry,
            "language": language,
            "limit": limit,
            "after": after,
            "before": before,
        }, lenient=lenient, extra=extra)

    def list_library_all(
        self,
        *,
        search: str | None = None,
        category: params.TemplateCategory | None = None,
        topic: str | None = None,
        usecase: str | None = None,
        industry: str | None = None,
        language: str | None = None,
        limit: int | None = None,
        after: str | None = None,
        before: str | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> Iterator[types.LibraryTemplate]:
        """Iterates over the items of all pages. Each page is requested when its first item is needed.

        Args:
            search: Text to search for in the name or the components of the template.
            category: Category filter: only templates of this category.
            topic: Topic filter: `ACCOUNT_UPDATE`, `CUSTOMER_FEEDBACK`, `ORDER_MANAGEMENT`, `PAYMENTS` or
                `group_invite_link`.
            usecase: Use case filter, such as `DELIVERY_UPDATE` or `PAYMENT_DUE_REMINDER`.
            industry: Industry filter: `E_COMMERCE` or `FINANCIAL_SERVICES`.
            language: Language filter, such as `en_US`.
            limit: Maximum number of templates per page.
            after: Cursor from a previous response. Returns the page after it.
            before: Cursor from a previous response. Returns the page before it.
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/template-library
        """
        return self._client.pages("templates.list_library", {
            "search": search,
            "category": category,
            "topic": topic,
            "usecase": usecase,
            "industry": industry,
            "language": language,
            "limit": limit,
            "after": after,
            "before": before,
        }, lenient=lenient, extra=extra)


class AsyncTemplates(Area):
    """`Templates` to await; methods that end with `_all` are for `async for`."""

    create = awaited(Templates.create)
    create_from_library = awaited(Templates.create_from_library)
    list = awaited(Templates.list)
    list_all = iterated(Templates.list_all)
    get = awaited(Templates.get)
    list_library = awaited(Templates.list_library)
    list_library_all = iterated(Templates.list_library_all)
