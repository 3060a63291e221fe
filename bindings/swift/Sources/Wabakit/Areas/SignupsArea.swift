// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

import Foundation

/// Operations: `signups.create`, `signups.list`, `signups.get`, `signups.update`.
public struct SignupsArea: Sendable {
    let engine: Engine

    /// Creates a signup link (`https://wa.me/{number}/signup/{id}`) with which users subscribe to marketing messages.
    /// Each subscription arrives by webhook (`user_preferences`). Not available in the European Economic Area, the United
    /// Kingdom, Brazil, Japan, South Korea, Nigeria, South Africa and Türkiye.
    ///
    /// - Parameters:
    ///   - signupMessage: Message shown before the user signs up. 1 to 300 characters.
    ///   - confirmationMessage: Message shown after the user has signed up. 1 to 300 characters. Can contain `{{promo_code}}`.
    ///   - privacyPolicyUrl: URL of the privacy policy, with https. Cannot be changed later.
    ///   - websiteUrl: URL of the business website, with https.
    ///   - promoCode: Promo code for users who sign up. 1 to 50 letters and digits.
    ///   - displayName: Internal name of the signup. 1 to 256 characters.
    ///   - policy: Acceptance of the In-App Signup terms.
    ///   - wabaId: Default: the client's WhatsApp Business account ID.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/)
    public func create(
        signupMessage: String,
        confirmationMessage: String,
        privacyPolicyUrl: String,
        websiteUrl: String? = nil,
        promoCode: String? = nil,
        displayName: String? = nil,
        policy: SignupPolicy? = nil,
        wabaId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<CreatedSignup> {
        let params = CreateSignup(
            signupMessage: signupMessage,
            confirmationMessage: confirmationMessage,
            privacyPolicyUrl: privacyPolicyUrl,
            websiteUrl: websiteUrl,
            promoCode: promoCode,
            displayName: displayName,
            policy: policy,
            wabaId: wabaId
        )
        return try await engine.answer("signups.create", params, options)
    }

    /// Lists the signups of a WhatsApp Business account.
    ///
    /// - Parameters:
    ///   - fields: Fields to return per signup.
    ///   - limit: Maximum number of signups per page.
    ///   - after: Cursor from a previous response. Returns the page after it.
    ///   - before: Cursor from a previous response. Returns the page before it.
    ///   - wabaId: Default: the client's WhatsApp Business account ID.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/)
    public func list(
        fields: [SignupField]? = nil,
        limit: Int64? = nil,
        after: String? = nil,
        before: String? = nil,
        wabaId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<Signups> {
        let params = ListSignups(fields: fields, limit: limit, after: after, before: before, wabaId: wabaId)
        return try await engine.answer("signups.list", params, options, idempotent: true)
    }

    /// Iterates over the items of all pages. Each page is requested when its first item is needed.
    ///
    /// - Parameters:
    ///   - fields: Fields to return per signup.
    ///   - limit: Maximum number of signups per page.
    ///   - after: Cursor from a previous response. Returns the page after it.
    ///   - before: Cursor from a previous response. Returns the page before it.
    ///   - wabaId: Default: the client's WhatsApp Business account ID.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/)
    public func listAll(
        fields: [SignupField]? = nil,
        limit: Int64? = nil,
        after: String? = nil,
        before: String? = nil,
        wabaId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) -> AsyncThrowingStream<Signup, any Error> {
        let params = ListSignups(fields: fields, limit: limit, after: after, before: before, wabaId: wabaId)
        return engine.pages("signups.list", params, options, items: { (page: Signups) in page.data }, next: { $0.after = $1 })
    }

    /// Gets a signup by its ID.
    ///
    /// - Parameters:
    ///   - signupId: ID of the signup.
    ///   - fields: Fields to return.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/)
    public func get(
        signupId: String,
        fields: [SignupField]? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<Signup> {
        let params = GetSignup(signupId: signupId, fields: fields)
        return try await engine.answer("signups.get", params, options, idempotent: true)
    }

    /// Updates or disables a signup. Omitted fields stay unchanged.
    ///
    /// - Parameters:
    ///   - signupId: ID of the signup.
    ///   - status: Status of the signup: active or disabled.
    ///   - signupMessage: Message shown before the user signs up. 1 to 300 characters.
    ///   - confirmationMessage: Message shown after the user has signed up. 1 to 300 characters. Can contain `{{promo_code}}`.
    ///   - websiteUrl: URL of the business website, with https.
    ///   - promoCode: Promo code for users who sign up. 1 to 50 letters and digits.
    ///   - displayName: Internal name of the signup. 1 to 256 characters.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/)
    public func update(
        signupId: String,
        status: SignupStatus? = nil,
        signupMessage: String? = nil,
        confirmationMessage: String? = nil,
        websiteUrl: String? = nil,
        promoCode: String? = nil,
        displayName: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Response<Success> {
        let params = UpdateSignup(
            signupId: signupId,
            status: status,
            signupMessage: signupMessage,
            confirmationMessage: confirmationMessage,
            websiteUrl: websiteUrl,
            promoCode: promoCode,
            displayName: displayName
        )
        return try await engine.answer("signups.update", params, options, idempotent: true)
    }
}

/// Creates a signup link (`https://wa.me/{number}/signup/{id}`) with which users subscribe to marketing messages.
/// Each subscription arrives by webhook (`user_preferences`). Not available in the European Economic Area, the United
/// Kingdom, Brazil, Japan, South Korea, Nigeria, South Africa and Türkiye.
public struct CreateSignup: Codable, Hashable, Sendable {
    /// Message shown before the user signs up. 1 to 300 characters.
    public var signupMessage: String
    /// Message shown after the user has signed up. 1 to 300 characters. Can contain `{{promo_code}}`.
    public var confirmationMessage: String
    /// URL of the privacy policy, with https. Cannot be changed later.
    public var privacyPolicyUrl: String
    /// URL of the business website, with https.
    public var websiteUrl: String?
    /// Promo code for users who sign up. 1 to 50 letters and digits.
    public var promoCode: String?
    /// Internal name of the signup. 1 to 256 characters.
    public var displayName: String?
    /// Acceptance of the In-App Signup terms.
    public var policy: SignupPolicy?
    /// Default: the client's WhatsApp Business account ID.
    public var wabaId: String?

    public init(
        signupMessage: String,
        confirmationMessage: String,
        privacyPolicyUrl: String,
        websiteUrl: String? = nil,
        promoCode: String? = nil,
        displayName: String? = nil,
        policy: SignupPolicy? = nil,
        wabaId: String? = nil
    ) {
        self.signupMessage = signupMessage
        self.confirmationMessage = confirmationMessage
        self.privacyPolicyUrl = privacyPolicyUrl
        self.websiteUrl = websiteUrl
        self.promoCode = promoCode
        self.displayName = displayName
        self.policy = policy
        self.wabaId = wabaId
    }

    enum CodingKeys: String, CodingKey {
        case signupMessage = "signup_message"
        case confirmationMessage = "confirmation_message"
        case privacyPolicyUrl = "privacy_policy_url"
        case websiteUrl = "website_url"
        case promoCode = "promo_code"
        case displayName = "display_name"
        case policy
        case wabaId = "waba_id"
    }
}

/// Acceptance of the In-App Signup terms.
public struct SignupPolicy: Codable, Hashable, Sendable {
    /// URL of the terms.
    public var tos: String
    /// Acceptance of the terms. Must be `true`.
    public var accepted: Bool

    public init(tos: String, accepted: Bool) {
        self.tos = tos
        self.accepted = accepted
    }
}

/// A new signup.
public struct CreatedSignup: Codable, Hashable, Sendable {
    /// ID of the signup.
    public var id: String

    public init(id: String) {
        self.id = id
    }
}

/// Lists the signups of a WhatsApp Business account.
public struct ListSignups: Codable, Hashable, Sendable {
    /// Fields to return per signup.
    public var fields: [SignupField]?
    /// Maximum number of signups per page.
    public var limit: Int64?
    /// Cursor from a previous response. Returns the page after it.
    public var after: String?
    /// Cursor from a previous response. Returns the page before it.
    public var before: String?
    /// Default: the client's WhatsApp Business account ID.
    public var wabaId: String?

    public init(
        fields: [SignupField]? = nil,
        limit: Int64? = nil,
        after: String? = nil,
        before: String? = nil,
        wabaId: String? = nil
    ) {
        self.fields = fields
        self.limit = limit
        self.after = after
        self.before = before
        self.wabaId = wabaId
    }

    enum CodingKeys: String, CodingKey {
        case fields
        case limit
        case after
        case before
        case wabaId = "waba_id"
    }
}

/// Field of `Signup` to return. Its own fields can follow in braces: `field{one,two}`.
public struct SignupField: Choice {
    /// ID of the signup.
    public static let id = SignupField(rawValue: "id")
    /// Status of the signup: active or disabled.
    public static let status = SignupField(rawValue: "status")
    /// Message shown before the user signs up.
    public static let signupMessage = SignupField(rawValue: "signup_message")
    /// Message shown after the user has signed up.
    public static let confirmationMessage = SignupField(rawValue: "confirmation_message")
    /// URL of the privacy policy.
    public static let privacyPolicyUrl = SignupField(rawValue: "privacy_policy_url")
    /// URL of the business website.
    public static let websiteUrl = SignupField(rawValue: "website_url")
    /// Promo code for users who sign up.
    public static let promoCode = SignupField(rawValue: "promo_code")
    /// Internal name of the signup.
    public static let displayName = SignupField(rawValue: "display_name")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// A page of signups.
public struct Signups: Codable, Hashable, Sendable {
    /// Signups on this page.
    public var data: [Signup]
    /// Cursors of the next and previous pages.
    public var paging: Paging?

    public init(data: [Signup], paging: Paging? = nil) {
        self.data = data
        self.paging = paging
    }
}

/// A signup link for marketing messages.
public struct Signup: Codable, Hashable, Sendable {
    /// ID of the signup.
    public var id: String?
    /// Status of the signup: active or disabled.
    public var status: SignupStatus?
    /// Message shown before the user signs up.
    public var signupMessage: String?
    /// Message shown after the user has signed up.
    public var confirmationMessage: String?
    /// URL of the privacy policy.
    public var privacyPolicyUrl: String?
    /// URL of the business website.
    public var websiteUrl: String?
    /// Promo code for users who sign up.
    public var promoCode: String?
    /// Internal name of the signup.
    public var displayName: String?

    public init(
        id: String? = nil,
        status: SignupStatus? = nil,
        signupMessage: String? = nil,
        confirmationMessage: String? = nil,
        privacyPolicyUrl: String? = nil,
        websiteUrl: String? = nil,
        promoCode: String? = nil,
        displayName: String? = nil
    ) {
        self.id = id
        self.status = status
        self.signupMessage = signupMessage
        self.confirmationMessage = confirmationMessage
        self.privacyPolicyUrl = privacyPolicyUrl
        self.websiteUrl = websiteUrl
        self.promoCode = promoCode
        self.displayName = displayName
    }

    enum CodingKeys: String, CodingKey {
        case id
        case status
        case signupMessage = "signup_message"
        case confirmationMessage = "confirmation_message"
        case privacyPolicyUrl = "privacy_policy_url"
        case websiteUrl = "website_url"
        case promoCode = "promo_code"
        case displayName = "display_name"
    }
}

/// Status of a signup.
/// Other values are accepted, too.
public struct SignupStatus: Choice {
    /// Active: users can sign up.
    public static let active = SignupStatus(rawValue: "ACTIVE")
    /// Disabled: users cannot sign up.
    public static let disabled = SignupStatus(rawValue: "DISABLED")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// Gets a signup by its ID.
public struct GetSignup: Codable, Hashable, Sendable {
    /// ID of the signup.
    public var signupId: String
    /// Fields to return.
    public var fields: [SignupField]?

    public init(signupId: String, fields: [SignupField]? = nil) {
        self.signupId = signupId
        self.fields = fields
    }

    enum CodingKeys: String, CodingKey {
        case signupId = "signup_id"
        case fields
    }
}

/// Updates or disables a signup. Omitted fields stay unchanged.
public struct UpdateSignup: Codable, Hashable, Sendable {
    /// ID of the signup.
    public var signupId: String
    /// Status of the signup: active or disabled.
    public var status: SignupStatus?
    /// Message shown before the user signs up. 1 to 300 characters.
    public var signupMessage: String?
    /// Message shown after the user has signed up. 1 to 300 characters. Can contain `{{promo_code}}`.
    public var confirmationMessage: String?
    /// URL of the business website, with https.
    public var websiteUrl: String?
    /// Promo code for users who sign up. 1 to 50 letters and digits.
    public var promoCode: String?
    /// Internal name of the signup. 1 to 256 characters.
    public var displayName: String?

    public init(
        signupId: String,
        status: SignupStatus? = nil,
        signupMessage: String? = nil,
        confirmationMessage: String? = nil,
        websiteUrl: String? = nil,
        promoCode: String? = nil,
        displayName: String? = nil
    ) {
        self.signupId = signupId
        self.status = status
        self.signupMessage = signupMessage
        self.confirmationMessage = confirmationMessage
        self.websiteUrl = websiteUrl
        self.promoCode = promoCode
        self.displayName = displayName
    }

    enum CodingKeys: String, CodingKey {
        case signupId = "signup_id"
        case status
        case signupMessage = "signup_message"
        case confirmationMessage = "confirmation_message"
        case websiteUrl = "website_url"
        case promoCode = "promo_code"
        case displayName = "display_name"
    }
}
