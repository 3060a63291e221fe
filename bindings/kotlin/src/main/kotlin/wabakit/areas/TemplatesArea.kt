// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

package wabakit

import java.util.concurrent.CompletableFuture
import kotlinx.serialization.SerialName
import kotlinx.serialization.Serializable
import kotlinx.serialization.json.JsonElement

/** Operations: `templates.create`, `templates.create_from_library`, `templates.list`, `templates.get`, `templates.list_library`. Methods wait for the response. */
public class TemplatesArea internal constructor(private val client: Client) {
    /**
     * Create a template and have it reviewed. Up to 100 an hour for each WhatsApp Business account.
     * `message_send_ttl_seconds` is in the range of the category.
     *
     * @param name Up to 512 lower-case letters, digits and underscores; one template for each name and language.
     * @param language As in `en_US`.
     * @param category What it is for. The platform may decide that it is marketing.
     * @param components Its parts, one of them a body.
     * Exactly one of them is a body.
     * @param parameterFormat How parameters are written: `{{1}}`, as unless told, or `{{first_name}}`.
     * @param messageSendTtlSeconds For how long to try to deliver it, in seconds: 30 to 900 for authentication, 30 to 43,200 for utility, 43,200 to
     * 2,592,000 for marketing. -1 is 30 days for the first two.
     * @param ctaUrlLinkTrackingOptedOut Don't count clicks on its links.
     * @param allowCategoryChange Had a meaning until April 2025; the platform recategorises now whether it is there or not.
     * @param wabaId Default: the client's WhatsApp Business account ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/template-management">The platform's page</a>
     */
    public fun create(
        name: String,
        language: String,
        category: TemplateCategory,
        components: List<NewComponent>,
        parameterFormat: ParameterFormat? = null,
        messageSendTtlSeconds: Long? = null,
        ctaUrlLinkTrackingOptedOut: Boolean? = null,
        allowCategoryChange: Boolean? = null,
        wabaId: String? = null,
        options: Options = Options(),
    ): CreatedTemplate = client.call(Operations.TEMPLATES_CREATE, CreateTemplate(name = name, language = language, category = category, components = components, parameterFormat = parameterFormat, messageSendTtlSeconds = messageSendTtlSeconds, ctaUrlLinkTrackingOptedOut = ctaUrlLinkTrackingOptedOut, allowCategoryChange = allowCategoryChange, wabaId = wabaId), options)

    /**
     * Create a template of one that the platform wrote. It is mostly approved at once, and keeps its words.
     *
     * @param name Up to 512 lower-case letters, digits and underscores; one template for each name and language.
     * @param language As in `en_US`.
     * @param category The category of the template in the library.
     * @param libraryTemplateName The name of the template in the library.
     * @param libraryTemplateButtonInputs What its buttons do, in their order.
     * @param libraryTemplateBodyInputs What its text says besides.
     * @param wabaId Default: the client's WhatsApp Business account ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/template-library">The platform's page</a>
     */
    public fun createFromLibrary(
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
     * List the templates of a WhatsApp Business account.
     *
     * @param name Only those with this name, in all their languages.
     * @param content Only those with this in their texts.
     * @param nameOrContent Only those with this in their name or texts.
     * @param language Only those in these languages, as in `en_US`.
     * @param category Only those of these categories.
     * @param correctCategory Only those that the platform finds to be of another category than they are: this one.
     * @param status Only those in these states.
     * @param qualityScore Only those that people rate like this.
     * @param source Only those that you made, or that Direct Send made of messages.
     * @param since Only those that were changed since then, in seconds since 1970.
     * @param until Only those that were changed until then, in seconds since 1970.
     * @param fields What to tell of each, by commas, as in `name,status,quality_score`; a few things unless told.
     * @param summary What to tell of all, by commas: `total_count`, `message_template_count`, `message_template_limit`,
     * `are_translations_complete`.
     * @param limit How many on a page.
     * @param after The page after this cursor.
     * @param before The page before this cursor.
     * @param wabaId Default: the client's WhatsApp Business account ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/template-management">The platform's page</a>
     */
    public fun list(
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
        fields: String? = null,
        summary: String? = null,
        limit: Long? = null,
        after: String? = null,
        before: String? = null,
        wabaId: String? = null,
        options: Options = Options(),
    ): Templates = client.call(Operations.TEMPLATES_LIST, ListTemplates(name = name, content = content, nameOrContent = nameOrContent, language = language, category = category, correctCategory = correctCategory, status = status, qualityScore = qualityScore, source = source, since = since, until = until, fields = fields, summary = summary, limit = limit, after = after, before = before, wabaId = wabaId), options)

    /**
     * Every item of every page. A page is requested when its first item is needed.
     *
     * @param name Only those with this name, in all their languages.
     * @param content Only those with this in their texts.
     * @param nameOrContent Only those with this in their name or texts.
     * @param language Only those in these languages, as in `en_US`.
     * @param category Only those of these categories.
     * @param correctCategory Only those that the platform finds to be of another category than they are: this one.
     * @param status Only those in these states.
     * @param qualityScore Only those that people rate like this.
     * @param source Only those that you made, or that Direct Send made of messages.
     * @param since Only those that were changed since then, in seconds since 1970.
     * @param until Only those that were changed until then, in seconds since 1970.
     * @param fields What to tell of each, by commas, as in `name,status,quality_score`; a few things unless told.
     * @param summary What to tell of all, by commas: `total_count`, `message_template_count`, `message_template_limit`,
     * `are_translations_complete`.
     * @param limit How many on a page.
     * @param after The page after this cursor.
     * @param before The page before this cursor.
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
        fields: String? = null,
        summary: String? = null,
        limit: Long? = null,
        after: String? = null,
        before: String? = null,
        wabaId: String? = null,
        options: Options = Options(),
    ): Sequence<Template> = client.pages(Operations.TEMPLATES_LIST, ListTemplates(name = name, content = content, nameOrContent = nameOrContent, language = language, category = category, correctCategory = correctCategory, status = status, qualityScore = qualityScore, source = source, since = since, until = until, fields = fields, summary = summary, limit = limit, after = after, before = before, wabaId = wabaId), options) { it.data }

    /**
     * Get one template, as `check_template` wants it.
     *
     * @param templateId The template.
     * @param fields What to tell of it, by commas, as in `name,language,components,parameter_format`; a few things unless told.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/template-management">The platform's page</a>
     */
    public fun get(
        templateId: String,
        fields: String? = null,
        options: Options = Options(),
    ): Template = client.call(Operations.TEMPLATES_GET, GetTemplate(templateId = templateId, fields = fields), options)

    /**
     * List the templates that the platform wrote: those for a use case, or for inviting to groups (`topic` `group_invite_link`).
     *
     * @param search Only those with this in their name or texts.
     * @param category Only those of this category.
     * @param topic Only those about this: `ACCOUNT_UPDATE`, `CUSTOMER_FEEDBACK`, `ORDER_MANAGEMENT`, `PAYMENTS`, `group_invite_link`.
     * @param usecase Only those for this, as in `DELIVERY_UPDATE` or `PAYMENT_DUE_REMINDER`.
     * @param industry Only those for this business: `E_COMMERCE`, `FINANCIAL_SERVICES`.
     * @param language Only those in this language, as in `en_US`.
     * @param limit How many on a page.
     * @param after The page after this cursor.
     * @param before The page before this cursor.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/template-library">The platform's page</a>
     */
    public fun listLibrary(
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
     * Every item of every page. A page is requested when its first item is needed.
     *
     * @param search Only those with this in their name or texts.
     * @param category Only those of this category.
     * @param topic Only those about this: `ACCOUNT_UPDATE`, `CUSTOMER_FEEDBACK`, `ORDER_MANAGEMENT`, `PAYMENTS`, `group_invite_link`.
     * @param usecase Only those for this, as in `DELIVERY_UPDATE` or `PAYMENT_DUE_REMINDER`.
     * @param industry Only those for this business: `E_COMMERCE`, `FINANCIAL_SERVICES`.
     * @param language Only those in this language, as in `en_US`.
     * @param limit How many on a page.
     * @param after The page after this cursor.
     * @param before The page before this cursor.
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
    ): Sequence<LibraryTemplate> = client.pages(Operations.TEMPLATES_LIST_LIBRARY, ListLibraryTemplates(search = search, category = category, topic = topic, usecase = usecase, industry = industry, language = language, limit = limit, after = after, before = before), options) { it.data }
}

/** Operations: `templates.create`, `templates.create_from_library`, `templates.list`, `templates.get`, `templates.list_library`. Methods return a future of the response. */
public class AsyncTemplatesArea internal constructor(private val client: Client) {
    /**
     * Create a template and have it reviewed. Up to 100 an hour for each WhatsApp Business account.
     * `message_send_ttl_seconds` is in the range of the category.
     *
     * @param name Up to 512 lower-case letters, digits and underscores; one template for each name and language.
     * @param language As in `en_US`.
     * @param category What it is for. The platform may decide that it is marketing.
     * @param components Its parts, one of them a body.
     * Exactly one of them is a body.
     * @param parameterFormat How parameters are written: `{{1}}`, as unless told, or `{{first_name}}`.
     * @param messageSendTtlSeconds For how long to try to deliver it, in seconds: 30 to 900 for authentication, 30 to 43,200 for utility, 43,200 to
     * 2,592,000 for marketing. -1 is 30 days for the first two.
     * @param ctaUrlLinkTrackingOptedOut Don't count clicks on its links.
     * @param allowCategoryChange Had a meaning until April 2025; the platform recategorises now whether it is there or not.
     * @param wabaId Default: the client's WhatsApp Business account ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/template-management">The platform's page</a>
     */
    public fun create(
        name: String,
        language: String,
        category: TemplateCategory,
        components: List<NewComponent>,
        parameterFormat: ParameterFormat? = null,
        messageSendTtlSeconds: Long? = null,
        ctaUrlLinkTrackingOptedOut: Boolean? = null,
        allowCategoryChange: Boolean? = null,
        wabaId: String? = null,
        options: Options = Options(),
    ): CompletableFuture<CreatedTemplate> = client.future(Operations.TEMPLATES_CREATE, CreateTemplate(name = name, language = language, category = category, components = components, parameterFormat = parameterFormat, messageSendTtlSeconds = messageSendTtlSeconds, ctaUrlLinkTrackingOptedOut = ctaUrlLinkTrackingOptedOut, allowCategoryChange = allowCategoryChange, wabaId = wabaId), options)

    /**
     * Create a template of one that the platform wrote. It is mostly approved at once, and keeps its words.
     *
     * @param name Up to 512 lower-case letters, digits and underscores; one template for each name and language.
     * @param language As in `en_US`.
     * @param category The category of the template in the library.
     * @param libraryTemplateName The name of the template in the library.
     * @param libraryTemplateButtonInputs What its buttons do, in their order.
     * @param libraryTemplateBodyInputs What its text says besides.
     * @param wabaId Default: the client's WhatsApp Business account ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/template-library">The platform's page</a>
     */
    public fun createFromLibrary(
        name: String,
        language: String,
        category: TemplateCategory,
        libraryTemplateName: String,
        libraryTemplateButtonInputs: List<LibraryButton>? = null,
        libraryTemplateBodyInputs: LibraryBody? = null,
        wabaId: String? = null,
        options: Options = Options(),
    ): CompletableFuture<CreatedTemplate> = client.future(Operations.TEMPLATES_CREATE_FROM_LIBRARY, CreateTemplateFromLibrary(name = name, language = language, category = category, libraryTemplateName = libraryTemplateName, libraryTemplateButtonInputs = libraryTemplateButtonInputs, libraryTemplateBodyInputs = libraryTemplateBodyInputs, wabaId = wabaId), options)

    /**
     * List the templates of a WhatsApp Business account.
     *
     * @param name Only those with this name, in all their languages.
     * @param content Only those with this in their texts.
     * @param nameOrContent Only those with this in their name or texts.
     * @param language Only those in these languages, as in `en_US`.
     * @param category Only those of these categories.
     * @param correctCategory Only those that the platform finds to be of another category than they are: this one.
     * @param status Only those in these states.
     * @param qualityScore Only those that people rate like this.
     * @param source Only those that you made, or that Direct Send made of messages.
     * @param since Only those that were changed since then, in seconds since 1970.
     * @param until Only those that were changed until then, in seconds since 1970.
     * @param fields What to tell of each, by commas, as in `name,status,quality_score`; a few things unless told.
     * @param summary What to tell of all, by commas: `total_count`, `message_template_count`, `message_template_limit`,
     * `are_translations_complete`.
     * @param limit How many on a page.
     * @param after The page after this cursor.
     * @param before The page before this cursor.
     * @param wabaId Default: the client's WhatsApp Business account ID.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/template-management">The platform's page</a>
     */
    public fun list(
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
        fields: String? = null,
        summary: String? = null,
        limit: Long? = null,
        after: String? = null,
        before: String? = null,
        wabaId: String? = null,
        options: Options = Options(),
    ): CompletableFuture<Templates> = client.future(Operations.TEMPLATES_LIST, ListTemplates(name = name, content = content, nameOrContent = nameOrContent, language = language, category = category, correctCategory = correctCategory, status = status, qualityScore = qualityScore, source = source, since = since, until = until, fields = fields, summary = summary, limit = limit, after = after, before = before, wabaId = wabaId), options)

    /**
     * Get one template, as `check_template` wants it.
     *
     * @param templateId The template.
     * @param fields What to tell of it, by commas, as in `name,language,components,parameter_format`; a few things unless told.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/template-management">The platform's page</a>
     */
    public fun get(
        templateId: String,
        fields: String? = null,
        options: Options = Options(),
    ): CompletableFuture<Template> = client.future(Operations.TEMPLATES_GET, GetTemplate(templateId = templateId, fields = fields), options)

    /**
     * List the templates that the platform wrote: those for a use case, or for inviting to groups (`topic` `group_invite_link`).
     *
     * @param search Only those with this in their name or texts.
     * @param category Only those of this category.
     * @param topic Only those about this: `ACCOUNT_UPDATE`, `CUSTOMER_FEEDBACK`, `ORDER_MANAGEMENT`, `PAYMENTS`, `group_invite_link`.
     * @param usecase Only those for this, as in `DELIVERY_UPDATE` or `PAYMENT_DUE_REMINDER`.
     * @param industry Only those for this business: `E_COMMERCE`, `FINANCIAL_SERVICES`.
     * @param language Only those in this language, as in `en_US`.
     * @param limit How many on a page.
     * @param after The page after this cursor.
     * @param before The page before this cursor.
     *
     * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/template-library">The platform's page</a>
     */
    public fun listLibrary(
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
    ): CompletableFuture<LibraryTemplates> = client.future(Operations.TEMPLATES_LIST_LIBRARY, ListLibraryTemplates(search = search, category = category, topic = topic, usecase = usecase, industry = industry, language = language, limit = limit, after = after, before = before), options)
}

/**
 * Create a template and have it reviewed. Up to 100 an hour for each WhatsApp Business account.
 * `message_send_ttl_seconds` is in the range of the category.
 */
@Serializable
public data class CreateTemplate(
    /** Up to 512 lower-case letters, digits and underscores; one template for each name and language. */
    val name: String,
    /** As in `en_US`. */
    val language: String,
    /** What it is for. The platform may decide that it is marketing. */
    val category: TemplateCategory,
    /**
     * Its parts, one of them a body.
     * Exactly one of them is a body.
     */
    val components: List<NewComponent>,
    /** How parameters are written: `{{1}}`, as unless told, or `{{first_name}}`. */
    @SerialName("parameter_format")
    val parameterFormat: ParameterFormat? = null,
    /**
     * For how long to try to deliver it, in seconds: 30 to 900 for authentication, 30 to 43,200 for utility, 43,200 to
     * 2,592,000 for marketing. -1 is 30 days for the first two.
     */
    @SerialName("message_send_ttl_seconds")
    val messageSendTtlSeconds: Long? = null,
    /** Don't count clicks on its links. */
    @SerialName("cta_url_link_tracking_opted_out")
    val ctaUrlLinkTrackingOptedOut: Boolean? = null,
    /** Had a meaning until April 2025; the platform recategorises now whether it is there or not. */
    @SerialName("allow_category_change")
    val allowCategoryChange: Boolean? = null,
    /** Default: the client's WhatsApp Business account ID. */
    @SerialName("waba_id")
    val wabaId: String? = null,
)

/** A part of a new template. */
@Serializable
public sealed class NewComponent {
    /** On top. */
    @Serializable
    @SerialName("HEADER")
    public data class Header(@SerialName("^value") val value: wabakit.NewHeader) : NewComponent()

    /** The text. */
    @Serializable
    @SerialName("BODY")
    public data class Body(@SerialName("^value") val value: wabakit.NewBody) : NewComponent()

    /** Small text below. */
    @Serializable
    @SerialName("FOOTER")
    public data class Footer(@SerialName("^value") val value: wabakit.NewFooter) : NewComponent()

    /** Buttons. */
    @Serializable
    @SerialName("BUTTONS")
    public data class Buttons(@SerialName("^value") val value: wabakit.NewButtons) : NewComponent()
}

/** What stands on top of a new template. */
@Serializable
public data class NewHeader(
    /** The kind of header. */
    val format: HeaderFormat,
    /** For a text header: up to 60 characters with at most one parameter. */
    val text: String? = null,
    /** A sample of what will fill it. */
    val example: HeaderExample? = null,
)

/**
 * Kinds of header.
 * Other values are accepted, too.
 */
@JvmInline
@Serializable
public value class HeaderFormat(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** Text. */
        public val TEXT: HeaderFormat = HeaderFormat("TEXT")
        /** A picture. */
        public val IMAGE: HeaderFormat = HeaderFormat("IMAGE")
        /** A video. */
        public val VIDEO: HeaderFormat = HeaderFormat("VIDEO")
        /** A document (PDF). */
        public val DOCUMENT: HeaderFormat = HeaderFormat("DOCUMENT")
        /** A moving picture, by the Marketing Messages API only. */
        public val GIF: HeaderFormat = HeaderFormat("GIF")
        /** A place. */
        public val LOCATION: HeaderFormat = HeaderFormat("LOCATION")
        /** A product. */
        public val PRODUCT: HeaderFormat = HeaderFormat("PRODUCT")
    }
}

/** A sample of what will fill a header. */
@Serializable
public data class HeaderExample(
    /** For a parameter with a number. */
    @SerialName("header_text")
    val headerText: List<String>? = null,
    /** For a parameter with a name. */
    @SerialName("header_text_named_params")
    val headerTextNamedParams: List<NamedExample>? = null,
    /** For a picture, video or document: the handle of a resumable upload. */
    @SerialName("header_handle")
    val headerHandle: List<String>? = null,
)

/** A sample for a parameter with a name. */
@Serializable
public data class NamedExample(
    /** The parameter's name: lower-case letters and underscores. */
    @SerialName("param_name")
    val paramName: String,
    /** The sample. */
    val example: String,
)

/** The text of a new template. */
@Serializable
public data class NewBody(
    /** Up to 1024 characters; not for authentication, which has a text of its own. */
    val text: String? = null,
    /** Samples of what will fill it. */
    val example: BodyExample? = null,
    /** For authentication: add the advice not to share the code. */
    @SerialName("add_security_recommendation")
    val addSecurityRecommendation: Boolean? = null,
)

/** Samples of what will fill a text. */
@Serializable
public data class BodyExample(
    /** For parameters with numbers: a list that holds one list of values. */
    @SerialName("body_text")
    val bodyText: List<List<String>>? = null,
    /** For parameters with names. */
    @SerialName("body_text_named_params")
    val bodyTextNamedParams: List<NamedExample>? = null,
)

/** Small text below a new template. */
@Serializable
public data class NewFooter(
    /** Up to 60 characters. */
    val text: String? = null,
    /** For authentication: for how long the code is good, in minutes (1 to 90). */
    @SerialName("code_expiration_minutes")
    val codeExpirationMinutes: Long? = null,
)

/** The buttons of a new template. */
@Serializable
public data class NewButtons(
    /**
     * Up to 10, quick replies all in a row.
     * Quick replies stand next to each other.
     * At most two buttons open pages, one calls a number and one copies a code.
     */
    val buttons: List<NewButton>,
)

/** A button of a new template. */
@Serializable
public sealed class NewButton {
    /** Answers with its text. */
    @Serializable
    @SerialName("QUICK_REPLY")
    public data class QuickReply(@SerialName("^value") val value: wabakit.NewQuickReply) : NewButton()

    /** Opens a page. Up to two. */
    @Serializable
    @SerialName("URL")
    public data class Url(@SerialName("^value") val value: wabakit.NewUrlButton) : NewButton()

    /** Calls a number. Up to one. */
    @Serializable
    @SerialName("PHONE_NUMBER")
    public data class PhoneNumber(@SerialName("^value") val value: wabakit.NewPhoneButton) : NewButton()

    /** Copies a code. Up to one. */
    @Serializable
    @SerialName("COPY_CODE")
    public data class CopyCode(@SerialName("^value") val value: wabakit.NewCopyCodeButton) : NewButton()
}

/** A button that answers with its text. */
@Serializable
public data class NewQuickReply(
    /** Up to 25 characters. */
    val text: String,
)

/** A button that opens a page. */
@Serializable
public data class NewUrlButton(
    /** Up to 25 characters. */
    val text: String,
    /** Up to 2000 characters, with at most one parameter, at the very end. */
    val url: String,
    /** With a parameter: one whole URL as a sample. */
    val example: List<String>? = null,
)

/** A button that calls a number. */
@Serializable
public data class NewPhoneButton(
    /** Up to 25 characters. */
    val text: String,
    /** Up to 20 characters. */
    @SerialName("phone_number")
    val phoneNumber: String,
)

/** A button that copies a code. */
@Serializable
public data class NewCopyCodeButton(
    /** A sample of the code, up to 20 characters. */
    val example: String,
)

/**
 * How a template's parameters are written.
 * Other values are accepted, too.
 */
@JvmInline
@Serializable
public value class ParameterFormat(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** `{{first_name}}` */
        public val NAMED: ParameterFormat = ParameterFormat("NAMED")
        /** `{{1}}` */
        public val POSITIONAL: ParameterFormat = ParameterFormat("POSITIONAL")
    }
}

/** A template that is under review. */
@Serializable
public data class CreatedTemplate(
    /** Its id. */
    val id: String,
    /** The state of its review. */
    val status: TemplateStatus? = null,
    /** The category that the platform gave it. */
    val category: TemplateCategory? = null,
) : Answer()

/**
 * A template's state.
 * Other values are accepted, too.
 */
@JvmInline
@Serializable
public value class TemplateStatus(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** It can be sent. */
        public val APPROVED: TemplateStatus = TemplateStatus("APPROVED")
        /** It is under review. */
        public val PENDING: TemplateStatus = TemplateStatus("PENDING")
        /** It was refused. */
        public val REJECTED: TemplateStatus = TemplateStatus("REJECTED")
        /** Held back for a while because of bad quality. */
        public val PAUSED: TemplateStatus = TemplateStatus("PAUSED")
        /** Held back for good because of bad quality. */
        public val DISABLED: TemplateStatus = TemplateStatus("DISABLED")
        /** It was refused, and somebody looks again. */
        public val IN_APPEAL: TemplateStatus = TemplateStatus("IN_APPEAL")
        /** It is deleted when the last message with it has arrived. */
        public val PENDING_DELETION: TemplateStatus = TemplateStatus("PENDING_DELETION")
        /** It was deleted. */
        public val DELETED: TemplateStatus = TemplateStatus("DELETED")
        /** The account has as many templates as it may have. */
        public val LIMIT_EXCEEDED: TemplateStatus = TemplateStatus("LIMIT_EXCEEDED")
        /** It wasn't sent for long, or was put away. */
        public val ARCHIVED: TemplateStatus = TemplateStatus("ARCHIVED")
    }
}

/** Create a template of one that the platform wrote. It is mostly approved at once, and keeps its words. */
@Serializable
public data class CreateTemplateFromLibrary(
    /** Up to 512 lower-case letters, digits and underscores; one template for each name and language. */
    val name: String,
    /** As in `en_US`. */
    val language: String,
    /** The category of the template in the library. */
    val category: TemplateCategory,
    /** The name of the template in the library. */
    @SerialName("library_template_name")
    val libraryTemplateName: String,
    /** What its buttons do, in their order. */
    @SerialName("library_template_button_inputs")
    val libraryTemplateButtonInputs: List<LibraryButton>? = null,
    /** What its text says besides. */
    @SerialName("library_template_body_inputs")
    val libraryTemplateBodyInputs: LibraryBody? = null,
    /** Default: the client's WhatsApp Business account ID. */
    @SerialName("waba_id")
    val wabaId: String? = null,
)

/** What a button of a library's template does. */
@Serializable
public data class LibraryButton(
    /** The kind of button. */
    val type: LibraryButtonType,
    /** `URL`: the page. */
    val url: LibraryUrl? = null,
    /** `PHONE_NUMBER`: the number, up to 20 characters. */
    @SerialName("phone_number")
    val phoneNumber: String? = null,
    /** `OTP`: how the code gets into your app. */
    @SerialName("otp_type")
    val otpType: OtpType? = null,
    /** `OTP`: your apps, which get the code without being copied into. */
    @SerialName("supported_apps")
    val supportedApps: List<SupportedApp>? = null,
    /** `OTP`: accepts the terms of codes that nobody taps. */
    @SerialName("zero_tap_terms_accepted")
    val zeroTapTermsAccepted: Boolean? = null,
)

/**
 * Kinds of button in the library.
 * Other values are accepted, too.
 */
@JvmInline
@Serializable
public value class LibraryButtonType(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** Opens a page. */
        public val URL: LibraryButtonType = LibraryButtonType("URL")
        /** Calls a number. */
        public val PHONE_NUMBER: LibraryButtonType = LibraryButtonType("PHONE_NUMBER")
        /** Answers with its text. */
        public val QUICK_REPLY: LibraryButtonType = LibraryButtonType("QUICK_REPLY")
        /** Brings a one-time code into an app. */
        public val OTP: LibraryButtonType = LibraryButtonType("OTP")
    }
}

/** The page that a button opens. */
@Serializable
public data class LibraryUrl(
    /** Up to 2000 characters, with at most one parameter, at the very end. */
    @SerialName("base_url")
    val baseUrl: String,
    /** With a parameter: one whole URL as a sample. */
    @SerialName("url_suffix_example")
    val urlSuffixExample: String? = null,
)

/**
 * How a one-time code gets into an app.
 * Other values are accepted, too.
 */
@JvmInline
@Serializable
public value class OtpType(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** The person copies it. */
        public val COPY_CODE: OtpType = OtpType("COPY_CODE")
        /** By one tap. */
        public val ONE_TAP: OtpType = OtpType("ONE_TAP")
        /** By itself. */
        public val ZERO_TAP: OtpType = OtpType("ZERO_TAP")
    }
}

/** An app for Android that gets one-time codes. */
@Serializable
public data class SupportedApp(
    /** Its package, as in `com.example.app`. */
    @SerialName("package_name")
    val packageName: String,
    /** The hash of the key that it is signed with. */
    @SerialName("signature_hash")
    val signatureHash: String,
)

/** What the text of a library's template says besides. */
@Serializable
public data class LibraryBody(
    /** Whom to call. */
    @SerialName("add_contact_number")
    val addContactNumber: Boolean? = null,
    /** Where to learn more. */
    @SerialName("add_learn_more_link")
    val addLearnMoreLink: Boolean? = null,
    /** That the code isn't to be shared. */
    @SerialName("add_security_recommendation")
    val addSecurityRecommendation: Boolean? = null,
    /** Where to track the parcel. */
    @SerialName("add_track_package_link")
    val addTrackPackageLink: Boolean? = null,
    /** For how long the code is good, in minutes: 1 to 90. */
    @SerialName("code_expiration_minutes")
    val codeExpirationMinutes: Long? = null,
)

/** List the templates of a WhatsApp Business account. */
@Serializable
public data class ListTemplates(
    /** Only those with this name, in all their languages. */
    val name: String? = null,
    /** Only those with this in their texts. */
    val content: String? = null,
    /** Only those with this in their name or texts. */
    @SerialName("name_or_content")
    val nameOrContent: String? = null,
    /** Only those in these languages, as in `en_US`. */
    val language: List<String>? = null,
    /** Only those of these categories. */
    val category: List<TemplateCategory>? = null,
    /** Only those that the platform finds to be of another category than they are: this one. */
    @SerialName("correct_category")
    val correctCategory: TemplateCategory? = null,
    /** Only those in these states. */
    val status: List<TemplateStatus>? = null,
    /** Only those that people rate like this. */
    @SerialName("quality_score")
    val qualityScore: List<QualityScore>? = null,
    /** Only those that you made, or that Direct Send made of messages. */
    val source: TemplateSource? = null,
    /** Only those that were changed since then, in seconds since 1970. */
    val since: Long? = null,
    /** Only those that were changed until then, in seconds since 1970. */
    val until: Long? = null,
    /** What to tell of each, by commas, as in `name,status,quality_score`; a few things unless told. */
    val fields: String? = null,
    /**
     * What to tell of all, by commas: `total_count`, `message_template_count`, `message_template_limit`,
     * `are_translations_complete`.
     */
    val summary: String? = null,
    /** How many on a page. */
    val limit: Long? = null,
    /** The page after this cursor. */
    val after: String? = null,
    /** The page before this cursor. */
    val before: String? = null,
    /** Default: the client's WhatsApp Business account ID. */
    @SerialName("waba_id")
    val wabaId: String? = null,
)

/**
 * How people rate a template.
 * Other values are accepted, too.
 */
@JvmInline
@Serializable
public value class QualityScore(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** Well. */
        public val GREEN: QualityScore = QualityScore("GREEN")
        /** So-so: it may be paused soon. */
        public val YELLOW: QualityScore = QualityScore("YELLOW")
        /** Badly: it may be paused. */
        public val RED: QualityScore = QualityScore("RED")
        /** Not enough of them to tell. */
        public val UNKNOWN: QualityScore = QualityScore("UNKNOWN")
    }
}

/**
 * Where a template comes from.
 * Other values are accepted, too.
 */
@JvmInline
@Serializable
public value class TemplateSource(public val value: String) {
    override fun toString(): String = value

    public companion object {
        /** Direct Send made it of a message. It can't be changed or deleted. */
        public val AUTO_GENERATED: TemplateSource = TemplateSource("AUTO_GENERATED")
        /** You made it. */
        public val MANUAL: TemplateSource = TemplateSource("MANUAL")
    }
}

/** A page of templates. */
@Serializable
public data class Templates(
    /** The templates. */
    val data: List<Template> = emptyList(),
    /** The way to the other pages. */
    val paging: Paging? = null,
    /** What was asked of all. */
    val summary: TemplateSummary? = null,
) : Answer()

/** A template in one language. Only what was asked for is there. */
@Serializable
public data class Template(
    /** Its parts, as the platform keeps them. */
    val components: List<JsonElement> = emptyList(),
    /** Its id. */
    val id: String? = null,
    /** Its name, the same in all languages. */
    val name: String? = null,
    /** Its language, as in `en_US`. */
    val language: String? = null,
    /** Its state. */
    val status: TemplateStatus? = null,
    /** What it is for. */
    val category: TemplateCategory? = null,
    /** A closer word for what it is for. */
    @SerialName("sub_category")
    val subCategory: String? = null,
    /** The category that it had before. */
    @SerialName("previous_category")
    val previousCategory: String? = null,
    /** The category that the platform finds right. */
    @SerialName("correct_category")
    val correctCategory: TemplateCategory? = null,
    /** How its parameters are written. */
    @SerialName("parameter_format")
    val parameterFormat: ParameterFormat? = null,
    /** How people rate it. */
    @SerialName("quality_score")
    val qualityScore: TemplateRating? = null,
    /** Why it was refused; `NONE` if it wasn't. */
    @SerialName("rejected_reason")
    val rejectedReason: String? = null,
    /** For how long the platform tries to deliver it, in seconds. */
    @SerialName("message_send_ttl_seconds")
    val messageSendTtlSeconds: Long? = null,
    /** Whether clicks on its links are not counted. */
    @SerialName("cta_url_link_tracking_opted_out")
    val ctaUrlLinkTrackingOptedOut: Boolean? = null,
    /** The template of the platform's library that it was made of. */
    @SerialName("library_template_name")
    val libraryTemplateName: String? = null,
    /** Changes that the platform may make to the template, a marketing template, to improve its performance. */
    @SerialName("degrees_of_freedom_spec")
    val degreesOfFreedomSpec: TemplateFreedom? = null,
    /** Maximum price; absent if the template was created without one. */
    @SerialName("optimization_spec")
    val optimizationSpec: TemplatePrice? = null,
    /** Whether it can be sent, and what is in the way. */
    @SerialName("health_status")
    val healthStatus: HealthStatus? = null,
) : Answer()

/** How people rate a template. */
@Serializable
public data class TemplateRating(
    /** Why. */
    val reasons: List<String> = emptyList(),
    /** How. */
    val score: QualityScore? = null,
    /** Since when. */
    val date: String? = null,
)

/** Changes that the platform may make to a marketing template. */
@Serializable
public data class TemplateFreedom(
    /** Kinds of change, each with its status. */
    @SerialName("creative_features_spec")
    val creativeFeaturesSpec: List<TemplateFeature> = emptyList(),
)

/** Kind of change that the platform may or may not make to a template. */
@Serializable
public data class TemplateFeature(
    /** Name of the kind in upper case, such as `IMAGE_TOUCHUPS`. */
    val key: String? = null,
    /** Status of the kind. */
    val value: TemplateFeatureStatus? = null,
)

/** Status of a kind of change. */
@Serializable
public data class TemplateFeatureStatus(
    /** Whether the platform may make the change. */
    @SerialName("enroll_status")
    val enrollStatus: EnrollStatus? = null,
)

/** Maximum price of a marketing template. */
@Serializable
public data class TemplatePrice(
    /** Maximum price of 1,000 deliveries, in the smallest unit of the account's currency. */
    @SerialName("bid_amount")
    val bidAmount: Long? = null,
    /** How the price is applied: `LOWEST_COST_WITH_BID_CAP`. */
    @SerialName("bid_strategy")
    val bidStrategy: String? = null,
)

/** What there is to tell of all templates. */
@Serializable
public data class TemplateSummary(
    /** How many fit what was asked for. */
    @SerialName("total_count")
    val totalCount: Long? = null,
    /** How many the account has. */
    @SerialName("message_template_count")
    val messageTemplateCount: Long? = null,
    /** How many it may have. */
    @SerialName("message_template_limit")
    val messageTemplateLimit: Long? = null,
    /** Whether all are there in all languages. */
    @SerialName("are_translations_complete")
    val areTranslationsComplete: Boolean? = null,
)

/** Get one template, as `check_template` wants it. */
@Serializable
public data class GetTemplate(
    /** The template. */
    @SerialName("template_id")
    val templateId: String,
    /** What to tell of it, by commas, as in `name,language,components,parameter_format`; a few things unless told. */
    val fields: String? = null,
)

/** List the templates that the platform wrote: those for a use case, or for inviting to groups (`topic` `group_invite_link`). */
@Serializable
public data class ListLibraryTemplates(
    /** Only those with this in their name or texts. */
    val search: String? = null,
    /** Only those of this category. */
    val category: TemplateCategory? = null,
    /** Only those about this: `ACCOUNT_UPDATE`, `CUSTOMER_FEEDBACK`, `ORDER_MANAGEMENT`, `PAYMENTS`, `group_invite_link`. */
    val topic: String? = null,
    /** Only those for this, as in `DELIVERY_UPDATE` or `PAYMENT_DUE_REMINDER`. */
    val usecase: String? = null,
    /** Only those for this business: `E_COMMERCE`, `FINANCIAL_SERVICES`. */
    val industry: String? = null,
    /** Only those in this language, as in `en_US`. */
    val language: String? = null,
    /** How many on a page. */
    val limit: Long? = null,
    /** The page after this cursor. */
    val after: String? = null,
    /** The page before this cursor. */
    val before: String? = null,
)

/** A page of the library. */
@Serializable
public data class LibraryTemplates(
    /** The templates. */
    val data: List<LibraryTemplate> = emptyList(),
    /** The way to the other pages. */
    val paging: Paging? = null,
) : Answer()

/** A template that the platform wrote. */
@Serializable
public data class LibraryTemplate(
    /** The businesses that it is for. */
    val industry: List<String> = emptyList(),
    /** Samples of what fills the text. */
    @SerialName("body_params")
    val bodyParams: List<String> = emptyList(),
    /** What the platform takes for each: `ADDRESS`, `TEXT`, `AMOUNT`, `DATE`, `PHONE NUMBER`, `EMAIL`, `NUMBER`. */
    @SerialName("body_param_types")
    val bodyParamTypes: List<String> = emptyList(),
    /** Its buttons, as the platform keeps them. */
    val buttons: List<JsonElement> = emptyList(),
    /** Its id. */
    val id: String? = null,
    /** Its name. */
    val name: String? = null,
    /** Its language, as in `en_US`. */
    val language: String? = null,
    /** Its category. */
    val category: TemplateCategory? = null,
    /** What it is about. */
    val topic: String? = null,
    /** What it is for. */
    val usecase: String? = null,
    /** Its title. */
    val header: String? = null,
    /** Its text. */
    val body: String? = null,
)
