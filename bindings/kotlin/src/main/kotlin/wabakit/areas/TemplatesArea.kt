// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

package wabakit

import kotlinx.coroutines.flow.Flow
import kotlinx.serialization.SerialName
import kotlinx.serialization.Serializable
import kotlinx.serialization.json.JsonElement

/** Operations: `templates.create`, `templates.create_from_library`, `templates.list`, `templates.get`, `templates.list_library`, `templates.update`, `templates.delete`, `templates.compare`, `templates.unpause`, `templates.archive`, `templates.unarchive`, `templates.migrate`, `templates.upsert_authentication`, `templates.preview_authentication`. */
public class TemplatesArea internal constructor(private val client: Client) {
    /**
     * Creates a template and submits it for review. At most 100 templates per hour and WhatsApp Business account.
     * No rule of severity error is broken, as `validate_template` finds them.
     *
     * @param name Name of the template. At most 512 lowercase letters, digits and underscores. Unique per language.
     * @param language Language of the template, such as `en_US`.
     * @param category Category of the template. The platform can change it to marketing.
     * @param components Components of the template. Exactly one body.
     * @param parameterFormat Format of the parameters. Default: `POSITIONAL`.
     * @param messageSendTtlSeconds Delivery time limit (TTL) of messages with the template, in seconds. Authentication: 30 to 900. Utility: 30 to
     * 43,200. Marketing: 43,200 to 2,592,000. For authentication and utility, -1 means 30 days.
     * @param subCategory Subcategory, for templates about orders.
     * @param displayFormat Display format: `ORDER_DETAILS` for a marketing template with the details of an order.
     * @param ctaUrlLinkTrackingOptedOut Turns off the tracking of link clicks.
     * @param isPrimaryDeviceDeliveryOnly Delivers messages with the template to the primary device of the user only.
     * @param degreesOfFreedomSpec Automatic creative optimizations that the platform may apply. For marketing templates.
     * @param optimizationSpec Maximum price, for the Marketing Messages API. Can't be added to a template later, nor removed.
     * @param productSetId Set of products of the catalog. Known from Meta's SDK only.
     * @param sourceTemplateId Template to copy. Known from Meta's SDK only.
     * @param sendType Way of sending: `CAMPAIGN`, `DIRECT` or `TRIGGER`. Known from Meta's SDK only.
     * @param allowCategoryChange Deprecated, without effect since April 2025: the platform changes the category of templates in any case.
     * @param wabaId Default: the client's WhatsApp Business account ID.
     * @param media Files of the media headers without a sample: the template's own header, then the headers of the cards, in order. The
     * client uploads each file, and puts its handle into the header. Requires an app ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/template-management">The platform's page</a>
     */
    public suspend fun create(
        name: String,
        language: String,
        category: TemplateCategory,
        components: List<NewComponent>,
        parameterFormat: ParameterFormat? = null,
        messageSendTtlSeconds: Long? = null,
        subCategory: TemplateSubCategory? = null,
        displayFormat: String? = null,
        ctaUrlLinkTrackingOptedOut: Boolean? = null,
        isPrimaryDeviceDeliveryOnly: Boolean? = null,
        degreesOfFreedomSpec: DegreesOfFreedom? = null,
        optimizationSpec: TemplatePrice? = null,
        productSetId: String? = null,
        sourceTemplateId: String? = null,
        sendType: String? = null,
        allowCategoryChange: Boolean? = null,
        wabaId: String? = null,
        media: List<ByteArray>? = null,
        options: Options = Options(),
    ): CreatedTemplate = client.call(Operations.TEMPLATES_CREATE, CreateTemplate(name = name, language = language, category = category, components = components, parameterFormat = parameterFormat, messageSendTtlSeconds = messageSendTtlSeconds, subCategory = subCategory, displayFormat = displayFormat, ctaUrlLinkTrackingOptedOut = ctaUrlLinkTrackingOptedOut, isPrimaryDeviceDeliveryOnly = isPrimaryDeviceDeliveryOnly, degreesOfFreedomSpec = degreesOfFreedomSpec, optimizationSpec = optimizationSpec, productSetId = productSetId, sourceTemplateId = sourceTemplateId, sendType = sendType, allowCategoryChange = allowCategoryChange, wabaId = wabaId), options, media = media)

    /**
     * Creates a template from a library template. Its text stays unchanged, and it is usually approved at once.
     *
     * @param name Name of the new template. At most 512 lowercase letters, digits and underscores. Unique per language.
     * @param language Language of the new template, such as `en_US`.
     * @param category Category of the library template.
     * @param libraryTemplateName Name of the library template.
     * @param libraryTemplateButtonInputs Inputs for the buttons, in the order of the buttons.
     * @param libraryTemplateBodyInputs Inputs for the optional parts of the body.
     * @param wabaId Default: the client's WhatsApp Business account ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/template-library">The platform's page</a>
     */
    public suspend fun createFromLibrary(
        name: String,
        language: String,
        category: TemplateCategory,
        libraryTemplateName: String,
        libraryTemplateButtonInputs: List<LibraryButton>? = null,
        libraryTemplateBodyInputs: LibraryBody? = null,
        wabaId: String? = null,
        options: Options = Options(),
    ): CreatedTemplate = client.call(Operations.TEMPLATES_CREATE_FROM_LIBRARY, CreateTemplateFromLibrary(name = name, language = language, category = category, libraryTemplateName = libraryTemplateName, libraryTemplateButtonInputs = libraryTemplateButtonInputs, libraryTemplateBodyInputs = libraryTemplateBodyInputs, wabaId = wabaId), options)

    /**
     * Lists the templates of a WhatsApp Business account.
     *
     * @param name Name filter: only templates with this name, in all languages.
     * @param content Content filter: only templates with this text in a component.
     * @param nameOrContent Name or content filter: only templates with this text in the name or in a component.
     * @param language Language filter: only templates in these languages, such as `en_US`.
     * @param category Category filter: only templates of these categories.
     * @param correctCategory Correct category filter: only templates that belong to this category according to the platform, but have
     * another.
     * @param status Status filter: only templates with one of these statuses.
     * @param qualityScore Quality filter: only templates with one of these quality ratings.
     * @param source Source filter: only templates created manually, or only templates generated by Direct Send.
     * @param since Start of the period in which the template was changed. Seconds since the Unix epoch.
     * @param until End of the period in which the template was changed. Seconds since the Unix epoch.
     * @param fields Fields to return per template.
     * @param summary Summary fields to return, separated by commas: `total_count`, `message_template_count`,
     * `message_template_limit`, `are_translations_complete`.
     * @param limit Maximum number of templates per page.
     * @param after Cursor from a previous response. Returns the page after it.
     * @param before Cursor from a previous response. Returns the page before it.
     * @param wabaId Default: the client's WhatsApp Business account ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/template-management">The platform's page</a>
     */
    public suspend fun list(
        name: String? = null,
        content: String? = null,
        nameOrContent: String? = null,
        language: List<String>? = null,
        category: List<TemplateCategory>? = null,
        correctCategory: TemplateCategory? = null,
        status: List<TemplateStatus>? = null,
        qualityScore: List<QualityScore>? = null,
        source: TemplateSource? = null,
        since: Long? = null,
        until: Long? = null,
        fields: List<TemplateField>? = null,
        summary: String? = null,
        limit: Long? = null,
        after: String? = null,
        before: String? = null,
        wabaId: String? = null,
        options: Options = Options(),
    ): Templates = client.call(Operations.TEMPLATES_LIST, ListTemplates(name = name, content = content, nameOrContent = nameOrContent, language = language, category = category, correctCategory = correctCategory, status = status, qualityScore = qualityScore, source = source, since = since, until = until, fields = fields, summary = summary, limit = limit, after = after, before = before, wabaId = wabaId), options)

    /**
     * Iterates over the items of all pages. Each page is requested when its first item is needed.
     *
     * @param name Name filter: only templates with this name, in all languages.
     * @param content Content filter: only templates with this text in a component.
     * @param nameOrContent Name or content filter: only templates with this text in the name or in a component.
     * @param language Language filter: only templates in these languages, such as `en_US`.
     * @param category Category filter: only templates of these categories.
     * @param correctCategory Correct category filter: only templates that belong to this category according to the platform, but have
     * another.
     * @param status Status filter: only templates with one of these statuses.
     * @param qualityScore Quality filter: only templates with one of these quality ratings.
     * @param source Source filter: only templates created manually, or only templates generated by Direct Send.
     * @param since Start of the period in which the template was changed. Seconds since the Unix epoch.
     * @param until End of the period in which the template was changed. Seconds since the Unix epoch.
     * @param fields Fields to return per template.
     * @param summary Summary fields to return, separated by commas: `total_count`, `message_template_count`,
     * `message_template_limit`, `are_translations_complete`.
     * @param limit Maximum number of templates per page.
     * @param after Cursor from a previous response. Returns the page after it.
     * @param before Cursor from a previous response. Returns the page before it.
     * @param wabaId Default: the client's WhatsApp Business account ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/template-management">The platform's page</a>
     */
    public fun listAll(
        name: String? = null,
        content: String? = null,
        nameOrContent: String? = null,
        language: List<String>? = null,
        category: List<TemplateCategory>? = null,
        correctCategory: TemplateCategory? = null,
        status: List<TemplateStatus>? = null,
        qualityScore: List<QualityScore>? = null,
        source: TemplateSource? = null,
        since: Long? = null,
        until: Long? = null,
        fields: List<TemplateField>? = null,
        summary: String? = null,
        limit: Long? = null,
        after: String? = null,
        before: String? = null,
        wabaId: String? = null,
        options: Options = Options(),
    ): Flow<Template> = client.pages(Operations.TEMPLATES_LIST, ListTemplates(name = name, content = content, nameOrContent = nameOrContent, language = language, category = category, correctCategory = correctCategory, status = status, qualityScore = qualityScore, source = source, since = since, until = until, fields = fields, summary = summary, limit = limit, after = after, before = before, wabaId = wabaId), options) { it.data }

    /**
     * Gets a template by its ID. The response can be passed to `check_template`.
     *
     * @param templateId ID of the template.
     * @param fields Fields to return.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/template-management">The platform's page</a>
     */
    public suspend fun get(
        templateId: String,
        fields: List<TemplateField>? = null,
        options: Options = Options(),
    ): Template = client.call(Operations.TEMPLATES_GET, GetTemplate(templateId = templateId, fields = fields), options)

    /**
     * Lists the templates of the library, by use case, or for group invites (`topic` `group_invite_link`).
     *
     * @param search Text to search for in the name or the components of the template.
     * @param category Category filter: only templates of this category.
     * @param topic Topic filter: `ACCOUNT_UPDATE`, `CUSTOMER_FEEDBACK`, `ORDER_MANAGEMENT`, `PAYMENTS` or `group_invite_link`.
     * @param usecase Use case filter, such as `DELIVERY_UPDATE` or `PAYMENT_DUE_REMINDER`.
     * @param industry Industry filter: `E_COMMERCE` or `FINANCIAL_SERVICES`.
     * @param language Language filter, such as `en_US`.
     * @param limit Maximum number of templates per page.
     * @param after Cursor from a previous response. Returns the page after it.
     * @param before Cursor from a previous response. Returns the page before it.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/template-library">The platform's page</a>
     */
    public suspend fun listLibrary(
        search: String? = null,
        category: TemplateCategory? = null,
        topic: String? = null,
        usecase: String? = null,
        industry: String? = null,
        language: String? = null,
        limit: Long? = null,
        after: String? = null,
        before: String? = null,
        options: Options = Options(),
    ): LibraryTemplates = client.call(Operations.TEMPLATES_LIST_LIBRARY, ListLibraryTemplates(search = search, category = category, topic = topic, usecase = usecase, industry = industry, language = language, limit = limit, after = after, before = before), options)

    /**
     * Iterates over the items of all pages. Each page is requested when its first item is needed.
     *
     * @param search Text to search for in the name or the components of the template.
     * @param category Category filter: only templates of this category.
     * @param topic Topic filter: `ACCOUNT_UPDATE`, `CUSTOMER_FEEDBACK`, `ORDER_MANAGEMENT`, `PAYMENTS` or `group_invite_link`.
     * @param usecase Use case filter, such as `DELIVERY_UPDATE` or `PAYMENT_DUE_REMINDER`.
     * @param industry Industry filter: `E_COMMERCE` or `FINANCIAL_SERVICES`.
     * @param language Language filter, such as `en_US`.
     * @param limit Maximum number of templates per page.
     * @param after Cursor from a previous response. Returns the page after it.
     * @param before Cursor from a previous response. Returns the page before it.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/template-library">The platform's page</a>
     */
    public fun listLibraryAll(
        search: String? = null,
        category: TemplateCategory? = null,
        topic: String? = null,
        usecase: String? = null,
        industry: String? = null,
        language: String? = null,
        limit: Long? = null,
        after: String? = null,
        before: String? = null,
        options: Options = Options(),
    ): Flow<LibraryTemplate> = client.pages(Operations.TEMPLATES_LIST_LIBRARY, ListLibraryTemplates(search = search, category = category, topic = topic, usecase = usecase, industry = industry, language = language, limit = limit, after = after, before = before), options) { it.data }

    /**
     * Updates a template and submits it for review again.
     *
     * Approved templates can be updated once in 24 hours and 10 times in 30 days, except their category. Rejected and paused
     * templates can be updated without limit, and all others not at all.
     * No rule of severity error is broken, as `validate_template` finds them.
     *
     * @param templateId ID of the template.
     * @param category New category of the template. Not for approved templates.
     * @param components New components of the template, which replace all previous ones.
     * @param parameterFormat New format of the parameters.
     * @param messageSendTtlSeconds New delivery time limit (TTL) of messages with the template, in seconds.
     * @param subCategory New subcategory, for templates about orders.
     * @param ctaUrlLinkTrackingOptedOut Turns the tracking of link clicks off or on.
     * @param degreesOfFreedomSpec New automatic creative optimizations that the platform may apply. For marketing templates.
     * @param optimizationSpec New maximum price, for templates that were created with one.
     * @param media Files of the media headers in `components` without a sample: the template's own header, then the headers of the cards, in
     * order. The client uploads each file, and puts its handle into the header. Requires an app ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/template-management">The platform's page</a>
     */
    public suspend fun update(
        templateId: String,
        category: TemplateCategory? = null,
        components: List<NewComponent>? = null,
        parameterFormat: ParameterFormat? = null,
        messageSendTtlSeconds: Long? = null,
        subCategory: TemplateSubCategory? = null,
        ctaUrlLinkTrackingOptedOut: Boolean? = null,
        degreesOfFreedomSpec: DegreesOfFreedom? = null,
        optimizationSpec: TemplatePrice? = null,
        media: List<ByteArray>? = null,
        options: Options = Options(),
    ): UpdatedTemplate = client.call(Operations.TEMPLATES_UPDATE, UpdateTemplate(templateId = templateId, category = category, components = components, parameterFormat = parameterFormat, messageSendTtlSeconds = messageSendTtlSeconds, subCategory = subCategory, ctaUrlLinkTrackingOptedOut = ctaUrlLinkTrackingOptedOut, degreesOfFreedomSpec = degreesOfFreedomSpec, optimizationSpec = optimizationSpec), options, media = media)

    /**
     * Deletes templates: by name in all languages, by name and ID in one language, or several by ID.
     *
     * The name of an approved template can't be used again for 30 days. Templates with undelivered messages are deleted after
     * at most 30 days. Disabled templates, and those of Direct Send, can't be deleted.
     * If `hsm_id` is set: `name` is required.
     *
     * @param name Name of the template, to delete it in all languages.
     * @param hsmId ID of the template in one language, to delete only this one. Requires its `name`.
     * @param hsmIds IDs of several templates. 1 to 100.
     * @param wabaId Default: the client's WhatsApp Business account ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/template-management">The platform's page</a>
     */
    public suspend fun delete(
        name: String? = null,
        hsmId: String? = null,
        hsmIds: List<String>? = null,
        wabaId: String? = null,
        options: Options = Options(),
    ): Success = client.call(Operations.TEMPLATES_DELETE, DeleteTemplates(name = name, hsmId = hsmId, hsmIds = hsmIds, wabaId = wabaId), options)

    /**
     * Compares two templates of one account. Both were sent at least 1,000 times in the period.
     *
     * @param templateId ID of the first template.
     * @param templateIds ID of the other template. Exactly one.
     * @param start Start of the period: 7, 30, 60 or 90 days before its end. Seconds since the Unix epoch.
     * @param end End of the period. Seconds since the Unix epoch.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/template-comparison">The platform's page</a>
     */
    public suspend fun compare(
        templateId: String,
        templateIds: List<String>,
        start: Long,
        end: Long,
        options: Options = Options(),
    ): TemplateComparison = client.call(Operations.TEMPLATES_COMPARE, CompareTemplates(templateId = templateId, templateIds = templateIds, start = start, end = end), options)

    /**
     * Lifts the pause that the platform put on a new or little-used template (template pacing). Pauses because of low quality
     * can't be lifted: the error contains the response with the reason. The template can be sent 5 minutes later.
     *
     * @param templateId ID of the paused template.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/template-pacing">The platform's page</a>
     */
    public suspend fun unpause(
        templateId: String,
        options: Options = Options(),
    ): Success = client.call(Operations.TEMPLATES_UNPAUSE, UnpauseTemplate(templateId = templateId), options)

    /**
     * Archives approved or rejected templates. Archived templates can't be sent or edited, and are deleted after 28 days.
     *
     * @param hsmIds IDs of the templates. 1 to 100.
     * @param wabaId Default: the client's WhatsApp Business account ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/template-management">The platform's page</a>
     */
    public suspend fun archive(
        hsmIds: List<String>,
        wabaId: String? = null,
        options: Options = Options(),
    ): ArchivedTemplates = client.call(Operations.TEMPLATES_ARCHIVE, ArchiveTemplates(hsmIds = hsmIds, wabaId = wabaId), options)

    /**
     * Takes templates out of the archive. They have their previous status again.
     *
     * @param hsmIds IDs of the archived templates. 1 to 100.
     * @param wabaId Default: the client's WhatsApp Business account ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/template-management">The platform's page</a>
     */
    public suspend fun unarchive(
        hsmIds: List<String>,
        wabaId: String? = null,
        options: Options = Options(),
    ): UnarchivedTemplates = client.call(Operations.TEMPLATES_UNARCHIVE, UnarchiveTemplates(hsmIds = hsmIds, wabaId = wabaId), options)

    /**
     * Copies templates from one WhatsApp Business account to another one of the same owner. The client's account is the
     * destination.
     *
     * Only approved templates of high or unknown quality are copied. Their quality rating starts again.
     *
     * @param sourceWabaId ID of the account that has the templates.
     * @param templateIds IDs of the templates to copy. Default: all templates of the page.
     * @param pageNumber Number of the page of templates, from 0.
     * @param count Number of templates per page. 1 to 500.
     * @param wabaId Default: the client's WhatsApp Business account ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/template-migration">The platform's page</a>
     */
    public suspend fun migrate(
        sourceWabaId: String,
        templateIds: List<String>? = null,
        pageNumber: Long? = null,
        count: Long? = null,
        wabaId: String? = null,
        options: Options = Options(),
    ): MigratedTemplates = client.call(Operations.TEMPLATES_MIGRATE, MigrateTemplates(sourceWabaId = sourceWabaId, templateIds = templateIds, pageNumber = pageNumber, count = count, wabaId = wabaId), options)

    /**
     * Creates or updates one authentication template in many languages. The platform supplies the texts.
     * No rule of severity error is broken, as `validate_template` finds them.
     *
     * @param name Name of the template. At most 512 lowercase letters, digits and underscores.
     * @param languages Languages of the template, such as `en_US`.
     * @param components Components of the template: a body, a footer with the validity of the code, and one OTP button without labels.
     * @param messageSendTtlSeconds Delivery time limit (TTL) of messages with the template, in seconds. 30 to 900, or -1 for 30 days. Default: 600.
     * @param wabaId Default: the client's WhatsApp Business account ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/authentication-templates/bulk-management">The platform's page</a>
     */
    public suspend fun upsertAuthentication(
        name: String,
        languages: List<String>,
        components: List<NewComponent>,
        messageSendTtlSeconds: Long? = null,
        wabaId: String? = null,
        options: Options = Options(),
    ): UpsertedTemplates = client.call(Operations.TEMPLATES_UPSERT_AUTHENTICATION, UpsertAuthenticationTemplates(name = name, languages = languages, components = components, messageSendTtlSeconds = messageSendTtlSeconds, wabaId = wabaId), options)

    /**
     * Previews the fixed texts of authentication templates, by language.
     *
     * @param languages Languages to preview, such as `en_US`. Default: all.
     * @param addSecurityRecommendation Includes the recommendation not to share the code.
     * @param codeExpirationMinutes Includes the validity of the code in minutes. 1 to 90.
     * @param buttonTypes Types of the buttons: `OTP`.
     * @param businessName Name of the business.
     * @param limit Maximum number of languages per page.
     * @param after Cursor from a previous response. Returns the page after it.
     * @param before Cursor from a previous response. Returns the page before it.
     * @param wabaId Default: the client's WhatsApp Business account ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/authentication-templates/template-preview">The platform's page</a>
     */
    public suspend fun previewAuthentication(
        languages: List<String>? = null,
        addSecurityRecommendation: Boolean? = null,
        codeExpirationMinutes: Long? = null,
        buttonTypes: List<String>? = null,
        businessName: String? = null,
        limit: Long? = null,
        after: String? = null,
        before: String? = null,
        wabaId: String? = null,
        options: Options = Options(),
    ): TemplatePreviews = client.call(Operations.TEMPLATES_PREVIEW_AUTHENTICATION, PreviewAuthenticationTemplates(languages = languages, addSecurityRecommendation = addSecurityRecommendation, codeExpirationMinutes = codeExpirationMinutes, buttonTypes = buttonTypes, businessName = businessName, limit = limit, after = after, before = before, wabaId = wabaId), options)

    /**
     * Iterates over the items of all pages. Each page is requested when its first item is needed.
     *
     * @param languages Languages to preview, such as `en_US`. Default: all.
     * @param addSecurityRecommendation Includes the recommendation not to share the code.
     * @param codeExpirationMinutes Includes the validity of the code in minutes. 1 to 90.
     * @param buttonTypes Types of the buttons: `OTP`.
     * @param businessName Name of the business.
     * @param limit Maximum number of languages per page.
     * @param after Cursor from a previous response. Returns the page after it.
     * @param before Cursor from a previous response. Returns the page before it.
     * @param wabaId Default: the client's WhatsApp Business account ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/authentication-templates/template-preview">The platform's page</a>
     */
    public fun previewAuthenticationAll(
        languages: List<String>? = null,
        addSecurityRecommendation: Boolean? = null,
        codeExpirationMinutes: Long? = null,
        buttonTypes: List<String>? = null,
        businessName: String? = null,
        limit: Long? = null,
        after: String? = null,
        before: String? = null,
        wabaId: String? = null,
        options: Options = Options(),
    ): Flow<TemplatePreview> = client.pages(Operations.TEMPLATES_PREVIEW_AUTHENTICATION, PreviewAuthenticationTemplates(languages = languages, addSecurityRecommendation = addSecurityRecommendation, codeExpirationMinutes = codeExpirationMinutes, buttonTypes = buttonTypes, businessName = businessName, limit = limit, after = after, before = before, wabaId = wabaId), options) { it.data }
}

/**
 * Creates a template and submits it for review. At most 100 templates per hour and WhatsApp Business account.
 * No rule of severity error is broken, as `validate_template` finds them.
 */
@Serializable
public data class CreateTemplate(
    /** Name of the template. At most 512 lowercase letters, digits and underscores. Unique per language. */
    val name: String,
    /** Language of the template, such as `en_US`. */
    val language: String,
    /** Category of the template. The platform can change it to marketing. */
    val category: TemplateCategory,
    /** Components of the template. Exactly one body. */
    val components: List<NewComponent>,
    /** Format of the parameters. Default: `POSITIONAL`. */
    @SerialName("parameter_format")
    val parameterFormat: ParameterFormat? = null,
    /**
     * Delivery time limit (TTL) of messages with the template, in seconds. Authentication: 30 to 900. Utility: 30 to
     * 43,200. Marketing: 43,200 to 2,592,000. For authentication and utility, -1 means 30 days.
     */
    @SerialName("message_send_ttl_seconds")
    val messageSendTtlSeconds: Long? = null,
    /** Subcategory, for templates about orders. */
    @SerialName("sub_category")
    val subCategory: TemplateSubCategory? = null,
    /** Display format: `ORDER_DETAILS` for a marketing template with the details of an order. */
    @SerialName("display_format")
    val displayFormat: String? = null,
    /** Turns off the tracking of link clicks. */
    @SerialName("cta_url_link_tracking_opted_out")
    val ctaUrlLinkTrackingOptedOut: Boolean? = null,
    /** Delivers messages with the template to the primary device of the user only. */
    @SerialName("is_primary_device_delivery_only")
    val isPrimaryDeviceDeliveryOnly: Boolean? = null,
    /** Automatic creative optimizations that the platform may apply. For marketing templates. */
    @SerialName("degrees_of_freedom_spec")
    val degreesOfFreedomSpec: DegreesOfFreedom? = null,
    /** Maximum price, for the Marketing Messages API. Can't be added to a template later, nor removed. */
    @SerialName("optimization_spec")
    val optimizationSpec: TemplatePrice? = null,
    /** Set of products of the catalog. Known from Meta's SDK only. */
    @SerialName("product_set_id")
    val productSetId: String? = null,
    /** Template to copy. Known from Meta's SDK only. */
    @SerialName("source_template_id")
    val sourceTemplateId: String? = null,
    /** Way of sending: `CAMPAIGN`, `DIRECT` or `TRIGGER`. Known from Meta's SDK only. */
    @SerialName("send_type")
    val sendType: String? = null,
    /** Deprecated, without effect since April 2025: the platform changes the category of templates in any case. */
    @SerialName("allow_category_change")
    val allowCategoryChange: Boolean? = null,
    /** Default: the client's WhatsApp Business account ID. */
    @SerialName("waba_id")
    val wabaId: String? = null,
)

/** A component of a new template. */
@Serializable
public sealed class NewComponent {
    /** Header of the template. Not for authentication templates. */
    @Serializable
    @SerialName("HEADER")
    public data class Header(@SerialName("^value") val value: wabakit.NewHeader) : NewComponent()

    /** Body of the template. Exactly one. */
    @Serializable
    @SerialName("BODY")
    public data class Body(@SerialName("^value") val value: wabakit.NewBody) : NewComponent()

    /** Footer of the template. */
    @Serializable
    @SerialName("FOOTER")
    public data class Footer(@SerialName("^value") val value: wabakit.NewFooter) : NewComponent()

    /** Buttons of the template. */
    @Serializable
    @SerialName("BUTTONS")
    public data class Buttons(@SerialName("^value") val value: wabakit.NewButtons) : NewComponent()

    /** Cards below the body. For marketing templates. */
    @Serializable
    @SerialName("CAROUSEL")
    public data class Carousel(@SerialName("^value") val value: wabakit.NewCarousel) : NewComponent()

    /** Limited-time offer. For marketing templates. */
    @Serializable
    @SerialName("LIMITED_TIME_OFFER")
    public data class LimitedTimeOffer(@SerialName("^value") val value: wabakit.NewLimitedTimeOffer) : NewComponent()

    /** Request for permission to call the user. For marketing and utility templates without buttons. */
    @Serializable
    @SerialName("call_permission_request")
    public data class CallPermissionRequest(@SerialName("^value") val value: wabakit.NewCallPermissionRequest) : NewComponent()
}

/** Header of a new template. */
@Serializable
public data class NewHeader(
    /** Format of the header. */
    val format: HeaderFormat,
    /** Text of a text header. At most 60 characters, with at most one parameter. */
    val text: String? = null,
    /** Sample content of the header. Required for media and for a text with a parameter. */
    val example: HeaderExample? = null,
)

/**
 * Format of a template header.
 * Other values are accepted, too.
 */
@JvmInline
@Serializable
public value class HeaderFormat(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** A text header. */
        public val TEXT: HeaderFormat = HeaderFormat("TEXT")
        /** An image header: JPEG or PNG. */
        public val IMAGE: HeaderFormat = HeaderFormat("IMAGE")
        /** A video header: MP4. */
        public val VIDEO: HeaderFormat = HeaderFormat("VIDEO")
        /** A document header: PDF. */
        public val DOCUMENT: HeaderFormat = HeaderFormat("DOCUMENT")
        /** A GIF header: MP4 of at most 3.5 MB. Marketing Messages API only. */
        public val GIF: HeaderFormat = HeaderFormat("GIF")
        /** A location header. */
        public val LOCATION: HeaderFormat = HeaderFormat("LOCATION")
        /** A product header, for a template or card with one product. */
        public val PRODUCT: HeaderFormat = HeaderFormat("PRODUCT")
    }
}

/** Sample content of a template header. */
@Serializable
public data class HeaderExample(
    /** Sample value of a positional parameter. */
    @SerialName("header_text")
    val headerText: List<String>? = null,
    /** Sample value of a named parameter. */
    @SerialName("header_text_named_params")
    val headerTextNamedParams: List<NamedExample>? = null,
    /** Sample media for an image, video, GIF or document header: the handle of a resumable upload. */
    @SerialName("header_handle")
    val headerHandle: List<String>? = null,
)

/** Sample value of a named parameter. */
@Serializable
public data class NamedExample(
    /** Name of the parameter. Lowercase letters and underscores. */
    @SerialName("param_name")
    val paramName: String,
    /** Sample value of the parameter. */
    val example: String,
)

/** Body of a new template. */
@Serializable
public data class NewBody(
    /**
     * Text of the body. At most 1,024 characters; at most 600 with a limited-time offer, and 160 with a product header. Not for
     * authentication templates, which have a fixed text.
     */
    val text: String? = null,
    /** Sample values of the parameters in the text. */
    val example: BodyExample? = null,
    /** Adds the recommendation not to share the code. For authentication templates. */
    @SerialName("add_security_recommendation")
    val addSecurityRecommendation: Boolean? = null,
)

/** Sample values of the parameters in a template body. */
@Serializable
public data class BodyExample(
    /** Sample values of positional parameters: a list that contains one list of values. */
    @SerialName("body_text")
    val bodyText: List<List<String>>? = null,
    /** Sample values of named parameters. */
    @SerialName("body_text_named_params")
    val bodyTextNamedParams: List<NamedExample>? = null,
)

/** Footer of a new template. */
@Serializable
public data class NewFooter(
    /** Text of the footer. At most 60 characters, without parameters. Not for authentication templates. */
    val text: String? = null,
    /** Validity of the code in minutes, 1 to 90. For authentication templates. */
    @SerialName("code_expiration_minutes")
    val codeExpirationMinutes: Long? = null,
)

/** Buttons of a new template. */
@Serializable
public data class NewButtons(
    /**
     * Buttons of the template. 1 to 10, of which at most 2 URL buttons, and one of each other type except quick replies. Quick
     * reply buttons are adjacent, before or after all others.
     */
    val buttons: List<NewButton>,
)

/** A button of a new template. */
@Serializable
public sealed class NewButton {
    /** Quick reply button, which sends its label to the business. */
    @Serializable
    @SerialName("QUICK_REPLY")
    public data class QuickReply(@SerialName("^value") val value: wabakit.NewQuickReply) : NewButton()

    /** URL button, which opens a web page. At most two. */
    @Serializable
    @SerialName("URL")
    public data class Url(@SerialName("^value") val value: wabakit.NewUrlButton) : NewButton()

    /** Phone number button, which calls a number. */
    @Serializable
    @SerialName("PHONE_NUMBER")
    public data class PhoneNumber(@SerialName("^value") val value: wabakit.NewPhoneButton) : NewButton()

    /** Copy code button, which copies a coupon code. For marketing templates. */
    @Serializable
    @SerialName("COPY_CODE")
    public data class CopyCode(@SerialName("^value") val value: wabakit.NewCopyCodeButton) : NewButton()

    /** One-time password button. Required in authentication templates. */
    @Serializable
    @SerialName("OTP")
    public data class Otp(@SerialName("^value") val value: wabakit.NewOtpButton) : NewButton()

    /** Flow button, which opens a flow. */
    @Serializable
    @SerialName("FLOW")
    public data class Flow(@SerialName("^value") val value: wabakit.NewFlowButton) : NewButton()

    /** Catalog button, which opens the connected catalog. For marketing templates. */
    @Serializable
    @SerialName("CATALOG")
    public data class Catalog(@SerialName("^value") val value: wabakit.NewCatalogButton) : NewButton()

    /** Multi-product button (MPM), which opens products of the catalog. For marketing templates. */
    @Serializable
    @SerialName("MPM")
    public data class Mpm(@SerialName("^value") val value: wabakit.NewMpmButton) : NewButton()

    /** Single-product button (SPM), which opens the product of the header. For marketing templates. */
    @Serializable
    @SerialName("SPM")
    public data class Spm(@SerialName("^value") val value: wabakit.NewSpmButton) : NewButton()

    /** Voice call button, which calls the business on WhatsApp. */
    @Serializable
    @SerialName("VOICE_CALL")
    public data class VoiceCall(@SerialName("^value") val value: wabakit.NewVoiceCallButton) : NewButton()

    /** Contact request button, which shares the contact of the user. */
    @Serializable
    @SerialName("REQUEST_CONTACT_INFO")
    public data class RequestContactInfo(@SerialName("^value") val value: wabakit.NewContactRequestButton) : NewButton()

    /** Order details button, which opens an order to pay. */
    @Serializable
    @SerialName("ORDER_DETAILS")
    public data class OrderDetails(@SerialName("^value") val value: wabakit.NewOrderDetailsButton) : NewButton()
}

/** A quick reply button of a new template. */
@Serializable
public data class NewQuickReply(
    /** Label of the button. At most 25 characters. */
    val text: String,
)

/** A URL button of a new template. */
@Serializable
public data class NewUrlButton(
    /** Label of the button. At most 25 characters. */
    val text: String,
    /** URL of the web page. At most 2,000 characters, with at most one parameter, at the end. */
    val url: String,
    /** Sample URL, complete. Required for a URL with a parameter. */
    val example: List<String>? = null,
    /** App that opens the link instead of the browser. Marketing Messages API only. */
    @SerialName("app_deep_link")
    val appDeepLink: NewAppDeepLink? = null,
)

/** App that opens the link of a URL button. */
@Serializable
public data class NewAppDeepLink(
    /** ID of the app. */
    @SerialName("meta_app_id")
    val metaAppId: Long? = null,
    /** Link that opens the Android app. */
    @SerialName("android_deep_link")
    val androidDeepLink: String? = null,
    /** Link to the app in the Play Store, for devices without the app. */
    @SerialName("android_fallback_playstore_url")
    val androidFallbackPlaystoreUrl: String? = null,
)

/** A phone number button of a new template. */
@Serializable
public data class NewPhoneButton(
    /** Label of the button. At most 25 characters. */
    val text: String,
    /** Phone number to call, with country code. At most 20 characters. */
    @SerialName("phone_number")
    val phoneNumber: String,
)

/** A copy code button of a new template. */
@Serializable
public data class NewCopyCodeButton(
    /** Sample code. At most 20 letters and digits; at most 15 with a limited-time offer. */
    val example: String,
)

/** A one-time password button of a new template. */
@Serializable
public data class NewOtpButton(
    /** Delivery of the code to the app. */
    @SerialName("otp_type")
    val otpType: OtpType,
    /** Label of the button that copies the code. At most 25 characters. Default: localized. */
    val text: String? = null,
    /** Label of the button that fills in the code. At most 25 characters. Default: localized. */
    @SerialName("autofill_text")
    val autofillText: String? = null,
    /** Android apps that receive the code. 1 to 5, for one-tap and zero-tap. */
    @SerialName("supported_apps")
    val supportedApps: List<SupportedApp>? = null,
    /** Acceptance of the zero-tap terms. Required for zero-tap. */
    @SerialName("zero_tap_terms_accepted")
    val zeroTapTermsAccepted: Boolean? = null,
)

/**
 * Delivery of a one-time password to an app.
 * Other values are accepted, too.
 */
@JvmInline
@Serializable
public value class OtpType(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** Copy code: the user copies the code. */
        public val COPY_CODE: OtpType = OtpType("COPY_CODE")
        /** One-tap: the user taps once to fill in the code. */
        public val ONE_TAP: OtpType = OtpType("ONE_TAP")
        /** Zero-tap: the app receives the code without user action. */
        public val ZERO_TAP: OtpType = OtpType("ZERO_TAP")
    }
}

/** An Android app that receives one-time passwords. */
@Serializable
public data class SupportedApp(
    /** Package name of the app, such as `com.example.app`. */
    @SerialName("package_name")
    val packageName: String,
    /** Hash of the app's signing key. */
    @SerialName("signature_hash")
    val signatureHash: String,
)

/** A flow button of a new template: exactly one of `flow_id`, `flow_name` and `flow_json`. */
@Serializable
public data class NewFlowButton(
    /** Label of the button. At most 25 characters. */
    val text: String,
    /** ID of the flow. */
    @SerialName("flow_id")
    val flowId: String? = null,
    /** Name of the flow. */
    @SerialName("flow_name")
    val flowName: String? = null,
    /** Flow JSON of a new flow, as text. */
    @SerialName("flow_json")
    val flowJson: String? = null,
    /** First action of the flow: open a screen, or request data from the endpoint. Default: `navigate`. */
    @SerialName("flow_action")
    val flowAction: FlowAction? = null,
    /** ID of the first screen. Default: `FIRST_ENTRY_SCREEN`. */
    @SerialName("navigate_screen")
    val navigateScreen: String? = null,
    /** Icon of the button. */
    val icon: FlowIcon? = null,
)

/**
 * Icon of a flow button.
 * Other values are accepted, too.
 */
@JvmInline
@Serializable
public value class FlowIcon(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** Icon of a document. */
        public val DOCUMENT: FlowIcon = FlowIcon("DOCUMENT")
        /** Icon of a promotion. */
        public val PROMOTION: FlowIcon = FlowIcon("PROMOTION")
        /** Icon of a review. */
        public val REVIEW: FlowIcon = FlowIcon("REVIEW")
    }
}

/** A catalog button of a new template. */
@Serializable
public data class NewCatalogButton(
    /** Label of the button: `View catalog`. */
    val text: String? = null,
)

/** A multi-product button of a new template. */
@Serializable
public data class NewMpmButton(
    /** Label of the button: `View items`. */
    val text: String? = null,
)

/** A single-product button of a new template. */
@Serializable
public data class NewSpmButton(
    /** Label of the button: `View`. */
    val text: String? = null,
)

/** A voice call button of a new template. */
@Serializable
public data class NewVoiceCallButton(
    /** Label of the button. At most 25 characters; at most 20 recommended. */
    val text: String,
    /** Lifetime of the button in minutes. 1,440 to 43,200. Default: 10,080 (7 days). */
    @SerialName("ttl_minutes")
    val ttlMinutes: Long? = null,
)

/** A contact request button of a new template. */
@Serializable
public data class NewContactRequestButton(
    /** Label of the button: `Share Contact Info`. */
    val text: String? = null,
)

/** An order details button of a new template. */
@Serializable
public data class NewOrderDetailsButton(
    /** Label of the button, such as `Review and Pay` or `Buy now`. */
    val text: String,
)

/** Carousel of a new template: media cards or product cards. */
@Serializable
public data class NewCarousel(
    /** Cards of the carousel. 2 to 10, all with the same components. */
    val cards: List<NewCard>,
)

/** A card of a new template's carousel. */
@Serializable
public data class NewCard(
    /**
     * Components of the card. Media card: header (image or video), body, and 1 or 2 buttons. Product card: product
     * header and one button.
     */
    val components: List<NewCardComponent>,
)

/** A component of a card in a new template. */
@Serializable
public sealed class NewCardComponent {
    /** Header of the card. */
    @Serializable
    @SerialName("HEADER")
    public data class Header(@SerialName("^value") val value: wabakit.NewHeader) : NewCardComponent()

    /** Body of the card. */
    @Serializable
    @SerialName("BODY")
    public data class Body(@SerialName("^value") val value: wabakit.NewBody) : NewCardComponent()

    /** Buttons of the card. */
    @Serializable
    @SerialName("BUTTONS")
    public data class Buttons(@SerialName("^value") val value: wabakit.NewButtons) : NewCardComponent()
}

/** Limited-time offer of a new template. Requires a copy code button before the URL button if the offer expires. */
@Serializable
public data class NewLimitedTimeOffer(
    /** Text and expiration of the offer. */
    @SerialName("limited_time_offer")
    val limitedTimeOffer: NewOffer,
)

/** Text and expiration of a limited-time offer. */
@Serializable
public data class NewOffer(
    /** Text of the offer. At most 16 characters. */
    val text: String,
    /** Displays the time until the offer expires, which each message sets. */
    @SerialName("has_expiration")
    val hasExpiration: Boolean? = null,
)

/** Request for permission to call the user, in a new template. */
@Serializable
public class NewCallPermissionRequest

/**
 * Format of a template's parameters.
 * Other values are accepted, too.
 */
@JvmInline
@Serializable
public value class ParameterFormat(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** Named parameters, such as `{{first_name}}`. */
        public val NAMED: ParameterFormat = ParameterFormat("NAMED")
        /** Positional parameters, such as `{{1}}`. */
        public val POSITIONAL: ParameterFormat = ParameterFormat("POSITIONAL")
    }
}

/**
 * Subcategory of a template.
 * Other values are accepted, too.
 */
@JvmInline
@Serializable
public value class TemplateSubCategory(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** Order details: a bill with a button to pay. */
        public val ORDER_DETAILS: TemplateSubCategory = TemplateSubCategory("ORDER_DETAILS")
        /** Order status: updates of an order that was sent earlier. */
        public val ORDER_STATUS: TemplateSubCategory = TemplateSubCategory("ORDER_STATUS")
        /** Order status with details of the order. */
        public val RICH_ORDER_STATUS: TemplateSubCategory = TemplateSubCategory("RICH_ORDER_STATUS")
        /** Custom. Returned by the platform only. */
        public val CUSTOM: TemplateSubCategory = TemplateSubCategory("CUSTOM")
    }
}

/** Maximum price of a marketing template. */
@Serializable
public data class TemplatePrice(
    /** Maximum price per 1,000 deliveries, in the smallest unit of the account's currency. */
    @SerialName("bid_amount")
    val bidAmount: Long,
    /** Bid strategy: `LOWEST_COST_WITH_BID_CAP`. */
    @SerialName("bid_strategy")
    val bidStrategy: String,
)

/** Result of creating a template. */
@Serializable
public data class CreatedTemplate(
    /** ID of the template. */
    val id: String,
    /** Status of the template. */
    val status: TemplateStatus? = null,
    /** Category that the platform assigned. */
    val category: TemplateCategory? = null,
) : Response()

/**
 * Status of a template.
 * Other values are accepted, too.
 */
@JvmInline
@Serializable
public value class TemplateStatus(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** Approved: the template can be sent. */
        public val APPROVED: TemplateStatus = TemplateStatus("APPROVED")
        /** Pending review by the platform. */
        public val PENDING: TemplateStatus = TemplateStatus("PENDING")
        /** Rejected by the platform. */
        public val REJECTED: TemplateStatus = TemplateStatus("REJECTED")
        /** Paused temporarily because of low quality. */
        public val PAUSED: TemplateStatus = TemplateStatus("PAUSED")
        /** Disabled permanently because of low quality. */
        public val DISABLED: TemplateStatus = TemplateStatus("DISABLED")
        /** In appeal: the rejection is under review. */
        public val IN_APPEAL: TemplateStatus = TemplateStatus("IN_APPEAL")
        /** Pending deletion: deleted after the last pending message is delivered. */
        public val PENDING_DELETION: TemplateStatus = TemplateStatus("PENDING_DELETION")
        /** Deleted by the business. */
        public val DELETED: TemplateStatus = TemplateStatus("DELETED")
        /** Limit exceeded: the account has the maximum number of templates. */
        public val LIMIT_EXCEEDED: TemplateStatus = TemplateStatus("LIMIT_EXCEEDED")
        /** Archived manually, or automatically after 12 months without a send. Cannot be sent. */
        public val ARCHIVED: TemplateStatus = TemplateStatus("ARCHIVED")
    }
}

/** Creates a template from a library template. Its text stays unchanged, and it is usually approved at once. */
@Serializable
public data class CreateTemplateFromLibrary(
    /** Name of the new template. At most 512 lowercase letters, digits and underscores. Unique per language. */
    val name: String,
    /** Language of the new template, such as `en_US`. */
    val language: String,
    /** Category of the library template. */
    val category: TemplateCategory,
    /** Name of the library template. */
    @SerialName("library_template_name")
    val libraryTemplateName: String,
    /** Inputs for the buttons, in the order of the buttons. */
    @SerialName("library_template_button_inputs")
    val libraryTemplateButtonInputs: List<LibraryButton>? = null,
    /** Inputs for the optional parts of the body. */
    @SerialName("library_template_body_inputs")
    val libraryTemplateBodyInputs: LibraryBody? = null,
    /** Default: the client's WhatsApp Business account ID. */
    @SerialName("waba_id")
    val wabaId: String? = null,
)

/** Input for a button of a library template. */
@Serializable
public data class LibraryButton(
    /** Type of the button. */
    val type: LibraryButtonType,
    /** URL of the web page, for `URL`. */
    val url: LibraryUrl? = null,
    /** Phone number to call, for `PHONE_NUMBER`. At most 20 characters. */
    @SerialName("phone_number")
    val phoneNumber: String? = null,
    /** Delivery of the code to the app, for `OTP`. */
    @SerialName("otp_type")
    val otpType: OtpType? = null,
    /** Android apps that receive the code without copying, for `OTP`. */
    @SerialName("supported_apps")
    val supportedApps: List<SupportedApp>? = null,
    /** Acceptance of the zero-tap terms, for `OTP`. */
    @SerialName("zero_tap_terms_accepted")
    val zeroTapTermsAccepted: Boolean? = null,
)

/**
 * Type of a library template's button.
 * Other values are accepted, too.
 */
@JvmInline
@Serializable
public value class LibraryButtonType(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** URL button, which opens a web page. */
        public val URL: LibraryButtonType = LibraryButtonType("URL")
        /** Phone number button, which calls a number. */
        public val PHONE_NUMBER: LibraryButtonType = LibraryButtonType("PHONE_NUMBER")
        /** Quick reply button, which sends its label to the business. */
        public val QUICK_REPLY: LibraryButtonType = LibraryButtonType("QUICK_REPLY")
        /** One-time password button, which delivers the code to an app. */
        public val OTP: LibraryButtonType = LibraryButtonType("OTP")
    }
}

/** URL of a library template's button. */
@Serializable
public data class LibraryUrl(
    /** URL of the web page. At most 2,000 characters, with at most one parameter, at the end. */
    @SerialName("base_url")
    val baseUrl: String,
    /** Sample URL, complete. Required for a URL with a parameter. */
    @SerialName("url_suffix_example")
    val urlSuffixExample: String? = null,
)

/** Inputs for the optional parts of a library template's body. */
@Serializable
public data class LibraryBody(
    /** Adds the contact number of the business. */
    @SerialName("add_contact_number")
    val addContactNumber: Boolean? = null,
    /** Adds a link to learn more. */
    @SerialName("add_learn_more_link")
    val addLearnMoreLink: Boolean? = null,
    /** Adds the recommendation not to share the code. */
    @SerialName("add_security_recommendation")
    val addSecurityRecommendation: Boolean? = null,
    /** Adds a link to track the package. */
    @SerialName("add_track_package_link")
    val addTrackPackageLink: Boolean? = null,
    /** Validity of the code in minutes. 1 to 90. */
    @SerialName("code_expiration_minutes")
    val codeExpirationMinutes: Long? = null,
)

/** Lists the templates of a WhatsApp Business account. */
@Serializable
public data class ListTemplates(
    /** Name filter: only templates with this name, in all languages. */
    val name: String? = null,
    /** Content filter: only templates with this text in a component. */
    val content: String? = null,
    /** Name or content filter: only templates with this text in the name or in a component. */
    @SerialName("name_or_content")
    val nameOrContent: String? = null,
    /** Language filter: only templates in these languages, such as `en_US`. */
    val language: List<String>? = null,
    /** Category filter: only templates of these categories. */
    val category: List<TemplateCategory>? = null,
    /**
     * Correct category filter: only templates that belong to this category according to the platform, but have
     * another.
     */
    @SerialName("correct_category")
    val correctCategory: TemplateCategory? = null,
    /** Status filter: only templates with one of these statuses. */
    val status: List<TemplateStatus>? = null,
    /** Quality filter: only templates with one of these quality ratings. */
    @SerialName("quality_score")
    val qualityScore: List<QualityScore>? = null,
    /** Source filter: only templates created manually, or only templates generated by Direct Send. */
    val source: TemplateSource? = null,
    /** Start of the period in which the template was changed. Seconds since the Unix epoch. */
    val since: Long? = null,
    /** End of the period in which the template was changed. Seconds since the Unix epoch. */
    val until: Long? = null,
    /** Fields to return per template. */
    val fields: List<TemplateField>? = null,
    /**
     * Summary fields to return, separated by commas: `total_count`, `message_template_count`,
     * `message_template_limit`, `are_translations_complete`.
     */
    val summary: String? = null,
    /** Maximum number of templates per page. */
    val limit: Long? = null,
    /** Cursor from a previous response. Returns the page after it. */
    val after: String? = null,
    /** Cursor from a previous response. Returns the page before it. */
    val before: String? = null,
    /** Default: the client's WhatsApp Business account ID. */
    @SerialName("waba_id")
    val wabaId: String? = null,
)

/**
 * Quality rating of a template.
 * Other values are accepted, too.
 */
@JvmInline
@Serializable
public value class QualityScore(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** High quality (GREEN). */
        public val GREEN: QualityScore = QualityScore("GREEN")
        /** Medium quality (YELLOW). The template can be paused soon. */
        public val YELLOW: QualityScore = QualityScore("YELLOW")
        /** Low quality (RED). The template can be paused. */
        public val RED: QualityScore = QualityScore("RED")
        /** Unrated: too little user feedback. */
        public val UNKNOWN: QualityScore = QualityScore("UNKNOWN")
    }
}

/**
 * Source of a template.
 * Other values are accepted, too.
 */
@JvmInline
@Serializable
public value class TemplateSource(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** Generated by Direct Send from a message. Cannot be edited or deleted. */
        public val AUTO_GENERATED: TemplateSource = TemplateSource("AUTO_GENERATED")
        /** Created manually by the business. */
        public val MANUAL: TemplateSource = TemplateSource("MANUAL")
    }
}

/**
 * Field of `Template` to return. Its own fields can follow in braces: `field{one,two}`.
 * Default: `id`, `name`, `language`, `status`, `category`, `parameter_format`, `components`, `quality_score`, `rejected_reason`.
 */
@JvmInline
@Serializable
public value class TemplateField(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** ID of the template. */
        public val ID: TemplateField = TemplateField("id")
        /** Name of the template, the same in all languages. */
        public val NAME: TemplateField = TemplateField("name")
        /** Language of the template, such as `en_US`. */
        public val LANGUAGE: TemplateField = TemplateField("language")
        /** Status of the template. */
        public val STATUS: TemplateField = TemplateField("status")
        /** Category of the template. */
        public val CATEGORY: TemplateField = TemplateField("category")
        /** Subcategory of the template. */
        public val SUB_CATEGORY: TemplateField = TemplateField("sub_category")
        /** Previous category of the template. */
        public val PREVIOUS_CATEGORY: TemplateField = TemplateField("previous_category")
        /** Category that the platform considers correct. */
        public val CORRECT_CATEGORY: TemplateField = TemplateField("correct_category")
        /** Format of the parameters: named or positional. */
        public val PARAMETER_FORMAT: TemplateField = TemplateField("parameter_format")
        /** Components of the template, as stored by the platform. */
        public val COMPONENTS: TemplateField = TemplateField("components")
        /** Quality rating of the template. */
        public val QUALITY_SCORE: TemplateField = TemplateField("quality_score")
        /** Reason for the rejection. `NONE` if the template was not rejected. */
        public val REJECTED_REASON: TemplateField = TemplateField("rejected_reason")
        /** Delivery time limit (TTL) of messages with the template, in seconds. */
        public val MESSAGE_SEND_TTL_SECONDS: TemplateField = TemplateField("message_send_ttl_seconds")
        /** True if link click tracking is off. */
        public val CTA_URL_LINK_TRACKING_OPTED_OUT: TemplateField = TemplateField("cta_url_link_tracking_opted_out")
        /** Name of the library template from which the template was created. */
        public val LIBRARY_TEMPLATE_NAME: TemplateField = TemplateField("library_template_name")
        /** Automatic creative optimizations of a marketing template. */
        public val DEGREES_OF_FREEDOM_SPEC: TemplateField = TemplateField("degrees_of_freedom_spec")
        /** Maximum price. Absent if the template was created without one. */
        public val OPTIMIZATION_SPEC: TemplateField = TemplateField("optimization_spec")
        /** Source of the template: created manually, or generated by Direct Send. */
        public val SOURCE: TemplateField = TemplateField("source")
        /** ID of the ad account that mirrors marketing templates for the Marketing Messages API (being phased out). */
        public val AD_ACCOUNT_ID: TemplateField = TemplateField("ad_account_id")
        /** ID of the ad campaign that mirrors the template (being phased out). */
        public val AD_CAMPAIGN_ID: TemplateField = TemplateField("ad_campaign_id")
        /** ID of the ad set that mirrors the template (being phased out). */
        public val AD_ADSET_ID: TemplateField = TemplateField("ad_adset_id")
        /** ID of the ad that mirrors the template (being phased out). */
        public val AD_ID: TemplateField = TemplateField("ad_id")
        /** Health status of the template: sending capability and blocking errors. */
        public val HEALTH_STATUS: TemplateField = TemplateField("health_status")
    }
}

/** A page of templates. */
@Serializable
public data class Templates(
    /** Templates on this page. */
    val data: List<Template> = emptyList(),
    /** Summary of all templates. Returned if `summary` is requested. */
    val summary: TemplateSummary? = null,
    /** Cursors of the next and previous pages. */
    val paging: Paging? = null,
) : Response()

/** A template in one language. Contains only the requested fields. */
@Serializable
public data class Template(
    /** Components of the template, as stored by the platform. */
    val components: List<StoredComponent> = emptyList(),
    /** ID of the template. */
    val id: String? = null,
    /** Name of the template, the same in all languages. */
    val name: String? = null,
    /** Language of the template, such as `en_US`. */
    val language: String? = null,
    /** Status of the template. */
    val status: TemplateStatus? = null,
    /** Category of the template. */
    val category: TemplateCategory? = null,
    /** Subcategory of the template. */
    @SerialName("sub_category")
    val subCategory: TemplateSubCategory? = null,
    /** Previous category of the template. */
    @SerialName("previous_category")
    val previousCategory: String? = null,
    /** Category that the platform considers correct. */
    @SerialName("correct_category")
    val correctCategory: TemplateCategory? = null,
    /** Format of the parameters: named or positional. */
    @SerialName("parameter_format")
    val parameterFormat: ParameterFormat? = null,
    /** Quality rating of the template. */
    @SerialName("quality_score")
    val qualityScore: TemplateRating? = null,
    /** Reason for the rejection. `NONE` if the template was not rejected. */
    @SerialName("rejected_reason")
    val rejectedReason: String? = null,
    /** Delivery time limit (TTL) of messages with the template, in seconds. */
    @SerialName("message_send_ttl_seconds")
    val messageSendTtlSeconds: Long? = null,
    /** True if link click tracking is off. */
    @SerialName("cta_url_link_tracking_opted_out")
    val ctaUrlLinkTrackingOptedOut: Boolean? = null,
    /** Name of the library template from which the template was created. */
    @SerialName("library_template_name")
    val libraryTemplateName: String? = null,
    /** Automatic creative optimizations of a marketing template. */
    @SerialName("degrees_of_freedom_spec")
    val degreesOfFreedomSpec: TemplateFreedom? = null,
    /** Maximum price. Absent if the template was created without one. */
    @SerialName("optimization_spec")
    val optimizationSpec: TemplatePriceState? = null,
    /** Source of the template: created manually, or generated by Direct Send. */
    val source: TemplateSource? = null,
    /** ID of the ad account that mirrors marketing templates for the Marketing Messages API (being phased out). */
    @SerialName("ad_account_id")
    val adAccountId: String? = null,
    /** ID of the ad campaign that mirrors the template (being phased out). */
    @SerialName("ad_campaign_id")
    val adCampaignId: String? = null,
    /** ID of the ad set that mirrors the template (being phased out). */
    @SerialName("ad_adset_id")
    val adAdsetId: String? = null,
    /** ID of the ad that mirrors the template (being phased out). */
    @SerialName("ad_id")
    val adId: String? = null,
    /** Health status of the template: sending capability and blocking errors. */
    @SerialName("health_status")
    val healthStatus: HealthStatus? = null,
) : Response()

/** Component of a stored template. */
@Serializable
public data class StoredComponent(
    /** Type of the component. */
    val type: StoredComponentType,
    /** Buttons, of a component of the type `BUTTONS`. */
    val buttons: List<StoredButton> = emptyList(),
    /** Cards of a carousel. */
    val cards: List<StoredCard> = emptyList(),
    /** Format of a header. */
    val format: HeaderFormat? = null,
    /** Text of a text header, a body or a footer. */
    val text: String? = null,
    /** Sample content of a header or body. */
    val example: StoredExample? = null,
    /** Limited-time offer of the template. */
    @SerialName("limited_time_offer")
    val limitedTimeOffer: StoredOffer? = null,
    /** True if the body of an authentication template has the recommendation not to share the code. */
    @SerialName("add_security_recommendation")
    val addSecurityRecommendation: Boolean? = null,
    /** Validity of the code in minutes, in the footer of an authentication template. */
    @SerialName("code_expiration_minutes")
    val codeExpirationMinutes: Long? = null,
)

/**
 * Type of a stored template's component.
 * Other values are accepted, too.
 */
@JvmInline
@Serializable
public value class StoredComponentType(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** Header of the template or card. */
        public val HEADER: StoredComponentType = StoredComponentType("HEADER")
        /** Body of the template or card. */
        public val BODY: StoredComponentType = StoredComponentType("BODY")
        /** Footer of the template. */
        public val FOOTER: StoredComponentType = StoredComponentType("FOOTER")
        /** Buttons of the template or card. */
        public val BUTTONS: StoredComponentType = StoredComponentType("BUTTONS")
        /** Carousel with cards. */
        public val CAROUSEL: StoredComponentType = StoredComponentType("CAROUSEL")
        /** Limited-time offer of the template. */
        public val LIMITED_TIME_OFFER: StoredComponentType = StoredComponentType("LIMITED_TIME_OFFER")
        /** Request for permission to call the user. */
        public val CALL_PERMISSION_REQUEST: StoredComponentType = StoredComponentType("call_permission_request")
    }
}

/** Sample content of a stored template's header or body. */
@Serializable
public data class StoredExample(
    /** Sample value of the header's positional parameter. */
    @SerialName("header_text")
    val headerText: List<String> = emptyList(),
    /** Sample value of the header's named parameter. */
    @SerialName("header_text_named_params")
    val headerTextNamedParams: List<StoredNamedExample> = emptyList(),
    /** Sample media of the header: a temporary URL, or a handle. */
    @SerialName("header_handle")
    val headerHandle: List<String> = emptyList(),
    /** Sample values of the body's positional parameters: a list that contains one list of values. */
    @SerialName("body_text")
    val bodyText: List<List<String>> = emptyList(),
    /** Sample values of the body's named parameters. */
    @SerialName("body_text_named_params")
    val bodyTextNamedParams: List<StoredNamedExample> = emptyList(),
)

/** Sample value of a named parameter in a stored template. */
@Serializable
public data class StoredNamedExample(
    /** Name of the parameter. */
    @SerialName("param_name")
    val paramName: String? = null,
    /** Sample value of the parameter. */
    val example: String? = null,
)

/** Button of a stored template. */
@Serializable
public data class StoredButton(
    /** Type of the button. */
    val type: StoredButtonType,
    /** Android apps that receive the one-time password. */
    @SerialName("supported_apps")
    val supportedApps: List<StoredApp> = emptyList(),
    /** Label of the button. */
    val text: String? = null,
    /** URL of the web page, of a URL button. */
    val url: String? = null,
    /** Phone number to call, of a phone number button. */
    @SerialName("phone_number")
    val phoneNumber: String? = null,
    /** Sample value: a list with the complete URL of a URL button, or the code of a copy code button. */
    val example: JsonElement? = null,
    /** Delivery of the code to the app, of a one-time password button. */
    @SerialName("otp_type")
    val otpType: OtpType? = null,
    /** Label of the button that fills in the one-time password. */
    @SerialName("autofill_text")
    val autofillText: String? = null,
    /** Acceptance of the zero-tap terms. */
    @SerialName("zero_tap_terms_accepted")
    val zeroTapTermsAccepted: Boolean? = null,
    /** ID of the flow, of a flow button. */
    @SerialName("flow_id")
    val flowId: String? = null,
    /** First action of the flow. */
    @SerialName("flow_action")
    val flowAction: FlowAction? = null,
    /** ID of the flow's first screen. */
    @SerialName("navigate_screen")
    val navigateScreen: String? = null,
    /** Icon of a flow button. */
    val icon: FlowIcon? = null,
    /** Lifetime of a voice call button, in minutes. */
    @SerialName("ttl_minutes")
    val ttlMinutes: Long? = null,
    /** App that opens the link of a URL button instead of the browser. */
    @SerialName("app_deep_link")
    val appDeepLink: StoredAppDeepLink? = null,
)

/**
 * Type of a stored template's button.
 * Other values are accepted, too.
 */
@JvmInline
@Serializable
public value class StoredButtonType(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** Quick reply button, which sends its label to the business. */
        public val QUICK_REPLY: StoredButtonType = StoredButtonType("QUICK_REPLY")
        /** URL button, which opens a web page. */
        public val URL: StoredButtonType = StoredButtonType("URL")
        /** Phone number button, which calls a number. */
        public val PHONE_NUMBER: StoredButtonType = StoredButtonType("PHONE_NUMBER")
        /** Copy code button, which copies a coupon code. */
        public val COPY_CODE: StoredButtonType = StoredButtonType("COPY_CODE")
        /** One-time password button. */
        public val OTP: StoredButtonType = StoredButtonType("OTP")
        /** Flow button, which opens a flow. */
        public val FLOW: StoredButtonType = StoredButtonType("FLOW")
        /** Catalog button, which opens the connected catalog. */
        public val CATALOG: StoredButtonType = StoredButtonType("CATALOG")
        /** Multi-product button, which opens products of the catalog. */
        public val MPM: StoredButtonType = StoredButtonType("MPM")
        /** Single-product button, which opens the product of the header. */
        public val SPM: StoredButtonType = StoredButtonType("SPM")
        /** Voice call button, which calls the business on WhatsApp. */
        public val VOICE_CALL: StoredButtonType = StoredButtonType("VOICE_CALL")
        /** Contact request button, which shares the contact of the user. */
        public val REQUEST_CONTACT_INFO: StoredButtonType = StoredButtonType("REQUEST_CONTACT_INFO")
        /** Order details button, which opens an order to pay. */
        public val ORDER_DETAILS: StoredButtonType = StoredButtonType("ORDER_DETAILS")
    }
}

/** Android app that receives the one-time passwords of a stored template. */
@Serializable
public data class StoredApp(
    /** Package name of the app, such as `com.example.app`. */
    @SerialName("package_name")
    val packageName: String? = null,
    /** Hash of the app's signing key. */
    @SerialName("signature_hash")
    val signatureHash: String? = null,
)

/** App that opens the link of a stored template's URL button. */
@Serializable
public data class StoredAppDeepLink(
    /** ID of the app. */
    @SerialName("meta_app_id")
    val metaAppId: Long? = null,
    /** Link that opens the Android app. */
    @SerialName("android_deep_link")
    val androidDeepLink: String? = null,
    /** Link to the app in the Play Store, for devices without the app. */
    @SerialName("android_fallback_playstore_url")
    val androidFallbackPlaystoreUrl: String? = null,
)

/** Card of a stored template's carousel. */
@Serializable
public data class StoredCard(
    /** Components of the card. */
    val components: List<StoredCardComponent> = emptyList(),
)

/** Component of a card in a stored template. */
@Serializable
public data class StoredCardComponent(
    /** Type of the component: header, body or buttons. */
    val type: StoredComponentType,
    /** Buttons, of a component of the type `BUTTONS`. */
    val buttons: List<StoredButton> = emptyList(),
    /** Format of a header. */
    val format: HeaderFormat? = null,
    /** Text of a body. */
    val text: String? = null,
    /** Sample content of a header or body. */
    val example: StoredExample? = null,
)

/** Text and expiration of a stored template's limited-time offer. */
@Serializable
public data class StoredOffer(
    /** Text of the offer. */
    val text: String? = null,
    /** True if the time until the offer expires is displayed. */
    @SerialName("has_expiration")
    val hasExpiration: Boolean? = null,
)

/** Quality rating of a template, with date and reasons. */
@Serializable
public data class TemplateRating(
    /** Reasons for the rating. */
    val reasons: List<String> = emptyList(),
    /** Quality rating of the template. */
    val score: QualityScore? = null,
    /** Date of the rating. Seconds since the Unix epoch. */
    val date: String? = null,
)

/** Automatic creative optimizations of a marketing template. */
@Serializable
public data class TemplateFreedom(
    /** Features of creative optimization, each with its status. */
    @SerialName("creative_features_spec")
    val creativeFeaturesSpec: List<TemplateFeature> = emptyList(),
)

/** Feature of creative optimization, with its status for a template. */
@Serializable
public data class TemplateFeature(
    /** Name of the feature in upper case, such as `IMAGE_TOUCHUPS`. */
    val key: String? = null,
    /** Status of the feature. */
    val value: TemplateFeatureStatus? = null,
)

/** Status of a creative optimization feature. */
@Serializable
public data class TemplateFeatureStatus(
    /** Enrollment status of the feature. */
    @SerialName("enroll_status")
    val enrollStatus: EnrollStatus? = null,
)

/** Maximum price of a marketing template. */
@Serializable
public data class TemplatePriceState(
    /** Maximum price per 1,000 deliveries, in the smallest unit of the account's currency. */
    @SerialName("bid_amount")
    val bidAmount: Long? = null,
    /** Bid strategy: `LOWEST_COST_WITH_BID_CAP`. */
    @SerialName("bid_strategy")
    val bidStrategy: String? = null,
)

/** Summary of the templates of an account. */
@Serializable
public data class TemplateSummary(
    /** Number of templates that match the request. */
    @SerialName("total_count")
    val totalCount: Long? = null,
    /** Number of templates of the account. */
    @SerialName("message_template_count")
    val messageTemplateCount: Long? = null,
    /** Maximum number of templates of the account. */
    @SerialName("message_template_limit")
    val messageTemplateLimit: Long? = null,
    /** True if all templates exist in all languages. */
    @SerialName("are_translations_complete")
    val areTranslationsComplete: Boolean? = null,
)

/** Gets a template by its ID. The response can be passed to `check_template`. */
@Serializable
public data class GetTemplate(
    /** ID of the template. */
    @SerialName("template_id")
    val templateId: String,
    /** Fields to return. */
    val fields: List<TemplateField>? = null,
)

/** Lists the templates of the library, by use case, or for group invites (`topic` `group_invite_link`). */
@Serializable
public data class ListLibraryTemplates(
    /** Text to search for in the name or the components of the template. */
    val search: String? = null,
    /** Category filter: only templates of this category. */
    val category: TemplateCategory? = null,
    /** Topic filter: `ACCOUNT_UPDATE`, `CUSTOMER_FEEDBACK`, `ORDER_MANAGEMENT`, `PAYMENTS` or `group_invite_link`. */
    val topic: String? = null,
    /** Use case filter, such as `DELIVERY_UPDATE` or `PAYMENT_DUE_REMINDER`. */
    val usecase: String? = null,
    /** Industry filter: `E_COMMERCE` or `FINANCIAL_SERVICES`. */
    val industry: String? = null,
    /** Language filter, such as `en_US`. */
    val language: String? = null,
    /** Maximum number of templates per page. */
    val limit: Long? = null,
    /** Cursor from a previous response. Returns the page after it. */
    val after: String? = null,
    /** Cursor from a previous response. Returns the page before it. */
    val before: String? = null,
)

/** A page of library templates. */
@Serializable
public data class LibraryTemplates(
    /** Templates on this page. */
    val data: List<LibraryTemplate> = emptyList(),
    /** Cursors of the next and previous pages. */
    val paging: Paging? = null,
) : Response()

/** A template of the library. */
@Serializable
public data class LibraryTemplate(
    /** Industries that the template is for. */
    val industry: List<String> = emptyList(),
    /** Sample values of the body parameters. */
    @SerialName("body_params")
    val bodyParams: List<String> = emptyList(),
    /** Types of the body parameters: `ADDRESS`, `TEXT`, `AMOUNT`, `DATE`, `PHONE NUMBER`, `EMAIL`, `NUMBER`. */
    @SerialName("body_param_types")
    val bodyParamTypes: List<String> = emptyList(),
    /** Buttons of the template, as stored by the platform. */
    val buttons: List<StoredButton> = emptyList(),
    /** ID of the library template. */
    val id: String? = null,
    /** Name of the library template. */
    val name: String? = null,
    /** Language of the template, such as `en_US`. */
    val language: String? = null,
    /** Category of the template. */
    val category: TemplateCategory? = null,
    /** Topic of the template. */
    val topic: String? = null,
    /** Use case of the template. */
    val usecase: String? = null,
    /** Text of the header. */
    val header: String? = null,
    /** Text of the body. */
    val body: String? = null,
)

/**
 * Updates a template and submits it for review again.
 *
 * Approved templates can be updated once in 24 hours and 10 times in 30 days, except their category. Rejected and paused
 * templates can be updated without limit, and all others not at all.
 * No rule of severity error is broken, as `validate_template` finds them.
 */
@Serializable
public data class UpdateTemplate(
    /** ID of the template. */
    @SerialName("template_id")
    val templateId: String,
    /** New category of the template. Not for approved templates. */
    val category: TemplateCategory? = null,
    /** New components of the template, which replace all previous ones. */
    val components: List<NewComponent>? = null,
    /** New format of the parameters. */
    @SerialName("parameter_format")
    val parameterFormat: ParameterFormat? = null,
    /** New delivery time limit (TTL) of messages with the template, in seconds. */
    @SerialName("message_send_ttl_seconds")
    val messageSendTtlSeconds: Long? = null,
    /** New subcategory, for templates about orders. */
    @SerialName("sub_category")
    val subCategory: TemplateSubCategory? = null,
    /** Turns the tracking of link clicks off or on. */
    @SerialName("cta_url_link_tracking_opted_out")
    val ctaUrlLinkTrackingOptedOut: Boolean? = null,
    /** New automatic creative optimizations that the platform may apply. For marketing templates. */
    @SerialName("degrees_of_freedom_spec")
    val degreesOfFreedomSpec: DegreesOfFreedom? = null,
    /** New maximum price, for templates that were created with one. */
    @SerialName("optimization_spec")
    val optimizationSpec: TemplatePrice? = null,
)

/** Result of updating a template. */
@Serializable
public data class UpdatedTemplate(
    /** True if the template was updated. */
    val success: Boolean,
    /** ID of the template. */
    val id: String? = null,
    /** Name of the template. */
    val name: String? = null,
    /** Category that the platform assigned. */
    val category: TemplateCategory? = null,
) : Response()

/**
 * Deletes templates: by name in all languages, by name and ID in one language, or several by ID.
 *
 * The name of an approved template can't be used again for 30 days. Templates with undelivered messages are deleted after
 * at most 30 days. Disabled templates, and those of Direct Send, can't be deleted.
 * If `hsm_id` is set: `name` is required.
 */
@Serializable
public data class DeleteTemplates(
    /** Name of the template, to delete it in all languages. */
    val name: String? = null,
    /** ID of the template in one language, to delete only this one. Requires its `name`. */
    @SerialName("hsm_id")
    val hsmId: String? = null,
    /** IDs of several templates. 1 to 100. */
    @SerialName("hsm_ids")
    val hsmIds: List<String>? = null,
    /** Default: the client's WhatsApp Business account ID. */
    @SerialName("waba_id")
    val wabaId: String? = null,
)

/** Compares two templates of one account. Both were sent at least 1,000 times in the period. */
@Serializable
public data class CompareTemplates(
    /** ID of the first template. */
    @SerialName("template_id")
    val templateId: String,
    /** ID of the other template. Exactly one. */
    @SerialName("template_ids")
    val templateIds: List<String>,
    /** Start of the period: 7, 30, 60 or 90 days before its end. Seconds since the Unix epoch. */
    val start: Long,
    /** End of the period. Seconds since the Unix epoch. */
    val end: Long,
)

/** Comparison of two templates. */
@Serializable
public data class TemplateComparison(
    /** One entry per metric. */
    val data: List<ComparedMetric> = emptyList(),
) : Response()

/** Comparison of two templates by one metric. */
@Serializable
public data class ComparedMetric(
    /** IDs of the templates in ascending order of the metric, for `RELATIVE`. */
    @SerialName("order_by_relative_metric")
    val orderByRelativeMetric: List<String> = emptyList(),
    /** Number for each template, for `NUMBER_VALUES`. */
    @SerialName("number_values")
    val numberValues: List<ComparedNumber> = emptyList(),
    /** Text for each template, for `STRING_VALUES`. */
    @SerialName("string_values")
    val stringValues: List<ComparedText> = emptyList(),
    /** Metric of the entry. */
    val metric: ComparisonMetric? = null,
    /** Form of the entry: `RELATIVE`, `NUMBER_VALUES` or `STRING_VALUES`. */
    val type: String? = null,
)

/**
 * Metric of a comparison of templates.
 * Other values are accepted, too.
 */
@JvmInline
@Serializable
public value class ComparisonMetric(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** Share of recipients who blocked the business after the message. Only the order of the templates is given. */
        public val BLOCK_RATE: ComparisonMetric = ComparisonMetric("BLOCK_RATE")
        /** Number of messages sent. */
        public val MESSAGE_SENDS: ComparisonMetric = ComparisonMetric("MESSAGE_SENDS")
        /** Most frequent reason for blocks, such as `NO_LONGER_NEEDED` or `SPAM`. */
        public val TOP_BLOCK_REASON: ComparisonMetric = ComparisonMetric("TOP_BLOCK_REASON")
    }
}

/** Number of one template in a comparison. */
@Serializable
public data class ComparedNumber(
    /** ID of the template. */
    val key: String? = null,
    /** Value of the metric. */
    val value: Long? = null,
)

/** Text of one template in a comparison. */
@Serializable
public data class ComparedText(
    /** ID of the template. */
    val key: String? = null,
    /** Value of the metric. */
    val value: String? = null,
)

/**
 * Lifts the pause that the platform put on a new or little-used template (template pacing). Pauses because of low quality
 * can't be lifted: the error contains the response with the reason. The template can be sent 5 minutes later.
 */
@Serializable
public data class UnpauseTemplate(
    /** ID of the paused template. */
    @SerialName("template_id")
    val templateId: String,
)

/** Archives approved or rejected templates. Archived templates can't be sent or edited, and are deleted after 28 days. */
@Serializable
public data class ArchiveTemplates(
    /** IDs of the templates. 1 to 100. */
    @SerialName("hsm_ids")
    val hsmIds: List<String>,
    /** Default: the client's WhatsApp Business account ID. */
    @SerialName("waba_id")
    val wabaId: String? = null,
)

/** Result of archiving templates. */
@Serializable
public data class ArchivedTemplates(
    /** IDs of the templates that are archived now. */
    @SerialName("archived_templates")
    val archivedTemplates: List<String> = emptyList(),
    /** Reason for each template that could not be archived, by its ID. */
    @SerialName("failed_templates")
    val failedTemplates: Map<String, String>? = null,
) : Response()

/** Takes templates out of the archive. They have their previous status again. */
@Serializable
public data class UnarchiveTemplates(
    /** IDs of the archived templates. 1 to 100. */
    @SerialName("hsm_ids")
    val hsmIds: List<String>,
    /** Default: the client's WhatsApp Business account ID. */
    @SerialName("waba_id")
    val wabaId: String? = null,
)

/** Result of taking templates out of the archive. */
@Serializable
public data class UnarchivedTemplates(
    /** IDs of the templates that are no longer archived. */
    @SerialName("unarchived_templates")
    val unarchivedTemplates: List<String> = emptyList(),
    /** Reason for each template that is still archived, by its ID. */
    @SerialName("failed_templates")
    val failedTemplates: Map<String, String>? = null,
) : Response()

/**
 * Copies templates from one WhatsApp Business account to another one of the same owner. The client's account is the
 * destination.
 *
 * Only approved templates of high or unknown quality are copied. Their quality rating starts again.
 */
@Serializable
public data class MigrateTemplates(
    /** ID of the account that has the templates. */
    @SerialName("source_waba_id")
    val sourceWabaId: String,
    /** IDs of the templates to copy. Default: all templates of the page. */
    @SerialName("template_ids")
    val templateIds: List<String>? = null,
    /** Number of the page of templates, from 0. */
    @SerialName("page_number")
    val pageNumber: Long? = null,
    /** Number of templates per page. 1 to 500. */
    val count: Long? = null,
    /** Default: the client's WhatsApp Business account ID. */
    @SerialName("waba_id")
    val wabaId: String? = null,
)

/** Result of copying templates to another account. */
@Serializable
public data class MigratedTemplates(
    /** IDs of the templates that were copied. */
    @SerialName("migrated_templates")
    val migratedTemplates: List<String> = emptyList(),
    /** Reason for each template that was not copied, by its ID. */
    @SerialName("failed_templates")
    val failedTemplates: Map<String, String>? = null,
) : Response()

/**
 * Creates or updates one authentication template in many languages. The platform supplies the texts.
 * No rule of severity error is broken, as `validate_template` finds them.
 */
@Serializable
public data class UpsertAuthenticationTemplates(
    /** Name of the template. At most 512 lowercase letters, digits and underscores. */
    val name: String,
    /** Languages of the template, such as `en_US`. */
    val languages: List<String>,
    /** Components of the template: a body, a footer with the validity of the code, and one OTP button without labels. */
    val components: List<NewComponent>,
    /** Delivery time limit (TTL) of messages with the template, in seconds. 30 to 900, or -1 for 30 days. Default: 600. */
    @SerialName("message_send_ttl_seconds")
    val messageSendTtlSeconds: Long? = null,
    /** Default: the client's WhatsApp Business account ID. */
    @SerialName("waba_id")
    val wabaId: String? = null,
)

/** Result of creating or updating an authentication template in many languages. */
@Serializable
public data class UpsertedTemplates(
    /** One entry per language. */
    val data: List<UpsertedTemplate> = emptyList(),
) : Response()

/** An authentication template in one language, created or updated. */
@Serializable
public data class UpsertedTemplate(
    /** ID of the template. */
    val id: String? = null,
    /** Status of the template. */
    val status: TemplateStatus? = null,
    /** Language of the template, such as `en_US`. */
    val language: String? = null,
)

/** Previews the fixed texts of authentication templates, by language. */
@Serializable
public data class PreviewAuthenticationTemplates(
    /** Languages to preview, such as `en_US`. Default: all. */
    val languages: List<String>? = null,
    /** Includes the recommendation not to share the code. */
    @SerialName("add_security_recommendation")
    val addSecurityRecommendation: Boolean? = null,
    /** Includes the validity of the code in minutes. 1 to 90. */
    @SerialName("code_expiration_minutes")
    val codeExpirationMinutes: Long? = null,
    /** Types of the buttons: `OTP`. */
    @SerialName("button_types")
    val buttonTypes: List<String>? = null,
    /** Name of the business. */
    @SerialName("business_name")
    val businessName: String? = null,
    /** Maximum number of languages per page. */
    val limit: Long? = null,
    /** Cursor from a previous response. Returns the page after it. */
    val after: String? = null,
    /** Cursor from a previous response. Returns the page before it. */
    val before: String? = null,
    /** Default: the client's WhatsApp Business account ID. */
    @SerialName("waba_id")
    val wabaId: String? = null,
)

/** A page of previews. */
@Serializable
public data class TemplatePreviews(
    /** One preview per language. */
    val data: List<TemplatePreview> = emptyList(),
    /** Cursors of the next and previous pages. */
    val paging: Paging? = null,
) : Response()

/** Texts of an authentication template in one language. */
@Serializable
public data class TemplatePreview(
    /** Labels of the buttons. */
    val buttons: List<PreviewedButton> = emptyList(),
    /** Language of the preview, such as `en_US`. */
    val language: String? = null,
    /** Text of the body, with `{{1}}` for the code. */
    val body: String? = null,
    /** Text of the footer. */
    val footer: String? = null,
)

/** Labels of an OTP button in one language. */
@Serializable
public data class PreviewedButton(
    /** Label of the button that copies the code. */
    val text: String? = null,
    /** Label of the button that fills in the code. */
    @SerialName("autofill_text")
    val autofillText: String? = null,
)
