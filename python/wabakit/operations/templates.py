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
        """Create a template and have it reviewed. Up to 100 an hour for each WhatsApp Business account.
        `message_send_ttl_seconds` is in the range of the category.

        Args:
            name: Up to 512 lower-case letters, digits and underscores; one template for each name and language.
            language: As in `en_US`.
            category: What it is for. The platform may decide that it is marketing.
            components: Its parts, one of them a body.
                Exactly one of them is a body.
            parameter_format: How parameters are written: `{{1}}`, as unless told, or `{{first_name}}`.
            message_send_ttl_seconds: For how long to try to deliver it, in seconds: 30 to 900 for authentication, 30
                to 43,200 for utility, 43,200 to 2,592,000 for marketing. -1 is 30 days for the first two.
            cta_url_link_tracking_opted_out: Don't count clicks on its links.
            allow_category_change: Had a meaning until April 2025; the platform recategorises now whether it is there
                or not.
            waba_id: Default: the client's WhatsApp Business account ID.
            lenient: Whether to pass values that break a limit, and unknown fields. Types are always checked.
            extra: Fields that this version doesn't know: merged deep into the body after the checks.

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
        """Create a template of one that the platform wrote. It is mostly approved at once, and keeps its words.

        Args:
            name: Up to 512 lower-case letters, digits and underscores; one template for each name and language.
            language: As in `en_US`.
            category: The category of the template in the library.
            library_template_name: The name of the template in the library.
            library_template_button_inputs: What its buttons do, in their order.
            library_template_body_inputs: What its text says besides.
            waba_id: Default: the client's WhatsApp Business account ID.
            lenient: Whether to pass values that break a limit, and unknown fields. Types are always checked.
            extra: Fields that this version doesn't know: merged deep into the body after the checks.

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
        fields: str | None = None,
        summary: str | None = None,
        limit: int | None = None,
        after: str | None = None,
        before: str | None = None,
        waba_id: str | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.Templates:
        """List the templates of a WhatsApp Business account.

        Args:
            name: Only those with this name, in all their languages.
            content: Only those with this in their texts.
            name_or_content: Only those with this in their name or texts.
            language: Only those in these languages, as in `en_US`.
            category: Only those of these categories.
            correct_category: Only those that the platform finds to be of another category than they are: this one.
            status: Only those in these states.
            quality_score: Only those that people rate like this.
            source: Only those that you made, or that Direct Send made of messages.
            since: Only those that were changed since then, in seconds since 1970.
            until: Only those that were changed until then, in seconds since 1970.
            fields: What to tell of each, by commas, as in `name,status,quality_score`; a few things unless told.
            summary: What to tell of all, by commas: `total_count`, `message_template_count`,
                `message_template_limit`, `are_translations_complete`.
            limit: How many on a page.
            after: The page after this cursor.
            before: The page before this cursor.
            waba_id: Default: the client's WhatsApp Business account ID.
            lenient: Whether to pass values that break a limit, and unknown fields. Types are always checked.
            extra: Fields that this version doesn't know: merged deep into the body after the checks.

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
        fields: str | None = None,
        summary: str | None = None,
        limit: int | None = None,
        after: str | None = None,
        before: str | None = None,
        waba_id: str | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> Iterator[types.Template]:
        """Every item of every page. A page is requested when its first item is needed.

        Args:
            name: Only those with this name, in all their languages.
            content: Only those with this in their texts.
            name_or_content: Only those with this in their name or texts.
            language: Only those in these languages, as in `en_US`.
            category: Only those of these categories.
            correct_category: Only those that the platform finds to be of another category than they are: this one.
            status: Only those in these states.
            quality_score: Only those that people rate like this.
            source: Only those that you made, or that Direct Send made of messages.
            since: Only those that were changed since then, in seconds since 1970.
            until: Only those that were changed until then, in seconds since 1970.
            fields: What to tell of each, by commas, as in `name,status,quality_score`; a few things unless told.
            summary: What to tell of all, by commas: `total_count`, `message_template_count`,
                `message_template_limit`, `are_translations_complete`.
            limit: How many on a page.
            after: The page after this cursor.
            before: The page before this cursor.
            waba_id: Default: the client's WhatsApp Business account ID.
            lenient: Whether to pass values that break a limit, and unknown fields. Types are always checked.
            extra: Fields that this version doesn't know: merged deep into the body after the checks.

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
        fields: str | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.Template:
        """Get one template, as `check_template` wants it.

        Args:
            template_id: The template.
            fields: What to tell of it, by commas, as in `name,language,components,parameter_format`; a few things
                unless told.
            lenient: Whether to pass values that break a limit, and unknown fields. Types are always checked.
            extra: Fields that this version doesn't know: merged deep into the body after the checks.

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
        """List the templates that the platform wrote: those for a use case, or for inviting to groups (`topic`
        `group_invite_link`).

        Args:
            search: Only those with this in their name or texts.
            category: Only those of this category.
            topic: Only those about this: `ACCOUNT_UPDATE`, `CUSTOMER_FEEDBACK`, `ORDER_MANAGEMENT`, `PAYMENTS`,
                `group_invite_link`.
            usecase: Only those for this, as in `DELIVERY_UPDATE` or `PAYMENT_DUE_REMINDER`.
            industry: Only those for this business: `E_COMMERCE`, `FINANCIAL_SERVICES`.
            language: Only those in this language, as in `en_US`.
            limit: How many on a page.
            after: The page after this cursor.
            before: The page before this cursor.
            lenient: Whether to pass values that break a limit, and unknown fields. Types are always checked.
            extra: Fields that this version doesn't know: merged deep into the body after the checks.

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
        """Every item of every page. A page is requested when its first item is needed.

        Args:
            search: Only those with this in their name or texts.
            category: Only those of this category.
            topic: Only those about this: `ACCOUNT_UPDATE`, `CUSTOMER_FEEDBACK`, `ORDER_MANAGEMENT`, `PAYMENTS`,
                `group_invite_link`.
            usecase: Only those for this, as in `DELIVERY_UPDATE` or `PAYMENT_DUE_REMINDER`.
            industry: Only those for this business: `E_COMMERCE`, `FINANCIAL_SERVICES`.
            language: Only those in this language, as in `en_US`.
            limit: How many on a page.
            after: The page after this cursor.
            before: The page before this cursor.
            lenient: Whether to pass values that break a limit, and unknown fields. Types are always checked.
            extra: Fields that this version doesn't know: merged deep into the body after the checks.

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
