// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

import Foundation

/// Operations: `templates.create`, `templates.create_from_library`, `templates.list`, `templates.get`, `templates.list_library`.
public struct TemplatesArea: Sendable {
    let engine: Engine

    /// Create a template and have it reviewed. Up to 100 an hour for each WhatsApp Business account.
    /// `message_send_ttl_seconds` is in the range of the category.
    ///
    /// - Parameters:
    ///   - name: Up to 512 lower-case letters, digits and underscores; one template for each name and language.
    ///   - language: As in `en_US`.
    ///   - category: What it is for. The platform may decide that it is marketing.
    ///   - components: Its parts, one of them a body.
    ///     Exactly one of them is a body.
    ///   - parameterFormat: How parameters are written: `{{1}}`, as unless told, or `{{first_name}}`.
    ///   - messageSendTtlSeconds: For how long to try to deliver it, in seconds: 30 to 900 for authentication, 30 to 43,200 for utility, 43,200 to
    ///     2,592,000 for marketing. -1 is 30 days for the first two.
    ///   - ctaUrlLinkTrackingOptedOut: Don't count clicks on its links.
    ///   - allowCategoryChange: Had a meaning until April 2025; the platform recategorises now whether it is there or not.
    ///   - wabaId: Default: the client's WhatsApp Business account ID.
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
        ctaUrlLinkTrackingOptedOut: Bool? = nil,
        allowCategoryChange: Bool? = nil,
        wabaId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Answer<CreatedTemplate> {
        let params = CreateTemplate(
            name: name,
            language: language,
            category: category,
            components: components,
            parameterFormat: parameterFormat,
            messageSendTtlSeconds: messageSendTtlSeconds,
            ctaUrlLinkTrackingOptedOut: ctaUrlLinkTrackingOptedOut,
            allowCategoryChange: allowCategoryChange,
            wabaId: wabaId
        )
        return try await engine.answer("templates.create", params, options)
    }

    /// Create a template of one that the platform wrote. It is mostly approved at once, and keeps its words.
    ///
    /// - Parameters:
    ///   - name: Up to 512 lower-case letters, digits and underscores; one template for each name and language.
    ///   - language: As in `en_US`.
    ///   - category: The category of the template in the library.
    ///   - libraryTemplateName: The name of the template in the library.
    ///   - libraryTemplateButtonInputs: What its buttons do, in their order.
    ///   - libraryTemplateBodyInputs: What its text says besides.
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
    ) async throws -> Answer<CreatedTemplate> {
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

    /// List the templates of a WhatsApp Business account.
    ///
    /// - Parameters:
    ///   - name: Only those with this name, in all their languages.
    ///   - content: Only those with this in their texts.
    ///   - nameOrContent: Only those with this in their name or texts.
    ///   - language: Only those in these languages, as in `en_US`.
    ///   - category: Only those of these categories.
    ///   - correctCategory: Only those that the platform finds to be of another category than they are: this one.
    ///   - status: Only those in these states.
    ///   - qualityScore: Only those that people rate like this.
    ///   - source: Only those that you made, or that Direct Send made of messages.
    ///   - since: Only those that were changed since then, in seconds since 1970.
    ///   - until: Only those that were changed until then, in seconds since 1970.
    ///   - fields: What to tell of each, by commas, as in `name,status,quality_score`; a few things unless told.
    ///   - summary: What to tell of all, by commas: `total_count`, `message_template_count`, `message_template_limit`,
    ///     `are_translations_complete`.
    ///   - limit: How many on a page.
    ///   - after: The page after this cursor.
    ///   - before: The page before this cursor.
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
        fields: String? = nil,
        summary: String? = nil,
        limit: Int64? = nil,
        after: String? = nil,
        before: String? = nil,
        wabaId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Answer<Templates> {
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

    /// Every item of every page. A page is requested when its first item is needed.
    ///
    /// - Parameters:
    ///   - name: Only those with this name, in all their languages.
    ///   - content: Only those with this in their texts.
    ///   - nameOrContent: Only those with this in their name or texts.
    ///   - language: Only those in these languages, as in `en_US`.
    ///   - category: Only those of these categories.
    ///   - correctCategory: Only those that the platform finds to be of another category than they are: this one.
    ///   - status: Only those in these states.
    ///   - qualityScore: Only those that people rate like this.
    ///   - source: Only those that you made, or that Direct Send made of messages.
    ///   - since: Only those that were changed since then, in seconds since 1970.
    ///   - until: Only those that were changed until then, in seconds since 1970.
    ///   - fields: What to tell of each, by commas, as in `name,status,quality_score`; a few things unless told.
    ///   - summary: What to tell of all, by commas: `total_count`, `message_template_count`, `message_template_limit`,
    ///     `are_translations_complete`.
    ///   - limit: How many on a page.
    ///   - after: The page after this cursor.
    ///   - before: The page before this cursor.
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
        fields: String? = nil,
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

    /// Get one template, as `check_template` wants it.
    ///
    /// - Parameters:
    ///   - templateId: The template.
    ///   - fields: What to tell of it, by commas, as in `name,language,components,parameter_format`; a few things unless told.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/template-management)
    public func get(
        templateId: String,
        fields: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Answer<Template> {
        let params = GetTemplate(templateId: templateId, fields: fields)
        return try await engine.answer("templates.get", params, options, idempotent: true)
    }

    /// List the templates that the platform wrote: those for a use case, or for inviting to groups (`topic` `group_invite_link`).
    ///
    /// - Parameters:
    ///   - search: Only those with this in their name or texts.
    ///   - category: Only those of this category.
    ///   - topic: Only those about this: `ACCOUNT_UPDATE`, `CUSTOMER_FEEDBACK`, `ORDER_MANAGEMENT`, `PAYMENTS`, `group_invite_link`.
    ///   - usecase: Only those for this, as in `DELIVERY_UPDATE` or `PAYMENT_DUE_REMINDER`.
    ///   - industry: Only those for this business: `E_COMMERCE`, `FINANCIAL_SERVICES`.
    ///   - language: Only those in this language, as in `en_US`.
    ///   - limit: How many on a page.
    ///   - after: The page after this cursor.
    ///   - before: The page before this cursor.
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
    ) async throws -> Answer<LibraryTemplates> {
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

    /// Every item of every page. A page is requested when its first item is needed.
    ///
    /// - Parameters:
    ///   - search: Only those with this in their name or texts.
    ///   - category: Only those of this category.
    ///   - topic: Only those about this: `ACCOUNT_UPDATE`, `CUSTOMER_FEEDBACK`, `ORDER_MANAGEMENT`, `PAYMENTS`, `group_invite_link`.
    ///   - usecase: Only those for this, as in `DELIVERY_UPDATE` or `PAYMENT_DUE_REMINDER`.
    ///   - industry: Only those for this business: `E_COMMERCE`, `FINANCIAL_SERVICES`.
    ///   - language: Only those in this language, as in `en_US`.
    ///   - limit: How many on a page.
    ///   - after: The page after this cursor.
    ///   - before: The page before this cursor.
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
}

/// Create a template and have it reviewed. Up to 100 an hour for each WhatsApp Business account.
/// `message_send_ttl_seconds` is in the range of the category.
public struct CreateTemplate: Codable, Hashable, Sendable {
    /// Up to 512 lower-case letters, digits and underscores; one template for each name and language.
    public var name: String
    /// As in `en_US`.
    public var language: String
    /// What it is for. The platform may decide that it is marketing.
    public var category: TemplateCategory
    /// Its parts, one of them a body.
    /// Exactly one of them is a body.
    public var components: [NewComponent]
    /// How parameters are written: `{{1}}`, as unless told, or `{{first_name}}`.
    public var parameterFormat: ParameterFormat?
    /// For how long to try to deliver it, in seconds: 30 to 900 for authentication, 30 to 43,200 for utility, 43,200 to
    /// 2,592,000 for marketing. -1 is 30 days for the first two.
    public var messageSendTtlSeconds: Int64?
    /// Don't count clicks on its links.
    public var ctaUrlLinkTrackingOptedOut: Bool?
    /// Had a meaning until April 2025; the platform recategorises now whether it is there or not.
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
        ctaUrlLinkTrackingOptedOut: Bool? = nil,
        allowCategoryChange: Bool? = nil,
        wabaId: String? = nil
    ) {
        self.name = name
        self.language = language
        self.category = category
        self.components = components
        self.parameterFormat = parameterFormat
        self.messageSendTtlSeconds = messageSendTtlSeconds
        self.ctaUrlLinkTrackingOptedOut = ctaUrlLinkTrackingOptedOut
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
        case ctaUrlLinkTrackingOptedOut = "cta_url_link_tracking_opted_out"
        case allowCategoryChange = "allow_category_change"
        case wabaId = "waba_id"
    }
}

/// A part of a new template.
public enum NewComponent: Codable, Hashable, Sendable {
    /// On top.
    case header(NewHeader)
    /// The text.
    case body(NewBody)
    /// Small text below.
    case footer(NewFooter)
    /// Buttons.
    case buttons(NewButtons)

    public init(from decoder: Decoder) throws {
        switch try decoder.tag() {
        case "HEADER": self = .header(try NewHeader(from: decoder))
        case "BODY": self = .body(try NewBody(from: decoder))
        case "FOOTER": self = .footer(try NewFooter(from: decoder))
        case "BUTTONS": self = .buttons(try NewButtons(from: decoder))
        case let other: throw decoder.unknownContent(other)
        }
    }

    public func encode(to encoder: Encoder) throws {
        switch self {
        case .header(let value): try encoder.tag("HEADER", beside: value)
        case .body(let value): try encoder.tag("BODY", beside: value)
        case .footer(let value): try encoder.tag("FOOTER", beside: value)
        case .buttons(let value): try encoder.tag("BUTTONS", beside: value)
        }
    }
}

/// What stands on top of a new template.
public struct NewHeader: Codable, Hashable, Sendable {
    /// The kind of header.
    public var format: HeaderFormat
    /// For a text header: up to 60 characters with at most one parameter.
    public var text: String?
    /// A sample of what will fill it.
    public var example: HeaderExample?

    public init(format: HeaderFormat, text: String? = nil, example: HeaderExample? = nil) {
        self.format = format
        self.text = text
        self.example = example
    }
}

/// Kinds of header.
/// Other values are accepted, too.
public struct HeaderFormat: Choice {
    /// Text.
    public static let text = HeaderFormat(rawValue: "TEXT")
    /// A picture.
    public static let image = HeaderFormat(rawValue: "IMAGE")
    /// A video.
    public static let video = HeaderFormat(rawValue: "VIDEO")
    /// A document (PDF).
    public static let document = HeaderFormat(rawValue: "DOCUMENT")
    /// A moving picture, by the Marketing Messages API only.
    public static let gif = HeaderFormat(rawValue: "GIF")
    /// A place.
    public static let location = HeaderFormat(rawValue: "LOCATION")
    /// A product.
    public static let product = HeaderFormat(rawValue: "PRODUCT")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// A sample of what will fill a header.
public struct HeaderExample: Codable, Hashable, Sendable {
    /// For a parameter with a number.
    public var headerText: [String]?
    /// For a parameter with a name.
    public var headerTextNamedParams: [NamedExample]?
    /// For a picture, video or document: the handle of a resumable upload.
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

/// A sample for a parameter with a name.
public struct NamedExample: Codable, Hashable, Sendable {
    /// The parameter's name: lower-case letters and underscores.
    public var paramName: String
    /// The sample.
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

/// The text of a new template.
public struct NewBody: Codable, Hashable, Sendable {
    /// Up to 1024 characters; not for authentication, which has a text of its own.
    public var text: String?
    /// Samples of what will fill it.
    public var example: BodyExample?
    /// For authentication: add the advice not to share the code.
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

/// Samples of what will fill a text.
public struct BodyExample: Codable, Hashable, Sendable {
    /// For parameters with numbers: a list that holds one list of values.
    public var bodyText: [[String]]?
    /// For parameters with names.
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

/// Small text below a new template.
public struct NewFooter: Codable, Hashable, Sendable {
    /// Up to 60 characters.
    public var text: String?
    /// For authentication: for how long the code is good, in minutes (1 to 90).
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

/// The buttons of a new template.
public struct NewButtons: Codable, Hashable, Sendable {
    /// Up to 10, quick replies all in a row.
    /// Quick replies stand next to each other.
    /// At most two buttons open pages, one calls a number and one copies a code.
    public var buttons: [NewButton]

    public init(buttons: [NewButton]) {
        self.buttons = buttons
    }
}

/// A button of a new template.
public enum NewButton: Codable, Hashable, Sendable {
    /// Answers with its text.
    case quickReply(NewQuickReply)
    /// Opens a page. Up to two.
    case url(NewUrlButton)
    /// Calls a number. Up to one.
    case phoneNumber(NewPhoneButton)
    /// Copies a code. Up to one.
    case copyCode(NewCopyCodeButton)

    public init(from decoder: Decoder) throws {
        switch try decoder.tag() {
        case "QUICK_REPLY": self = .quickReply(try NewQuickReply(from: decoder))
        case "URL": self = .url(try NewUrlButton(from: decoder))
        case "PHONE_NUMBER": self = .phoneNumber(try NewPhoneButton(from: decoder))
        case "COPY_CODE": self = .copyCode(try NewCopyCodeButton(from: decoder))
        case let other: throw decoder.unknownContent(other)
        }
    }

    public func encode(to encoder: Encoder) throws {
        switch self {
        case .quickReply(let value): try encoder.tag("QUICK_REPLY", beside: value)
        case .url(let value): try encoder.tag("URL", beside: value)
        case .phoneNumber(let value): try encoder.tag("PHONE_NUMBER", beside: value)
        case .copyCode(let value): try encoder.tag("COPY_CODE", beside: value)
        }
    }
}

/// A button that answers with its text.
public struct NewQuickReply: Codable, Hashable, Sendable {
    /// Up to 25 characters.
    public var text: String

    public init(text: String) {
        self.text = text
    }
}

/// A button that opens a page.
public struct NewUrlButton: Codable, Hashable, Sendable {
    /// Up to 25 characters.
    public var text: String
    /// Up to 2000 characters, with at most one parameter, at the very end.
    public var url: String
    /// With a parameter: one whole URL as a sample.
    public var example: [String]?

    public init(text: String, url: String, example: [String]? = nil) {
        self.text = text
        self.url = url
        self.example = example
    }
}

/// A button that calls a number.
public struct NewPhoneButton: Codable, Hashable, Sendable {
    /// Up to 25 characters.
    public var text: String
    /// Up to 20 characters.
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

/// A button that copies a code.
public struct NewCopyCodeButton: Codable, Hashable, Sendable {
    /// A sample of the code, up to 20 characters.
    public var example: String

    public init(example: String) {
        self.example = example
    }
}

/// How a template's parameters are written.
/// Other values are accepted, too.
public struct ParameterFormat: Choice {
    /// `{{first_name}}`
    public static let named = ParameterFormat(rawValue: "NAMED")
    /// `{{1}}`
    public static let positional = ParameterFormat(rawValue: "POSITIONAL")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// A template that is under review.
public struct CreatedTemplate: Codable, Hashable, Sendable {
    /// Its id.
    public var id: String
    /// The state of its review.
    public var status: TemplateStatus?
    /// The category that the platform gave it.
    public var category: TemplateCategory?

    public init(id: String, status: TemplateStatus? = nil, category: TemplateCategory? = nil) {
        self.id = id
        self.status = status
        self.category = category
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        id = try keys.arrived(.id)
        status = try keys.arrivedIfPresent(.status)
        category = try keys.arrivedIfPresent(.category)
    }
}

/// A template's state.
/// Other values are accepted, too.
public struct TemplateStatus: Choice {
    /// It can be sent.
    public static let approved = TemplateStatus(rawValue: "APPROVED")
    /// It is under review.
    public static let pending = TemplateStatus(rawValue: "PENDING")
    /// It was refused.
    public static let rejected = TemplateStatus(rawValue: "REJECTED")
    /// Held back for a while because of bad quality.
    public static let paused = TemplateStatus(rawValue: "PAUSED")
    /// Held back for good because of bad quality.
    public static let disabled = TemplateStatus(rawValue: "DISABLED")
    /// It was refused, and somebody looks again.
    public static let inAppeal = TemplateStatus(rawValue: "IN_APPEAL")
    /// It is deleted when the last message with it has arrived.
    public static let pendingDeletion = TemplateStatus(rawValue: "PENDING_DELETION")
    /// It was deleted.
    public static let deleted = TemplateStatus(rawValue: "DELETED")
    /// The account has as many templates as it may have.
    public static let limitExceeded = TemplateStatus(rawValue: "LIMIT_EXCEEDED")
    /// It wasn't sent for long, or was put away.
    public static let archived = TemplateStatus(rawValue: "ARCHIVED")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// Create a template of one that the platform wrote. It is mostly approved at once, and keeps its words.
public struct CreateTemplateFromLibrary: Codable, Hashable, Sendable {
    /// Up to 512 lower-case letters, digits and underscores; one template for each name and language.
    public var name: String
    /// As in `en_US`.
    public var language: String
    /// The category of the template in the library.
    public var category: TemplateCategory
    /// The name of the template in the library.
    public var libraryTemplateName: String
    /// What its buttons do, in their order.
    public var libraryTemplateButtonInputs: [LibraryButton]?
    /// What its text says besides.
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

/// What a button of a library's template does.
public struct LibraryButton: Codable, Hashable, Sendable {
    /// The kind of button.
    public var type: LibraryButtonType
    /// `URL`: the page.
    public var url: LibraryUrl?
    /// `PHONE_NUMBER`: the number, up to 20 characters.
    public var phoneNumber: String?
    /// `OTP`: how the code gets into your app.
    public var otpType: OtpType?
    /// `OTP`: your apps, which get the code without being copied into.
    public var supportedApps: [SupportedApp]?
    /// `OTP`: accepts the terms of codes that nobody taps.
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

/// Kinds of button in the library.
/// Other values are accepted, too.
public struct LibraryButtonType: Choice {
    /// Opens a page.
    public static let url = LibraryButtonType(rawValue: "URL")
    /// Calls a number.
    public static let phoneNumber = LibraryButtonType(rawValue: "PHONE_NUMBER")
    /// Answers with its text.
    public static let quickReply = LibraryButtonType(rawValue: "QUICK_REPLY")
    /// Brings a one-time code into an app.
    public static let otp = LibraryButtonType(rawValue: "OTP")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// The page that a button opens.
public struct LibraryUrl: Codable, Hashable, Sendable {
    /// Up to 2000 characters, with at most one parameter, at the very end.
    public var baseUrl: String
    /// With a parameter: one whole URL as a sample.
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

/// How a one-time code gets into an app.
/// Other values are accepted, too.
public struct OtpType: Choice {
    /// The person copies it.
    public static let copyCode = OtpType(rawValue: "COPY_CODE")
    /// By one tap.
    public static let oneTap = OtpType(rawValue: "ONE_TAP")
    /// By itself.
    public static let zeroTap = OtpType(rawValue: "ZERO_TAP")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// An app for Android that gets one-time codes.
public struct SupportedApp: Codable, Hashable, Sendable {
    /// Its package, as in `com.example.app`.
    public var packageName: String
    /// The hash of the key that it is signed with.
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

/// What the text of a library's template says besides.
public struct LibraryBody: Codable, Hashable, Sendable {
    /// Whom to call.
    public var addContactNumber: Bool?
    /// Where to learn more.
    public var addLearnMoreLink: Bool?
    /// That the code isn't to be shared.
    public var addSecurityRecommendation: Bool?
    /// Where to track the parcel.
    public var addTrackPackageLink: Bool?
    /// For how long the code is good, in minutes: 1 to 90.
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

/// List the templates of a WhatsApp Business account.
public struct ListTemplates: Codable, Hashable, Sendable {
    /// Only those with this name, in all their languages.
    public var name: String?
    /// Only those with this in their texts.
    public var content: String?
    /// Only those with this in their name or texts.
    public var nameOrContent: String?
    /// Only those in these languages, as in `en_US`.
    public var language: [String]?
    /// Only those of these categories.
    public var category: [TemplateCategory]?
    /// Only those that the platform finds to be of another category than they are: this one.
    public var correctCategory: TemplateCategory?
    /// Only those in these states.
    public var status: [TemplateStatus]?
    /// Only those that people rate like this.
    public var qualityScore: [QualityScore]?
    /// Only those that you made, or that Direct Send made of messages.
    public var source: TemplateSource?
    /// Only those that were changed since then, in seconds since 1970.
    public var since: Int64?
    /// Only those that were changed until then, in seconds since 1970.
    public var until: Int64?
    /// What to tell of each, by commas, as in `name,status,quality_score`; a few things unless told.
    public var fields: String?
    /// What to tell of all, by commas: `total_count`, `message_template_count`, `message_template_limit`,
    /// `are_translations_complete`.
    public var summary: String?
    /// How many on a page.
    public var limit: Int64?
    /// The page after this cursor.
    public var after: String?
    /// The page before this cursor.
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
        fields: String? = nil,
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

/// How people rate a template.
/// Other values are accepted, too.
public struct QualityScore: Choice {
    /// Well.
    public static let green = QualityScore(rawValue: "GREEN")
    /// So-so: it may be paused soon.
    public static let yellow = QualityScore(rawValue: "YELLOW")
    /// Badly: it may be paused.
    public static let red = QualityScore(rawValue: "RED")
    /// Not enough of them to tell.
    public static let unknown = QualityScore(rawValue: "UNKNOWN")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// Where a template comes from.
/// Other values are accepted, too.
public struct TemplateSource: Choice {
    /// Direct Send made it of a message. It can't be changed or deleted.
    public static let autoGenerated = TemplateSource(rawValue: "AUTO_GENERATED")
    /// You made it.
    public static let manual = TemplateSource(rawValue: "MANUAL")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// A page of templates.
public struct Templates: Codable, Hashable, Sendable {
    /// The templates.
    public var data: [Template]
    /// The way to the other pages.
    public var paging: Paging?
    /// What was asked of all.
    public var summary: TemplateSummary?

    public init(data: [Template], paging: Paging? = nil, summary: TemplateSummary? = nil) {
        self.data = data
        self.paging = paging
        self.summary = summary
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        data = try keys.arrived(.data)
        paging = try keys.arrivedIfPresent(.paging)
        summary = try keys.arrivedIfPresent(.summary)
    }
}

/// A template in one language. Only what was asked for is there.
public struct Template: Codable, Hashable, Sendable {
    /// Its parts, as the platform keeps them.
    public var components: [JSONValue]
    /// Its id.
    public var id: String?
    /// Its name, the same in all languages.
    public var name: String?
    /// Its language, as in `en_US`.
    public var language: String?
    /// Its state.
    public var status: TemplateStatus?
    /// What it is for.
    public var category: TemplateCategory?
    /// A closer word for what it is for.
    public var subCategory: String?
    /// The category that it had before.
    public var previousCategory: String?
    /// The category that the platform finds right.
    public var correctCategory: TemplateCategory?
    /// How its parameters are written.
    public var parameterFormat: ParameterFormat?
    /// How people rate it.
    public var qualityScore: TemplateRating?
    /// Why it was refused; `NONE` if it wasn't.
    public var rejectedReason: String?
    /// For how long the platform tries to deliver it, in seconds.
    public var messageSendTtlSeconds: Int64?
    /// Whether clicks on its links are not counted.
    public var ctaUrlLinkTrackingOptedOut: Bool?
    /// The template of the platform's library that it was made of.
    public var libraryTemplateName: String?
    /// Changes that the platform may make to the template, a marketing template, to improve its performance.
    public var degreesOfFreedomSpec: TemplateFreedom?
    /// Maximum price; absent if the template was created without one.
    public var optimizationSpec: TemplatePrice?
    /// Whether it can be sent, and what is in the way.
    public var healthStatus: HealthStatus?

    public init(
        components: [JSONValue],
        id: String? = nil,
        name: String? = nil,
        language: String? = nil,
        status: TemplateStatus? = nil,
        category: TemplateCategory? = nil,
        subCategory: String? = nil,
        previousCategory: String? = nil,
        correctCategory: TemplateCategory? = nil,
        parameterFormat: ParameterFormat? = nil,
        qualityScore: TemplateRating? = nil,
        rejectedReason: String? = nil,
        messageSendTtlSeconds: Int64? = nil,
        ctaUrlLinkTrackingOptedOut: Bool? = nil,
        libraryTemplateName: String? = nil,
        degreesOfFreedomSpec: TemplateFreedom? = nil,
        optimizationSpec: TemplatePrice? = nil,
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
        case healthStatus = "health_status"
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        components = try keys.arrived(.components)
        id = try keys.arrivedIfPresent(.id)
        name = try keys.arrivedIfPresent(.name)
        language = try keys.arrivedIfPresent(.language)
        status = try keys.arrivedIfPresent(.status)
        category = try keys.arrivedIfPresent(.category)
        subCategory = try keys.arrivedIfPresent(.subCategory)
        previousCategory = try keys.arrivedIfPresent(.previousCategory)
        correctCategory = try keys.arrivedIfPresent(.correctCategory)
        parameterFormat = try keys.arrivedIfPresent(.parameterFormat)
        qualityScore = try keys.arrivedIfPresent(.qualityScore)
        rejectedReason = try keys.arrivedIfPresent(.rejectedReason)
        messageSendTtlSeconds = try keys.arrivedIfPresent(.messageSendTtlSeconds)
        ctaUrlLinkTrackingOptedOut = try keys.arrivedIfPresent(.ctaUrlLinkTrackingOptedOut)
        libraryTemplateName = try keys.arrivedIfPresent(.libraryTemplateName)
        degreesOfFreedomSpec = try keys.arrivedIfPresent(.degreesOfFreedomSpec)
        optimizationSpec = try keys.arrivedIfPresent(.optimizationSpec)
        healthStatus = try keys.arrivedIfPresent(.healthStatus)
    }
}

/// How people rate a template.
public struct TemplateRating: Codable, Hashable, Sendable {
    /// Why.
    public var reasons: [String]
    /// How.
    public var score: QualityScore?
    /// Since when.
    public var date: String?

    public init(reasons: [String], score: QualityScore? = nil, date: String? = nil) {
        self.reasons = reasons
        self.score = score
        self.date = date
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        reasons = try keys.arrived(.reasons)
        score = try keys.arrivedIfPresent(.score)
        date = try keys.arrivedIfPresent(.date)
    }
}

/// Changes that the platform may make to a marketing template.
public struct TemplateFreedom: Codable, Hashable, Sendable {
    /// Kinds of change, each with its status.
    public var creativeFeaturesSpec: [TemplateFeature]

    public init(creativeFeaturesSpec: [TemplateFeature]) {
        self.creativeFeaturesSpec = creativeFeaturesSpec
    }

    enum CodingKeys: String, CodingKey {
        case creativeFeaturesSpec = "creative_features_spec"
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        creativeFeaturesSpec = try keys.arrived(.creativeFeaturesSpec)
    }
}

/// Kind of change that the platform may or may not make to a template.
public struct TemplateFeature: Codable, Hashable, Sendable {
    /// Name of the kind in upper case, such as `IMAGE_TOUCHUPS`.
    public var key: String?
    /// Status of the kind.
    public var value: TemplateFeatureStatus?

    public init(key: String? = nil, value: TemplateFeatureStatus? = nil) {
        self.key = key
        self.value = value
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        key = try keys.arrivedIfPresent(.key)
        value = try keys.arrivedIfPresent(.value)
    }
}

/// Status of a kind of change.
public struct TemplateFeatureStatus: Codable, Hashable, Sendable {
    /// Whether the platform may make the change.
    public var enrollStatus: EnrollStatus?

    public init(enrollStatus: EnrollStatus? = nil) {
        self.enrollStatus = enrollStatus
    }

    enum CodingKeys: String, CodingKey {
        case enrollStatus = "enroll_status"
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        enrollStatus = try keys.arrivedIfPresent(.enrollStatus)
    }
}

/// Maximum price of a marketing template.
public struct TemplatePrice: Codable, Hashable, Sendable {
    /// Maximum price of 1,000 deliveries, in the smallest unit of the account's currency.
    public var bidAmount: Int64?
    /// How the price is applied: `LOWEST_COST_WITH_BID_CAP`.
    public var bidStrategy: String?

    public init(bidAmount: Int64? = nil, bidStrategy: String? = nil) {
        self.bidAmount = bidAmount
        self.bidStrategy = bidStrategy
    }

    enum CodingKeys: String, CodingKey {
        case bidAmount = "bid_amount"
        case bidStrategy = "bid_strategy"
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        bidAmount = try keys.arrivedIfPresent(.bidAmount)
        bidStrategy = try keys.arrivedIfPresent(.bidStrategy)
    }
}

/// What there is to tell of all templates.
public struct TemplateSummary: Codable, Hashable, Sendable {
    /// How many fit what was asked for.
    public var totalCount: Int64?
    /// How many the account has.
    public var messageTemplateCount: Int64?
    /// How many it may have.
    public var messageTemplateLimit: Int64?
    /// Whether all are there in all languages.
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

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        totalCount = try keys.arrivedIfPresent(.totalCount)
        messageTemplateCount = try keys.arrivedIfPresent(.messageTemplateCount)
        messageTemplateLimit = try keys.arrivedIfPresent(.messageTemplateLimit)
        areTranslationsComplete = try keys.arrivedIfPresent(.areTranslationsComplete)
    }
}

/// Get one template, as `check_template` wants it.
public struct GetTemplate: Codable, Hashable, Sendable {
    /// The template.
    public var templateId: String
    /// What to tell of it, by commas, as in `name,language,components,parameter_format`; a few things unless told.
    public var fields: String?

    public init(templateId: String, fields: String? = nil) {
        self.templateId = templateId
        self.fields = fields
    }

    enum CodingKeys: String, CodingKey {
        case templateId = "template_id"
        case fields
    }
}

/// List the templates that the platform wrote: those for a use case, or for inviting to groups (`topic` `group_invite_link`).
public struct ListLibraryTemplates: Codable, Hashable, Sendable {
    /// Only those with this in their name or texts.
    public var search: String?
    /// Only those of this category.
    public var category: TemplateCategory?
    /// Only those about this: `ACCOUNT_UPDATE`, `CUSTOMER_FEEDBACK`, `ORDER_MANAGEMENT`, `PAYMENTS`, `group_invite_link`.
    public var topic: String?
    /// Only those for this, as in `DELIVERY_UPDATE` or `PAYMENT_DUE_REMINDER`.
    public var usecase: String?
    /// Only those for this business: `E_COMMERCE`, `FINANCIAL_SERVICES`.
    public var industry: String?
    /// Only those in this language, as in `en_US`.
    public var language: String?
    /// How many on a page.
    public var limit: Int64?
    /// The page after this cursor.
    public var after: String?
    /// The page before this cursor.
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

/// A page of the library.
public struct LibraryTemplates: Codable, Hashable, Sendable {
    /// The templates.
    public var data: [LibraryTemplate]
    /// The way to the other pages.
    public var paging: Paging?

    public init(data: [LibraryTemplate], paging: Paging? = nil) {
        self.data = data
        self.paging = paging
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        data = try keys.arrived(.data)
        paging = try keys.arrivedIfPresent(.paging)
    }
}

/// A template that the platform wrote.
public struct LibraryTemplate: Codable, Hashable, Sendable {
    /// The businesses that it is for.
    public var industry: [String]
    /// Samples of what fills the text.
    public var bodyParams: [String]
    /// What the platform takes for each: `ADDRESS`, `TEXT`, `AMOUNT`, `DATE`, `PHONE NUMBER`, `EMAIL`, `NUMBER`.
    public var bodyParamTypes: [String]
    /// Its buttons, as the platform keeps them.
    public var buttons: [JSONValue]
    /// Its id.
    public var id: String?
    /// Its name.
    public var name: String?
    /// Its language, as in `en_US`.
    public var language: String?
    /// Its category.
    public var category: TemplateCategory?
    /// What it is about.
    public var topic: String?
    /// What it is for.
    public var usecase: String?
    /// Its title.
    public var header: String?
    /// Its text.
    public var body: String?

    public init(
        industry: [String],
        bodyParams: [String],
        bodyParamTypes: [String],
        buttons: [JSONValue],
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

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        industry = try keys.arrived(.industry)
        bodyParams = try keys.arrived(.bodyParams)
        bodyParamTypes = try keys.arrived(.bodyParamTypes)
        buttons = try keys.arrived(.buttons)
        id = try keys.arrivedIfPresent(.id)
        name = try keys.arrivedIfPresent(.name)
        language = try keys.arrivedIfPresent(.language)
        category = try keys.arrivedIfPresent(.category)
        topic = try keys.arrivedIfPresent(.topic)
        usecase = try keys.arrivedIfPresent(.usecase)
        header = try keys.arrivedIfPresent(.header)
        body = try keys.arrivedIfPresent(.body)
    }
}
