// Checks of values before they are sent.

import Foundation
import WabakitFFI

/// Returns a phone number in E.164: `+` and 7 to 15 digits. Spaces, hyphens, dots, slashes and parentheses are removed; in Mexico
/// the old `1` after `+52` is removed, and in Brazil mobile numbers get their ninth digit. Without `+` the country is unknown: a
/// ``ValidationError``. A `wa_id` is a whole number without its `+`: put one before it.
public func normalizePhone(_ phone: String) throws -> String {
    try calling { try WabakitFFI.normalizePhone(phone: phone) }
}

/// Returns whether two numbers, each with or without `+`, are the same: also where WhatsApp uses another form of the number than
/// yours. False for what isn't a phone number, such as a user ID.
public func samePhone(_ one: String, _ other: String) -> Bool {
    WabakitFFI.samePhone(one: one, other: other)
}

/// Checks that a template message fits its template. Throws a ``ValidationError`` that names the parameter, instead of the
/// platform's codes 132000 and 132012. `stored` is the template as `templates.get` or `templates.list` returns it, with its
/// `components`.
public func checkTemplate(stored: Template, template: TemplateMessage) throws {
    try checkTemplate(stored: stored, filled: template)
}

/// Checks that a template message fits its template, which is stored as JSON.
public func checkTemplate(stored: JSONValue, template: TemplateMessage) throws {
    try checkTemplate(stored: stored, filled: template)
}

func checkTemplate(stored: some Encodable, filled: some Encodable) throws {
    let (stored, filled) = (try written(stored), try written(filled))
    try calling { try WabakitFFI.checkTemplate(stored: stored, filled: filled) }
}

/// Rule that a template definition breaks.
public struct TemplateFinding: Codable, Hashable, Sendable {
    /// Severity: an `error` is refused by the platform, a `warning` may be.
    public let severity: String
    /// Path in the definition, such as `components[1].buttons[0].url`.
    public let path: String
    /// ID of the rule, such as `body_length`.
    public let rule: String
    /// Requirement and what was found instead, human-readable.
    public let message: String
    /// Error code of the platform.
    public let code: Int?
    /// Error subcode of the platform.
    public let subcode: Int?
}

/// Checks a template definition before the platform reviews it. Returns the rules that it breaks; the list is empty if there are
/// none.
public func validateTemplate(_ definition: CreateTemplate) throws -> [TemplateFinding] {
    try findings(in: definition)
}

/// Checks a template definition in JSON, also one that the platform stores. Returns the rules that it breaks.
public func validateTemplate(_ definition: JSONValue) throws -> [TemplateFinding] {
    try findings(in: definition)
}

private func findings(in definition: some Encodable) throws -> [TemplateFinding] {
    let definition = try written(definition)
    return try reading(Data(try calling { try WabakitFFI.validateTemplate(definition: definition) }.utf8))
}
