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

/// Makes the `template` of a message from a stored template and its values, by name. `stored` is the template as
/// `templates.get` or `templates.list` returns it, with its `components`. The names:
///
/// - `1`, `2`, … or `first_name`: parameters of the body, by position or by name.
/// - `header.1` or `order_id`: parameter of the header, by position or by name.
/// - `header.image`, `header.video`, `header.document`, `header.gif`: media ID, link, or object such as `{"link", "filename"}`.
/// - `header.location`, `header.product`: object, as in the message.
/// - `button.0`: parameter of the first button: end of the URL, payload, coupon code, flow token, product of the thumbnail, or object.
/// - `button.0.ttl_minutes`: lifetime of a voice call button, in minutes.
/// - `offer.expiration_time_ms`: end of the limited-time offer, in milliseconds since the Unix epoch.
/// - `card.0.1`, `card.0.header.image`, `card.0.button.0`: values of the first carousel card.
/// - `message.order_status`, `message.tap_target_configuration`: object of a component that only messages have.
///
/// Values are texts, numbers or objects. The object of a button is its action: `{"flow_token", "flow_action_data"}` for a flow,
/// `{"thumbnail_product_retailer_id", "sections"}` for products, and the order for order details.
/// Another object replaces the parameter, such as `{"type": "currency", "currency": {…}}`. The one-time password of an
/// authentication template is `1`, for body and button. Values of quick replies, flows, catalogs and voice calls can be left out; an
/// empty text or `nil` is no value.
///
/// Throws a ``ValidationError`` that names each value that is missing, unknown or invalid: `values.first_name: required`. If there are
/// several, or the whole message is invalid, its path is `values`. The result passes `checkTemplate` and the checks of `messages.send`.
public func fillTemplate(stored: Template, values: [String: JSONValue]) throws -> TemplateMessage {
    try fillTemplate(stored: stored, filling: values)
}

/// Makes the `template` of a message from a template that is stored as JSON, and its values.
public func fillTemplate(stored: JSONValue, values: [String: JSONValue]) throws -> TemplateMessage {
    try fillTemplate(stored: stored, filling: values)
}

private func fillTemplate(stored: some Encodable, filling values: [String: JSONValue]) throws -> TemplateMessage {
    let (stored, values) = (try written(stored), try written(values))
    return try typed(calling { try WabakitFFI.fillTemplate(stored: stored, values: values) })
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
