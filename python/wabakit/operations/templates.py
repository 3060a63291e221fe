# Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

"""Operations: `templates.create`, `templates.create_from_library`, `templates.list`, `templates.get`, `templates.list_library`, `templates.update`, `templates.delete`, `templates.compare`, `templates.unpause`, `templates.archive`, `templates.unarchive`, `templates.migrate`, `templates.upsert_authentication`, `templates.preview_authentication`."""

# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from ..area import Area, awaited, iterated

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from typing import Any, Literal

    from .. import params, types


class Templates(Area):
    """Operations: `templates.create`, `templates.create_from_library`, `templates.list`, `templates.get`,
    `templates.list_library`, `templates.update`, `templates.delete`, `templates.compare`, `templates.unpause`,
    `templates.archive`, `templates.unarchive`, `templates.migrate`, `templates.upsert_authentication`,
    `templates.preview_authentication`.
    """

    def create(
        self,
        *,
        name: str,
        language: str,
        category: params.TemplateCategory,
        components: Sequence[params.NewComponent],
        media: Sequence[params.File] | None = None,
        parameter_format: params.ParameterFormat | None = None,
        message_send_ttl_seconds: int | None = None,
        sub_category: params.TemplateSubCategory | None = None,
        display_format: str | None = None,
        cta_url_link_tracking_opted_out: bool | None = None,
        is_primary_device_delivery_only: bool | None = None,
        degrees_of_freedom_spec: params.DegreesOfFreedom | None = None,
        optimization_spec: params.TemplatePrice | None = None,
        product_set_id: str | None = None,
        source_template_id: str | None = None,
        send_type: str | None = None,
        allow_category_change: bool | None = None,
        waba_id: str | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.CreatedTemplate:
        """Creates a template and submits it for review. At most 100 templates per hour and WhatsApp Business account.
        No rule of severity error is broken, as `validate_template` finds them.

        Args:
            name: Name of the template. At most 512 lowercase letters, digits and underscores. Unique per language.
            language: Language of the template, such as `en_US`.
            category: Category of the template. The platform can change it to marketing.
            components: Components of the template. Exactly one body.
            media: Files of the media headers without a sample: the template's own header, then the headers of the
                cards, in order. The client uploads each file, and puts its handle into the header. Requires an app
                ID.
            parameter_format: Format of the parameters. Default: `POSITIONAL`.
            message_send_ttl_seconds: Delivery time limit (TTL) of messages with the template, in seconds.
                Authentication: 30 to 900. Utility: 30 to 43,200. Marketing: 43,200 to 2,592,000. For authentication
                and utility, -1 means 30 days.
            sub_category: Subcategory, for templates about orders.
            display_format: Display format: `ORDER_DETAILS` for a marketing template with the details of an order.
            cta_url_link_tracking_opted_out: Turns off the tracking of link clicks.
            is_primary_device_delivery_only: Delivers messages with the template to the primary device of the user
                only.
            degrees_of_freedom_spec: Automatic creative optimizations that the platform may apply. For marketing
                templates.
            optimization_spec: Maximum price, for the Marketing Messages API. Can't be added to a template later, nor
                removed.
            product_set_id: Set of products of the catalog. Known from Meta's SDK only.
            source_template_id: Template to copy. Known from Meta's SDK only.
            send_type: Way of sending: `CAMPAIGN`, `DIRECT` or `TRIGGER`. Known from Meta's SDK only.
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
            "media": media,
            "parameter_format": parameter_format,
            "message_send_ttl_seconds": message_send_ttl_seconds,
            "sub_category": sub_category,
            "display_format": display_format,
            "cta_url_link_tracking_opted_out": cta_url_link_tracking_opted_out,
            "is_primary_device_delivery_only": is_primary_device_delivery_only,
            "degrees_of_freedom_spec": degrees_of_freedom_spec,
            "optimization_spec": optimization_spec,
            "product_set_id": product_set_id,
            "source_template_id": source_template_id,
            "send_type": send_type,
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

    def update(
        self,
        *,
        template_id: str,
        category: params.TemplateCategory | None = None,
        components: Sequence[params.NewComponent] | None = None,
        media: Sequence[params.File] | None = None,
        parameter_format: params.ParameterFormat | None = None,
        message_send_ttl_seconds: int | None = None,
        sub_category: params.TemplateSubCategory | None = None,
        cta_url_link_tracking_opted_out: bool | None = None,
        degrees_of_freedom_spec: params.DegreesOfFreedom | None = None,
        optimization_spec: params.TemplatePrice | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.UpdatedTemplate:
        """Updates a template and submits it for review again.

        Approved templates can be updated once in 24 hours and 10 times in 30 days, except their category. Rejected
        and paused templates can be updated without limit, and all others not at all.
        No rule of severity error is broken, as `validate_template` finds them.

        Args:
            template_id: ID of the template.
            category: New category of the template. Not for approved templates.
            components: New components of the template, which replace all previous ones.
            media: Files of the media headers in `components` without a sample: the template's own header, then the
                headers of the cards, in order. The client uploads each file, and puts its handle into the header.
                Requires an app ID.
            parameter_format: New format of the parameters.
            message_send_ttl_seconds: New delivery time limit (TTL) of messages with the template, in seconds.
            sub_category: New subcategory, for templates about orders.
            cta_url_link_tracking_opted_out: Turns the tracking of link clicks off or on.
            degrees_of_freedom_spec: New automatic creative optimizations that the platform may apply. For marketing
                templates.
            optimization_spec: New maximum price, for templates that were created with one.
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/template-management
        """
        return self._client.call("templates.update", {
            "template_id": template_id,
            "category": category,
            "components": components,
            "media": media,
            "parameter_format": parameter_format,
            "message_send_ttl_seconds": message_send_ttl_seconds,
            "sub_category": sub_category,
            "cta_url_link_tracking_opted_out": cta_url_link_tracking_opted_out,
            "degrees_of_freedom_spec": degrees_of_freedom_spec,
            "optimization_spec": optimization_spec,
        }, lenient=lenient, extra=extra)

    def delete(
        self,
        *,
        name: str | None = None,
        hsm_id: str | None = None,
        hsm_ids: Sequence[str] | None = None,
        waba_id: str | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.Success:
        """Deletes templates: by name in all languages, by name and ID in one language, or several by ID.

        The name of an approved template can't be used again for 30 days. Templates with undelivered messages are
        deleted after at most 30 days. Disabled templates, and those of Direct Send, can't be deleted.

        - Required: exactly one of `name`, `hsm_ids`.
        - If `hsm_id` is set: `name` is required.

        Args:
            name: Name of the template, to delete it in all languages.
            hsm_id: ID of the template in one language, to delete only this one. Requires its `name`.
            hsm_ids: IDs of several templates. 1 to 100.
            waba_id: Default: the client's WhatsApp Business account ID.
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/template-management
        """
        return self._client.call("templates.delete", {
            "name": name,
            "hsm_id": hsm_id,
            "hsm_ids": hsm_ids,
            "waba_id": waba_id,
        }, lenient=lenient, extra=extra)

    def compare(
        self,
        *,
        template_id: str,
        template_ids: Sequence[str],
        start: int,
        end: int,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.TemplateComparison:
        """Compares two templates of one account. Both were sent at least 1,000 times in the period.

        Args:
            template_id: ID of the first template.
            template_ids: ID of the other template. Exactly one.
            start: Start of the period: 7, 30, 60 or 90 days before its end. Seconds since the Unix epoch.
            end: End of the period. Seconds since the Unix epoch.
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/template-comparison
        """
        return self._client.call("templates.compare", {
            "template_id": template_id,
            "template_ids": template_ids,
            "start": start,
            "end": end,
        }, lenient=lenient, extra=extra)

    def unpause(
        self,
        *,
        template_id: str,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.Success:
        """Lifts the pause that the platform put on a new or little-used template (template pacing). Pauses because of
        low quality can't be lifted: the error contains the response with the reason. The template can be sent 5
        minutes later.

        Args:
            template_id: ID of the paused template.
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/template-pacing
        """
        return self._client.call("templates.unpause", {"template_id": template_id}, lenient=lenient, extra=extra)

    def archive(
        self,
        *,
        hsm_ids: Sequence[str],
        waba_id: str | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.ArchivedTemplates:
        """Archives approved or rejected templates. Archived templates can't be sent or edited, and are deleted after 28
        days.

        Args:
            hsm_ids: IDs of the templates. 1 to 100.
            waba_id: Default: the client's WhatsApp Business account ID.
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/template-management
        """
        return self._client.call("templates.archive", {
            "hsm_ids": hsm_ids,
            "waba_id": waba_id,
        }, lenient=lenient, extra=extra)

    def unarchive(
        self,
        *,
        hsm_ids: Sequence[str],
        waba_id: str | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.UnarchivedTemplates:
        """Takes templates out of the archive. They have their previous status again.

        Args:
            hsm_ids: IDs of the archived templates. 1 to 100.
            waba_id: Default: the client's WhatsApp Business account ID.
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/template-management
        """
        return self._client.call("templates.unarchive", {
            "hsm_ids": hsm_ids,
            "waba_id": waba_id,
        }, lenient=lenient, extra=extra)

    def migrate(
        self,
        *,
        source_waba_id: str,
        template_ids: Sequence[str] | None = None,
        page_number: int | None = None,
        count: int | None = None,
        waba_id: str | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.MigratedTemplates:
        """Copies templates from one WhatsApp Business account to another one of the same owner. The client's account is
        the destination.

        Only approved templates of high or unknown quality are copied. Their quality rating starts again.

        Args:
            source_waba_id: ID of the account that has the templates.
            template_ids: IDs of the templates to copy. Default: all templates of the page.
            page_number: Number of the page of templates, from 0.
            count: Number of templates per page. 1 to 500.
            waba_id: Default: the client's WhatsApp Business account ID.
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/template-migration
        """
        return self._client.call("templates.migrate", {
            "source_waba_id": source_waba_id,
            "template_ids": template_ids,
            "page_number": page_number,
            "count": count,
            "waba_id": waba_id,
        }, lenient=lenient, extra=extra)

    def upsert_authentication(
        self,
        *,
        name: str,
        languages: Sequence[str],
        components: Sequence[params.NewComponent],
        message_send_ttl_seconds: int | None = None,
        waba_id: str | None = None,
        category: Literal["AUTHENTICATION"] | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.UpsertedTemplates:
        """Creates or updates one authentication template in many languages. The platform supplies the texts.
        No rule of severity error is broken, as `validate_template` finds them.

        Args:
            name: Name of the template. At most 512 lowercase letters, digits and underscores.
            languages: Languages of the template, such as `en_US`.
            components: Components of the template: a body, a footer with the validity of the code, and one OTP
                button without labels.
            message_send_ttl_seconds: Delivery time limit (TTL) of messages with the template, in seconds. 30 to 900,
                or -1 for 30 days. Default: 600.
            waba_id: Default: the client's WhatsApp Business account ID.
            category: Constant; may be omitted.
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/authentication-templates/bulk-management
        """
        return self._client.call("templates.upsert_authentication", {
            "name": name,
            "languages": languages,
            "components": components,
            "message_send_ttl_seconds": message_send_ttl_seconds,
            "waba_id": waba_id,
            "category": category,
        }, lenient=lenient, extra=extra)

    def preview_authentication(
        self,
        *,
        languages: Sequence[str] | None = None,
        add_security_recommendation: bool | None = None,
        code_expiration_minutes: int | None = None,
        button_types: Sequence[str] | None = None,
        business_name: str | None = None,
        limit: int | None = None,
        after: str | None = None,
        before: str | None = None,
        waba_id: str | None = None,
        category: Literal["AUTHENTICATION"] | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.TemplatePreviews:
        """Previews the fixed texts of authentication templates, by language.

        Args:
            languages: Languages to preview, such as `en_US`. Default: all.
            add_security_recommendation: Includes the recommendation not to share the code.
            code_expiration_minutes: Includes the validity of the code in minutes. 1 to 90.
            button_types: Types of the buttons: `OTP`.
            business_name: Name of the business.
            limit: Maximum number of languages per page.
            after: Cursor from a previous response. Returns the page after it.
            before: Cursor from a previous response. Returns the page before it.
            waba_id: Default: the client's WhatsApp Business account ID.
            category: Constant; may be omitted.
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/authentication-templates/template-preview
        """
        return self._client.call("templates.preview_authentication", {
            "languages": languages,
            "add_security_recommendation": add_security_recommendation,
            "code_expiration_minutes": code_expiration_minutes,
            "button_types": button_types,
            "business_name": business_name,
            "limit": limit,
            "after": after,
            "before": before,
            "waba_id": waba_id,
            "category": category,
        }, lenient=lenient, extra=extra)

    def preview_authentication_all(
        self,
        *,
        languages: Sequence[str] | None = None,
        add_security_recommendation: bool | None = None,
        code_expiration_minutes: int | None = None,
        button_types: Sequence[str] | None = None,
        business_name: str | None = None,
        limit: int | None = None,
        after: str | None = None,
        before: str | None = None,
        waba_id: str | None = None,
        category: Literal["AUTHENTICATION"] | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> Iterator[types.TemplatePreview]:
        """Iterates over the items of all pages. Each page is requested when its first item is needed.

        Args:
            languages: Languages to preview, such as `en_US`. Default: all.
            add_security_recommendation: Includes the recommendation not to share the code.
            code_expiration_minutes: Includes the validity of the code in minutes. 1 to 90.
            button_types: Types of the buttons: `OTP`.
            business_name: Name of the business.
            limit: Maximum number of languages per page.
            after: Cursor from a previous response. Returns the page after it.
            before: Cursor from a previous response. Returns the page before it.
            waba_id: Default: the client's WhatsApp Business account ID.
            category: Constant; may be omitted.
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/authentication-templates/template-preview
        """
        return self._client.pages("templates.preview_authentication", {
            "languages": languages,
            "add_security_recommendation": add_security_recommendation,
            "code_expiration_minutes": code_expiration_minutes,
            "button_types": button_types,
            "business_name": business_name,
            "limit": limit,
            "after": after,
            "before": before,
            "waba_id": waba_id,
            "category": category,
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
    update = awaited(Templates.update)
    delete = awaited(Templates.delete)
    compare = awaited(Templates.compare)
    unpause = awaited(Templates.unpause)
    archive = awaited(Templates.archive)
    unarchive = awaited(Templates.unarchive)
    migrate = awaited(Templates.migrate)
    upsert_authentication = awaited(Templates.upsert_authentication)
    preview_authentication = awaited(Templates.preview_authentication)
    preview_authentication_all = iterated(Templates.preview_authentication_all)
