// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

import Foundation

/// Operations: `signups.create`, `signups.list`, `signups.get`, `signups.update`.
public struct SignupsArea: Sendable {
    let engine: Engine

    /// Make a link by which people sign up for your marketing messages: `https://wa.me/{number}/signup/{id}`. Who does is told by
    /// the webhook `user_preferences`.
    ///
    /// - Parameters:
    ///   - signupMessage: What people read before they sign up: 1 to 300 characters.
    ///   - confirmationMessage: What they read afterwards: 1 to 300 characters. It may hold `{{promo_code}}`.
    ///   - privacyPolicyUrl: Your privacy policy, by https. It can't be changed afterwards.
    ///   - websiteUrl: Your website, by https.
    ///   - promoCode: A code that they get for it: 1 to 50 letters and digits.
    ///   - displayName: Your name for it: 1 to 256 characters.
    ///   - policy: The terms of In-App Signup, accepted.
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
    ) async throws -> Answer<CreatedSignup> {
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

    /// List the account's signups.
    ///
    /// - Parameters:
    ///   - fields: What to tell of each, by commas.
    ///   - limit: How many on a page.
    ///   - after: The page after this cursor.
    ///   - before: The page before this cursor.
    ///   - wabaId: Default: the client's WhatsApp Business account ID.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/)
    public func list(
        fields: String? = nil,
        limit: Int64? = nil,
        after: String? = nil,
        before: String? = nil,
        wabaId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Answer<Signups> {
        let params = ListSignups(fields: fields, limit: limit, after: after, before: before, wabaId: wabaId)
        return try await engine.answer("signups.list", params, options, idempotent: true)
    }

    /// Every item of every page. A page is requested when its first item is needed.
    ///
    /// - Parameters:
    ///   - fields: What to tell of each, by commas.
    ///   - limit: How many on a page.
    ///   - after: The page after this cursor.
    ///   - before: The page before this cursor.
    ///   - wabaId: Default: the client's WhatsApp Business account ID.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/)
    public func listAll(
        fields: String? = nil,
        limit: Int64? = nil,
        after: String? = nil,
        before: String? = nil,
        wabaId: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) -> AsyncThrowingStream<Signup, any Error> {
        let params = ListSignups(fields: fields, limit: limit, after: after, before: before, wabaId: wabaId)
        return engine.pages("signups.list", params, options, items: { (page: Signups) in page.data }, next: { $0.after = $1 })
    }

    /// Get one signup.
    ///
    /// - Parameters:
    ///   - signupId: The signup.
    ///   - fields: What to tell of it, by commas.
    ///   - options: Options of this call.
    ///
    /// [The platform's page](https://developers.facebook.com/documentation/business-messaging/whatsapp/)
    public func get(
        signupId: String,
        fields: String? = nil,
        options: WhatsApp.Options = WhatsApp.Options()
    ) async throws -> Answer<Signup> {
        let params = GetSignup(signupId: signupId, fields: fields)
        return try await engine.answer("signups.get", params, options, idempotent: true)
    }

    /// Change a signup, or end it. What isn't said stays as it is.
    ///
    /// - Parameters:
    ///   - signupId: The signup.
    ///   - status: Whether people can sign up.
    ///   - signupMessage: What people read before they sign up: 1 to 300 characters.
    ///   - confirmationMessage: What they read afterwards: 1 to 300 characters. It may hold `{{promo_code}}`.
    ///   - websiteUrl: Your website, by https.
    ///   - promoCode: A code that they get for it: 1 to 50 letters and digits.
    ///   - displayName: Your name for it: 1 to 256 characters.
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
    ) async throws -> Answer<Success> {
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

/// Make a link by which people sign up for your marketing messages: `https://wa.me/{number}/signup/{id}`. Who does is told by
/// the webhook `user_preferences`.
public struct CreateSignup: Codable, Hashable, Sendable {
    /// What people read before they sign up: 1 to 300 characters.
    public var signupMessage: String
    /// What they read afterwards: 1 to 300 characters. It may hold `{{promo_code}}`.
    public var confirmationMessage: String
    /// Your privacy policy, by https. It can't be changed afterwards.
    public var privacyPolicyUrl: String
    /// Your website, by https.
    public var websiteUrl: String?
    /// A code that they get for it: 1 to 50 letters and digits.
    public var promoCode: String?
    /// Your name for it: 1 to 256 characters.
    public var displayName: String?
    /// The terms of In-App Signup, accepted.
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

/// The terms of In-App Signup.
public struct SignupPolicy: Codable, Hashable, Sendable {
    /// Where they are.
    public var tos: String
    /// Whether you accept them.
    public var accepted: Bool

    public init(tos: String, accepted: Bool) {
        self.tos = tos
        self.accepted = accepted
    }
}

/// A new signup.
public struct CreatedSignup: Codable, Hashable, Sendable {
    /// Its id.
    public var id: String

    public init(id: String) {
        self.id = id
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        id = try keys.arrived(.id)
    }
}

/// List the account's signups.
public struct ListSignups: Codable, Hashable, Sendable {
    /// What to tell of each, by commas.
    public var fields: String?
    /// How many on a page.
    public var limit: Int64?
    /// The page after this cursor.
    public var after: String?
    /// The page before this cursor.
    public var before: String?
    /// Default: the client's WhatsApp Business account ID.
    public var wabaId: String?

    public init(
        fields: String? = nil,
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

/// A page of signups.
public struct Signups: Codable, Hashable, Sendable {
    /// The signups.
    public var data: [Signup]
    /// The way to the other pages.
    public var paging: Paging?

    public init(data: [Signup], paging: Paging? = nil) {
        self.data = data
        self.paging = paging
    }

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        data = try keys.arrived(.data)
        paging = try keys.arrivedIfPresent(.paging)
    }
}

/// A link by which people sign up.
public struct Signup: Codable, Hashable, Sendable {
    /// Its id.
    public var id: String?
    /// Whether people can sign up.
    public var status: SignupStatus?
    /// What people read before they sign up.
    public var signupMessage: String?
    /// What they read afterwards.
    public var confirmationMessage: String?
    /// Your privacy policy.
    public var privacyPolicyUrl: String?
    /// Your website.
    public var websiteUrl: String?
    /// A code that they get for it.
    public var promoCode: String?
    /// Your name for it.
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

    public init(from decoder: Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        id = try keys.arrivedIfPresent(.id)
        status = try keys.arrivedIfPresent(.status)
        signupMessage = try keys.arrivedIfPresent(.signupMessage)
        confirmationMessage = try keys.arrivedIfPresent(.confirmationMessage)
        privacyPolicyUrl = try keys.arrivedIfPresent(.privacyPolicyUrl)
        websiteUrl = try keys.arrivedIfPresent(.websiteUrl)
        promoCode = try keys.arrivedIfPresent(.promoCode)
        displayName = try keys.arrivedIfPresent(.displayName)
    }
}

/// Whether people can sign up.
/// Other values are accepted, too.
public struct SignupStatus: Choice {
    /// They can.
    public static let active = SignupStatus(rawValue: "ACTIVE")
    /// They can't.
    public static let disabled = SignupStatus(rawValue: "DISABLED")

    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// Get one signup.
public struct GetSignup: Codable, Hashable, Sendable {
    /// The signup.
    public var signupId: String
    /// What to tell of it, by commas.
    public var fields: String?

    public init(signupId: String, fields: String? = nil) {
        self.signupId = signupId
        self.fields = fields
    }

    enum CodingKeys: String, CodingKey {
        case signupId = "signup_id"
        case fields
    }
}

/// Change a signup, or end it. What isn't said stays as it is.
public struct UpdateSignup: Codable, Hashable, Sendable {
    /// The signup.
    public var signupId: String
    /// Whether people can sign up.
    public var status: SignupStatus?
    /// What people read before they sign up: 1 to 300 characters.
    public var signupMessage: String?
    /// What they read afterwards: 1 to 300 characters. It may hold `{{promo_code}}`.
    public var confirmationMessage: String?
    /// Your website, by https.
    public var websiteUrl: String?
    /// A code that they get for it: 1 to 50 letters and digits.
    public var promoCode: String?
    /// Your name for it: 1 to 256 characters.
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
