// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

package wabakit

import kotlinx.coroutines.flow.Flow
import kotlinx.serialization.SerialName
import kotlinx.serialization.Serializable
import kotlinx.serialization.json.JsonElement

/** Operations: `templates.create`, `templates.create_from_library`, `templates.list`, `templates.get`, `templates.list_library`. */
public class TemplatesArea internal constructor(private val client: Client) {
    /**
     * Creates a template and submits it for review. At most 100 templates per hour and WhatsApp Business account.
     * `message_send_ttl_seconds` is in the range of the category.
     *
     * @param name Name of the template. At most 512 lowercase letters, digits and underscores. Unique per language.
     * @param language Language of the template, such as `en_US`.
     * @param category Category of the template. The platform can change it to marketing.
     * @param components Components of the template. Exactly one body.
     * @param parameterFormat Format of the parameters. Default: `POSITIONAL`.
     * @param messageSendTtlSeconds Delivery time limit (TTL) of messages with the template, in seconds. Authentication: 30 to 900. Utility: 30 to
     * 43,200. Marketing: 43,200 to 2,592,000. For authentication and utility, -1 means 30 days.
     * @param ctaUrlLinkTrackingOptedOut Turns off the tracking of link clicks.
     * @param allowCategoryChange Deprecated, without effect since April 2025: the platform changes the category of templates in any case.
     * @param wabaId Default: the client's WhatsApp Business account ID.
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
        ctaUrlLinkTrackingOptedOut: Boolean? = null,
        allowCategoryChange: Boolean? = null,
        wabaId: String? = null,
        options: Options = Options(),
    ): CreatedTemplate = client.call(Operations.TEMPLATES_CREATE, CreateTemplate(name = name, language = language, category = category, components = components, parameterFormat = parameterFormat, messageSendTtlSeconds = messageSendTtlSeconds, ctaUrlLinkTrackingOptedOut = ctaUrlLinkTrackingOptedOut, allowCategoryChange = allowCategoryChange, wabaId = wabaId), options)

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
}

/**
 * Creates a template and submits it for review. At most 100 templates per hour and WhatsApp Business account.
 * `message_send_ttl_seconds` is in the range of the category.
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
    /** Turns off the tracking of link clicks. */
    @SerialName("cta_url_link_tracking_opted_out")
    val ctaUrlLinkTrackingOptedOut: Boolean? = null,
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
    /** Header of the template. */
    @Serializable
    @SerialName("HEADER")
    public data class Header(@SerialName("^value") val value: wabakit.NewHeader) : NewComponent()

    /** Body of the template. */
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
        /** An image header. */
        public val IMAGE: HeaderFormat = HeaderFormat("IMAGE")
        /** A video header. */
        public val VIDEO: HeaderFormat = HeaderFormat("VIDEO")
        /** A document header (PDF). */
        public val DOCUMENT: HeaderFormat = HeaderFormat("DOCUMENT")
        /** A GIF header. Marketing Messages API only. */
        public val GIF: HeaderFormat = HeaderFormat("GIF")
        /** A location header. */
        public val LOCATION: HeaderFormat = HeaderFormat("LOCATION")
        /** A product header. */
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
    /** Sample media for an image, video or document header: the handle of a resumable upload. */
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
    /** Text of the body. At most 1,024 characters. Not for authentication templates, which have a fixed text. */
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
    /** Text of the footer. At most 60 characters. */
    val text: String? = null,
    /** Validity of the code in minutes, 1 to 90. For authentication templates. */
    @SerialName("code_expiration_minutes")
    val codeExpirationMinutes: Long? = null,
)

/** Buttons of a new template. */
@Serializable
public data class NewButtons(
    /**
     * Buttons of the template. At most 10, of which 2 URL buttons, 1 phone number button and 1 copy code button. Quick reply
     * buttons are adjacent.
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

    /** Phone number button, which calls a number. At most one. */
    @Serializable
    @SerialName("PHONE_NUMBER")
    public data class PhoneNumber(@SerialName("^value") val value: wabakit.NewPhoneButton) : NewButton()

    /** Copy code button, which copies a code. At most one. */
    @Serializable
    @SerialName("COPY_CODE")
    public data class CopyCode(@SerialName("^value") val value: wabakit.NewCopyCodeButton) : NewButton()
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
)

/** A phone number button of a new template. */
@Serializable
public data class NewPhoneButton(
    /** Label of the button. At most 25 characters. */
    val text: String,
    /** Phone number to call. At most 20 characters. */
    @SerialName("phone_number")
    val phoneNumber: String,
)

/** A copy code button of a new template. */
@Serializable
public data class NewCopyCodeButton(
    /** Sample code. At most 20 characters. */
    val example: String,
)

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
        /** Subcategory of the template, such as `ORDER_STATUS`. */
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
    val components: List<JsonElement> = emptyList(),
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
    /** Subcategory of the template, such as `ORDER_STATUS`. */
    @SerialName("sub_category")
    val subCategory: String? = null,
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
    val optimizationSpec: TemplatePrice? = null,
    /** Health status of the template: sending capability and blocking errors. */
    @SerialName("health_status")
    val healthStatus: HealthStatus? = null,
) : Response()

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
public data class TemplatePrice(
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
    val buttons: List<JsonElement> = emptyList(),
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
