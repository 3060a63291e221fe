// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

import Foundation

/// Operations: `templates.create`, `templates.create_from_library`, `templates.list`, `templates.get`, `templates.list_library`, `templates.update`, `templates.delete`, `templates.compare`, `templates.unpause`, `templates.archive`, `templates.unarchive`, `templates.migrate`, `templates.upsert_authentication`, `templates.preview_authentication`.
public struct TemplatesArea: Sendable {
    let engine: Engine

    /// Creates a template and submits it for review. At most 100 templates per hour and WhatsApp Business account.
    /// No rule of severity error is broken, as `validate_template` finds them.
    ///
    /// - Parameters:
    ///   - name: Name of the template. At most 512 lowercase letters, digits and underscores. Unique per language.
    ///   - language: Language of the template, such as `en_US`.
    ///   - category: Category of the template. The platform can change it to marketing.
    ///   - components: Components of the template. Exactly one body.
    ///   - parameterFormat: Format of the parameters. Default: `POSITIONAL`.
    ///   - messageSendTtlSeconds: Delivery time limit (TTL) of messages with the template, in seconds. Authentication: 30 to 900. Utility: 30 to
    ///     43,200. Marketing: 43,200 to 2,592,000. For authentication and utility, -1 means 30 days.
    ///   - subCategory: Subcategory, for templates about orders.
    ///   - displayFormat: Display format: `ORDER_DETAILS` for a marketing template with the details of an order.
    ///   - ctaUrlLinkTrackingOptedOut: Turns off the tracking of link clicks.
    ///   - isPrimaryDeviceDeliveryOnly: Delivers messages with the template to the primary device of the user only.
    ///   - degreesOfFreedomSpec: Automatic creative optimizations that the platform may apply. For marketing templates.
    ///   - optimizationSpec: Maximum price, for the Marketing Messages API. Can't be added to a template later, nor removed.
    ///   - productSetId: Set of products of the catalog. Known from Meta's SDK only.
    ///   - sourceTemplateId: Template to copy. Known from Meta's SDK only.
    ///   - sendType: Way of sending: `CAMPAIGN`, `DIRECT` or `TRIGGER`. Known from Meta's SDK only.
    ///   - allowCategoryChange: Deprecated, without effect since April 2025: the platform changes the category of templates in any case.
    ///   - wabaId: Default: the client's WhatsApp Business account ID.
    ///   - media: Files of the media headers without a sample: the template's own header, then the headers of the cards, in order. The
    ///     client uploads each file, and puts its handle into the header. Requires an app ID.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/template-management)
    public func create(
        name: String,
        language: String,
        category: TemplateCategory,
        components: [NewComponent],
        parameterFormat: ParameterFormat? = nil,
        messageSendTtlSeconds: Int64? = nil,
        subCategory: TemplateSubCategory? = nil,
        displayFormat: String? = nil,
        ctaUrlLinkTrackingOptedOut: Bool? = nil,
        isPrimaryDeviceDeliveryOnly: Bool? = nil,
        degreesOfFreedomSpec: DegreesOfFreedom? = nil,
        optimizationSpec: TemplatePrice? = nil,
        productSetId: String? = nil,
        sourceTemplateId: String? = nil,
        sendType: String? = nil,
        allowCategoryChange: Bool? = nil,
        wabaId: String? = nil,
        media: [Data]? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<CreatedTemplate> {
        let params = CreateTemplate(
            name: name,
            language: language,
            category: category,
            components: components,
            parameterFormat: parameterFormat,
            messageSendTtlSeconds: messageSendTtlSeconds,
            subCategory: subCategory,
            displayFormat: displayFormat,
            ctaUrlLinkTrackingOptedOut: ctaUrlLinkTrackingOptedOut,
            isPrimaryDeviceDeliveryOnly: isPrimaryDeviceDeliveryOnly,
            degreesOfFreedomSpec: degreesOfFreedomSpec,
            optimizationSpec: optimizationSpec,
            productSetId: productSetId,
            sourceTemplateId: sourceTemplateId,
            sendType: sendType,
            allowCategoryChange: allowCategoryChange,
            wabaId: wabaId
        )
        return try await engine.answer("templates.create", params, options, media: media)
    }

    /// Creates a template from a library template. Its text stays unchanged, and it is usually approved at once.
    ///
    /// - Parameters:
    ///   - name: Name of the new template. At most 512 lowercase letters, digits and underscores. Unique per language.
    ///   - language: Language of the new template, such as `en_US`.
    ///   - category: Category of the library template.
    ///   - libraryTemplateName: Name of the library template.
    ///   - libraryTemplateButtonInputs: Inputs for the buttons, in the order of the buttons.
    ///   - libraryTemplateBodyInputs: Inputs for the optional parts of the body.
    ///   - wabaId: Default: the client's WhatsApp Business account ID.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/template-library)
    public func createFromLibrary(
        name: String,
        language: String,
        category: TemplateCategory,
        libraryTemplateName: String,
        libraryTemplateButtonInputs: [LibraryButton]? = nil,
        libraryTemplateBodyInputs: LibraryBody? = nil,
        wabaId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<CreatedTemplate> {
        let params = CreateTemplateFromLibrary(
            name: name,
            language: language,
            category: category,
            libraryTemplateName: libraryTemplateName,
            libraryTemplateButtonInputs: libraryTemplateButtonInputs,
            libraryTemplateBodyInputs: libraryTemplateBodyInputs,
            wabaId: wabaId
        )
        return try await engine.answer("templates.create_from_library", params, options)
    }

    /// Lists the templates of a WhatsApp Business account.
    ///
    /// - Parameters:
    ///   - name: Name filter: only templates with this name, in all languages.
    ///   - content: Content filter: only templates with this text in a component.
    ///   - nameOrContent: Name or content filter: only templates with this text in the name or in a component.
    ///   - language: Language filter: only templates in these languages, such as `en_US`.
    ///   - category: Category filter: only templates of these categories.
    ///   - correctCategory: Correct category filter: only templates that belong to this category according to the platform, but have
    ///     another.
    ///   - status: Status filter: only templates with one of these statuses.
    ///   - qualityScore: Quality filter: only templates with one of these quality ratings.
    ///   - source: Source filter: only templates created manually, or only templates generated by Direct Send.
    ///   - since: Start of the period in which the template was changed. Seconds since the Unix epoch.
    ///   - until: End of the period in which the template was changed. Seconds since the Unix epoch.
    ///   - fields: Fields to return per template.
    ///   - summary: Summary fields to return, separated by commas: `total_count`, `message_template_count`,
    ///     `message_template_limit`, `are_translations_complete`.
    ///   - limit: Maximum number of templates per page.
    ///   - after: Cursor from a previous response. Returns the page after it.
    ///   - before: Cursor from a previous response. Returns the page before it.
    ///   - wabaId: Default: the client's WhatsApp Business account ID.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/template-management)
    public func list(
        name: String? = nil,
        content: String? = nil,
        nameOrContent: String? = nil,
        language: [String]? = nil,
        category: [TemplateCategory]? = nil,
        correctCategory: TemplateCategory? = nil,
        status: [TemplateStatus]? = nil,
        qualityScore: [QualityScore]? = nil,
        source: TemplateSource? = nil,
        since: Int64? = nil,
        until: Int64? = nil,
        fields: [TemplateField]? = nil,
        summary: String? = nil,
        limit: Int64? = nil,
        after: String? = nil,
        before: String? = nil,
        wabaId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<Templates> {
        let params = ListTemplates(
            name: name,
            content: content,
            nameOrContent: nameOrContent,
            language: language,
            category: category,
            correctCategory: correctCategory,
            status: status,
            qualityScore: qualityScore,
            source: source,
            since: since,
            until: until,
            fields: fields,
            summary: summary,
            limit: limit,
            after: after,
            before: before,
            wabaId: wabaId
        )
        return try await engine.answer("templates.list", params, options, idempotent: true)
    }

    /// Iterates over the items of all pages. Each page is requested when its first item is needed.
    ///
    /// - Parameters:
    ///   - name: Name filter: only templates with this name, in all languages.
    ///   - content: Content filter: only templates with this text in a component.
    ///   - nameOrContent: Name or content filter: only templates with this text in the name or in a component.
    ///   - language: Language filter: only templates in these languages, such as `en_US`.
    ///   - category: Category filter: only templates of these categories.
    ///   - correctCategory: Correct category filter: only templates that belong to this category according to the platform, but have
    ///     another.
    ///   - status: Status filter: only templates with one of these statuses.
    ///   - qualityScore: Quality filter: only templates with one of these quality ratings.
    ///   - source: Source filter: only templates created manually, or only templates generated by Direct Send.
    ///   - since: Start of the period in which the template was changed. Seconds since the Unix epoch.
    ///   - until: End of the period in which the template was changed. Seconds since the Unix epoch.
    ///   - fields: Fields to return per template.
    ///   - summary: Summary fields to return, separated by commas: `total_count`, `message_template_count`,
    ///     `message_template_limit`, `are_translations_complete`.
    ///   - limit: Maximum number of templates per page.
    ///   - after: Cursor from a previous response. Returns the page after it.
    ///   - before: Cursor from a previous response. Returns the page before it.
    ///   - wabaId: Default: the client's WhatsApp Business account ID.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/template-management)
    public func listAll(
        name: String? = nil,
        content: String? = nil,
        nameOrContent: String? = nil,
        language: [String]? = nil,
        category: [TemplateCategory]? = nil,
        correctCategory: TemplateCategory? = nil,
        status: [TemplateStatus]? = nil,
        qualityScore: [QualityScore]? = nil,
        source: TemplateSource? = nil,
        since: Int64? = nil,
        until: Int64? = nil,
        fields: [TemplateField]? = nil,
        summary: String? = nil,
        limit: Int64? = nil,
        after: String? = nil,
        before: String? = nil,
        wabaId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) -> AsyncThrowingStream<Template, any Error> {
        let params = ListTemplates(
            name: name,
            content: content,
            nameOrContent: nameOrContent,
            language: language,
            category: category,
            correctCategory: correctCategory,
            status: status,
            qualityScore: qualityScore,
            source: source,
            since: since,
            until: until,
            fields: fields,
            summary: summary,
            limit: limit,
            after: after,
            before: before,
            wabaId: wabaId
        )
        return engine.pages("templates.list", params, options, items: { (page: Templates) in page.data }, next: { $0.after = $1 })
    }

    /// Gets a template by its ID. The response can be passed to `check_template`.
    ///
    /// - Parameters:
    ///   - templateId: ID of the template.
    ///   - fields: Fields to return.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/template-management)
    public func get(
        templateId: String,
        fields: [TemplateField]? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<Template> {
        let params = GetTemplate(templateId: templateId, fields: fields)
        return try await engine.answer("templates.get", params, options, idempotent: true)
    }

    /// Lists the templates of the library, by use case, or for group invites (`topic` `group_invite_link`).
    ///
    /// - Parameters:
    ///   - search: Text to search for in the name or the components of the template.
    ///   - category: Category filter: only templates of this category.
    ///   - topic: Topic filter: `ACCOUNT_UPDATE`, `CUSTOMER_FEEDBACK`, `ORDER_MANAGEMENT`, `PAYMENTS` or `group_invite_link`.
    ///   - usecase: Use case filter, such as `DELIVERY_UPDATE` or `PAYMENT_DUE_REMINDER`.
    ///   - industry: Industry filter: `E_COMMERCE` or `FINANCIAL_SERVICES`.
    ///   - language: Language filter, such as `en_US`.
    ///   - limit: Maximum number of templates per page.
    ///   - after: Cursor from a previous response. Returns the page after it.
    ///   - before: Cursor from a previous response. Returns the page before it.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/template-library)
    public func listLibrary(
        search: String? = nil,
        category: TemplateCategory? = nil,
        topic: String? = nil,
        usecase: String? = nil,
        industry: String? = nil,
        language: String? = nil,
        limit: Int64? = nil,
        after: String? = nil,
        before: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<LibraryTemplates> {
        let params = ListLibraryTemplates(
            search: search,
            category: category,
            topic: topic,
            usecase: usecase,
            industry: industry,
            language: language,
            limit: limit,
            after: after,
            before: before
        )
        return try await engine.answer("templates.list_library", params, options, idempotent: true)
    }

    /// Iterates over the items of all pages. Each page is requested when its first item is needed.
    ///
    /// - Parameters:
    ///   - search: Text to search for in the name or the components of the template.
    ///   - category: Category filter: only templates of this category.
    ///   - topic: Topic filter: `ACCOUNT_UPDATE`, `CUSTOMER_FEEDBACK`, `ORDER_MANAGEMENT`, `PAYMENTS` or `group_invite_link`.
    ///   - usecase: Use case filter, such as `DELIVERY_UPDATE` or `PAYMENT_DUE_REMINDER`.
    ///   - industry: Industry filter: `E_COMMERCE` or `FINANCIAL_SERVICES`.
    ///   - language: Language filter, such as `en_US`.
    ///   - limit: Maximum number of templates per page.
    ///   - after: Cursor from a previous response. Returns the page after it.
    ///   - before: Cursor from a previous response. Returns the page before it.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/template-library)
    public func listLibraryAll(
        search: String? = nil,
        category: TemplateCategory? = nil,
        topic: String? = nil,
        usecase: String? = nil,
        industry: String? = nil,
        language: String? = nil,
        limit: Int64? = nil,
        after: String? = nil,
        before: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) -> AsyncThrowingStream<LibraryTemplate, any Error> {
        let params = ListLibraryTemplates(
            search: search,
            category: category,
            topic: topic,
            usecase: usecase,
            industry: industry,
            language: language,
            limit: limit,
            after: after,
            before: before
        )
        return engine.pages("templates.list_library", params, options, items: { (page: LibraryTemplates) in page.data }, next: { $0.after = $1 })
    }

    /// Updates a template and submits it for review again.
    ///
    /// Approved templates can be updated once in 24 hours and 10 times in 30 days, except their category. Rejected and paused
    /// templates can be updated without limit, and all others not at all.
    /// No rule of severity error is broken, as `validate_template` finds them.
    ///
    /// - Parameters:
    ///   - templateId: ID of the template.
    ///   - category: New category of the template. Not for approved templates.
    ///   - components: New components of the template, which replace all previous ones.
    ///   - parameterFormat: New format of the parameters.
    ///   - messageSendTtlSeconds: New delivery time limit (TTL) of messages with the template, in seconds.
    ///   - subCategory: New subcategory, for templates about orders.
    ///   - ctaUrlLinkTrackingOptedOut: Turns the tracking of link clicks off or on.
    ///   - degreesOfFreedomSpec: New automatic creative optimizations that the platform may apply. For marketing templates.
    ///   - optimizationSpec: New maximum price, for templates that were created with one.
    ///   - media: Files of the media headers in `components` without a sample: the template's own header, then the headers of the cards, in
    ///     order. The client uploads each file, and puts its handle into the header. Requires an app ID.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/template-management)
    public func update(
        templateId: String,
        category: TemplateCategory? = nil,
        components: [NewComponent]? = nil,
        parameterFormat: ParameterFormat? = nil,
        messageSendTtlSeconds: Int64? = nil,
        subCategory: TemplateSubCategory? = nil,
        ctaUrlLinkTrackingOptedOut: Bool? = nil,
        degreesOfFreedomSpec: DegreesOfFreedom? = nil,
        optimizationSpec: TemplatePrice? = nil,
        media: [Data]? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<UpdatedTemplate> {
        let params = UpdateTemplate(
            templateId: templateId,
            category: category,
            components: components,
            parameterFormat: parameterFormat,
            messageSendTtlSeconds: messageSendTtlSeconds,
            subCategory: subCategory,
            ctaUrlLinkTrackingOptedOut: ctaUrlLinkTrackingOptedOut,
            degreesOfFreedomSpec: degreesOfFreedomSpec,
            optimizationSpec: optimizationSpec
        )
        return try await engine.answer("templates.update", params, options, media: media)
    }

    /// Deletes templates: by name in all languages, by name and ID in one language, or several by ID.
    ///
    /// The name of an approved template can't be used again for 30 days. Templates with undelivered messages are deleted after
    /// at most 30 days. Disabled templates, and those of Direct Send, can't be deleted.
    /// If `hsm_id` is set: `name` is required.
    ///
    /// - Parameters:
    ///   - name: Name of the template, to delete it in all languages.
    ///   - hsmId: ID of the template in one language, to delete only this one. Requires its `name`.
    ///   - hsmIds: IDs of several templates. 1 to 100.
    ///   - wabaId: Default: the client's WhatsApp Business account ID.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/template-management)
    public func delete(
        name: String? = nil,
        hsmId: String? = nil,
        hsmIds: [String]? = nil,
        wabaId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<Success> {
        let params = DeleteTemplates(name: name, hsmId: hsmId, hsmIds: hsmIds, wabaId: wabaId)
        return try await engine.answer("templates.delete", params, options, idempotent: true)
    }

    /// Compares two templates of one account. Both were sent at least 1,000 times in the period.
    ///
    /// - Parameters:
    ///   - templateId: ID of the first template.
    ///   - templateIds: ID of the other template. Exactly one.
    ///   - start: Start of the period: 7, 30, 60 or 90 days before its end. Seconds since the Unix epoch.
    ///   - end: End of the period. Seconds since the Unix epoch.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/template-comparison)
    public func compare(
        templateId: String,
        templateIds: [String],
        start: Int64,
        end: Int64,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<TemplateComparison> {
        let params = CompareTemplates(templateId: templateId, templateIds: templateIds, start: start, end: end)
        return try await engine.answer("templates.compare", params, options, idempotent: true)
    }

    /// Lifts the pause that the platform put on a new or little-used template (template pacing). Pauses because of low quality
    /// can't be lifted: the error contains the response with the reason. The template can be sent 5 minutes later.
    ///
    /// - Parameters:
    ///   - templateId: ID of the paused template.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/template-pacing)
    public func unpause(
        templateId: String,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<Success> {
        let params = UnpauseTemplate(templateId: templateId)
        return try await engine.answer("templates.unpause", params, options, idempotent: true)
    }

    /// Archives approved or rejected templates. Archived templates can't be sent or edited, and are deleted after 28 days.
    ///
    /// - Parameters:
    ///   - hsmIds: IDs of the templates. 1 to 100.
    ///   - wabaId: Default: the client's WhatsApp Business account ID.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/template-management)
    public func archive(
        hsmIds: [String],
        wabaId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<ArchivedTemplates> {
        let params = ArchiveTemplates(hsmIds: hsmIds, wabaId: wabaId)
        return try await engine.answer("templates.archive", params, options, idempotent: true)
    }

    /// Takes templates out of the archive. They have their previous status again.
    ///
    /// - Parameters:
    ///   - hsmIds: IDs of the archived templates. 1 to 100.
    ///   - wabaId: Default: the client's WhatsApp Business account ID.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/template-management)
    public func unarchive(
        hsmIds: [String],
        wabaId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<UnarchivedTemplates> {
        let params = UnarchiveTemplates(hsmIds: hsmIds, wabaId: wabaId)
        return try await engine.answer("templates.unarchive", params, options, idempotent: true)
    }

    /// Copies templates from one WhatsApp Business account to another one of the same owner. The client's account is the
    /// destination.
    ///
    /// Only approved templates of high or unknown quality are copied. Their quality rating starts again.
    ///
    /// - Parameters:
    ///   - sourceWabaId: ID of the account that has the templates.
    ///   - templateIds: IDs of the templates to copy. Default: all templates of the page.
    ///   - pageNumber: Number of the page of templates, from 0.
    ///   - count: Number of templates per page. 1 to 500.
    ///   - wabaId: Default: the client's WhatsApp Business account ID.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/template-migration)
    public func migrate(
        sourceWabaId: String,
        templateIds: [String]? = nil,
        pageNumber: Int64? = nil,
        count: Int64? = nil,
        wabaId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<MigratedTemplates> {
        let params = MigrateTemplates(
            sourceWabaId: sourceWabaId,
            templateIds: templateIds,
            pageNumber: pageNumber,
            count: count,
            wabaId: wabaId
        )
        return try await engine.answer("templates.migrate", params, options)
    }

    /// Creates or updates one authentication template in many languages. The platform supplies the texts.
    /// No rule of severity error is broken, as `validate_template` finds them.
    ///
    /// - Parameters:
    ///   - name: Name of the template. At most 512 lowercase letters, digits and underscores.
    ///   - languages: Languages of the template, such as `en_US`.
    ///   - components: Components of the template: a body, a footer with the validity of the code, and one OTP button without labels.
    ///   - messageSendTtlSeconds: Delivery time limit (TTL) of messages with the template, in seconds. 30 to 900, or -1 for 30 days. Default: 600.
    ///   - wabaId: Default: the client's WhatsApp Business account ID.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/authentication-templates/bulk-management)
    public func upsertAuthentication(
        name: String,
        languages: [String],
        components: [NewComponent],
        messageSendTtlSeconds: Int64? = nil,
        wabaId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<UpsertedTemplates> {
        let params = UpsertAuthenticationTemplates(
            name: name,
            languages: languages,
            components: components,
            messageSendTtlSeconds: messageSendTtlSeconds,
            wabaId: wabaId
        )
        return try await engine.answer("templates.upsert_authentication", params, options, idempotent: true)
    }

    /// Previews the fixed texts of authentication templates, by language.
    ///
    /// - Parameters:
    ///   - languages: Languages to preview, such as `en_US`. Default: all.
    ///   - addSecurityRecommendation: Includes the recommendation not to share the code.
    ///   - codeExpirationMinutes: Includes the validity of the code in minutes. 1 to 90.
    ///   - buttonTypes: Types of the buttons: `OTP`.
    ///   - businessName: Name of the business.
    ///   - limit: Maximum number of languages per page.
    ///   - after: Cursor from a previous response. Returns the page after it.
    ///   - before: Cursor from a previous response. Returns the page before it.
    ///   - wabaId: Default: the client's WhatsApp Business account ID.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/authentication-templates/template-preview)
    public func previewAuthentication(
        languages: [String]? = nil,
        addSecurityRecommendation: Bool? = nil,
        codeExpirationMinutes: Int64? = nil,
        buttonTypes: [String]? = nil,
        businessName: String? = nil,
        limit: Int64? = nil,
        after: String? = nil,
        before: String? = nil,
        wabaId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<TemplatePreviews> {
        let params = PreviewAuthenticationTemplates(
            languages: languages,
            addSecurityRecommendation: addSecurityRecommendation,
            codeExpirationMinutes: codeExpirationMinutes,
            buttonTypes: buttonTypes,
            businessName: businessName,
            limit: limit,
            after: after,
            before: before,
            wabaId: wabaId
        )
        return try await engine.answer("templates.preview_authentication", params, options, idempotent: true)
    }

    /// Iterates over the items of all pages. Each page is requested when its first item is needed.
    ///
    /// - Parameters:
    ///   - languages: Languages to preview, such as `en_US`. Default: all.
    ///   - addSecurityRecommendation: Includes the recommendation not to share the code.
    ///   - codeExpirationMinutes: Includes the validity of the code in minutes. 1 to 90.
    ///   - buttonTypes: Types of the buttons: `OTP`.
    ///   - businessName: Name of the business.
    ///   - limit: Maximum number of languages per page.
    ///   - after: Cursor from a previous response. Returns the page after it.
    ///   - before: Cursor from a previous response. Returns the page before it.
    ///   - wabaId: Default: the client's WhatsApp Business account ID.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/authentication-templates/template-preview)
    public func previewAuthenticationAll(
        languages: [String]? = nil,
        addSecurityRecommendation: Bool? = nil,
        codeExpirationMinutes: Int64? = nil,
        buttonTypes: [String]? = nil,
        businessName: String? = nil,
        limit: Int64? = nil,
        after: String? = nil,
        before: String? = nil,
        wabaId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) -> AsyncThrowingStream<TemplatePreview, any Error> {
        let params = PreviewAuthenticationTemplates(
            languages: languages,
            addSecurityRecommendation: addSecurityRecommendation,
            codeExpirationMinutes: codeExpirationMinutes,
            buttonTypes: buttonTypes,
            businessName: businessName,
            limit: limit,
            after: after,
            before: before,
            wabaId: wabaId
        )
        return engine.pages("templates.preview_authentication", params, options, items: { (page: TemplatePreviews) in page.data }, next: { $0.after = $1 })
    }
}

/// Creates a template and submits it for review. At most 100 templates per hour and WhatsApp Business account.
/// No rule of severity error is broken, as `validate_template` finds them.
public struct CreateTemplate: Codable, Hashable, Sendable {
    /// Name of the template. At most 512 lowercase letters, digits and underscores. Unique per language.
    public var name: String
    /// Language of the template, such as `en_US`.
    public var language: String
    /// Category of the template. The platform can change it to marketing.
    public var category: TemplateCategory
    /// Components of the template. Exactly one body.
    public var components: [NewComponent]
    /// Format of the parameters. Default: `POSITIONAL`.
    public var parameterFormat: ParameterFormat?
    /// Delivery time limit (TTL) of messages with the template, in seconds. Authentication: 30 to 900. Utility: 30 to
    /// 43,200. Marketing: 43,200 to 2,592,000. For authentication and utility, -1 means 30 days.
    public var messageSendTtlSeconds: Int64?
    /// Subcategory, for templates about orders.
    public var subCategory: TemplateSubCategory?
    /// Display format: `ORDER_DETAILS` for a marketing template with the details of an order.
    public var displayFormat: String?
    /// Turns off the tracking of link clicks.
    public var ctaUrlLinkTrackingOptedOut: Bool?
    /// Delivers messages with the template to the primary device of the user only.
    public var isPrimaryDeviceDeliveryOnly: Bool?
    /// Automatic creative optimizations that the platform may apply. For marketing templates.
    public var degreesOfFreedomSpec: DegreesOfFreedom?
    /// Maximum price, for the Marketing Messages API. Can't be added to a template later, nor removed.
    public var optimizationSpec: TemplatePrice?
    /// Set of products of the catalog. Known from Meta's SDK only.
    public var productSetId: String?
    /// Template to copy. Known from Meta's SDK only.
    public var sourceTemplateId: String?
    /// Way of sending: `CAMPAIGN`, `DIRECT` or `TRIGGER`. Known from Meta's SDK only.
    public var sendType: String?
    /// Deprecated, without effect since April 2025: the platform changes the category of templates in any case.
    public var allowCategoryChange: Bool?
    /// Default: the client's WhatsApp Business account ID.
    public var wabaId: String?

    public init(
        name: String,
        language: String,
        category: TemplateCategory,
        components: [NewComponent],
        parameterFormat: ParameterFormat? = nil,
        messageSendTtlSeconds: Int64? = nil,
        subCategory: TemplateSubCategory? = nil,
        displayFormat: String? = nil,
        ctaUrlLinkTrackingOptedOut: Bool? = nil,
        isPrimaryDeviceDeliveryOnly: Bool? = nil,
        degreesOfFreedomSpec: DegreesOfFreedom? = nil,
        optimizationSpec: TemplatePrice? = nil,
        productSetId: String? = nil,
        sourceTemplateId: String? = nil,
        sendType: String? = nil,
        allowCategoryChange: Bool? = nil,
        wabaId: String? = nil
    ) {
        self.name = name
        self.language = language
        self.category = category
        self.components = components
        self.parameterFormat = parameterFormat
        self.messageSendTtlSeconds = messageSendTtlSeconds
        self.subCategory = subCategory
        self.displayFormat = displayFormat
        self.ctaUrlLinkTrackingOptedOut = ctaUrlLinkTrackingOptedOut
        self.isPrimaryDeviceDeliveryOnly = isPrimaryDeviceDeliveryOnly
        self.degreesOfFreedomSpec = degreesOfFreedomSpec
        self.optimizationSpec = optimizationSpec
        self.productSetId = productSetId
        self.sourceTemplateId = sourceTemplateId
        self.sendType = sendType
        self.allowCategoryChange = allowCategoryChange
        self.wabaId = wabaId
    }

    enum CodingKeys: String, CodingKey {
        case name
        case language
        case category
        case components
        case parameterFormat = "parameter_format"
        case messageSendTtlSeconds = "message_send_ttl_seconds"
        case subCategory = "sub_category"
        case displayFormat = "display_format"
        case ctaUrlLinkTrackingOptedOut = "cta_url_link_tracking_opted_out"
        case isPrimaryDeviceDeliveryOnly = "is_primary_device_delivery_only"
        case degreesOfFreedomSpec = "degrees_of_freedom_spec"
        case optimizationSpec = "optimization_spec"
        case productSetId = "product_set_id"
        case sourceTemplateId = "source_template_id"
        case sendType = "send_type"
        case allowCategoryChange = "allow_category_change"
        case wabaId = "waba_id"
    }
}

/// A component of a new template.
public enum NewComponent: Codable, Hashable, Sendable {
    /// Header of the template. Not for authentication templates.
    case header(NewHeader)
    /// Body of the template. Exactly one.
    case body(NewBody)
    /// Footer of the template.
    case footer(NewFooter)
    /// Buttons of the template.
    case buttons(NewButtons)
    /// Cards below the body. For marketing templates.
    case carousel(NewCarousel)
    /// Limited-time offer. For marketing templates.
    case limitedTimeOffer(NewLimitedTimeOffer)
    /// Request for permission to call the user. For marketing and utility templates without buttons.
    case callPermissionRequest(NewCallPermissionRequest)

    public init(from decoder: Decoder) throws {
        switch try decoder.tag() {
        case "HEADER": self = .header(try NewHeader(from: decoder))
        case "BODY": self = .body(try NewBody(from: decoder))
        case "FOOTER": self = .footer(try NewFooter(from: decoder))
        case "BUTTONS": self = .buttons(try NewButtons(from: decoder))
        case "CAROUSEL": self = .carousel(try NewCarousel(from: decoder))
        case "LIMITED_TIME_OFFER": self = .limitedTimeOffer(try NewLimitedTimeOffer(from: decoder))
        case "call_permission_request": self = .callPermissionRequest(try NewCallPermissionRequest(from: decoder))
        case let other: throw decoder.unknownContent(other)
        }
    }

    public func encode(to encoder: Encoder) throws {
        switch self {
        case .header(let value): try encoder.tag("HEADER", beside: value)
        case .body(let value): try encoder.tag("BODY", beside: value)
        case .footer(let value): try encoder.tag("FOOTER", beside: value)
        case .buttons(let value): try encoder.tag("BUTTONS", beside: value)
        case .carousel(let value): try encoder.tag("CAROUSEL", beside: value)
        case .limitedTimeOffer(let value): try encoder.tag("LIMITED_TIME_OFFER", beside: value)
        case .callPermissionRequest(let value): try encoder.tag("call_permission_request", beside: value)
        }
    }
}

/// Header of a new template.
public struct NewHeader: Codable, Hashable, Sendable {
    /// Format of the header.
    public var format: HeaderFormat
    /// Text of a text header. At most 60 characters, with at most one parameter.
    public var text: String?
    /// Sample content of the header. Required for media and for a text with a parameter.
    public var example: HeaderExample?

    public init(format: HeaderFormat, text: String? = nil, example: HeaderExample? = nil) {
        self.format = format
        self.text = text
        self.example = example
    }
}

/// Format of a template header.
/// Other values are accepted, too.
public struct HeaderFormat: Choice {
    /// A text header.
    public static let text = HeaderFormat(rawValue: "TEXT")
    /// An image header: JPEG or PNG.
    public static let image = HeaderFormat(rawValue: "IMAGE")
    /// A video header: MP4.
    public static let video = HeaderFormat(rawValue: "VIDEO")
    /// A document header: PDF.
    public static let document = HeaderFormat(rawValue: "DOCUMENT")
    /// A GIF header: MP4 of at most 3.5 MB. Marketing Messages API only.
    public static let gif = HeaderFormat(rawValue: "GIF")
    /// A location header.
    public static let location = HeaderFormat(rawValue: "LOCATION")
    /// A product header, for a template or card with one product.
    public static let product = HeaderFormat(rawValue: "PRODUCT")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// Sample content of a template header.
public struct HeaderExample: Codable, Hashable, Sendable {
    /// Sample value of a positional parameter.
    public var headerText: [String]?
    /// Sample value of a named parameter.
    public var headerTextNamedParams: [NamedExample]?
    /// Sample media for an image, video, GIF or document header: the handle of a resumable upload.
    public var headerHandle: [String]?

    public init(
        headerText: [String]? = nil,
        headerTextNamedParams: [NamedExample]? = nil,
        headerHandle: [String]? = nil
    ) {
        self.headerText = headerText
        self.headerTextNamedParams = headerTextNamedParams
        self.headerHandle = headerHandle
    }

    enum CodingKeys: String, CodingKey {
        case headerText = "header_text"
        case headerTextNamedParams = "header_text_named_params"
        case headerHandle = "header_handle"
    }
}

/// Sample value of a named parameter.
public struct NamedExample: Codable, Hashable, Sendable {
    /// Name of the parameter. Lowercase letters and underscores.
    public var paramName: String
    /// Sample value of the parameter.
    public var example: String

    public init(paramName: String, example: String) {
        self.paramName = paramName
        self.example = example
    }

    enum CodingKeys: String, CodingKey {
        case paramName = "param_name"
        case example
    }
}

/// Body of a new template.
public struct NewBody: Codable, Hashable, Sendable {
    /// Text of the body. At most 1,024 characters; at most 600 with a limited-time offer, and 160 with a product header. Not for
    /// authentication templates, which have a fixed text.
    public var text: String?
    /// Sample values of the parameters in the text.
    public var example: BodyExample?
    /// Adds the recommendation not to share the code. For authentication templates.
    public var addSecurityRecommendation: Bool?

    public init(text: String? = nil, example: BodyExample? = nil, addSecurityRecommendation: Bool? = nil) {
        self.text = text
        self.example = example
        self.addSecurityRecommendation = addSecurityRecommendation
    }

    enum CodingKeys: String, CodingKey {
        case text
        case example
        case addSecurityRecommendation = "add_security_recommendation"
    }
}

/// Sample values of the parameters in a template body.
public struct BodyExample: Codable, Hashable, Sendable {
    /// Sample values of positional parameters: a list that contains one list of values.
    public var bodyText: [[String]]?
    /// Sample values of named parameters.
    public var bodyTextNamedParams: [NamedExample]?

    public init(bodyText: [[String]]? = nil, bodyTextNamedParams: [NamedExample]? = nil) {
        self.bodyText = bodyText
        self.bodyTextNamedParams = bodyTextNamedParams
    }

    enum CodingKeys: String, CodingKey {
        case bodyText = "body_text"
        case bodyTextNamedParams = "body_text_named_params"
    }
}

/// Footer of a new template.
public struct NewFooter: Codable, Hashable, Sendable {
    /// Text of the footer. At most 60 characters, without parameters. Not for authentication templates.
    public var text: String?
    /// Validity of the code in minutes, 1 to 90. For authentication templates.
    public var codeExpirationMinutes: Int64?

    public init(text: String? = nil, codeExpirationMinutes: Int64? = nil) {
        self.text = text
        self.codeExpirationMinutes = codeExpirationMinutes
    }

    enum CodingKeys: String, CodingKey {
        case text
        case codeExpirationMinutes = "code_expiration_minutes"
    }
}

/// Buttons of a new template.
public struct NewButtons: Codable, Hashable, Sendable {
    /// Buttons of the template. 1 to 10, of which at most 2 URL buttons, and one of each other type except quick replies. Quick
    /// reply buttons are adjacent, before or after all others.
    public var buttons: [NewButton]

    public init(buttons: [NewButton]) {
        self.buttons = buttons
    }
}

/// A button of a new template.
public enum NewButton: Codable, Hashable, Sendable {
    /// Quick reply button, which sends its label to the business.
    case quickReply(NewQuickReply)
    /// URL button, which opens a web page. At most two.
    case url(NewUrlButton)
    /// Phone number button, which calls a number.
    case phoneNumber(NewPhoneButton)
    /// Copy code button, which copies a coupon code. For marketing templates.
    case copyCode(NewCopyCodeButton)
    /// One-time password button. Required in authentication templates.
    case otp(NewOtpButton)
    /// Flow button, which opens a flow.
    case flow(NewFlowButton)
    /// Catalog button, which opens the connected catalog. For marketing templates.
    case catalog(NewCatalogButton)
    /// Multi-product button (MPM), which opens products of the catalog. For marketing templates.
    case mpm(NewMpmButton)
    /// Single-product button (SPM), which opens the product of the header. For marketing templates.
    case spm(NewSpmButton)
    /// Voice call button, which calls the business on WhatsApp.
    case voiceCall(NewVoiceCallButton)
    /// Contact request button, which shares the contact of the user.
    case requestContactInfo(NewContactRequestButton)
    /// Order details button, which opens an order to pay.
    case orderDetails(NewOrderDetailsButton)

    public init(from decoder: Decoder) throws {
        switch try decoder.tag() {
        case "QUICK_REPLY": self = .quickReply(try NewQuickReply(from: decoder))
        case "URL": self = .url(try NewUrlButton(from: decoder))
        case "PHONE_NUMBER": self = .phoneNumber(try NewPhoneButton(from: decoder))
        case "COPY_CODE": self = .copyCode(try NewCopyCodeButton(from: decoder))
        case "OTP": self = .otp(try NewOtpButton(from: decoder))
        case "FLOW": self = .flow(try NewFlowButton(from: decoder))
        case "CATALOG": self = .catalog(try NewCatalogButton(from: decoder))
        case "MPM": self = .mpm(try NewMpmButton(from: decoder))
        case "SPM": self = .spm(try NewSpmButton(from: decoder))
        case "VOICE_CALL": self = .voiceCall(try NewVoiceCallButton(from: decoder))
        case "REQUEST_CONTACT_INFO": self = .requestContactInfo(try NewContactRequestButton(from: decoder))
        case "ORDER_DETAILS": self = .orderDetails(try NewOrderDetailsButton(from: decoder))
        case let other: throw decoder.unknownContent(other)
        }
    }

    public func encode(to encoder: Encoder) throws {
        switch self {
        case .quickReply(let value): try encoder.tag("QUICK_REPLY", beside: value)
        case .url(let value): try encoder.tag("URL", beside: value)
        case .phoneNumber(let value): try encoder.tag("PHONE_NUMBER", beside: value)
        case .copyCode(let value): try encoder.tag("COPY_CODE", beside: value)
        case .otp(let value): try encoder.tag("OTP", beside: value)
        case .flow(let value): try encoder.tag("FLOW", beside: value)
        case .catalog(let value): try encoder.tag("CATALOG", beside: value)
        case .mpm(let value): try encoder.tag("MPM", beside: value)
        case .spm(let value): try encoder.tag("SPM", beside: value)
        case .voiceCall(let value): try encoder.tag("VOICE_CALL", beside: value)
        case .requestContactInfo(let value): try encoder.tag("REQUEST_CONTACT_INFO", beside: value)
        case .orderDetails(let value): try encoder.tag("ORDER_DETAILS", beside: value)
        }
    }
}

/// A quick reply button of a new template.
public struct NewQuickReply: Codable, Hashable, Sendable {
    /// Label of the button. At most 25 characters.
    public var text: String

    public init(text: String) {
        self.text = text
    }
}

/// A URL button of a new template.
public struct NewUrlButton: Codable, Hashable, Sendable {
    /// Label of the button. At most 25 characters.
    public var text: String
    /// URL of the web page. At most 2,000 characters, with at most one parameter, at the end.
    public var url: String
    /// Sample URL, complete. Required for a URL with a parameter.
    public var example: [String]?
    /// App that opens the link instead of the browser. Marketing Messages API only.
    public var appDeepLink: NewAppDeepLink?

    public init(text: String, url: String, example: [String]? = nil, appDeepLink: NewAppDeepLink? = nil) {
        self.text = text
        self.url = url
        self.example = example
        self.appDeepLink = appDeepLink
    }

    enum CodingKeys: String, CodingKey {
        case text
        case url
        case example
        case appDeepLink = "app_deep_link"
    }
}

/// App that opens the link of a URL button.
public struct NewAppDeepLink: Codable, Hashable, Sendable {
    /// ID of the app.
    public var metaAppId: Int64?
    /// Link that opens the Android app.
    public var androidDeepLink: String?
    /// Link to the app in the Play Store, for devices without the app.
    public var androidFallbackPlaystoreUrl: String?

    public init(metaAppId: Int64? = nil, androidDeepLink: String? = nil, androidFallbackPlaystoreUrl: String? = nil) {
        self.metaAppId = metaAppId
        self.androidDeepLink = androidDeepLink
        self.androidFallbackPlaystoreUrl = androidFallbackPlaystoreUrl
    }

    enum CodingKeys: String, CodingKey {
        case metaAppId = "meta_app_id"
        case androidDeepLink = "android_deep_link"
        case androidFallbackPlaystoreUrl = "android_fallback_playstore_url"
    }
}

/// A phone number button of a new template.
public struct NewPhoneButton: Codable, Hashable, Sendable {
    /// Label of the button. At most 25 characters.
    public var text: String
    /// Phone number to call, with country code. At most 20 characters.
    public var phoneNumber: String

    public init(text: String, phoneNumber: String) {
        self.text = text
        self.phoneNumber = phoneNumber
    }

    enum CodingKeys: String, CodingKey {
        case text
        case phoneNumber = "phone_number"
    }
}

/// A copy code button of a new template.
public struct NewCopyCodeButton: Codable, Hashable, Sendable {
    /// Sample code. At most 20 letters and digits; at most 15 with a limited-time offer.
    public var example: String

    public init(example: String) {
        self.example = example
    }
}

/// A one-time password button of a new template.
public struct NewOtpButton: Codable, Hashable, Sendable {
    /// Delivery of the code to the app.
    public var otpType: OtpType
    /// Label of the button that copies the code. At most 25 characters. Default: localized.
    public var text: String?
    /// Label of the button that fills in the code. At most 25 characters. Default: localized.
    public var autofillText: String?
    /// Android apps that receive the code. 1 to 5, for one-tap and zero-tap.
    public var supportedApps: [SupportedApp]?
    /// Acceptance of the zero-tap terms. Required for zero-tap.
    public var zeroTapTermsAccepted: Bool?

    public init(
        otpType: OtpType,
        text: String? = nil,
        autofillText: String? = nil,
        supportedApps: [SupportedApp]? = nil,
        zeroTapTermsAccepted: Bool? = nil
    ) {
        self.otpType = otpType
        self.text = text
        self.autofillText = autofillText
        self.supportedApps = supportedApps
        self.zeroTapTermsAccepted = zeroTapTermsAccepted
    }

    enum CodingKeys: String, CodingKey {
        case otpType = "otp_type"
        case text
        case autofillText = "autofill_text"
        case supportedApps = "supported_apps"
        case zeroTapTermsAccepted = "zero_tap_terms_accepted"
    }
}

/// Delivery of a one-time password to an app.
/// Other values are accepted, too.
public struct OtpType: Choice {
    /// Copy code: the user copies the code.
    public static let copyCode = OtpType(rawValue: "COPY_CODE")
    /// One-tap: the user taps once to fill in the code.
    public static let oneTap = OtpType(rawValue: "ONE_TAP")
    /// Zero-tap: the app receives the code without user action.
    public static let zeroTap = OtpType(rawValue: "ZERO_TAP")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// An Android app that receives one-time passwords.
public struct SupportedApp: Codable, Hashable, Sendable {
    /// Package name of the app, such as `com.example.app`.
    public var packageName: String
    /// Hash of the app's signing key.
    public var signatureHash: String

    public init(packageName: String, signatureHash: String) {
        self.packageName = packageName
        self.signatureHash = signatureHash
    }

    enum CodingKeys: String, CodingKey {
        case packageName = "package_name"
        case signatureHash = "signature_hash"
    }
}

/// A flow button of a new template: exactly one of `flow_id`, `flow_name` and `flow_json`.
public struct NewFlowButton: Codable, Hashable, Sendable {
    /// Label of the button. At most 25 characters.
    public var text: String
    /// ID of the flow.
    public var flowId: String?
    /// Name of the flow.
    public var flowName: String?
    /// Flow JSON of a new flow, as text.
    public var flowJson: String?
    /// First action of the flow: open a screen, or request data from the endpoint. Default: `navigate`.
    public var flowAction: FlowAction?
    /// ID of the first screen. Default: `FIRST_ENTRY_SCREEN`.
    public var navigateScreen: String?
    /// Icon of the button.
    public var icon: FlowIcon?

    public init(
        text: String,
        flowId: String? = nil,
        flowName: String? = nil,
        flowJson: String? = nil,
        flowAction: FlowAction? = nil,
        navigateScreen: String? = nil,
        icon: FlowIcon? = nil
    ) {
        self.text = text
        self.flowId = flowId
        self.flowName = flowName
        self.flowJson = flowJson
        self.flowAction = flowAction
        self.navigateScreen = navigateScreen
        self.icon = icon
    }

    enum CodingKeys: String, CodingKey {
        case text
        case flowId = "flow_id"
        case flowName = "flow_name"
        case flowJson = "flow_json"
        case flowAction = "flow_action"
        case navigateScreen = "navigate_screen"
        case icon
    }
}

/// Icon of a flow button.
/// Other values are accepted, too.
public struct FlowIcon: Choice {
    /// Icon of a document.
    public static let document = FlowIcon(rawValue: "DOCUMENT")
    /// Icon of a promotion.
    public static let promotion = FlowIcon(rawValue: "PROMOTION")
    /// Icon of a review.
    public static let review = FlowIcon(rawValue: "REVIEW")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// A catalog button of a new template.
public struct NewCatalogButton: Codable, Hashable, Sendable {
    /// Label of the button: `View catalog`.
    public var text: String?

    public init(text: String? = nil) {
        self.text = text
    }
}

/// A multi-product button of a new template.
public struct NewMpmButton: Codable, Hashable, Sendable {
    /// Label of the button: `View items`.
    public var text: String?

    public init(text: String? = nil) {
        self.text = text
    }
}

/// A single-product button of a new template.
public struct NewSpmButton: Codable, Hashable, Sendable {
    /// Label of the button: `View`.
    public var text: String?

    public init(text: String? = nil) {
        self.text = text
    }
}

/// A voice call button of a new template.
public struct NewVoiceCallButton: Codable, Hashable, Sendable {
    /// Label of the button. At most 25 characters; at most 20 recommended.
    public var text: String
    /// Lifetime of the button in minutes. 1,440 to 43,200. Default: 10,080 (7 days).
    public var ttlMinutes: Int64?

    public init(text: String, ttlMinutes: Int64? = nil) {
        self.text = text
        self.ttlMinutes = ttlMinutes
    }

    enum CodingKeys: String, CodingKey {
        case text
        case ttlMinutes = "ttl_minutes"
    }
}

/// A contact request button of a new template.
public struct NewContactRequestButton: Codable, Hashable, Sendable {
    /// Label of the button: `Share Contact Info`.
    public var text: String?

    public init(text: String? = nil) {
        self.text = text
    }
}

/// An order details button of a new template.
public struct NewOrderDetailsButton: Codable, Hashable, Sendable {
    /// Label of the button, such as `Review and Pay` or `Buy now`.
    public var text: String

    public init(text: String) {
        self.text = text
    }
}

/// Carousel of a new template: media cards or product cards.
public struct NewCarousel: Codable, Hashable, Sendable {
    /// Cards of the carousel. 2 to 10, all with the same components.
    public var cards: [NewCard]

    public init(cards: [NewCard]) {
        self.cards = cards
    }
}

/// A card of a new template's carousel.
public struct NewCard: Codable, Hashable, Sendable {
    /// Components of the card. Media card: header (image or video), body, and 1 or 2 buttons. Product card: product
    /// header and one button.
    public var components: [NewCardComponent]

    public init(components: [NewCardComponent]) {
        self.components = components
    }
}

/// A component of a card in a new template.
public enum NewCardComponent: Codable, Hashable, Sendable {
    /// Header of the card.
    case header(NewHeader)
    /// Body of the card.
    case body(NewBody)
    /// Buttons of the card.
    case buttons(NewButtons)

    public init(from decoder: Decoder) throws {
        switch try decoder.tag() {
        case "HEADER": self = .header(try NewHeader(from: decoder))
        case "BODY": self = .body(try NewBody(from: decoder))
        case "BUTTONS": self = .buttons(try NewButtons(from: decoder))
        case let other: throw decoder.unknownContent(other)
        }
    }

    public func encode(to encoder: Encoder) throws {
        switch self {
        case .header(let value): try encoder.tag("HEADER", beside: value)
        case .body(let value): try encoder.tag("BODY", beside: value)
        case .buttons(let value): try encoder.tag("BUTTONS", beside: value)
        }
    }
}

/// Limited-time offer of a new template. Requires a copy code button before the URL button if the offer expires.
public struct NewLimitedTimeOffer: Codable, Hashable, Sendable {
    /// Text and expiration of the offer.
    public var limitedTimeOffer: NewOffer

    public init(limitedTimeOffer: NewOffer) {
        self.limitedTimeOffer = limitedTimeOffer
    }

    enum CodingKeys: String, CodingKey {
        case limitedTimeOffer = "limited_time_offer"
    }
}

/// Text and expiration of a limited-time offer.
public struct NewOffer: Codable, Hashable, Sendable {
    /// Text of the offer. At most 16 characters.
    public var text: String
    /// Displays the time until the offer expires, which each message sets.
    public var hasExpiration: Bool?

    public init(text: String, hasExpiration: Bool? = nil) {
        self.text = text
        self.hasExpiration = hasExpiration
    }

    enum CodingKeys: String, CodingKey {
        case text
        case hasExpiration = "has_expiration"
    }
}

/// Request for permission to call the user, in a new template.
public struct NewCallPermissionRequest: Codable, Hashable, Sendable {
    public init() {}
}

/// Format of a template's parameters.
/// Other values are accepted, too.
public struct ParameterFormat: Choice {
    /// Named parameters, such as `{{first_name}}`.
    public static let named = ParameterFormat(rawValue: "NAMED")
    /// Positional parameters, such as `{{1}}`.
    public static let positional = ParameterFormat(rawValue: "POSITIONAL")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// Subcategory of a template.
/// Other values are accepted, too.
public struct TemplateSubCategory: Choice {
    /// Order details: a bill with a button to pay.
    public static let orderDetails = TemplateSubCategory(rawValue: "ORDER_DETAILS")
    /// Order status: updates of an order that was sent earlier.
    public static let orderStatus = TemplateSubCategory(rawValue: "ORDER_STATUS")
    /// Order status with details of the order.
    public static let richOrderStatus = TemplateSubCategory(rawValue: "RICH_ORDER_STATUS")
    /// Custom. Returned by the platform only.
    public static let custom = TemplateSubCategory(rawValue: "CUSTOM")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// Maximum price of a marketing template.
public struct TemplatePrice: Codable, Hashable, Sendable {
    /// Maximum price per 1,000 deliveries, in the smallest unit of the account's currency.
    public var bidAmount: Int64
    /// Bid strategy: `LOWEST_COST_WITH_BID_CAP`.
    public var bidStrategy: String

    public init(bidAmount: Int64, bidStrategy: String) {
        self.bidAmount = bidAmount
        self.bidStrategy = bidStrategy
    }

    enum CodingKeys: String, CodingKey {
        case bidAmount = "bid_amount"
        case bidStrategy = "bid_strategy"
    }
}

/// Result of creating a template.
public struct CreatedTemplate: Codable, Hashable, Sendable {
    /// ID of the template.
    public var id: String
    /// Status of the template.
    public var status: TemplateStatus?
    /// Category that the platform assigned.
    public var category: TemplateCategory?

    public init(id: String, status: TemplateStatus? = nil, category: TemplateCategory? = nil) {
        self.id = id
        self.status = status
        self.category = category
    }
}

/// Status of a template.
/// Other values are accepted, too.
public struct TemplateStatus: Choice {
    /// Approved: the template can be sent.
    public static let approved = TemplateStatus(rawValue: "APPROVED")
    /// Pending review by the platform.
    public static let pending = TemplateStatus(rawValue: "PENDING")
    /// Rejected by the platform.
    public static let rejected = TemplateStatus(rawValue: "REJECTED")
    /// Paused temporarily because of low quality.
    public static let paused = TemplateStatus(rawValue: "PAUSED")
    /// Disabled permanently because of low quality.
    public static let disabled = TemplateStatus(rawValue: "DISABLED")
    /// In appeal: the rejection is under review.
    public static let inAppeal = TemplateStatus(rawValue: "IN_APPEAL")
    /// Pending deletion: deleted after the last pending message is delivered.
    public static let pendingDeletion = TemplateStatus(rawValue: "PENDING_DELETION")
    /// Deleted by the business.
    public static let deleted = TemplateStatus(rawValue: "DELETED")
    /// Limit exceeded: the account has the maximum number of templates.
    public static let limitExceeded = TemplateStatus(rawValue: "LIMIT_EXCEEDED")
    /// Archived manually, or automatically after 12 months without a send. Cannot be sent.
    public static let archived = TemplateStatus(rawValue: "ARCHIVED")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// Creates a template from a library template. Its text stays unchanged, and it is usually approved at once.
public struct CreateTemplateFromLibrary: Codable, Hashable, Sendable {
    /// Name of the new template. At most 512 lowercase letters, digits and underscores. Unique per language.
    public var name: String
    /// Language of the new template, such as `en_US`.
    public var language: String
    /// Category of the library template.
    public var category: TemplateCategory
    /// Name of the library template.
    public var libraryTemplateName: String
    /// Inputs for the buttons, in the order of the buttons.
    public var libraryTemplateButtonInputs: [LibraryButton]?
    /// Inputs for the optional parts of the body.
    public var libraryTemplateBodyInputs: LibraryBody?
    /// Default: the client's WhatsApp Business account ID.
    public var wabaId: String?

    public init(
        name: String,
        language: String,
        category: TemplateCategory,
        libraryTemplateName: String,
        libraryTemplateButtonInputs: [LibraryButton]? = nil,
        libraryTemplateBodyInputs: LibraryBody? = nil,
        wabaId: String? = nil
    ) {
        self.name = name
        self.language = language
        self.category = category
        self.libraryTemplateName = libraryTemplateName
        self.libraryTemplateButtonInputs = libraryTemplateButtonInputs
        self.libraryTemplateBodyInputs = libraryTemplateBodyInputs
        self.wabaId = wabaId
    }

    enum CodingKeys: String, CodingKey {
        case name
        case language
        case category
        case libraryTemplateName = "library_template_name"
        case libraryTemplateButtonInputs = "library_template_button_inputs"
        case libraryTemplateBodyInputs = "library_template_body_inputs"
        case wabaId = "waba_id"
    }
}

/// Input for a button of a library template.
public struct LibraryButton: Codable, Hashable, Sendable {
    /// Type of the button.
    public var type: LibraryButtonType
    /// URL of the web page, for `URL`.
    public var url: LibraryUrl?
    /// Phone number to call, for `PHONE_NUMBER`. At most 20 characters.
    public var phoneNumber: String?
    /// Delivery of the code to the app, for `OTP`.
    public var otpType: OtpType?
    /// Android apps that receive the code without copying, for `OTP`.
    public var supportedApps: [SupportedApp]?
    /// Acceptance of the zero-tap terms, for `OTP`.
    public var zeroTapTermsAccepted: Bool?

    public init(
        type: LibraryButtonType,
        url: LibraryUrl? = nil,
        phoneNumber: String? = nil,
        otpType: OtpType? = nil,
        supportedApps: [SupportedApp]? = nil,
        zeroTapTermsAccepted: Bool? = nil
    ) {
        self.type = type
        self.url = url
        self.phoneNumber = phoneNumber
        self.otpType = otpType
        self.supportedApps = supportedApps
        self.zeroTapTermsAccepted = zeroTapTermsAccepted
    }

    enum CodingKeys: String, CodingKey {
        case type
        case url
        case phoneNumber = "phone_number"
        case otpType = "otp_type"
        case supportedApps = "supported_apps"
        case zeroTapTermsAccepted = "zero_tap_terms_accepted"
    }
}

/// Type of a library template's button.
/// Other values are accepted, too.
public struct LibraryButtonType: Choice {
    /// URL button, which opens a web page.
    public static let url = LibraryButtonType(rawValue: "URL")
    /// Phone number button, which calls a number.
    public static let phoneNumber = LibraryButtonType(rawValue: "PHONE_NUMBER")
    /// Quick reply button, which sends its label to the business.
    public static let quickReply = LibraryButtonType(rawValue: "QUICK_REPLY")
    /// One-time password button, which delivers the code to an app.
    public static let otp = LibraryButtonType(rawValue: "OTP")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// URL of a library template's button.
public struct LibraryUrl: Codable, Hashable, Sendable {
    /// URL of the web page. At most 2,000 characters, with at most one parameter, at the end.
    public var baseUrl: String
    /// Sample URL, complete. Required for a URL with a parameter.
    public var urlSuffixExample: String?

    public init(baseUrl: String, urlSuffixExample: String? = nil) {
        self.baseUrl = baseUrl
        self.urlSuffixExample = urlSuffixExample
    }

    enum CodingKeys: String, CodingKey {
        case baseUrl = "base_url"
        case urlSuffixExample = "url_suffix_example"
    }
}

/// Inputs for the optional parts of a library template's body.
public struct LibraryBody: Codable, Hashable, Sendable {
    /// Adds the contact number of the business.
    public var addContactNumber: Bool?
    /// Adds a link to learn more.
    public var addLearnMoreLink: Bool?
    /// Adds the recommendation not to share the code.
    public var addSecurityRecommendation: Bool?
    /// Adds a link to track the package.
    public var addTrackPackageLink: Bool?
    /// Validity of the code in minutes. 1 to 90.
    public var codeExpirationMinutes: Int64?

    public init(
        addContactNumber: Bool? = nil,
        addLearnMoreLink: Bool? = nil,
        addSecurityRecommendation: Bool? = nil,
        addTrackPackageLink: Bool? = nil,
        codeExpirationMinutes: Int64? = nil
    ) {
        self.addContactNumber = addContactNumber
        self.addLearnMoreLink = addLearnMoreLink
        self.addSecurityRecommendation = addSecurityRecommendation
        self.addTrackPackageLink = addTrackPackageLink
        self.codeExpirationMinutes = codeExpirationMinutes
    }

    enum CodingKeys: String, CodingKey {
        case addContactNumber = "add_contact_number"
        case addLearnMoreLink = "add_learn_more_link"
        case addSecurityRecommendation = "add_security_recommendation"
        case addTrackPackageLink = "add_track_package_link"
        case codeExpirationMinutes = "code_expiration_minutes"
    }
}

/// Lists the templates of a WhatsApp Business account.
public struct ListTemplates: Codable, Hashable, Sendable {
    /// Name filter: only templates with this name, in all languages.
    public var name: String?
    /// Content filter: only templates with this text in a component.
    public var content: String?
    /// Name or content filter: only templates with this text in the name or in a component.
    public var nameOrContent: String?
    /// Language filter: only templates in these languages, such as `en_US`.
    public var language: [String]?
    /// Category filter: only templates of these categories.
    public var category: [TemplateCategory]?
    /// Correct category filter: only templates that belong to this category according to the platform, but have
    /// another.
    public var correctCategory: TemplateCategory?
    /// Status filter: only templates with one of these statuses.
    public var status: [TemplateStatus]?
    /// Quality filter: only templates with one of these quality ratings.
    public var qualityScore: [QualityScore]?
    /// Source filter: only templates created manually, or only templates generated by Direct Send.
    public var source: TemplateSource?
    /// Start of the period in which the template was changed. Seconds since the Unix epoch.
    public var since: Int64?
    /// End of the period in which the template was changed. Seconds since the Unix epoch.
    public var until: Int64?
    /// Fields to return per template.
    public var fields: [TemplateField]?
    /// Summary fields to return, separated by commas: `total_count`, `message_template_count`,
    /// `message_template_limit`, `are_translations_complete`.
    public var summary: String?
    /// Maximum number of templates per page.
    public var limit: Int64?
    /// Cursor from a previous response. Returns the page after it.
    public var after: String?
    /// Cursor from a previous response. Returns the page before it.
    public var before: String?
    /// Default: the client's WhatsApp Business account ID.
    public var wabaId: String?

    public init(
        name: String? = nil,
        content: String? = nil,
        nameOrContent: String? = nil,
        language: [String]? = nil,
        category: [TemplateCategory]? = nil,
        correctCategory: TemplateCategory? = nil,
        status: [TemplateStatus]? = nil,
        qualityScore: [QualityScore]? = nil,
        source: TemplateSource? = nil,
        since: Int64? = nil,
        until: Int64? = nil,
        fields: [TemplateField]? = nil,
        summary: String? = nil,
        limit: Int64? = nil,
        after: String? = nil,
        before: String? = nil,
        wabaId: String? = nil
    ) {
        self.name = name
        self.content = content
        self.nameOrContent = nameOrContent
        self.language = language
        self.category = category
        self.correctCategory = correctCategory
        self.status = status
        self.qualityScore = qualityScore
        self.source = source
        self.since = since
        self.until = until
        self.fields = fields
        self.summary = summary
        self.limit = limit
        self.after = after
        self.before = before
        self.wabaId = wabaId
    }

    enum CodingKeys: String, CodingKey {
        case name
        case content
        case nameOrContent = "name_or_content"
        case language
        case category
        case correctCategory = "correct_category"
        case status
        case qualityScore = "quality_score"
        case source
        case since
        case until
        case fields
        case summary
        case limit
        case after
        case before
        case wabaId = "waba_id"
    }
}

/// Quality rating of a template.
/// Other values are accepted, too.
public struct QualityScore: Choice {
    /// High quality (GREEN).
    public static let green = QualityScore(rawValue: "GREEN")
    /// Medium quality (YELLOW). The template can be paused soon.
    public static let yellow = QualityScore(rawValue: "YELLOW")
    /// Low quality (RED). The template can be paused.
    public static let red = QualityScore(rawValue: "RED")
    /// Unrated: too little user feedback.
    public static let unknown = QualityScore(rawValue: "UNKNOWN")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// Source of a template.
/// Other values are accepted, too.
public struct TemplateSource: Choice {
    /// Generated by Direct Send from a message. Cannot be edited or deleted.
    public static let autoGenerated = TemplateSource(rawValue: "AUTO_GENERATED")
    /// Created manually by the business.
    public static let manual = TemplateSource(rawValue: "MANUAL")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// Field of `Template` to return. Its own fields can follow in braces: `field{one,two}`.
/// Default: `id`, `name`, `language`, `status`, `category`, `parameter_format`, `components`, `quality_score`, `rejected_reason`.
public struct TemplateField: Choice {
    /// ID of the template.
    public static let id = TemplateField(rawValue: "id")
    /// Name of the template, the same in all languages.
    public static let name = TemplateField(rawValue: "name")
    /// Language of the template, such as `en_US`.
    public static let language = TemplateField(rawValue: "language")
    /// Status of the template.
    public static let status = TemplateField(rawValue: "status")
    /// Category of the template.
    public static let category = TemplateField(rawValue: "category")
    /// Subcategory of the template.
    public static let subCategory = TemplateField(rawValue: "sub_category")
    /// Previous category of the template.
    public static let previousCategory = TemplateField(rawValue: "previous_category")
    /// Category that the platform considers correct.
    public static let correctCategory = TemplateField(rawValue: "correct_category")
    /// Format of the parameters: named or positional.
    public static let parameterFormat = TemplateField(rawValue: "parameter_format")
    /// Components of the template, as stored by the platform.
    public static let components = TemplateField(rawValue: "components")
    /// Quality rating of the template.
    public static let qualityScore = TemplateField(rawValue: "quality_score")
    /// Reason for the rejection. `NONE` if the template was not rejected.
    public static let rejectedReason = TemplateField(rawValue: "rejected_reason")
    /// Delivery time limit (TTL) of messages with the template, in seconds.
    public static let messageSendTtlSeconds = TemplateField(rawValue: "message_send_ttl_seconds")
    /// True if link click tracking is off.
    public static let ctaUrlLinkTrackingOptedOut = TemplateField(rawValue: "cta_url_link_tracking_opted_out")
    /// Name of the library template from which the template was created.
    public static let libraryTemplateName = TemplateField(rawValue: "library_template_name")
    /// Automatic creative optimizations of a marketing template.
    public static let degreesOfFreedomSpec = TemplateField(rawValue: "degrees_of_freedom_spec")
    /// Maximum price. Absent if the template was created without one.
    public static let optimizationSpec = TemplateField(rawValue: "optimization_spec")
    /// Source of the template: created manually, or generated by Direct Send.
    public static let source = TemplateField(rawValue: "source")
    /// ID of the ad account that mirrors marketing templates for the Marketing Messages API (being phased out).
    public static let adAccountId = TemplateField(rawValue: "ad_account_id")
    /// ID of the ad campaign that mirrors the template (being phased out).
    public static let adCampaignId = TemplateField(rawValue: "ad_campaign_id")
    /// ID of the ad set that mirrors the template (being phased out).
    public static let adAdsetId = TemplateField(rawValue: "ad_adset_id")
    /// ID of the ad that mirrors the template (being phased out).
    public static let adId = TemplateField(rawValue: "ad_id")
    /// Health status of the template: sending capability and blocking errors.
    public static let healthStatus = TemplateField(rawValue: "health_status")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// A page of templates.
public struct Templates: Codable, Hashable, Sendable {
    /// Templates on this page.
    public var data: [Template]
    /// Summary of all templates. Returned if `summary` is requested.
    public var summary: TemplateSummary?
    /// Cursors of the next and previous pages.
    public var paging: Paging?

    public init(data: [Template], summary: TemplateSummary? = nil, paging: Paging? = nil) {
        self.data = data
        self.summary = summary
        self.paging = paging
    }
}

/// A template in one language. Contains only the requested fields.
public struct Template: Codable, Hashable, Sendable {
    /// Components of the template, as stored by the platform.
    public var components: [StoredComponent]
    /// ID of the template.
    public var id: String?
    /// Name of the template, the same in all languages.
    public var name: String?
    /// Language of the template, such as `en_US`.
    public var language: String?
    /// Status of the template.
    public var status: TemplateStatus?
    /// Category of the template.
    public var category: TemplateCategory?
    /// Subcategory of the template.
    public var subCategory: TemplateSubCategory?
    /// Previous category of the template.
    public var previousCategory: String?
    /// Category that the platform considers correct.
    public var correctCategory: TemplateCategory?
    /// Format of the parameters: named or positional.
    public var parameterFormat: ParameterFormat?
    /// Quality rating of the template.
    public var qualityScore: TemplateRating?
    /// Reason for the rejection. `NONE` if the template was not rejected.
    public var rejectedReason: String?
    /// Delivery time limit (TTL) of messages with the template, in seconds.
    public var messageSendTtlSeconds: Int64?
    /// True if link click tracking is off.
    public var ctaUrlLinkTrackingOptedOut: Bool?
    /// Name of the library template from which the template was created.
    public var libraryTemplateName: String?
    /// Automatic creative optimizations of a marketing template.
    public var degreesOfFreedomSpec: TemplateFreedom?
    /// Maximum price. Absent if the template was created without one.
    public var optimizationSpec: TemplatePriceState?
    /// Source of the template: created manually, or generated by Direct Send.
    public var source: TemplateSource?
    /// ID of the ad account that mirrors marketing templates for the Marketing Messages API (being phased out).
    public var adAccountId: String?
    /// ID of the ad campaign that mirrors the template (being phased out).
    public var adCampaignId: String?
    /// ID of the ad set that mirrors the template (being phased out).
    public var adAdsetId: String?
    /// ID of the ad that mirrors the template (being phased out).
    public var adId: String?
    /// Health status of the template: sending capability and blocking errors.
    public var healthStatus: HealthStatus?

    public init(
        components: [StoredComponent],
        id: String? = nil,
        name: String? = nil,
        language: String? = nil,
        status: TemplateStatus? = nil,
        category: TemplateCategory? = nil,
        subCategory: TemplateSubCategory? = nil,
        previousCategory: String? = nil,
        correctCategory: TemplateCategory? = nil,
        parameterFormat: ParameterFormat? = nil,
        qualityScore: TemplateRating? = nil,
        rejectedReason: String? = nil,
        messageSendTtlSeconds: Int64? = nil,
        ctaUrlLinkTrackingOptedOut: Bool? = nil,
        libraryTemplateName: String? = nil,
        degreesOfFreedomSpec: TemplateFreedom? = nil,
        optimizationSpec: TemplatePriceState? = nil,
        source: TemplateSource? = nil,
        adAccountId: String? = nil,
        adCampaignId: String? = nil,
        adAdsetId: String? = nil,
        adId: String? = nil,
        healthStatus: HealthStatus? = nil
    ) {
        self.components = components
        self.id = id
        self.name = name
        self.language = language
        self.status = status
        self.category = category
        self.subCategory = subCategory
        self.previousCategory = previousCategory
        self.correctCategory = correctCategory
        self.parameterFormat = parameterFormat
        self.qualityScore = qualityScore
        self.rejectedReason = rejectedReason
        self.messageSendTtlSeconds = messageSendTtlSeconds
        self.ctaUrlLinkTrackingOptedOut = ctaUrlLinkTrackingOptedOut
        self.libraryTemplateName = libraryTemplateName
        self.degreesOfFreedomSpec = degreesOfFreedomSpec
        self.optimizationSpec = optimizationSpec
        self.source = source
        self.adAccountId = adAccountId
        self.adCampaignId = adCampaignId
        self.adAdsetId = adAdsetId
        self.adId = adId
        self.healthStatus = healthStatus
    }

    enum CodingKeys: String, CodingKey {
        case components
        case id
        case name
        case language
        case status
        case category
        case subCategory = "sub_category"
        case previousCategory = "previous_category"
        case correctCategory = "correct_category"
        case parameterFormat = "parameter_format"
        case qualityScore = "quality_score"
        case rejectedReason = "rejected_reason"
        case messageSendTtlSeconds = "message_send_ttl_seconds"
        case ctaUrlLinkTrackingOptedOut = "cta_url_link_tracking_opted_out"
        case libraryTemplateName = "library_template_name"
        case degreesOfFreedomSpec = "degrees_of_freedom_spec"
        case optimizationSpec = "optimization_spec"
        case source
        case adAccountId = "ad_account_id"
        case adCampaignId = "ad_campaign_id"
        case adAdsetId = "ad_adset_id"
        case adId = "ad_id"
        case healthStatus = "health_status"
    }
}

/// Component of a stored template.
public struct StoredComponent: Codable, Hashable, Sendable {
    /// Type of the component.
    public var type: StoredComponentType
    /// Buttons, of a component of the type `BUTTONS`.
    public var buttons: [StoredButton]
    /// Cards of a carousel.
    public var cards: [StoredCard]
    /// Format of a header.
    public var format: HeaderFormat?
    /// Text of a text header, a body or a footer.
    public var text: String?
    /// Sample content of a header or body.
    public var example: StoredExample?
    /// Limited-time offer of the template.
    public var limitedTimeOffer: StoredOffer?
    /// True if the body of an authentication template has the recommendation not to share the code.
    public var addSecurityRecommendation: Bool?
    /// Validity of the code in minutes, in the footer of an authentication template.
    public var codeExpirationMinutes: Int64?

    public init(
        type: StoredComponentType,
        buttons: [StoredButton],
        cards: [StoredCard],
        format: HeaderFormat? = nil,
        text: String? = nil,
        example: StoredExample? = nil,
        limitedTimeOffer: StoredOffer? = nil,
        addSecurityRecommendation: Bool? = nil,
        codeExpirationMinutes: Int64? = nil
    ) {
        self.type = type
        self.buttons = buttons
        self.cards = cards
        self.format = format
        self.text = text
        self.example = example
        self.limitedTimeOffer = limitedTimeOffer
        self.addSecurityRecommendation = addSecurityRecommendation
        self.codeExpirationMinutes = codeExpirationMinutes
    }

    enum CodingKeys: String, CodingKey {
        case type
        case buttons
        case cards
        case format
        case text
        case example
        case limitedTimeOffer = "limited_time_offer"
        case addSecurityRecommendation = "add_security_recommendation"
        case codeExpirationMinutes = "code_expiration_minutes"
    }
}

/// Type of a stored template's component.
/// Other values are accepted, too.
public struct StoredComponentType: Choice {
    /// Header of the template or card.
    public static let header = StoredComponentType(rawValue: "HEADER")
    /// Body of the template or card.
    public static let body = StoredComponentType(rawValue: "BODY")
    /// Footer of the template.
    public static let footer = StoredComponentType(rawValue: "FOOTER")
    /// Buttons of the template or card.
    public static let buttons = StoredComponentType(rawValue: "BUTTONS")
    /// Carousel with cards.
    public static let carousel = StoredComponentType(rawValue: "CAROUSEL")
    /// Limited-time offer of the template.
    public static let limitedTimeOffer = StoredComponentType(rawValue: "LIMITED_TIME_OFFER")
    /// Request for permission to call the user.
    public static let callPermissionRequest = StoredComponentType(rawValue: "call_permission_request")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// Sample content of a stored template's header or body.
public struct StoredExample: Codable, Hashable, Sendable {
    /// Sample value of the header's positional parameter.
    public var headerText: [String]
    /// Sample value of the header's named parameter.
    public var headerTextNamedParams: [StoredNamedExample]
    /// Sample media of the header: a temporary URL, or a handle.
    public var headerHandle: [String]
    /// Sample values of the body's positional parameters: a list that contains one list of values.
    public var bodyText: [[String]]
    /// Sample values of the body's named parameters.
    public var bodyTextNamedParams: [StoredNamedExample]

    public init(
        headerText: [String],
        headerTextNamedParams: [StoredNamedExample],
        headerHandle: [String],
        bodyText: [[String]],
        bodyTextNamedParams: [StoredNamedExample]
    ) {
        self.headerText = headerText
        self.headerTextNamedParams = headerTextNamedParams
        self.headerHandle = headerHandle
        self.bodyText = bodyText
        self.bodyTextNamedParams = bodyTextNamedParams
    }

    enum CodingKeys: String, CodingKey {
        case headerText = "header_text"
        case headerTextNamedParams = "header_text_named_params"
        case headerHandle = "header_handle"
        case bodyText = "body_text"
        case bodyTextNamedParams = "body_text_named_params"
    }
}

/// Sample value of a named parameter in a stored template.
public struct StoredNamedExample: Codable, Hashable, Sendable {
    /// Name of the parameter.
    public var paramName: String?
    /// Sample value of the parameter.
    public var example: String?

    public init(paramName: String? = nil, example: String? = nil) {
        self.paramName = paramName
        self.example = example
    }

    enum CodingKeys: String, CodingKey {
        case paramName = "param_name"
        case example
    }
}

/// Button of a stored template.
public struct StoredButton: Codable, Hashable, Sendable {
    /// Type of the button.
    public var type: StoredButtonType
    /// Android apps that receive the one-time password.
    public var supportedApps: [StoredApp]
    /// Label of the button.
    public var text: String?
    /// URL of the web page, of a URL button.
    public var url: String?
    /// Phone number to call, of a phone number button.
    public var phoneNumber: String?
    /// Sample value: a list with the complete URL of a URL button, or the code of a copy code button.
    public var example: JSONValue?
    /// Delivery of the code to the app, of a one-time password button.
    public var otpType: OtpType?
    /// Label of the button that fills in the one-time password.
    public var autofillText: String?
    /// Acceptance of the zero-tap terms.
    public var zeroTapTermsAccepted: Bool?
    /// ID of the flow, of a flow button.
    public var flowId: String?
    /// First action of the flow.
    public var flowAction: FlowAction?
    /// ID of the flow's first screen.
    public var navigateScreen: String?
    /// Icon of a flow button.
    public var icon: FlowIcon?
    /// Lifetime of a voice call button, in minutes.
    public var ttlMinutes: Int64?
    /// App that opens the link of a URL button instead of the browser.
    public var appDeepLink: StoredAppDeepLink?

    public init(
        type: StoredButtonType,
        supportedApps: [StoredApp],
        text: String? = nil,
        url: String? = nil,
        phoneNumber: String? = nil,
        example: JSONValue? = nil,
        otpType: OtpType? = nil,
        autofillText: String? = nil,
        zeroTapTermsAccepted: Bool? = nil,
        flowId: String? = nil,
        flowAction: FlowAction? = nil,
        navigateScreen: String? = nil,
        icon: FlowIcon? = nil,
        ttlMinutes: Int64? = nil,
        appDeepLink: StoredAppDeepLink? = nil
    ) {
        self.type = type
        self.supportedApps = supportedApps
        self.text = text
        self.url = url
        self.phoneNumber = phoneNumber
        self.example = example
        self.otpType = otpType
        self.autofillText = autofillText
        self.zeroTapTermsAccepted = zeroTapTermsAccepted
        self.flowId = flowId
        self.flowAction = flowAction
        self.navigateScreen = navigateScreen
        self.icon = icon
        self.ttlMinutes = ttlMinutes
        self.appDeepLink = appDeepLink
    }

    enum CodingKeys: String, CodingKey {
        case type
        case supportedApps = "supported_apps"
        case text
        case url
        case phoneNumber = "phone_number"
        case example
        case otpType = "otp_type"
        case autofillText = "autofill_text"
        case zeroTapTermsAccepted = "zero_tap_terms_accepted"
        case flowId = "flow_id"
        case flowAction = "flow_action"
        case navigateScreen = "navigate_screen"
        case icon
        case ttlMinutes = "ttl_minutes"
        case appDeepLink = "app_deep_link"
    }
}

/// Type of a stored template's button.
/// Other values are accepted, too.
public struct StoredButtonType: Choice {
    /// Quick reply button, which sends its label to the business.
    public static let quickReply = StoredButtonType(rawValue: "QUICK_REPLY")
    /// URL button, which opens a web page.
    public static let url = StoredButtonType(rawValue: "URL")
    /// Phone number button, which calls a number.
    public static let phoneNumber = StoredButtonType(rawValue: "PHONE_NUMBER")
    /// Copy code button, which copies a coupon code.
    public static let copyCode = StoredButtonType(rawValue: "COPY_CODE")
    /// One-time password button.
    public static let otp = StoredButtonType(rawValue: "OTP")
    /// Flow button, which opens a flow.
    public static let flow = StoredButtonType(rawValue: "FLOW")
    /// Catalog button, which opens the connected catalog.
    public static let catalog = StoredButtonType(rawValue: "CATALOG")
    /// Multi-product button, which opens products of the catalog.
    public static let mpm = StoredButtonType(rawValue: "MPM")
    /// Single-product button, which opens the product of the header.
    public static let spm = StoredButtonType(rawValue: "SPM")
    /// Voice call button, which calls the business on WhatsApp.
    public static let voiceCall = StoredButtonType(rawValue: "VOICE_CALL")
    /// Contact request button, which shares the contact of the user.
    public static let requestContactInfo = StoredButtonType(rawValue: "REQUEST_CONTACT_INFO")
    /// Order details button, which opens an order to pay.
    public static let orderDetails = StoredButtonType(rawValue: "ORDER_DETAILS")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// Android app that receives the one-time passwords of a stored template.
public struct StoredApp: Codable, Hashable, Sendable {
    /// Package name of the app, such as `com.example.app`.
    public var packageName: String?
    /// Hash of the app's signing key.
    public var signatureHash: String?

    public init(packageName: String? = nil, signatureHash: String? = nil) {
        self.packageName = packageName
        self.signatureHash = signatureHash
    }

    enum CodingKeys: String, CodingKey {
        case packageName = "package_name"
        case signatureHash = "signature_hash"
    }
}

/// App that opens the link of a stored template's URL button.
public struct StoredAppDeepLink: Codable, Hashable, Sendable {
    /// ID of the app.
    public var metaAppId: Int64?
    /// Link that opens the Android app.
    public var androidDeepLink: String?
    /// Link to the app in the Play Store, for devices without the app.
    public var androidFallbackPlaystoreUrl: String?

    public init(metaAppId: Int64? = nil, androidDeepLink: String? = nil, androidFallbackPlaystoreUrl: String? = nil) {
        self.metaAppId = metaAppId
        self.androidDeepLink = androidDeepLink
        self.androidFallbackPlaystoreUrl = androidFallbackPlaystoreUrl
    }

    enum CodingKeys: String, CodingKey {
        case metaAppId = "meta_app_id"
        case androidDeepLink = "android_deep_link"
        case androidFallbackPlaystoreUrl = "android_fallback_playstore_url"
    }
}

/// Card of a stored template's carousel.
public struct StoredCard: Codable, Hashable, Sendable {
    /// Components of the card.
    public var components: [StoredCardComponent]

    public init(components: [StoredCardComponent]) {
        self.components = components
    }
}

/// Component of a card in a stored template.
public struct StoredCardComponent: Codable, Hashable, Sendable {
    /// Type of the component: header, body or buttons.
    public var type: StoredComponentType
    /// Buttons, of a component of the type `BUTTONS`.
    public var buttons: [StoredButton]
    /// Format of a header.
    public var format: HeaderFormat?
    /// Text of a body.
    public var text: String?
    /// Sample content of a header or body.
    public var example: StoredExample?

    public init(
        type: StoredComponentType,
        buttons: [StoredButton],
        format: HeaderFormat? = nil,
        text: String? = nil,
        example: StoredExample? = nil
    ) {
        self.type = type
        self.buttons = buttons
        self.format = format
        self.text = text
        self.example = example
    }
}

/// Text and expiration of a stored template's limited-time offer.
public struct StoredOffer: Codable, Hashable, Sendable {
    /// Text of the offer.
    public var text: String?
    /// True if the time until the offer expires is displayed.
    public var hasExpiration: Bool?

    public init(text: String? = nil, hasExpiration: Bool? = nil) {
        self.text = text
        self.hasExpiration = hasExpiration
    }

    enum CodingKeys: String, CodingKey {
        case text
        case hasExpiration = "has_expiration"
    }
}

/// Quality rating of a template, with date and reasons.
public struct TemplateRating: Codable, Hashable, Sendable {
    /// Reasons for the rating.
    public var reasons: [String]
    /// Quality rating of the template.
    public var score: QualityScore?
    /// Date of the rating. Seconds since the Unix epoch.
    public var date: String?

    public init(reasons: [String], score: QualityScore? = nil, date: String? = nil) {
        self.reasons = reasons
        self.score = score
        self.date = date
    }
}

/// Automatic creative optimizations of a marketing template.
public struct TemplateFreedom: Codable, Hashable, Sendable {
    /// Features of creative optimization, each with its status.
    public var creativeFeaturesSpec: [TemplateFeature]

    public init(creativeFeaturesSpec: [TemplateFeature]) {
        self.creativeFeaturesSpec = creativeFeaturesSpec
    }

    enum CodingKeys: String, CodingKey {
        case creativeFeaturesSpec = "creative_features_spec"
    }
}

/// Feature of creative optimization, with its status for a template.
public struct TemplateFeature: Codable, Hashable, Sendable {
    /// Name of the feature in upper case, such as `IMAGE_TOUCHUPS`.
    public var key: String?
    /// Status of the feature.
    public var value: TemplateFeatureStatus?

    public init(key: String? = nil, value: TemplateFeatureStatus? = nil) {
        self.key = key
        self.value = value
    }
}

/// Status of a creative optimization feature.
public struct TemplateFeatureStatus: Codable, Hashable, Sendable {
    /// Enrollment status of the feature.
    public var enrollStatus: EnrollStatus?

    public init(enrollStatus: EnrollStatus? = nil) {
        self.enrollStatus = enrollStatus
    }

    enum CodingKeys: String, CodingKey {
        case enrollStatus = "enroll_status"
    }
}

/// Maximum price of a marketing template.
public struct TemplatePriceState: Codable, Hashable, Sendable {
    /// Maximum price per 1,000 deliveries, in the smallest unit of the account's currency.
    public var bidAmount: Int64?
    /// Bid strategy: `LOWEST_COST_WITH_BID_CAP`.
    public var bidStrategy: String?

    public init(bidAmount: Int64? = nil, bidStrategy: String? = nil) {
        self.bidAmount = bidAmount
        self.bidStrategy = bidStrategy
    }

    enum CodingKeys: String, CodingKey {
        case bidAmount = "bid_amount"
        case bidStrategy = "bid_strategy"
    }
}

/// Summary of the templates of an account.
public struct TemplateSummary: Codable, Hashable, Sendable {
    /// Number of templates that match the request.
    public var totalCount: Int64?
    /// Number of templates of the account.
    public var messageTemplateCount: Int64?
    /// Maximum number of templates of the account.
    public var messageTemplateLimit: Int64?
    /// True if all templates exist in all languages.
    public var areTranslationsComplete: Bool?

    public init(
        totalCount: Int64? = nil,
        messageTemplateCount: Int64? = nil,
        messageTemplateLimit: Int64? = nil,
        areTranslationsComplete: Bool? = nil
    ) {
        self.totalCount = totalCount
        self.messageTemplateCount = messageTemplateCount
        self.messageTemplateLimit = messageTemplateLimit
        self.areTranslationsComplete = areTranslationsComplete
    }

    enum CodingKeys: String, CodingKey {
        case totalCount = "total_count"
        case messageTemplateCount = "message_template_count"
        case messageTemplateLimit = "message_template_limit"
        case areTranslationsComplete = "are_translations_complete"
    }
}

/// Gets a template by its ID. The response can be passed to `check_template`.
public struct GetTemplate: Codable, Hashable, Sendable {
    /// ID of the template.
    public var templateId: String
    /// Fields to return.
    public var fields: [TemplateField]?

    public init(templateId: String, fields: [TemplateField]? = nil) {
        self.templateId = templateId
        self.fields = fields
    }

    enum CodingKeys: String, CodingKey {
        case templateId = "template_id"
        case fields
    }
}

/// Lists the templates of the library, by use case, or for group invites (`topic` `group_invite_link`).
public struct ListLibraryTemplates: Codable, Hashable, Sendable {
    /// Text to search for in the name or the components of the template.
    public var search: String?
    /// Category filter: only templates of this category.
    public var category: TemplateCategory?
    /// Topic filter: `ACCOUNT_UPDATE`, `CUSTOMER_FEEDBACK`, `ORDER_MANAGEMENT`, `PAYMENTS` or `group_invite_link`.
    public var topic: String?
    /// Use case filter, such as `DELIVERY_UPDATE` or `PAYMENT_DUE_REMINDER`.
    public var usecase: String?
    /// Industry filter: `E_COMMERCE` or `FINANCIAL_SERVICES`.
    public var industry: String?
    /// Language filter, such as `en_US`.
    public var language: String?
    /// Maximum number of templates per page.
    public var limit: Int64?
    /// Cursor from a previous response. Returns the page after it.
    public var after: String?
    /// Cursor from a previous response. Returns the page before it.
    public var before: String?

    public init(
        search: String? = nil,
        category: TemplateCategory? = nil,
        topic: String? = nil,
        usecase: String? = nil,
        industry: String? = nil,
        language: String? = nil,
        limit: Int64? = nil,
        after: String? = nil,
        before: String? = nil
    ) {
        self.search = search
        self.category = category
        self.topic = topic
        self.usecase = usecase
        self.industry = industry
        self.language = language
        self.limit = limit
        self.after = after
        self.before = before
    }
}

/// A page of library templates.
public struct LibraryTemplates: Codable, Hashable, Sendable {
    /// Templates on this page.
    public var data: [LibraryTemplate]
    /// Cursors of the next and previous pages.
    public var paging: Paging?

    public init(data: [LibraryTemplate], paging: Paging? = nil) {
        self.data = data
        self.paging = paging
    }
}

/// A template of the library.
public struct LibraryTemplate: Codable, Hashable, Sendable {
    /// Industries that the template is for.
    public var industry: [String]
    /// Sample values of the body parameters.
    public var bodyParams: [String]
    /// Types of the body parameters: `ADDRESS`, `TEXT`, `AMOUNT`, `DATE`, `PHONE NUMBER`, `EMAIL`, `NUMBER`.
    public var bodyParamTypes: [String]
    /// Buttons of the template, as stored by the platform.
    public var buttons: [StoredButton]
    /// ID of the library template.
    public var id: String?
    /// Name of the library template.
    public var name: String?
    /// Language of the template, such as `en_US`.
    public var language: String?
    /// Category of the template.
    public var category: TemplateCategory?
    /// Topic of the template.
    public var topic: String?
    /// Use case of the template.
    public var usecase: String?
    /// Text of the header.
    public var header: String?
    /// Text of the body.
    public var body: String?

    public init(
        industry: [String],
        bodyParams: [String],
        bodyParamTypes: [String],
        buttons: [StoredButton],
        id: String? = nil,
        name: String? = nil,
        language: String? = nil,
        category: TemplateCategory? = nil,
        topic: String? = nil,
        usecase: String? = nil,
        header: String? = nil,
        body: String? = nil
    ) {
        self.industry = industry
        self.bodyParams = bodyParams
        self.bodyParamTypes = bodyParamTypes
        self.buttons = buttons
        self.id = id
        self.name = name
        self.language = language
        self.category = category
        self.topic = topic
        self.usecase = usecase
        self.header = header
        self.body = body
    }

    enum CodingKeys: String, CodingKey {
        case industry
        case bodyParams = "body_params"
        case bodyParamTypes = "body_param_types"
        case buttons
        case id
        case name
        case language
        case category
        case topic
        case usecase
        case header
        case body
    }
}

/// Updates a template and submits it for review again.
///
/// Approved templates can be updated once in 24 hours and 10 times in 30 days, except their category. Rejected and paused
/// templates can be updated without limit, and all others not at all.
/// No rule of severity error is broken, as `validate_template` finds them.
public struct UpdateTemplate: Codable, Hashable, Sendable {
    /// ID of the template.
    public var templateId: String
    /// New category of the template. Not for approved templates.
    public var category: TemplateCategory?
    /// New components of the template, which replace all previous ones.
    public var components: [NewComponent]?
    /// New format of the parameters.
    public var parameterFormat: ParameterFormat?
    /// New delivery time limit (TTL) of messages with the template, in seconds.
    public var messageSendTtlSeconds: Int64?
    /// New subcategory, for templates about orders.
    public var subCategory: TemplateSubCategory?
    /// Turns the tracking of link clicks off or on.
    public var ctaUrlLinkTrackingOptedOut: Bool?
    /// New automatic creative optimizations that the platform may apply. For marketing templates.
    public var degreesOfFreedomSpec: DegreesOfFreedom?
    /// New maximum price, for templates that were created with one.
    public var optimizationSpec: TemplatePrice?

    public init(
        templateId: String,
        category: TemplateCategory? = nil,
        components: [NewComponent]? = nil,
        parameterFormat: ParameterFormat? = nil,
        messageSendTtlSeconds: Int64? = nil,
        subCategory: TemplateSubCategory? = nil,
        ctaUrlLinkTrackingOptedOut: Bool? = nil,
        degreesOfFreedomSpec: DegreesOfFreedom? = nil,
        optimizationSpec: TemplatePrice? = nil
    ) {
        self.templateId = templateId
        self.category = category
        self.components = components
        self.parameterFormat = parameterFormat
        self.messageSendTtlSeconds = messageSendTtlSeconds
        self.subCategory = subCategory
        self.ctaUrlLinkTrackingOptedOut = ctaUrlLinkTrackingOptedOut
        self.degreesOfFreedomSpec = degreesOfFreedomSpec
        self.optimizationSpec = optimizationSpec
    }

    enum CodingKeys: String, CodingKey {
        case templateId = "template_id"
        case category
        case components
        case parameterFormat = "parameter_format"
        case messageSendTtlSeconds = "message_send_ttl_seconds"
        case subCategory = "sub_category"
        case ctaUrlLinkTrackingOptedOut = "cta_url_link_tracking_opted_out"
        case degreesOfFreedomSpec = "degrees_of_freedom_spec"
        case optimizationSpec = "optimization_spec"
    }
}

/// Result of updating a template.
public struct UpdatedTemplate: Codable, Hashable, Sendable {
    /// True if the template was updated.
    public var success: Bool
    /// ID of the template.
    public var id: String?
    /// Name of the template.
    public var name: String?
    /// Category that the platform assigned.
    public var category: TemplateCategory?

    public init(success: Bool, id: String? = nil, name: String? = nil, category: TemplateCategory? = nil) {
        self.success = success
        self.id = id
        self.name = name
        self.category = category
    }
}

/// Deletes templates: by name in all languages, by name and ID in one language, or several by ID.
///
/// The name of an approved template can't be used again for 30 days. Templates with undelivered messages are deleted after
/// at most 30 days. Disabled templates, and those of Direct Send, can't be deleted.
/// If `hsm_id` is set: `name` is required.
public struct DeleteTemplates: Codable, Hashable, Sendable {
    /// Name of the template, to delete it in all languages.
    public var name: String?
    /// ID of the template in one language, to delete only this one. Requires its `name`.
    public var hsmId: String?
    /// IDs of several templates. 1 to 100.
    public var hsmIds: [String]?
    /// Default: the client's WhatsApp Business account ID.
    public var wabaId: String?

    public init(name: String? = nil, hsmId: String? = nil, hsmIds: [String]? = nil, wabaId: String? = nil) {
        self.name = name
        self.hsmId = hsmId
        self.hsmIds = hsmIds
        self.wabaId = wabaId
    }

    enum CodingKeys: String, CodingKey {
        case name
        case hsmId = "hsm_id"
        case hsmIds = "hsm_ids"
        case wabaId = "waba_id"
    }
}

/// Compares two templates of one account. Both were sent at least 1,000 times in the period.
public struct CompareTemplates: Codable, Hashable, Sendable {
    /// ID of the first template.
    public var templateId: String
    /// ID of the other template. Exactly one.
    public var templateIds: [String]
    /// Start of the period: 7, 30, 60 or 90 days before its end. Seconds since the Unix epoch.
    public var start: Int64
    /// End of the period. Seconds since the Unix epoch.
    public var end: Int64

    public init(templateId: String, templateIds: [String], start: Int64, end: Int64) {
        self.templateId = templateId
        self.templateIds = templateIds
        self.start = start
        self.end = end
    }

    enum CodingKeys: String, CodingKey {
        case templateId = "template_id"
        case templateIds = "template_ids"
        case start
        case end
    }
}

/// Comparison of two templates.
public struct TemplateComparison: Codable, Hashable, Sendable {
    /// One entry per metric.
    public var data: [ComparedMetric]

    public init(data: [ComparedMetric]) {
        self.data = data
    }
}

/// Comparison of two templates by one metric.
public struct ComparedMetric: Codable, Hashable, Sendable {
    /// IDs of the templates in ascending order of the metric, for `RELATIVE`.
    public var orderByRelativeMetric: [String]
    /// Number for each template, for `NUMBER_VALUES`.
    public var numberValues: [ComparedNumber]
    /// Text for each template, for `STRING_VALUES`.
    public var stringValues: [ComparedText]
    /// Metric of the entry.
    public var metric: ComparisonMetric?
    /// Form of the entry: `RELATIVE`, `NUMBER_VALUES` or `STRING_VALUES`.
    public var type: String?

    public init(
        orderByRelativeMetric: [String],
        numberValues: [ComparedNumber],
        stringValues: [ComparedText],
        metric: ComparisonMetric? = nil,
        type: String? = nil
    ) {
        self.orderByRelativeMetric = orderByRelativeMetric
        self.numberValues = numberValues
        self.stringValues = stringValues
        self.metric = metric
        self.type = type
    }

    enum CodingKeys: String, CodingKey {
        case orderByRelativeMetric = "order_by_relative_metric"
        case numberValues = "number_values"
        case stringValues = "string_values"
        case metric
        case type
    }
}

/// Metric of a comparison of templates.
/// Other values are accepted, too.
public struct ComparisonMetric: Choice {
    /// Share of recipients who blocked the business after the message. Only the order of the templates is given.
    public static let blockRate = ComparisonMetric(rawValue: "BLOCK_RATE")
    /// Number of messages sent.
    public static let messageSends = ComparisonMetric(rawValue: "MESSAGE_SENDS")
    /// Most frequent reason for blocks, such as `NO_LONGER_NEEDED` or `SPAM`.
    public static let topBlockReason = ComparisonMetric(rawValue: "TOP_BLOCK_REASON")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// Number of one template in a comparison.
public struct ComparedNumber: Codable, Hashable, Sendable {
    /// ID of the template.
    public var key: String?
    /// Value of the metric.
    public var value: Int64?

    public init(key: String? = nil, value: Int64? = nil) {
        self.key = key
        self.value = value
    }
}

/// Text of one template in a comparison.
public struct ComparedText: Codable, Hashable, Sendable {
    /// ID of the template.
    public var key: String?
    /// Value of the metric.
    public var value: String?

    public init(key: String? = nil, value: String? = nil) {
        self.key = key
        self.value = value
    }
}

/// Lifts the pause that the platform put on a new or little-used template (template pacing). Pauses because of low quality
/// can't be lifted: the error contains the response with the reason. The template can be sent 5 minutes later.
public struct UnpauseTemplate: Codable, Hashable, Sendable {
    /// ID of the paused template.
    public var templateId: String

    public init(templateId: String) {
        self.templateId = templateId
    }

    enum CodingKeys: String, CodingKey {
        case templateId = "template_id"
    }
}

/// Archives approved or rejected templates. Archived templates can't be sent or edited, and are deleted after 28 days.
public struct ArchiveTemplates: Codable, Hashable, Sendable {
    /// IDs of the templates. 1 to 100.
    public var hsmIds: [String]
    /// Default: the client's WhatsApp Business account ID.
    public var wabaId: String?

    public init(hsmIds: [String], wabaId: String? = nil) {
        self.hsmIds = hsmIds
        self.wabaId = wabaId
    }

    enum CodingKeys: String, CodingKey {
        case hsmIds = "hsm_ids"
        case wabaId = "waba_id"
    }
}

/// Result of archiving templates.
public struct ArchivedTemplates: Codable, Hashable, Sendable {
    /// IDs of the templates that are archived now.
    public var archivedTemplates: [String]
    /// Reason for each template that could not be archived, by its ID.
    public var failedTemplates: [String: String]?

    public init(archivedTemplates: [String], failedTemplates: [String: String]? = nil) {
        self.archivedTemplates = archivedTemplates
        self.failedTemplates = failedTemplates
    }

    enum CodingKeys: String, CodingKey {
        case archivedTemplates = "archived_templates"
        case failedTemplates = "failed_templates"
    }
}

/// Takes templates out of the archive. They have their previous status again.
public struct UnarchiveTemplates: Codable, Hashable, Sendable {
    /// IDs of the archived templates. 1 to 100.
    public var hsmIds: [String]
    /// Default: the client's WhatsApp Business account ID.
    public var wabaId: String?

    public init(hsmIds: [String], wabaId: String? = nil) {
        self.hsmIds = hsmIds
        self.wabaId = wabaId
    }

    enum CodingKeys: String, CodingKey {
        case hsmIds = "hsm_ids"
        case wabaId = "waba_id"
    }
}

/// Result of taking templates out of the archive.
public struct UnarchivedTemplates: Codable, Hashable, Sendable {
    /// IDs of the templates that are no longer archived.
    public var unarchivedTemplates: [String]
    /// Reason for each template that is still archived, by its ID.
    public var failedTemplates: [String: String]?

    public init(unarchivedTemplates: [String], failedTemplates: [String: String]? = nil) {
        self.unarchivedTemplates = unarchivedTemplates
        self.failedTemplates = failedTemplates
    }

    enum CodingKeys: String, CodingKey {
        case unarchivedTemplates = "unarchived_templates"
        case failedTemplates = "failed_templates"
    }
}

/// Copies templates from one WhatsApp Business account to another one of the same owner. The client's account is the
/// destination.
///
/// Only approved templates of high or unknown quality are copied. Their quality rating starts again.
public struct MigrateTemplates: Codable, Hashable, Sendable {
    /// ID of the account that has the templates.
    public var sourceWabaId: String
    /// IDs of the templates to copy. Default: all templates of the page.
    public var templateIds: [String]?
    /// Number of the page of templates, from 0.
    public var pageNumber: Int64?
    /// Number of templates per page. 1 to 500.
    public var count: Int64?
    /// Default: the client's WhatsApp Business account ID.
    public var wabaId: String?

    public init(
        sourceWabaId: String,
        templateIds: [String]? = nil,
        pageNumber: Int64? = nil,
        count: Int64? = nil,
        wabaId: String? = nil
    ) {
        self.sourceWabaId = sourceWabaId
        self.templateIds = templateIds
        self.pageNumber = pageNumber
        self.count = count
        self.wabaId = wabaId
    }

    enum CodingKeys: String, CodingKey {
        case sourceWabaId = "source_waba_id"
        case templateIds = "template_ids"
        case pageNumber = "page_number"
        case count
        case wabaId = "waba_id"
    }
}

/// Result of copying templates to another account.
public struct MigratedTemplates: Codable, Hashable, Sendable {
    /// IDs of the templates that were copied.
    public var migratedTemplates: [String]
    /// Reason for each template that was not copied, by its ID.
    public var failedTemplates: [String: String]?

    public init(migratedTemplates: [String], failedTemplates: [String: String]? = nil) {
        self.migratedTemplates = migratedTemplates
        self.failedTemplates = failedTemplates
    }

    enum CodingKeys: String, CodingKey {
        case migratedTemplates = "migrated_templates"
        case failedTemplates = "failed_templates"
    }
}

/// Creates or updates one authentication template in many languages. The platform supplies the texts.
/// No rule of severity error is broken, as `validate_template` finds them.
public struct UpsertAuthenticationTemplates: Codable, Hashable, Sendable {
    /// Name of the template. At most 512 lowercase letters, digits and underscores.
    public var name: String
    /// Languages of the template, such as `en_US`.
    public var languages: [String]
    /// Components of the template: a body, a footer with the validity of the code, and one OTP button without labels.
    public var components: [NewComponent]
    /// Delivery time limit (TTL) of messages with the template, in seconds. 30 to 900, or -1 for 30 days. Default: 600.
    public var messageSendTtlSeconds: Int64?
    /// Default: the client's WhatsApp Business account ID.
    public var wabaId: String?

    public init(
        name: String,
        languages: [String],
        components: [NewComponent],
        messageSendTtlSeconds: Int64? = nil,
        wabaId: String? = nil
    ) {
        self.name = name
        self.languages = languages
        self.components = components
        self.messageSendTtlSeconds = messageSendTtlSeconds
        self.wabaId = wabaId
    }

    enum CodingKeys: String, CodingKey {
        case name
        case languages
        case components
        case messageSendTtlSeconds = "message_send_ttl_seconds"
        case wabaId = "waba_id"
    }
}

/// Result of creating or updating an authentication template in many languages.
public struct UpsertedTemplates: Codable, Hashable, Sendable {
    /// One entry per language.
    public var data: [UpsertedTemplate]

    public init(data: [UpsertedTemplate]) {
        self.data = data
    }
}

/// An authentication template in one language, created or updated.
public struct UpsertedTemplate: Codable, Hashable, Sendable {
    /// ID of the template.
    public var id: String?
    /// Status of the template.
    public var status: TemplateStatus?
    /// Language of the template, such as `en_US`.
    public var language: String?

    public init(id: String? = nil, status: TemplateStatus? = nil, language: String? = nil) {
        self.id = id
        self.status = status
        self.language = language
    }
}

/// Previews the fixed texts of authentication templates, by language.
public struct PreviewAuthenticationTemplates: Codable, Hashable, Sendable {
    /// Languages to preview, such as `en_US`. Default: all.
    public var languages: [String]?
    /// Includes the recommendation not to share the code.
    public var addSecurityRecommendation: Bool?
    /// Includes the validity of the code in minutes. 1 to 90.
    public var codeExpirationMinutes: Int64?
    /// Types of the buttons: `OTP`.
    public var buttonTypes: [String]?
    /// Name of the business.
    public var businessName: String?
    /// Maximum number of languages per page.
    public var limit: Int64?
    /// Cursor from a previous response. Returns the page after it.
    public var after: String?
    /// Cursor from a previous response. Returns the page before it.
    public var before: String?
    /// Default: the client's WhatsApp Business account ID.
    public var wabaId: String?

    public init(
        languages: [String]? = nil,
        addSecurityRecommendation: Bool? = nil,
        codeExpirationMinutes: Int64? = nil,
        buttonTypes: [String]? = nil,
        businessName: String? = nil,
        limit: Int64? = nil,
        after: String? = nil,
        before: String? = nil,
        wabaId: String? = nil
    ) {
        self.languages = languages
        self.addSecurityRecommendation = addSecurityRecommendation
        self.codeExpirationMinutes = codeExpirationMinutes
        self.buttonTypes = buttonTypes
        self.businessName = businessName
        self.limit = limit
        self.after = after
        self.before = before
        self.wabaId = wabaId
    }

    enum CodingKeys: String, CodingKey {
        case languages
        case addSecurityRecommendation = "add_security_recommendation"
        case codeExpirationMinutes = "code_expiration_minutes"
        case buttonTypes = "button_types"
        case businessName = "business_name"
        case limit
        case after
        case before
        case wabaId = "waba_id"
    }
}

/// A page of previews.
public struct TemplatePreviews: Codable, Hashable, Sendable {
    /// One preview per language.
    public var data: [TemplatePreview]
    /// Cursors of the next and previous pages.
    public var paging: Paging?

    public init(data: [TemplatePreview], paging: Paging? = nil) {
        self.data = data
        self.paging = paging
    }
}

/// Texts of an authentication template in one language.
public struct TemplatePreview: Codable, Hashable, Sendable {
    /// Labels of the buttons.
    public var buttons: [PreviewedButton]
    /// Language of the preview, such as `en_US`.
    public var language: String?
    /// Text of the body, with `{{1}}` for the code.
    public var body: String?
    /// Text of the footer.
    public var footer: String?

    public init(buttons: [PreviewedButton], language: String? = nil, body: String? = nil, footer: String? = nil) {
        self.buttons = buttons
        self.language = language
        self.body = body
        self.footer = footer
    }
}

/// Labels of an OTP button in one language.
public struct PreviewedButton: Codable, Hashable, Sendable {
    /// Label of the button that copies the code.
    public var text: String?
    /// Label of the button that fills in the code.
    public var autofillText: String?

    public init(text: String? = nil, autofillText: String? = nil) {
        self.text = text
        self.autofillText = autofillText
    }

    enum CodingKeys: String, CodingKey {
        case text
        case autofillText = "autofill_text"
    }
}
